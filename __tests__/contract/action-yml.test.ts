import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { parse } from 'yaml';
import { ACTIONS, inputsOf } from '../../scripts/generate-actions.ts';
import { actionVerb } from '../../src/commands/index.ts';

interface ActionYaml {
  readonly name: string;
  readonly description: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly outputs: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly runs: { readonly using: string; readonly main: string };
}

describe.each(ACTIONS.map((action) => [action.verb, action] as const))('the action %s', (_, action) => {
  const file = join(action.folder, 'action.yml');
  const yaml = parse(readFileSync(file, 'utf8')) as ActionYaml;
  const verb = actionVerb(action.verb);

  it('runs the right bundle on the runtime of the runner', () => {
    expect(yaml.runs.using).toBe('node24');
    expect(normalize(join(action.folder, yaml.runs.main))).toBe(`dist/${action.verb}.js`);
    expect(existsSync(`src/entry/${action.verb}.ts`)).toBe(true);
  });

  it('has the inputs of its verb, described and without a default, which would beat the config file', () => {
    expect(Object.keys(yaml.inputs)).toEqual(inputsOf(verb).map((input) => input.name));
    for (const input of Object.values(yaml.inputs)) expect(Object.keys(input)).toEqual(['description', 'required']);
  });

  it('has the outputs of its verb', () => {
    expect(Object.keys(yaml.outputs)).toEqual((verb.outputs ?? []).map((output) => output.name));
    expect(new Set(Object.keys(yaml.outputs)).size).toBe(verb.outputs?.length);
    for (const output of Object.values(yaml.outputs)) expect(output['description']).toMatch(/\S{2,}/);
  });

  it('fits the marketplace', () => {
    expect(yaml.description.length).toBeLessThanOrEqual(125);
    expect(['white', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']).toContain(yaml.branding.color);
    expect(['rotate-ccw', 'activity', 'skip-back', 'message-square']).toContain(yaml.branding.icon);
  });

  it.each(action.pages)('has %s, which lists each input and output, and says what the token needs', (page) => {
    const readme = readFileSync(page, 'utf8');
    for (const name of [...Object.keys(yaml.inputs), ...Object.keys(yaml.outputs)]) expect(readme).toContain(`| \`${name}\` |`);
    expect(readme).toContain('permissions:');
    expect(readme).toContain('runner 2.327.1');
    if (action.verb !== 'check') expect(readme).toMatch(/^#+ .*[Pp]ermissions|^permissions:/m);
  });
});

it('the names of the actions differ', () => expect(new Set(ACTIONS.map((action) => action.name)).size).toBe(ACTIONS.length));

import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
    expect(['rotate-ccw', 'activity', 'skip-back']).toContain(yaml.branding.icon);
  });

  it('has a readme that lists each input and output, and says what the token needs', () => {
    const readme = readFileSync(action.readme, 'utf8');
    for (const name of [...Object.keys(yaml.inputs), ...Object.keys(yaml.outputs)]) expect(readme).toContain(`| \`${name}\` |`);
    expect(readme).toContain('permissions:');
    expect(readme).toContain('runner 2.327.1');
  });
});

it('the names of the actions differ', () => expect(new Set(ACTIONS.map((action) => action.name)).size).toBe(ACTIONS.length));

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: unknown; readonly 'timeout-minutes'?: number; readonly steps?: readonly Step[] }>
  >;
}
interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

describe.each(readdirSync('.github/workflows'))('our own workflow %s', (file) => {
  const text = readFileSync(join('.github/workflows', file), 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps ?? []);

  it('grants nothing by default, and each job only what it names', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of jobs) {
      expect(job.permissions).toBeDefined();
      expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
  });

  it('pins every action by commit, with its version beside it', () => {
    for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^(\.\/|[\w-]+\/[\w./-]+@[0-9a-f]{40}$)/);
    for (const line of text.split('\n').filter((one) => /uses: [^.]/.test(one))) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('keeps no credentials and puts no expression into a script', () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(step.with?.['persist-credentials']).toBe(false);
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });
});

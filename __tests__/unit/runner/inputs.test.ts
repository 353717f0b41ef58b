import { describe, expect, it } from '@jest/globals';
import type { OptionSpec } from '../../../src/core/index.ts';
import { inputVariable, readInputs, RENAMED_INPUTS } from '../../../src/runner/inputs.ts';

const SPECS: readonly OptionSpec[] = [
  { name: 'config', type: 'string', description: 'd' },
  { name: 'dry-run', type: 'boolean', description: 'd' },
  { name: 'write', type: 'string', choices: ['auto', 'none'], description: 'd' },
];
const read = (environment: Record<string, string>, renamed = {}): Readonly<Record<string, unknown>> =>
  readInputs(environment, SPECS, renamed).options;

describe('action inputs', () => {
  it('are absent when empty, so that the config file decides', () => {
    expect(read({ INPUT_CONFIG: '', 'INPUT_DRY-RUN': '  ' })).toEqual({});
  });

  it('keep their dashes, and are trimmed', () => {
    expect(read({ INPUT_CONFIG: ' a.yml\n', 'INPUT_DRY-RUN': 'True', INPUT_WRITE: 'none' })).toEqual({
      config: 'a.yml',
      'dry-run': true,
      write: 'none',
    });
  });

  it.each([
    [{ 'INPUT_DRY-RUN': 'yes' }, 'input dry-run cannot be "yes"; expected true or false'],
    [{ INPUT_WRITE: 'non' }, 'input write cannot be "non"; expected one of auto, none; did you mean "none"?'],
    [{ INPUT_CONFGI: 'x' }, 'unknown input "confgi"; did you mean "config"?'],
    [{ INPUT_DRY_RUN: 'true' }, 'unknown input "dry_run"; did you mean "dry-run"?'],
    [{ 'INPUT_OLD-NAME': 'x' }, 'input old-name has another name; use config instead'],
    [
      { INPUT_TOKEN: 'x' },
      'input token does not exist: tokens are no inputs; pass GITHUB_TOKEN, or ROLLBACK_GATE_TOKEN to push with, in the `env` of the step',
    ],
  ])('%j: %s', (environment, message) => {
    expect(() => read(environment, { 'old-name': 'config' })).toThrow(message.split(';')[0] ?? '');
    try {
      read(environment, { 'old-name': 'config' });
    } catch (error) {
      expect((error as { describe(): string }).describe()).toBe(`RG-USAGE: ${message}`);
    }
  });

  it('that other actions have are named with what they are called here, where there is such a one', () => {
    for (const [name, replacement] of Object.entries(RENAMED_INPUTS)) {
      const specs: readonly OptionSpec[] = [{ name: replacement, type: 'string', description: 'd' }];
      expect(() => readInputs({ [inputVariable(name)]: 'x' }, specs)).toThrow(`input ${name} has another name`);
      expect(() => readInputs({ [inputVariable(name)]: 'x' }, [{ name: 'quite-another', type: 'string', description: 'd' }])).not.toThrow();
    }
  });

  it('never say the value of a token', () => {
    expect(() => read({ 'INPUT_GITHUB-TOKEN': 'ghs_secret' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('ghs_') }),
    );
  });

  it('of others are left alone', () => {
    expect(read({ INPUT_SOMETHING_ELSE_ENTIRELY: 'x', PATH: '/bin' })).toEqual({});
  });
});

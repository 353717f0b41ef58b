import { describe, expect, it } from '@jest/globals';
import type { OptionSpec } from '../../../src/core/index.ts';
import { readInputs } from '../../../src/runner/inputs.ts';

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
    [{ 'INPUT_CONFIG-FILE': 'x' }, 'input config-file has another name now; use config instead'],
  ])('%j: %s', (environment, message) => {
    expect(() => read(environment, { 'config-file': 'config' })).toThrow(message.split(';')[0] ?? '');
    try {
      read(environment, { 'config-file': 'config' });
    } catch (error) {
      expect((error as { describe(): string }).describe()).toBe(`RG-USAGE: ${message}`);
    }
  });

  it('of others are left alone', () => {
    expect(read({ INPUT_SOMETHING_ELSE_ENTIRELY: 'x', PATH: '/bin' })).toEqual({});
  });
});

import type { VerbSpec } from '../../core/index.ts';

/** `contract test`: does data keep what a contract promises? */
export const testSpec: VerbSpec = {
  name: 'contract test',
  summary: 'Hold data against a data contract (ODCS or JSON Schema), row by row',
  usage: 'CONTRACT DATA…',
  positionals: [2, 10_000],
  options: [
    { name: 'dataset', type: 'string', value: 'NAME', description: 'Dataset of the contract that the files hold (default: by name)' },
    {
      name: 'as-of',
      type: 'string',
      value: 'TIME',
      description: 'Moment from which the age of rows is measured, such as 2026-01-31T12:00:00Z (default: now)',
    },
  ],
  load: async () => (await import('./run.ts')).run,
};

import type { VerbSpec } from '../../core/index.ts';

/** Accepts findings for a while: writes the entry that does it. */
export const spec: VerbSpec = {
  name: 'waive',
  summary: 'Accept a finding of check for a while: print the waiver for it, bound to the contents that are compared now.',
  usage: 'FINGERPRINT...',
  positionals: [1, 50],
  options: [
    { name: 'reason', type: 'string', value: 'TEXT', description: 'Why it is accepted (required)' },
    { name: 'owner', type: 'string', value: 'NAME', description: 'Who answers for it (required)' },
    { name: 'expires', type: 'string', value: 'DAY', description: 'Last day it holds, as YYYY-MM-DD, at most a year ahead (required)' },
    { name: 'write', type: 'boolean', description: 'Append the entry to the waivers file instead of printing it' },
    { name: 'config', type: 'string', value: 'FILE', description: 'Configuration file (default .github/rollback-gate.yml)' },
    { name: 'head', type: 'string', value: 'COMMIT', description: 'The candidate (default: the work tree)' },
    {
      name: 'release',
      type: 'string',
      value: 'VERSION',
      description: 'Version that the candidate is going to have (default: its tag)',
    },
  ],
  load: async () => (await import('./run.ts')).run,
};

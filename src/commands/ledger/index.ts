import type { OptionSpec, VerbSpec } from '../../core/index.ts';

const OPTIONS: readonly OptionSpec[] = [
  { name: 'environment', type: 'string', value: 'NAME', description: 'Environment (default: all of the configuration)' },
  { name: 'file', type: 'string', value: 'FILE', description: 'A ledger file instead of the ledger branch' },
  { name: 'config', type: 'string', value: 'FILE', description: 'Configuration (default .github/rollback-gate.yml)' },
  {
    name: 'remote',
    type: 'string',
    value: 'NAME',
    description: 'Remote that holds the ledger branch (default: from the configuration, else origin)',
  },
];

/** `ledger verify`: does the hash chain hold? */
export const verifySpec: VerbSpec = {
  name: 'ledger verify',
  summary: 'Check the hash chain of the ledger',
  options: OPTIONS,
  load: async () => (await import('./run.ts')).verify,
};

/** `ledger show`: what ran when. */
export const showSpec: VerbSpec = {
  name: 'ledger show',
  summary: 'Show what was deployed, verified, failed and rolled back, and when',
  options: OPTIONS,
  load: async () => (await import('./run.ts')).show,
};

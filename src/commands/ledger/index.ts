import type { OptionSpec, VerbSpec } from '../../core/index.ts';
import { ENVIRONMENT_OPTIONS } from '../rollback/index.ts';

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

/** `ledger verify`: does the hash chain hold, and who vouches for it? */
export const verifySpec: VerbSpec = {
  name: 'ledger verify',
  summary: 'Check the hash chain of the ledger and its signatures',
  options: OPTIONS,
  load: async () => (await import('./run.ts')).verify,
};

/** `ledger show`: what was recorded. */
export const showSpec: VerbSpec = {
  name: 'ledger show',
  summary: 'Show what was deployed, verified, failed and rolled back, and when',
  options: OPTIONS,
  load: async () => (await import('./run.ts')).show,
};

/** `ledger at`: which versions ran then? */
export const atSpec: VerbSpec = {
  name: 'ledger at',
  summary: 'Say which versions ran at a moment, such as 2026-03-03T14:32Z',
  usage: 'TIME',
  positionals: [1, 1],
  options: OPTIONS,
  load: async () => (await import('./history.ts')).at,
};

/** `history`: what ran when. */
export const historySpec: VerbSpec = {
  name: 'history',
  summary: 'Show what ran when, how it came there and what became of it',
  options: OPTIONS,
  load: async () => (await import('./history.ts')).history,
};

/** `ledger import`: begin a ledger with what GitHub knows. */
export const importSpec: VerbSpec = {
  name: 'ledger import',
  summary: 'Begin the ledger of an environment with the deployments that GitHub has recorded',
  options: [
    ...ENVIRONMENT_OPTIONS,
    { name: 'from', type: 'string', value: 'NAME', description: "Name of the environment at GitHub (default: the environment's own)" },
    { name: 'limit', type: 'string', value: 'COUNT', description: 'Look at so many of the newest deployments (default 50)' },
    {
      name: 'trust',
      type: 'boolean',
      description: 'Take a deployment that ended with success for a verified one; otherwise nothing is verified by an import',
    },
    { name: 'dry-run', type: 'boolean', description: 'Show what would be recorded, write nothing' },
  ],
  load: async () => (await import('./import.ts')).importDeployed,
};

/** `ledger prune`: keep diagnostics for as long as the configuration says. */
export const pruneSpec: VerbSpec = {
  name: 'ledger prune',
  summary: 'Take away the diagnostics of rollbacks that are older than `ledger.keep-attachments`; the records stay',
  options: [
    ...OPTIONS.filter(({ name }) => name !== 'file'),
    { name: 'dry-run', type: 'boolean', description: 'Say what would be taken away, write nothing' },
  ],
  load: async () => (await import('./prune.ts')).prune,
};

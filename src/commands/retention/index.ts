import type { VerbSpec } from '../../core/index.ts';

/** `retention keep`: tags for what a rollback may need. */
export const keepSpec: VerbSpec = {
  name: 'retention keep',
  summary: 'Tag the images that rollbacks may need, so that no clean-up of the registry takes them away',
  options: [
    { name: 'environment', type: 'string', value: 'NAME', description: 'Environment (default: all of the configuration)' },
    { name: 'config', type: 'string', value: 'FILE', description: 'Configuration (default .github/rollback-gate.yml)' },
    { name: 'remote', type: 'string', value: 'NAME', description: 'Remote that holds the ledger branch (default: from the configuration)' },
    {
      name: 'releases',
      type: 'string',
      value: 'NUMBER',
      description: 'Releases that are kept beside the current one (default: from the configuration, else 3)',
    },
    {
      name: 'prune',
      type: 'boolean',
      description: 'Also remove tags of this kind that no environment of the configuration needs any more',
    },
    { name: 'dry-run', type: 'boolean', description: 'Say what would be done, write nothing' },
  ],
  load: async () => (await import('./keep.ts')).keep,
};

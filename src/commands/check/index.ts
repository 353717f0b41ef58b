import type { OutputSpec, VerbSpec } from '../../core/index.ts';

/** Outputs of the action beside those that every action has. */
export const CHECK_OUTPUTS: readonly OutputSpec[] = [
  { name: 'errors', description: 'How many findings block' },
  { name: 'warnings', description: 'How many findings warn' },
  { name: 'notes', description: 'How many findings only tell' },
  { name: 'waived', description: 'How many of the notes are findings that a waiver accepts' },
  { name: 'window', description: 'The tags of the earlier releases that were compared, N-1 first, joined by commas' },
];

/** May this be deployed, and could it be taken back afterwards? */
export const spec: VerbSpec = {
  name: 'check',
  summary: 'Say whether the candidate may be deployed, and whether it could be taken back afterwards.',
  options: [
    { name: 'config', type: 'string', value: 'FILE', description: 'Configuration file (default .github/rollback-gate.yml)' },
    {
      name: 'config-from',
      type: 'string',
      value: 'SIDE',
      choices: ['base', 'head'],
      description: 'Whose configuration decides (default: on pull requests and in merge queues the base, else the candidate)',
    },
    { name: 'base', type: 'string', value: 'COMMIT', description: 'Commit whose configuration decides (default: from the event)' },
    { name: 'head', type: 'string', value: 'COMMIT', description: 'The candidate (default: the work tree)' },
    {
      name: 'gates',
      type: 'string',
      value: 'LIST',
      description:
        'Gates to run, joined by commas: window, compat, contract, pins, availability, attestation, release, quarantine, migration, health (default: all that are configured)',
    },
    { name: 'environment', type: 'string', value: 'NAME', description: 'Check the pins of this environment only' },
    {
      name: 'release',
      type: 'string',
      value: 'VERSION',
      description: 'Version that the candidate is going to have, for a policy that allows breaks in a new major one (default: its tag)',
    },
  ],
  outputs: CHECK_OUTPUTS,
  load: async () => (await import('./run.ts')).run,
};

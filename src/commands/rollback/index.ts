import type { OptionSpec, VerbSpec } from '../../core/index.ts';

/** Options that say which environment, in which branch; `watch` has them too. */
export const ENVIRONMENT_OPTIONS: readonly OptionSpec[] = [
  { name: 'environment', type: 'string', value: 'NAME', description: 'Environment of the configuration (default: the only one)' },
  { name: 'config', type: 'string', value: 'FILE', description: 'Configuration (default .github/rollback-gate.yml)' },
  {
    name: 'remote',
    type: 'string',
    value: 'NAME',
    description: 'Remote that holds the branch (default: from the configuration, else origin)',
  },
  {
    name: 'branch',
    type: 'string',
    value: 'NAME',
    description: "Branch that holds the pins (default: from the configuration, else the remote's default branch)",
  },
];

/** What is kept when a rollback begins; `watch` has them too. */
export const DIAGNOSTICS_OPTIONS: readonly OptionSpec[] = [
  {
    name: 'diagnostics',
    type: 'string',
    value: 'FOLDER',
    description: 'Folder for what is known when a rollback begins (default: one below RUNNER_TEMP, where that is set)',
  },
  { name: 'log', type: 'string', value: 'FILE', description: 'A log of the service; its last lines are kept with the diagnostics' },
];

/** `rollback`: take an environment back to its last known good tuple. */
export const spec: VerbSpec = {
  name: 'rollback',
  summary: 'Take an environment back to the last tuple that was verified: all its pins, in one commit',
  options: [
    ...ENVIRONMENT_OPTIONS,
    {
      name: 'to',
      type: 'string',
      value: 'TUPLE',
      description: 'Tuple to go back to, by its id or the first 8 digits of it or more (default: the last known good)',
    },
    {
      name: 'only',
      type: 'string',
      value: 'PINS',
      description: 'Take back these pins alone, separated by commas: only where that ran before, or is proven to fit (default: all)',
    },
    { name: 'reason', type: 'string', value: 'TEXT', description: 'Why, for the commit message and the report' },
    ...DIAGNOSTICS_OPTIONS,
    { name: 'dry-run', type: 'boolean', description: 'Work everything out, prove every byte, write nothing' },
  ],
  load: async () => (await import('./run.ts')).run,
};

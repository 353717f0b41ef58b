import type { VerbSpec } from '../../core/index.ts';

/** `init`: from nothing to a configuration that says what the repository says. */
export const spec: VerbSpec = {
  name: 'init',
  summary: 'Look at the repository, propose a configuration and workflows, and show what the gate would have said of the last releases',
  options: [
    { name: 'yes', type: 'boolean', description: 'Write without asking' },
    { name: 'print', type: 'boolean', description: 'Write nothing' },
    {
      name: 'releases',
      type: 'string',
      value: 'NUMBER',
      description: 'How many of the last releases the first report looks back on, 0 for none (default 10)',
    },
  ],
  load: async () => (await import('./run.ts')).run,
};

import type { VerbSpec } from '../../core/index.ts';

/** What `check` looks for. */
export const spec: VerbSpec = {
  name: 'rules',
  summary: 'List every rule that check knows: of which format or gate, on which direction, how severe, and what it finds.',
  options: [
    { name: 'format', type: 'string', value: 'NAME', description: 'Only the rules of this format or gate, such as avro or pins' },
    {
      name: 'severity',
      type: 'string',
      value: 'SEVERITY',
      choices: ['error', 'warning', 'note'],
      description: 'Only rules whose findings have this severity unless they are re-graded',
    },
    { name: 'search', type: 'string', value: 'TEXT', description: 'Only rules that hold this text, in whatever case' },
  ],
  load: async () => (await import('./run.ts')).run,
};

import type { VerbSpec } from '../../core/index.ts';

/** What a rule is about. */
export const spec: VerbSpec = {
  name: 'explain',
  summary: 'Explain a rule: what it finds, why that matters, how to mend it, with an example and what is found in it.',
  usage: 'RULE',
  positionals: [1, 1],
  options: [],
  load: async () => (await import('./run.ts')).run,
};

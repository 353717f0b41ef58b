import type { VerbSpec } from '../../core/index.ts';

/** `verdict replay`: does the verdict of a watch follow from what it saw? */
export const replaySpec: VerbSpec = {
  name: 'verdict replay',
  summary: 'Compute the verdict of a watch again from its record, and compare every number to the last bit',
  usage: 'RECORD',
  positionals: [1, 1],
  options: [],
  load: async () => (await import('./run.ts')).replay,
};

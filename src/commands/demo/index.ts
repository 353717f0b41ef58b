import type { VerbSpec } from '../../core/index.ts';

/** `demo`: the main job, end to end, on one machine, in under a minute. */
export const spec: VerbSpec = {
  name: 'demo',
  summary: 'Play a blocked pull request, a good deploy and a bad deploy with its rollback, in a temporary folder',
  options: [{ name: 'keep', type: 'boolean', description: 'Keep the folder with its repository and remote, and say where it is' }],
  narrates: true,
  load: async () => (await import('./run.ts')).run,
};

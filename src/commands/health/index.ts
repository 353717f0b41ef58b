import type { VerbSpec } from '../../core/index.ts';

/** `health import`: checks from what somebody has already written for another tool. */
export const importSpec: VerbSpec = {
  name: 'health import',
  summary: 'Print health checks made of analysis templates of Argo Rollouts, or of metric templates and canaries of Flagger',
  usage: 'FILES…',
  positionals: [1, 100],
  options: [
    { name: 'args', type: 'string', value: 'NAME=VALUE,…', description: 'Values of arguments and template variables' },
    {
      name: 'environment',
      type: 'string',
      value: 'NAME',
      description: 'Name of the environment that the checks are printed for (default production)',
    },
  ],
  load: async () => (await import('./run.ts')).run,
};

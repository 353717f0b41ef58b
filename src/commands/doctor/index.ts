import type { VerbSpec } from '../../core/index.ts';

/** `doctor`: what stands between this repository and a rollback that works, before it is needed. */
export const spec: VerbSpec = {
  name: 'doctor',
  summary: 'Look at the clone, configuration, workflows, tokens, branch rules, registries and endpoints, and say what to change',
  options: [
    { name: 'config', type: 'string', value: 'FILE', description: 'Configuration file (default .github/rollback-gate.yml)' },
    { name: 'environment', type: 'string', value: 'NAME', description: 'This environment only' },
    { name: 'offline', type: 'boolean', description: 'Ask nothing outside this machine' },
  ],
  load: async () => (await import('./run.ts')).run,
};

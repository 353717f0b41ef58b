import type { VerbSpec } from '../../core/index.ts';

/** `can-i-rollback`: once this has run, could we go back? */
export const spec: VerbSpec = {
  name: 'can-i-rollback',
  summary: 'Say for each earlier release whether one could go back to it once the candidate has written data',
  options: [
    { name: 'to', type: 'string', value: 'TAG', description: 'Ask about this release only (default: every release of the window)' },
    { name: 'config', type: 'string', value: 'FILE', description: 'Configuration file (default .github/rollback-gate.yml)' },
    { name: 'head', type: 'string', value: 'COMMIT', description: 'The candidate (default: the work tree)' },
  ],
  load: async () => (await import('./run.ts')).run,
};

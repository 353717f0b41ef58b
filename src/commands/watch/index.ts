import type { VerbSpec } from '../../core/index.ts';
import { ENVIRONMENT_OPTIONS } from '../rollback/index.ts';

/** `watch`: did the deploy hold? If not, take it back. */
export const spec: VerbSpec = {
  name: 'watch',
  summary: 'Watch a deploy; record it as verified when it holds, take it back when it fails',
  options: [...ENVIRONMENT_OPTIONS, { name: 'no-rollback', type: 'boolean', description: 'Only judge and record; take nothing back' }],
  load: async () => (await import('./run.ts')).run,
};

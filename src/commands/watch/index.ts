import type { VerbSpec } from '../../core/index.ts';
import { DIAGNOSTICS_OPTIONS, ENVIRONMENT_OPTIONS } from '../rollback/index.ts';

/** `watch`: did the deploy hold? If not, take it back. */
export const spec: VerbSpec = {
  name: 'watch',
  summary: 'Watch a deploy; record it as verified when it holds, take it back when it fails',
  options: [
    ...ENVIRONMENT_OPTIONS,
    ...DIAGNOSTICS_OPTIONS,
    { name: 'no-rollback', type: 'boolean', description: 'Only judge and record; take nothing back' },
    {
      name: 'record',
      type: 'string',
      value: 'FILE',
      description:
        'Where to write every sample and all evidence, for `verdict replay` (default: in an action a temporary file, else nowhere)',
    },
  ],
  load: async () => (await import('./run.ts')).run,
};

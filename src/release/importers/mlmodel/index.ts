import type { ImporterSpec } from '../types.ts';

/** The description that MLflow stores beside a model. */
export const MLMODEL: ImporterSpec = {
  name: 'mlmodel',
  title: 'MLmodel of MLflow',
  detect: ({ path, text }) => /(?:^|\/)MLmodel$/.test(path) || (/\.ya?ml$/.test(path) && /^flavors:/m.test(text)),
  load: async () => (await import('./read.ts')).read,
};

import type { ImporterSpec } from '../types.ts';

/** The manifest by which KServe serves a model. */
export const KSERVE: ImporterSpec = {
  name: 'kserve',
  title: 'InferenceService of KServe',
  detect: ({ path, text }) => /\.(?:ya?ml|json)$/.test(path) && /serving\.kserve\.io\//.test(text) && /\bInferenceService\b/.test(text),
  load: async () => (await import('./read.ts')).read,
};

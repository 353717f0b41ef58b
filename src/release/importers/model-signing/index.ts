import type { ImporterSpec } from '../types.ts';

/** The signature over the files of a model. */
export const MODEL_SIGNING: ImporterSpec = {
  name: 'model-signing',
  title: 'bundle of OpenSSF Model Signing',
  detect: ({ path, text }) => /\.(?:json|sig|sigstore|bundle)$/.test(path) && /"dsseEnvelope"\s*:/.test(text),
  load: async () => (await import('./read.ts')).read,
};

import type { ImporterSpec } from '../types.ts';

/** The settings of a Feast repository, and what `feast registry-dump` prints. */
export const FEAST: ImporterSpec = {
  name: 'feast',
  title: 'feature_store.yaml and registry dump of Feast',
  detect: ({ path, text }) =>
    /(?:^|\/)feature_store\.ya?ml$/.test(path) ||
    (path.endsWith('.json') && /"(?:featureViews|onDemandFeatureViews|featureServices)"\s*:/.test(text)),
  load: async () => (await import('./read.ts')).read,
};

import type { FormatSpec } from '../../types.ts';
import { FEAST_RULES } from './rules.ts';

const DUMP = /"(?:featureViews|onDemandFeatureViews|streamFeatureViews|featureServices|dataSources)"\s*:\s*\[/;
const IMPORT = /^(?:from\s+feast(?:\.\w+)*\s+import\b|import\s+feast\b)/m;

/** Feature stores of Feast: registry dumps as JSON, and feature definitions in Python as far as they can be read without running them. */
export const feast: FormatSpec = {
  name: 'feast',
  title: 'Feast feature store',
  kind: 'api',
  detect: (path, head) => (path.endsWith('.json') && DUMP.test(head)) || (path.endsWith('.py') && IMPORT.test(head)),
  rules: FEAST_RULES,
  load: async () => (await import('./engine.ts')).engine,
};

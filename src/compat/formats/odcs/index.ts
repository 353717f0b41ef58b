import type { FormatSpec } from '../../types.ts';
import { ODCS_RULES } from './rules.ts';

const NAME = /\.odcs\.(?:ya?ml|json)$/i;
const KIND = /^\s*["']?kind["']?\s*:\s*["']?DataContract\b/m;

/** Open Data Contract Standard, versions 3.0 to 3.2. */
export const odcs: FormatSpec = {
  name: 'odcs',
  title: 'Open Data Contract Standard',
  kind: 'data',
  detect: (path, head) => NAME.test(path) || (/\.(?:ya?ml|json)$/i.test(path) && KIND.test(head)),
  rules: ODCS_RULES,
  load: async () => (await import('./engine.ts')).engine,
};

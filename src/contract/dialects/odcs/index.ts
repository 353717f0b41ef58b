import type { DialectSpec } from '../../types.ts';

/** Open Data Contract Standard 3.0 to 3.2. */
export const odcs: DialectSpec = {
  name: 'odcs',
  title: 'Open Data Contract Standard',
  detect: (path, head) => /\.odcs\.(?:ya?ml|json)$/i.test(path) || /["']?kind["']?\s*:\s*["']?DataContract\b/.test(head),
  load: async () => (await import('./read.ts')).readOdcsContract,
};

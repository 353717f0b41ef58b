import type { SourceSpec } from '../../types.ts';

/** One JSON array of rows, or a single object, which is one row. */
export const jsonArray: SourceSpec = {
  name: 'json',
  title: 'JSON array',
  detect: (path, head) => /\.json$/i.test(path) || head.trimStart().startsWith('['),
  load: async () => (await import('./read.ts')).readJsonArray,
};

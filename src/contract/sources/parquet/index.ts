import type { SourceSpec } from '../../types.ts';

/** Apache Parquet: columns in row groups, with a footer that tells much without a row being read. */
export const parquet: SourceSpec = {
  name: 'parquet',
  title: 'Parquet',
  detect: (path, head) => /\.(?:parquet|parq|pqt?)$/i.test(path) || /^PAR[1E]/.test(head),
  load: async () => (await import('./read.ts')).readParquet,
};

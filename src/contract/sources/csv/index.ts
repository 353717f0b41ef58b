import type { SourceSpec } from '../../types.ts';

/** Text with delimiters (RFC 4180): commas, semicolons, tabs or bars, found out from the header; the first row names the columns. */
export const csv: SourceSpec = {
  name: 'csv',
  title: 'CSV and TSV',
  detect: (path) => /\.(?:csv|tsv|psv|tab)$/i.test(path),
  load: async () => (await import('./read.ts')).readCsv,
};

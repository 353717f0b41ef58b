import type { VerbSpec } from '../../core/index.ts';

/** `contract test`: does data keep what a contract promises? */
export const testSpec: VerbSpec = {
  name: 'contract test',
  summary: 'Hold files of data against a data contract, row by row, or tables where they are',
  usage: 'CONTRACT [DATA…]',
  positionals: [1, 10_000],
  options: [
    { name: 'dataset', type: 'string', value: 'NAME', description: 'Dataset of the contract that the files hold (default: by name)' },
    {
      name: 'format',
      type: 'string',
      value: 'FORMAT',
      choices: ['ndjson', 'json', 'csv', 'parquet', 'avro', 'kafka'],
      description: 'Format of standard input (default: told from its first bytes, else NDJSON)',
    },
    {
      name: 'max-row',
      type: 'string',
      value: 'COUNT',
      description: 'Characters that one row of a file may have (default: 16777216); a row is held in memory several times over',
    },
    {
      name: 'as-of',
      type: 'string',
      value: 'TIME',
      description: 'Moment from which the age of rows is measured, such as 2026-01-31T12:00:00Z (default: now)',
    },
    {
      name: 'database',
      type: 'string',
      value: 'NAME',
      choices: ['postgres', 'trino', 'bigquery', 'snowflake', 'databricks'],
      description: 'Database that holds the data, instead of files; address and credentials come from its environment variables',
    },
    {
      name: 'table',
      type: 'string',
      value: 'TABLE',
      description: 'Table of the database, such as sales.orders (default: as the contract says)',
    },
    {
      name: 'filter',
      type: 'string',
      value: 'TERMS',
      description: 'Rows of the table to look at, such as "day >= 2026-01-01 and region = eu"; no SQL',
    },
    {
      name: 'sample',
      type: 'string',
      value: 'SHARE',
      description: 'Share of the table to look at, such as 1%; it can break a promise, not keep one',
    },
    { name: 'timeout', type: 'string', value: 'TIME', description: 'Longest time for one statement (default: 10m)' },
    { name: 'max-bytes', type: 'string', value: 'BYTES', description: 'Bytes one statement may read (BigQuery, Trino)' },
    { name: 'counts-only', type: 'boolean', description: 'Fetch no rows that break a promise, only how many they are' },
  ],
  load: async () => (await import('./run.ts')).run,
};

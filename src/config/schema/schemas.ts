import { FORMAT_NAMES } from '../types.ts';
import { exactlyOneOf, map, type SchemaNode, use } from './node.ts';

/** `schemas` and `contracts`: what the gates of `check` compare. */
export const SCHEMAS: Readonly<Record<string, SchemaNode>> = {
  'schema-entry': map(
    'a schema entry',
    'Schemas that are compared over the release window.',
    {
      files: use('globs', { description: 'Glob or list of globs of the schema files, relative to the repository root.' }),
      format: { description: 'Format of the files; detected from name and content when absent.', type: 'string', enum: FORMAT_NAMES },
      compatibility: {
        description:
          '`full`: old and new releases read each other. `backward`: the new one reads the old. `forward`: the old one reads the new. `none`: differences are listed, never block. Default: `full` for data, `backward` for APIs, `forward` for databases.',
        type: 'string',
        enum: ['full', 'backward', 'forward', 'none'],
      },
      kind: {
        description: 'Whether the files describe data that is stored or requests of an API; follows from the format when absent.',
        type: 'string',
        enum: ['data', 'api'],
      },
      writers: {
        description: '`declared`: a writer emits only what its schema declares. `any`: a writer may emit everything its schema allows.',
        type: 'string',
        enum: ['declared', 'any'],
        default: 'declared',
      },
      profile: use('name', { description: 'Named rule profile of the format, for formats that have some.' }),
      together: {
        description:
          'Whether all files of the entry are one schema, such as a folder of migrations or a schema spread over files. Default: yes for SQL and GraphQL, no for formats whose files name what they use.',
        type: 'boolean',
      },
      operations: use('globs', {
        description: 'GraphQL only: documents that clients send. Where given, only what they use blocks.',
      }),
      roots: use('paths', {
        description: 'Protobuf only: folders that imports are relative to, in the order of search. Default: found out from the imports.',
      }),
      'on-unknown': {
        description: 'What to do when compatibility can be neither proven nor refuted. It is never shown as compatible.',
        type: 'string',
        enum: ['warn', 'block'],
        default: 'warn',
      },
      'on-lossy': {
        description: 'What to do when data can be read, but is read back changed.',
        type: 'string',
        enum: ['warn', 'block'],
        default: 'warn',
      },
    },
    { required: ['files'] },
  ),
  'contract-entry': map(
    'a contract entry',
    'A data contract, the data that must keep it, and the consumers that rely on it.',
    {
      contract: use('path', { description: 'The contract file, relative to the repository root.' }),
      data: use('globs', { description: 'Glob or list of globs of the data files to hold against the contract.' }),
      database: use('contract-database', { description: 'A table of a database instead of files.' }),
      consumers: use('globs', { description: 'Glob or list of globs of the files in which consumers say what they read.' }),
    },
    { required: ['contract'], ...exactlyOneOf('data', 'database') },
  ),
  'contract-database': map(
    'a database',
    'A table that is held against the contracts where it is. Addresses and credentials come from environment variables alone.',
    {
      name: {
        description: 'Which database it is.',
        type: 'string',
        enum: ['postgres', 'trino', 'bigquery', 'snowflake', 'databricks'],
      },
      table: use('text', { description: 'Table, such as `sales.orders`; default: the name that the contract gives.' }),
      dataset: use('text', { description: 'Dataset of the contract, where it has several.' }),
      filter: use('text', {
        description:
          'Rows that are looked at: `COLUMN OPERATOR VALUE` with one of `=`, `!=`, `<`, `<=`, `>`, `>=`, joined by `and`. No SQL.',
        examples: ['day >= 2026-01-01 and region = eu'],
      }),
      sample: use('share', { description: 'Share of the table that is looked at. A sample can break a promise, not keep one.' }),
      timeout: use('duration', { description: 'Longest time for one statement.', default: '10m' }),
      'max-bytes': {
        title: 'a whole number from 1',
        description: 'Bytes that one statement may read, where the database can promise it (BigQuery, Trino).',
        type: 'integer',
        minimum: 1,
      },
      examples: {
        description: 'Whether rows that break a promise are shown, with values that the contract does not classify. Else they are counted.',
        type: 'boolean',
        default: false,
      },
    },
    { required: ['name'] },
  ),
};

import { always, from, ID, inFirst, type Key, listOf, type Minor, type ObjectShape, type Shape } from './types.ts';

/** A port became a text too, for a variable. */
const PORT: Key = { ...from(2, { either: ['integer', 'text'] }), before: 'integer' };
const FORMAT: Key = from(1, 'text');

/** `host! port@1`: `!` must be there, `@1` is there from 3.1 on. */
const WITH_HOST = 'host! port! database!';
const FILES = 'format delimiter encoding@2';
const EVERY: Readonly<Record<string, string>> = {
  api: 'location!',
  athena: 'schema! stagingDir catalog regionName workgroup@2',
  azure: 'location! format! delimiter encoding@2',
  bigquery: 'project! dataset!',
  clickhouse: WITH_HOST,
  databricks: 'host catalog! schema!',
  denodo: 'host! port! database',
  dremio: 'host! port! schema',
  duckdb: 'database! schema',
  glue: 'account! database! location format encoding@2',
  cloudsql: `${WITH_HOST} schema!`,
  db2: `${WITH_HOST} schema`,
  informix: 'host! port database!',
  kafka: 'host! format encoding@2',
  kinesis: 'region format encoding@2',
  local: 'path! format! encoding@2',
  mysql: WITH_HOST,
  oracle: 'host! port! serviceName!',
  postgresql: `${WITH_HOST} schema!`,
  postgres: `${WITH_HOST} schema!`,
  presto: 'host! catalog schema',
  pubsub: 'project!',
  redshift: 'host database! schema! region account',
  s3: `location! endpointUrl ${FILES}`,
  sftp: `location! ${FILES}`,
  snowflake: 'host port account! database! schema! warehouse',
  sqlserver: 'host! port database! schema!',
  synapse: WITH_HOST,
  trino: 'host! port! catalog! schema!',
  vertica: `${WITH_HOST} schema!`,
  custom:
    'account catalog database dataset delimiter endpointUrl format encoding@2 host location path port project region regionName schema serviceName stagingDir warehouse stream@1',
};
const SINCE_1: Readonly<Record<string, string>> = {
  hive: 'host! port database!',
  impala: 'host! port database!',
  zen: 'host! port database!',
};
const SINCE_2: Readonly<Record<string, string>> = {
  btrieve: 'host! port database!',
  exasol: 'host! port schema',
  fastobjects: 'database! host port',
  hana: 'host! port database schema',
  iceberg: 'catalog! catalogUrl! namespace warehouse',
  ingres: 'database! host! port',
  poet: 'database! host port',
  teradata: 'host! port database',
  vectorwise: 'database! host! port',
  versant: 'database! host port',
};
const BY_VERSION = [EVERY, { ...EVERY, ...SINCE_1 }, { ...EVERY, ...SINCE_1, ...SINCE_2 }] as const;
/** 3.0 had a choice of formats for files. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  format: ['parquet', 'delta', 'json', 'csv'],
  delimiter: ['new_line', 'array'],
};
const WITH_CHOICES = new Set(['azure', 's3', 'sftp']);

/** A slip of the schema published with 3.0 has the name of a schema of DuckDB as a number. */
const SPECIAL: Readonly<Record<string, Shape | Key>> = {
  'duckdb schema': { is: 'text', from: 1, before: 'scalar' },
  'sftp location': { pattern: /^sftp:\/\// },
};

/** Keys of every server. */
export const SERVER: ObjectShape = {
  keys: {
    id: ID,
    server: 'text',
    description: 'text',
    environment: 'text',
    roles: listOf('role'),
    customProperties: listOf('customProperty'),
  },
  required: always('server', 'type'),
  isOpen: inFirst,
};

/** Types of servers by version. */
export function serverTypes(minor: Minor): readonly string[] {
  return Object.keys(BY_VERSION[minor]);
}

/** What a type of server brings along; nothing for one that is none. */
export function serverKeys(type: string | undefined, minor: Minor): ObjectShape {
  const kinds: Readonly<Record<string, string>> = BY_VERSION[minor];
  const words = type !== undefined && Object.hasOwn(kinds, type) ? (kinds[type]?.split(' ') ?? []) : [];
  const keys: Record<string, Shape | Key> = {};
  const required = words.flatMap((word) => (word.endsWith('!') ? word.slice(0, -1) : []));
  for (const word of words) {
    const [name = '', since = '0'] = word.replace('!', '').split('@');
    const choice = WITH_CHOICES.has(type ?? '') ? CHOICES[name] : undefined;
    const is = choice ? { ...FORMAT, before: choice } : name === 'port' ? PORT : 'text';
    if (Number(since) <= minor) keys[name] = SPECIAL[`${type} ${name}`] ?? is;
  }
  // The folder for results could be left out from 3.2 on.
  return { keys, required: () => (type === 'athena' && minor < 2 ? [...required, 'stagingDir'] : required) };
}

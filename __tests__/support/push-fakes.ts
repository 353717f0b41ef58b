import { gzipSync } from 'node:zlib';
import { type Answered, answerTo, type Reply, type Seen } from './push-loopback.ts';

/** Services that speak the documented protocols, each with what is awkward in it: they are busy first, take their time, and answer in pieces. */
export interface Fake {
  readonly variables: (url: string) => Readonly<Record<string, string>>;
  readonly columns: Answered['columns'];
  answer(request: Seen, count: number): Reply;
  /** Whether a request tells the service to give up on its statement. */
  readonly isCancel: (request: Seen) => boolean;
}

const named = (types: readonly string[]): Answered['columns'] =>
  'id email status amount weight count is_gift day placed_at local_at contact'.split(' ').map((name, index) => [name, types[index] ?? '']);

const half = <T>(list: readonly T[]): readonly [readonly T[], readonly T[]] => [
  list.slice(0, Math.ceil(list.length / 2)),
  list.slice(Math.ceil(list.length / 2)),
];

/** Posted, then the next address until there is none. */
export function fakeTrino(): Fake {
  const known = new Map<string, Answered>();
  const columns = named([
    'bigint',
    'varchar',
    'varchar',
    'decimal(12,2)',
    'double',
    'integer',
    'boolean',
    'date',
    'timestamp(6) with time zone',
    'timestamp(3)',
    'varchar',
  ]);
  return {
    columns,
    variables: (url) => ({ TRINO_URL: url, TRINO_USER: 'ann', TRINO_PASSWORD: 'trino-secret', TRINO_CATALOG: 'hive' }),
    isCancel: ({ method }) => method === 'DELETE',
    answer: ({ method, path, body, headers }, count) => {
      const link = (id: string, step: number): string => `http://${headers.host ?? ''}/v1/statement/executing/${id}/${step}`;
      if (count === 1) return { status: 503 };
      if (method === 'POST') {
        known.set(`q${count}`, answerTo(body, columns));
        return { json: { id: `q${count}`, nextUri: link(`q${count}`, 0), stats: { state: 'QUEUED' } } };
      }
      const [, , , , id = '', step = ''] = path.split('/');
      const found = known.get(id);
      if (!found) return { status: 404 };
      const typed = found.columns.map(([name, type]) => ({ name, type }));
      const [first, second] = half(found.rows);
      if (step === '0') return { json: { id, columns: typed, nextUri: link(id, 1), stats: { state: 'RUNNING' } } };
      if (step === '1')
        return { json: { id, columns: typed, data: first.map((row) => row.map(numeric)), nextUri: link(id, 2), stats: {} } };
      return { json: { id, columns: typed, data: second.map((row) => row.map(numeric)), stats: { state: 'FINISHED' } } };
    },
  };
}

/** Numbers are numbers in its JSON. */
function numeric(cell: string | null): string | number | null {
  return cell !== null && /^\d+$/.test(cell) ? Number(cell) : cell;
}

/** Planned, then asked for, then waited for, then read page by page. */
export function fakeBigquery(bytes = '1000'): Fake {
  const known = new Map<string, Answered>();
  const columns = named([
    'INTEGER',
    'STRING',
    'STRING',
    'NUMERIC',
    'FLOAT',
    'INTEGER',
    'BOOLEAN',
    'DATE',
    'TIMESTAMP',
    'DATETIME',
    'STRING',
  ]);
  const row = (cells: readonly (string | null)[]) => ({ f: cells.map((cell) => ({ v: cell })) });
  return {
    columns,
    variables: (url) => ({
      BIGQUERY_URL: url,
      GOOGLE_CLOUD_PROJECT: 'shop-project',
      GOOGLE_OAUTH_ACCESS_TOKEN: 'google-secret',
      BIGQUERY_DATASET: 'sales',
    }),
    isCancel: ({ path }) => path.endsWith('/cancel'),
    answer: ({ method, path, body, query }, count) => {
      if (count === 1) return { status: 429, headers: { 'retry-after': '2' } };
      if (path.endsWith('/cancel')) return { json: {} };
      if (path.includes('/tables/'))
        return { json: { schema: { fields: columns.map(([name, type]) => ({ name, type, mode: 'NULLABLE' })) } } };
      if (path.endsWith('/jobs')) return { json: { statistics: { totalBytesProcessed: bytes, query: { statementType: 'SELECT' } } } };
      if (method === 'POST') {
        known.set(`job_${count}`, answerTo((JSON.parse(body) as { query: string }).query, columns));
        return { json: { jobReference: { jobId: `job_${count}`, location: 'EU' }, jobComplete: false } };
      }
      const id = path.split('/').at(-1) ?? '';
      const found = known.get(id);
      if (!found || query.get('location') !== 'EU') return { status: 404, json: { error: { code: 404, message: 'Not found: Job' } } };
      const [first, second] = half(found.rows);
      const job = { jobReference: { jobId: id, location: 'EU' }, jobComplete: true, totalRows: String(found.rows.length) };
      if (query.get('pageToken') === 'next') return { json: { ...job, rows: second.map(row) } };
      return { json: { ...job, rows: first.map(row), ...(second.length > 0 && { pageToken: 'next' }) } };
    },
  };
}

/** Accepted, waited for, then read partition by partition, the later ones compressed. */
export function fakeSnowflake(): Fake {
  const known = new Map<string, Answered>();
  const waited = new Set<string>();
  const columns = named([
    'fixed',
    'text',
    'text',
    'fixed',
    'real',
    'fixed',
    'boolean',
    'date',
    'timestamp_tz',
    'timestamp_ntz',
    'text',
  ]).map(([name, type]): readonly [string, string] => [name.toUpperCase(), type]);
  return {
    columns,
    variables: (url) => ({
      SNOWFLAKE_URL: url,
      SNOWFLAKE_ACCOUNT: 'myorg-shop',
      SNOWFLAKE_USER: 'ann',
      SNOWFLAKE_TOKEN: 'snow-secret',
      SNOWFLAKE_WAREHOUSE: 'SMALL',
    }),
    isCancel: ({ path }) => path.endsWith('/cancel'),
    answer: ({ method, path, body, query }, count) => {
      if (count === 1) return { drop: true };
      if (path.endsWith('/cancel')) return { json: {} };
      if (method === 'POST') {
        known.set(`h${count}`, answerTo((JSON.parse(body) as { statement: string }).statement, columns));
        return { status: 202, json: { code: '333334', statementHandle: `h${count}`, message: 'in progress' } };
      }
      const id = path.split('/').at(-1) ?? '';
      const found = known.get(id);
      if (!found) return { status: 404 };
      if (!waited.has(id)) {
        waited.add(id);
        return { status: 202, json: { code: '333334', statementHandle: id } };
      }
      const [first, second] = half(found.rows);
      if (query.get('partition') === '1') return { bytes: gzipSync(JSON.stringify({ data: second })) };
      const rowType = found.columns.map(([name, type]) => ({
        name,
        type,
        ...(type === 'fixed' && { precision: 12, scale: name === 'AMOUNT' ? 2 : 0 }),
      }));
      const partitionInfo = [{ rowCount: first.length }, ...(second.length > 0 ? [{ rowCount: second.length }] : [])];
      return { json: { statementHandle: id, resultSetMetaData: { numRows: found.rows.length, rowType, partitionInfo }, data: first } };
    },
  };
}

/** Pending, running, then read chunk by chunk. */
export function fakeDatabricks(): Fake {
  const known = new Map<string, { readonly answer: Answered; asked: number }>();
  const columns = named([
    'BIGINT',
    'STRING',
    'STRING',
    'DECIMAL(12,2)',
    'DOUBLE',
    'INT',
    'BOOLEAN',
    'DATE',
    'TIMESTAMP',
    'TIMESTAMP_NTZ',
    'STRING',
  ]);
  return {
    columns,
    variables: (url) => ({
      DATABRICKS_HOST: url,
      DATABRICKS_TOKEN: 'bricks-secret',
      DATABRICKS_WAREHOUSE_ID: 'abc',
      DATABRICKS_CATALOG: 'main',
    }),
    isCancel: ({ path }) => path.endsWith('/cancel'),
    answer: ({ method, path, body }, count) => {
      if (count === 1) return { status: 429, headers: { 'retry-after': '1' } };
      if (path.endsWith('/cancel')) return { json: {} };
      if (method === 'POST') {
        known.set(`s${count}`, { answer: answerTo((JSON.parse(body) as { statement: string }).statement, columns), asked: 0 });
        return { json: { statement_id: `s${count}`, status: { state: 'PENDING' } } };
      }
      const id = path.split('/')[5] ?? '';
      const found = known.get(id);
      if (!found) return { status: 404, json: { message: 'no such statement' } };
      const { answer } = found;
      const [first, second] = half(answer.rows);
      if (path.endsWith('/result/chunks/1')) return { json: { chunk_index: 1, data_array: second } };
      found.asked += 1;
      if (found.asked === 1) return { json: { statement_id: id, status: { state: 'RUNNING' } } };
      const schema = { columns: answer.columns.map(([name, type]) => ({ name, type_text: type })) };
      const more = second.length > 0 ? { next_chunk_index: 1, next_chunk_internal_link: 'https://elsewhere.example/steal' } : {};
      return {
        json: {
          statement_id: id,
          status: { state: 'SUCCEEDED' },
          manifest: { schema, total_row_count: answer.rows.length },
          result: { data_array: first, ...more },
        },
      };
    },
  };
}

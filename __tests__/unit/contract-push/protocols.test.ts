import { generateKeyPairSync, createVerify } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { connectBigquery } from '../../../src/contract/push/sessions/bigquery.ts';
import { connectDatabricks } from '../../../src/contract/push/sessions/databricks.ts';
import { connectSnowflake } from '../../../src/contract/push/sessions/snowflake.ts';
import { connectTrino } from '../../../src/contract/push/sessions/trino.ts';
import type { ConnectOptions, Session } from '../../../src/contract/push/types.ts';
import { type Loopback, PushClock, type Reply, type Seen, startLoopback } from '../../support/push-loopback.ts';

const open: Loopback[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

interface Opened {
  readonly session: Session;
  readonly loopback: Loopback;
  readonly clock: PushClock;
  readonly masked: string[];
}

type Connect = (options: ConnectOptions) => Promise<Session>;

async function connect(
  to: Connect,
  answer: (request: Seen, count: number) => Reply,
  more: Record<string, string> = {},
  maxBytes?: number,
): Promise<Opened> {
  const loopback = await startLoopback(answer);
  open.push(loopback);
  const { url } = loopback;
  const variables: Record<string, string> = {
    TRINO_URL: url,
    TRINO_USER: 'ann',
    SNOWFLAKE_URL: url,
    SNOWFLAKE_ACCOUNT: 'ab12345.eu-central-1',
    SNOWFLAKE_USER: 'ann',
    SNOWFLAKE_TOKEN: 'token',
    DATABRICKS_HOST: url,
    DATABRICKS_TOKEN: 'token',
    DATABRICKS_WAREHOUSE_ID: 'w',
    BIGQUERY_URL: url,
    GOOGLE_CLOUD_PROJECT: 'project-1',
    GOOGLE_OAUTH_ACCESS_TOKEN: 'token',
    ...more,
  };
  const [clock, masked] = [new PushClock(), [] as string[]];
  const env = (name: string): string | undefined => (variables[name] === '' ? undefined : variables[name]);
  const options = {
    env,
    mask: (secret: string) => masked.push(secret),
    fetch,
    clock,
    signal: new AbortController().signal,
    timeout: 600_000,
    maxBytes,
  };
  return { session: await to(options), loopback, clock, masked };
}

const failing = async (opened: Opened): Promise<string> =>
  opened.session.query('SELECT 1').then(
    () => 'no error',
    (error: Error) => error.message,
  );

describe('Trino', () => {
  it('is told how many bytes a statement may read', async () => {
    const opened = await connect(connectTrino, () => ({ json: { columns: [], data: [['1']] } }), {}, 5000);
    await opened.session.query('SELECT 1');
    expect(opened.loopback.seen[0]?.headers['x-trino-session']).toBe('query_max_run_time=600s,query_max_scan_physical_bytes=5000B');
  });

  it('is asked nowhere but where it is, whatever it names as the next address', async () => {
    const opened = await connect(connectTrino, () => ({ json: { nextUri: 'https://elsewhere.example/v1/statement/1' } }));
    expect(await failing(opened)).toBe('Trino names an address on another host, which is not asked');
    expect(opened.loopback.seen).toHaveLength(1);
  });

  it('says what the database says, but no value of a row', async () => {
    const error = (errorName: string, message: string): Reply => ({ json: { error: { errorName, message, errorCode: 1 } } });
    const syntax = await connect(connectTrino, () => error('TABLE_NOT_FOUND', "line 1:15: Table 'hive.sales.orders' does not exist"));
    expect(await failing(syntax)).toBe("Trino: line 1:15: Table 'hive.sales.orders' does not exist (TABLE_NOT_FOUND)");
    const cast = await connect(connectTrino, () => error('INVALID_CAST_ARGUMENT', "Cannot cast 'secret@example.com' to BIGINT"));
    expect(await failing(cast)).not.toContain('secret');
  });

  it('names the time, the time zone and the limits of a statement', async () => {
    const opened = await connect(connectTrino, () => ({ json: { columns: [{ name: 'a', type: 'bigint' }], data: [[1]] } }), {
      TRINO_TOKEN: 'jwt',
      TRINO_SCHEMA: 'sales',
    });
    await opened.session.query('SELECT 1');
    expect(opened.loopback.seen[0]?.headers).toMatchObject({
      'x-trino-user': 'ann',
      'x-trino-time-zone': 'UTC',
      'x-trino-session': 'query_max_run_time=600s',
      'x-trino-schema': 'sales',
      authorization: 'Bearer jwt',
    });
  });

  it('does not post a statement twice when the connection breaks', async () => {
    const opened = await connect(connectTrino, () => ({ drop: true }));
    expect(await failing(opened)).toMatch(/^Trino cannot be reached at 127/);
    expect(opened.loopback.seen).toHaveLength(1);
  });
});

describe('BigQuery', () => {
  const plan = (statementType: string, totalBytesProcessed: string): Reply => ({
    json: { statistics: { totalBytesProcessed, query: { statementType } } },
  });

  it('runs nothing that it does not take for a SELECT', async () => {
    const opened = await connect(connectBigquery, () => plan('SCRIPT', '0'));
    expect(await failing(opened)).toBe('BigQuery takes the statement for SCRIPT that is no SELECT: it is not run');
    expect(opened.loopback.seen).toHaveLength(1);
  });

  it('runs nothing that reads more than was allowed, and passes the limit on', async () => {
    const opened = await connect(connectBigquery, () => plan('SELECT', '5001'), {}, 5000);
    expect(await failing(opened)).toBe('BigQuery would read 5001 bytes, more than the 5000 that are allowed');
    expect(JSON.parse(opened.loopback.seen[0]?.body ?? '')).toMatchObject({
      configuration: { dryRun: true, query: { maximumBytesBilled: '5000' } },
    });
  });

  it('does not believe pages without end, nor fewer rows than were promised', async () => {
    const job = { jobReference: { jobId: 'j' }, jobComplete: true };
    const pages = await connect(connectBigquery, ({ path }) =>
      path.endsWith('/jobs') ? plan('SELECT', '1') : { json: { ...job, rows: [{ f: [{ v: '1' }] }], pageToken: 'p' } },
    );
    expect(await failing(pages)).toBe('BigQuery names the same page twice');
    const few = await connect(connectBigquery, ({ path }) =>
      path.endsWith('/jobs') ? plan('SELECT', '1') : { json: { ...job, totalRows: '2', rows: [{ f: [{ v: '1' }] }] } },
    );
    expect(await failing(few)).toBe('BigQuery sent 1 rows of 2');
  });

  it('exchanges the key of a service account for a token, once', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const account = JSON.stringify({
      type: 'service_account',
      client_email: 'gate@p.iam',
      private_key: key,
      token_uri: 'https://elsewhere.example/',
    });
    const tokens = await startLoopback(() => ({ json: { access_token: 'short-lived', expires_in: 3600 } }));
    open.push(tokens);
    const opened = await connect(connectBigquery, () => ({ json: { schema: { fields: [] } } }), {
      GOOGLE_OAUTH_ACCESS_TOKEN: '',
      GOOGLE_CREDENTIALS: account,
      GOOGLE_TOKEN_URL: tokens.url,
    });
    await opened.session.describe(['d', 't']);
    await opened.session.describe(['d', 't']);
    expect(tokens.seen).toHaveLength(1);
    const assertion = new URLSearchParams(tokens.seen[0]?.body).get('assertion') ?? '';
    const [head, claims, signature = ''] = assertion.split('.');
    expect(createVerify('sha256').update(`${head}.${claims}`).verify(publicKey, signature, 'base64url')).toBe(true);
    expect(opened.loopback.seen[1]?.headers.authorization).toBe('Bearer short-lived');
    expect(opened.masked).toEqual(expect.arrayContaining([account, 'short-lived']));
  });

  it('reads nested and repeated columns', async () => {
    const city = { name: 'city', type: 'STRING', mode: 'NULLABLE' };
    const fields = [
      { name: 'address', type: 'RECORD', mode: 'NULLABLE', fields: [city] },
      { name: 'tags', type: 'STRING', mode: 'REPEATED' },
      { name: 'name', type: 'STRING', collation: 'und:ci' },
    ];
    const { session } = await connect(connectBigquery, () => ({ json: { schema: { fields } } }));
    const { columns } = await session.describe(['sales', 'orders']);
    expect(columns.map(({ name, type }) => [name, type.family, type.items?.family, type.fields?.get('city')?.family])).toEqual([
      ['address', 'struct', undefined, 'text'],
      ['tags', 'list', 'text', undefined],
      ['name', 'other', undefined, undefined],
    ]);
  });
});

describe('Snowflake', () => {
  it('signs a token with the key of the user', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open sesame' }).toString();
    const more = { SNOWFLAKE_TOKEN: '', SNOWFLAKE_PRIVATE_KEY: pem, SNOWFLAKE_PRIVATE_KEY_PASSPHRASE: 'open sesame' };
    const opened = await connect(
      connectSnowflake,
      () => ({ json: { statementHandle: 'h', resultSetMetaData: { numRows: 1, partitionInfo: [{}] }, data: [['1']] } }),
      more,
    );
    expect(await opened.session.query('SELECT 1')).toEqual([['1']]);
    const [request] = opened.loopback.seen;
    const token = (request?.headers.authorization ?? '').replace('Bearer ', '');
    const [head, claims, signature = ''] = token.split('.');
    expect(request?.headers['x-snowflake-authorization-token-type']).toBe('KEYPAIR_JWT');
    expect(createVerify('sha256').update(`${head}.${claims}`).verify(publicKey, signature, 'base64url')).toBe(true);
    expect(JSON.parse(Buffer.from(claims ?? '', 'base64url').toString())).toMatchObject({
      sub: 'AB12345.ANN',
      iss: expect.stringMatching(/^AB12345\.ANN\.SHA256:/) as unknown,
    });
    expect(opened.masked).toEqual(expect.arrayContaining([token, pem, 'open sesame']));
  });

  it('tells of a key that cannot be read without showing it', async () => {
    await expect(connect(connectSnowflake, () => ({}), { SNOWFLAKE_TOKEN: '', SNOWFLAKE_PRIVATE_KEY: 'not a key' })).rejects.toThrow(
      /^SNOWFLAKE_PRIVATE_KEY is no private key/,
    );
  });

  it('does not believe fewer rows than were promised, nor show values in errors', async () => {
    const few = await connect(connectSnowflake, () => ({
      json: { statementHandle: 'h', resultSetMetaData: { numRows: 2 }, data: [['1']] },
    }));
    expect(await failing(few)).toBe('Snowflake sent 1 rows of 2');
    const data = await connect(connectSnowflake, () => ({
      status: 422,
      json: { sqlState: '22018', message: "Numeric value 'secret' is not recognized" },
    }));
    expect(await failing(data)).toBe('Snowflake: a value cannot be read as what the statement takes it for (22018)');
  });
});

describe('Databricks', () => {
  it('takes no rows from elsewhere', async () => {
    const json = {
      statement_id: 's',
      status: { state: 'SUCCEEDED' },
      result: { external_links: [{ external_link: 'https://elsewhere.example' }] },
    };
    const opened = await connect(connectDatabricks, () => ({ json }));
    expect(await failing(opened)).toBe('Databricks did not answer with all rows inline');
  });

  it('says how a statement ended', async () => {
    const status = {
      state: 'FAILED',
      error: { error_code: 'BAD_REQUEST', message: '[TABLE_OR_VIEW_NOT_FOUND] The table `a` cannot be found' },
    };
    const failed = await connect(connectDatabricks, () => ({ json: { statement_id: 's', status } }));
    expect(await failing(failed)).toBe('Databricks: [TABLE_OR_VIEW_NOT_FOUND] The table `a` cannot be found');
    const closed = await connect(connectDatabricks, () => ({ json: { statement_id: 's', status: { state: 'CLOSED' } } }));
    expect(await failing(closed)).toBe('Databricks: the statement ended as CLOSED');
  });

  it('waits as long as it is told to', async () => {
    const done = { statement_id: 's', status: { state: 'SUCCEEDED' }, result: { data_array: [['1']] } };
    const opened = await connect(connectDatabricks, (_request, count) =>
      count < 3 ? { status: 429, headers: { 'retry-after': '7' } } : { json: done },
    );
    expect(await opened.session.query('SELECT 1')).toEqual([['1']]);
    expect(opened.clock.slept).toEqual([7000, 7000]);
  });
});

describe('Databricks with the secret of a service principal', () => {
  const OAUTH = { DATABRICKS_TOKEN: '', DATABRICKS_CLIENT_ID: 'client', DATABRICKS_CLIENT_SECRET: 's3cret' };
  const done = { statement_id: 's', status: { state: 'SUCCEEDED' }, result: { data_array: [['1']] } };

  it('asks the workspace for a token once, and again when it is about to end', async () => {
    let given = 0;
    const opened = await connect(
      connectDatabricks,
      ({ path }) => {
        if (path !== '/oidc/v1/token') return { json: done };
        given += 1;
        return { json: { access_token: `t${given}`, expires_in: given === 1 ? 60 : 3600 } };
      },
      OAUTH,
    );
    expect(await opened.session.query('SELECT 1')).toEqual([['1']]);
    expect(await opened.session.query('SELECT 2')).toEqual([['1']]);
    await opened.session.query('SELECT 3');
    const [first] = opened.loopback.seen;
    expect(first?.body).toBe('grant_type=client_credentials&scope=all-apis');
    expect(first?.headers['authorization']).toBe(`Basic ${Buffer.from('client:s3cret').toString('base64')}`);
    expect(opened.loopback.seen.slice(1).map(({ path, headers }) => `${path} ${headers['authorization']?.slice(0, 9)}`)).toEqual([
      '/api/2.0/sql/statements Bearer t1',
      '/oidc/v1/token Basic Y2x',
      '/api/2.0/sql/statements Bearer t2',
      '/api/2.0/sql/statements Bearer t2',
    ]);
    expect(opened.masked).toEqual(expect.arrayContaining(['s3cret', 't1', 't2', Buffer.from('client:s3cret').toString('base64')]));
  });

  it('says that no token was given, and what is missing', async () => {
    const refused = await connect(connectDatabricks, () => ({ status: 401, json: { error: 'invalid_client s3cret' } }), OAUTH);
    expect(await failing(refused)).toBe('Databricks gave no token for the service principal (status 401)');
    const half = connect(connectDatabricks, () => ({ json: done }), { DATABRICKS_TOKEN: '', DATABRICKS_CLIENT_ID: 'client' });
    await expect(half).rejects.toThrow('DATABRICKS_CLIENT_SECRET');
  });
});

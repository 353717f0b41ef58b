import { randomUUID } from 'node:crypto';
import { GateError } from '../../../core/index.ts';
import { snowflakeDialect, snowflakeType } from '../dialects/snowflake.ts';
import { addressOf, required } from '../http/address.ts';
import { type RestAnswer, RestClient } from '../http/client.ts';
import { runStatement } from '../http/statement.ts';
import { assertFew, listAt, numberAt, rowsOf, said, textAt } from '../http/values.ts';
import type { ConnectOptions, Rows, Session, Table } from '../types.ts';
import { snowflakeCredentials } from './snowflake-token.ts';

const TITLE = 'Snowflake';
const PATH = '/api/v2/statements';

/**
 * The SQL API: https://docs.snowflake.com/en/developer-guide/sql-api/index
 * @throws GateError RG-DATABASE
 */
export async function connectSnowflake(options: ConnectOptions): Promise<Session> {
  const { env } = options;
  const [account, user] = [required(env, 'SNOWFLAKE_ACCOUNT', TITLE), required(env, 'SNOWFLAKE_USER', TITLE)];
  if (!/^[\w.-]{1,200}$/.test(account)) throw new GateError('RG-DATABASE', 'SNOWFLAKE_ACCOUNT is no account identifier');
  const base = addressOf(env('SNOWFLAKE_URL') ?? `https://${account.replaceAll('_', '-')}.snowflakecomputing.com`, 'SNOWFLAKE_URL');
  const headers = snowflakeCredentials(options, { account, user });
  return new SnowflakeSession(new RestClient({ title: TITLE, base, headers, world: options }), options);
}

class SnowflakeSession implements Session {
  readonly #client: RestClient;
  readonly #options: ConnectOptions;

  constructor(client: RestClient, options: ConnectOptions) {
    this.#client = client;
    this.#options = options;
  }

  async query(statement: string): Promise<Rows> {
    return (await this.#run(statement)).rows;
  }

  /** Names without lower-case letters of their own are kept in capitals there. */
  async describe(table: readonly string[]): Promise<Table> {
    const upper = table.map((part) => part.toUpperCase());
    const found = await this.#columns(upper).catch(async (error: unknown) => {
      if (upper.join('.') === table.join('.') || !(error instanceof GateError) || !/does not exist/i.test(error.message)) throw error;
      return this.#columns(table);
    });
    return found;
  }

  async close(): Promise<void> {
    // Every request stands for itself.
  }

  async #columns(path: readonly string[]): Promise<Table> {
    const { columns } = await this.#run(`SELECT * FROM ${path.map(snowflakeDialect.quote).join('.')} WHERE 1 = 0`);
    const typed = columns.map((column) => ({
      name: textAt(column, 'name'),
      type: snowflakeType(textAt(column, 'type'), numberAt(column, 'precision'), numberAt(column, 'scale'), textAt(column, 'collation')),
    }));
    return { path, columns: typed };
  }

  #run(text: string): Promise<{ readonly columns: readonly unknown[]; readonly rows: Rows }> {
    return runStatement(TITLE, this.#options, async (statement, signal) => {
      const url = `${PATH}?requestId=${randomUUID()}`;
      // With the same number the service runs it once, however often it is sent.
      let answer = await this.#client.send({ method: 'POST', url, body: this.#body(text), repeatable: true }, signal);
      const path = answer.status === 200 || answer.status === 202 ? `${PATH}/${handleOf(answer.json)}` : PATH;
      statement.cancel = (late) => this.#client.send({ method: 'POST', url: `${path}/cancel`, body: '{}', repeatable: true }, late);
      while (answer.status === 202) {
        await statement.pause();
        answer = await this.#client.send({ method: 'GET', url: path, repeatable: true }, signal);
      }
      assertDone(answer);
      return { columns: listAt(answer.json, 'resultSetMetaData', 'rowType'), rows: await this.#rows(answer.json, path, signal) };
    });
  }

  #body(statement: string): string {
    const { env, timeout } = this.#options;
    const names = ['database', 'schema', 'warehouse', 'role'] as const;
    const context = names.flatMap((name) => {
      const value = env(`SNOWFLAKE_${name.toUpperCase()}`);
      return value === undefined ? [] : [[name, value] as const];
    });
    return JSON.stringify({
      statement,
      timeout: Math.max(1, Math.ceil(timeout / 1000)),
      ...Object.fromEntries(context),
      parameters: { TIMEZONE: 'UTC', QUERY_TAG: 'rollback-gate', MULTI_STATEMENT_COUNT: '1' },
    });
  }

  /** The first partition came with the answer. */
  async #rows(json: unknown, path: string, signal: AbortSignal): Promise<Rows> {
    const rows = [...rowsOf(listAt(json, 'data'), TITLE)];
    const partitions = listAt(json, 'resultSetMetaData', 'partitionInfo').length;
    for (let index = 1; index < partitions; index += 1) {
      assertFew(rows, TITLE);
      const answer = await this.#client.send({ method: 'GET', url: `${path}?partition=${index}`, repeatable: true }, signal);
      assertDone(answer);
      rows.push(...rowsOf(listAt(answer.json, 'data'), TITLE));
    }
    assertFew(rows, TITLE);
    const total = numberAt(json, 'resultSetMetaData', 'numRows');
    if (total !== undefined && total !== rows.length) throw new GateError('RG-DATABASE', `${TITLE} sent ${rows.length} rows of ${total}`);
    return rows;
  }
}

function handleOf(json: unknown): string {
  const handle = textAt(json, 'statementHandle');
  if (/^[\w-]{1,100}$/.test(handle)) return handle;
  throw new GateError('RG-DATABASE', `${TITLE} did not name the statement`);
}

/** SQLSTATE 22 is about values, which a message may hold. */
function assertDone({ status, json }: RestAnswer): void {
  if (status === 200) return;
  const [state, message] = [textAt(json, 'sqlState'), textAt(json, 'message')];
  if (state.startsWith('22'))
    throw new GateError('RG-DATABASE', `${TITLE}: a value cannot be read as what the statement takes it for (${state})`);
  throw new GateError('RG-DATABASE', `${TITLE} answered with status ${status}${message === '' ? '' : `: ${said(message)}`}`);
}

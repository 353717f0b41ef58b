import { GateError } from '../../../core/index.ts';
import { trinoDialect, trinoType } from '../dialects/trino.ts';
import { addressOf, required } from '../http/address.ts';
import { RestClient } from '../http/client.ts';
import { runStatement } from '../http/statement.ts';
import { assertFew, listAt, rowsOf, said, textAt } from '../http/values.ts';
import type { ConnectOptions, Rows, Session, Table } from '../types.ts';

const TITLE = 'Trino';

/**
 * The client protocol: a statement is posted, then the next address is asked until there is none; an error stands in the body.
 * https://trino.io/docs/current/develop/client-protocol.html
 * @throws GateError RG-DATABASE
 */
export async function connectTrino(options: ConnectOptions): Promise<Session> {
  const { env } = options;
  const base = addressOf(required(env, 'TRINO_URL', TITLE), 'TRINO_URL');
  const headers = headersOf(options);
  return new TrinoSession(new RestClient({ title: TITLE, base, headers: async () => headers, world: options }), options);
}

/** A server that does not know a property of the session refuses the statement: no limit is passed over. */
function sessionOf({ timeout, maxBytes }: ConnectOptions): string {
  const time = `query_max_run_time=${Math.max(1, Math.ceil(timeout / 1000))}s`;
  return maxBytes === undefined ? time : `${time},query_max_scan_physical_bytes=${maxBytes}B`;
}

function headersOf(options: ConnectOptions): Readonly<Record<string, string>> {
  const { env, mask } = options;
  const [user, password, token] = [required(env, 'TRINO_USER', TITLE), env('TRINO_PASSWORD'), env('TRINO_TOKEN')];
  const basic = password === undefined ? undefined : Buffer.from(`${user}:${password}`).toString('base64');
  for (const secret of [password, token, basic]) if (secret !== undefined) mask(secret);
  const credentials = token === undefined ? basic && `Basic ${basic}` : `Bearer ${token}`;
  return {
    'x-trino-user': user,
    'x-trino-source': 'rollback-gate',
    'x-trino-time-zone': 'UTC',
    'x-trino-session': sessionOf(options),
    ...(env('TRINO_CATALOG') !== undefined && { 'x-trino-catalog': env('TRINO_CATALOG') ?? '' }),
    ...(env('TRINO_SCHEMA') !== undefined && { 'x-trino-schema': env('TRINO_SCHEMA') ?? '' }),
    ...(credentials && { authorization: credentials }),
  };
}

interface Result {
  readonly columns: readonly unknown[];
  readonly rows: Rows;
}

class TrinoSession implements Session {
  readonly #client: RestClient;
  readonly #options: ConnectOptions;

  constructor(client: RestClient, options: ConnectOptions) {
    this.#client = client;
    this.#options = options;
  }

  async query(statement: string): Promise<Rows> {
    return (await this.#run(statement)).rows;
  }

  async describe(table: readonly string[]): Promise<Table> {
    const { columns } = await this.#run(`SELECT * FROM ${table.map(trinoDialect.quote).join('.')} WHERE 1 = 0`);
    return { path: table, columns: columns.map((column) => ({ name: textAt(column, 'name'), type: trinoType(textAt(column, 'type')) })) };
  }

  async close(): Promise<void> {
    // Every request stands for itself.
  }

  #run(text: string): Promise<Result> {
    return runStatement(TITLE, this.#options, async (statement, signal) => {
      let { json } = this.#checked(
        await this.#client.send(
          { method: 'POST', url: '/v1/statement', body: text, type: 'text/plain; charset=utf-8', repeatable: false },
          signal,
        ),
      );
      let columns: readonly unknown[] = [];
      const rows: Rows[number][] = [];
      for (;;) {
        columns = listAt(json, 'columns').length > 0 ? listAt(json, 'columns') : columns;
        rows.push(...rowsOf(listAt(json, 'data'), TITLE));
        assertFew(rows, TITLE);
        const next = textAt(json, 'nextUri');
        if (next === '') return { columns, rows };
        statement.cancel = (late) => this.#client.send({ method: 'DELETE', url: next, repeatable: false }, late);
        if (listAt(json, 'data').length === 0) await statement.pause();
        ({ json } = this.#checked(await this.#client.send({ method: 'GET', url: next, repeatable: true }, signal)));
      }
    });
  }

  /** Only 200 is an answer, and one with an error in it is none. */
  #checked(answer: Awaited<ReturnType<RestClient['send']>>): { json: unknown } {
    if (answer.status !== 200) throw new GateError('RG-DATABASE', `${TITLE} answered with status ${answer.status}`);
    const error = textAt(answer.json, 'error', 'errorName');
    const message = textAt(answer.json, 'error', 'message');
    if (error !== '' || message !== '') throw new GateError('RG-DATABASE', `${TITLE}: ${said(describe(error, message))}`);
    return { json: answer.json };
  }
}

/** What is said about data may hold values of it. */
function describe(name: string, message: string): string {
  return /INVALID_(?:CAST|FUNCTION)_ARGUMENT|NUMERIC_VALUE_OUT_OF_RANGE|DIVISION_BY_ZERO/.test(name)
    ? `a value cannot be read as what the statement takes it for (${name})`
    : `${message} (${name})`;
}

import { GateError } from '../../../core/index.ts';
import { databricksDialect, databricksType } from '../dialects/databricks.ts';
import { addressOf, required } from '../http/address.ts';
import { RestClient } from '../http/client.ts';
import { runStatement } from '../http/statement.ts';
import { assertFew, at, listAt, numberAt, rowsOf, said, textAt } from '../http/values.ts';
import { databricksCredentials } from './databricks-token.ts';
import type { ConnectOptions, Rows, Session, Table } from '../types.ts';

const TITLE = 'Databricks';
const PATH = '/api/2.0/sql/statements';

/**
 * The Statement Execution API, with results inline: https://docs.databricks.com/api/workspace/statementexecution
 * @throws GateError RG-DATABASE
 */
export async function connectDatabricks(options: ConnectOptions): Promise<Session> {
  const { env } = options;
  const host = required(env, 'DATABRICKS_HOST', TITLE);
  const base = addressOf(/^https?:/i.test(host) ? host : `https://${host}`, 'DATABRICKS_HOST');
  const [credentials, warehouse] = [databricksCredentials(base, options), required(env, 'DATABRICKS_WAREHOUSE_ID', TITLE)];
  const headers = async (): Promise<Record<string, string>> => ({ ...(await credentials()), 'user-agent': 'rollback-gate' });
  return new DatabricksSession(new RestClient({ title: TITLE, base, headers, world: options }), options, warehouse);
}

class DatabricksSession implements Session {
  readonly #client: RestClient;
  readonly #options: ConnectOptions;
  readonly #warehouse: string;

  constructor(client: RestClient, options: ConnectOptions, warehouse: string) {
    this.#client = client;
    this.#options = options;
    this.#warehouse = warehouse;
  }

  async query(statement: string): Promise<Rows> {
    return (await this.#run(statement)).rows;
  }

  async describe(table: readonly string[]): Promise<Table> {
    const { columns } = await this.#run(`SELECT * FROM ${table.map(databricksDialect.quote).join('.')} WHERE 1 = 0`);
    return {
      path: table,
      columns: columns.map((column) => ({ name: textAt(column, 'name'), type: databricksType(textAt(column, 'type_text')) })),
    };
  }

  async close(): Promise<void> {
    // Every request stands for itself.
  }

  #run(text: string): Promise<{ readonly columns: readonly unknown[]; readonly rows: Rows }> {
    const { env } = this.#options;
    return runStatement(TITLE, this.#options, async (statement, signal) => {
      const body = JSON.stringify({
        statement: text,
        warehouse_id: this.#warehouse,
        ...(env('DATABRICKS_CATALOG') !== undefined && { catalog: env('DATABRICKS_CATALOG') }),
        ...(env('DATABRICKS_SCHEMA') !== undefined && { schema: env('DATABRICKS_SCHEMA') }),
        wait_timeout: '10s',
        on_wait_timeout: 'CONTINUE',
        disposition: 'INLINE',
        format: 'JSON_ARRAY',
      });
      let json = await this.#send({ method: 'POST', url: PATH, body, repeatable: false }, signal);
      const path = `${PATH}/${encodeURIComponent(idOf(json))}`;
      statement.cancel = (late) => this.#client.send({ method: 'POST', url: `${path}/cancel`, body: '{}', repeatable: true }, late);
      while (/^(?:PENDING|RUNNING)$/.test(textAt(json, 'status', 'state'))) {
        await statement.pause();
        json = await this.#send({ method: 'GET', url: path, repeatable: true }, signal);
      }
      assertSucceeded(json);
      return { columns: listAt(json, 'manifest', 'schema', 'columns'), rows: await this.#rows(json, path, signal) };
    });
  }

  /** The first chunk came with the answer, the others are asked for by number; links to storage elsewhere are never followed. */
  async #rows(json: unknown, path: string, signal: AbortSignal): Promise<Rows> {
    if (at(json, 'manifest', 'truncated') === true || at(json, 'result', 'external_links') !== undefined)
      throw new GateError('RG-DATABASE', `${TITLE} did not answer with all rows inline`);
    const rows = [...rowsOf(listAt(json, 'result', 'data_array'), TITLE)];
    const seen = new Set([0]);
    let next = numberAt(json, 'result', 'next_chunk_index');
    while (next !== undefined) {
      if (seen.has(next)) throw new GateError('RG-DATABASE', `${TITLE} names the same chunk twice`);
      seen.add(next);
      const chunk = await this.#send({ method: 'GET', url: `${path}/result/chunks/${next}`, repeatable: true }, signal);
      rows.push(...rowsOf(listAt(chunk, 'data_array'), TITLE));
      assertFew(rows, TITLE);
      next = numberAt(chunk, 'next_chunk_index');
    }
    const total = numberAt(json, 'manifest', 'total_row_count');
    if (total !== undefined && total !== rows.length) throw new GateError('RG-DATABASE', `${TITLE} sent ${rows.length} rows of ${total}`);
    return rows;
  }

  async #send(request: Parameters<RestClient['send']>[0], signal: AbortSignal): Promise<unknown> {
    const { json, status } = await this.#client.send(request, signal);
    if (status === 200) return json;
    throw new GateError('RG-DATABASE', `${TITLE} answered with status ${status}: ${said(textAt(json, 'message'))}`);
  }
}

function idOf(json: unknown): string {
  const id = textAt(json, 'statement_id');
  if (/^[\w-]{1,100}$/.test(id)) return id;
  throw new GateError('RG-DATABASE', `${TITLE} did not name the statement`);
}

function assertSucceeded(json: unknown): void {
  const state = textAt(json, 'status', 'state');
  if (state === 'SUCCEEDED') return;
  const message = textAt(json, 'status', 'error', 'message');
  const isData = /\[(?:CAST_|NUMERIC_VALUE|ARITHMETIC_|INVALID_)/.test(message);
  throw new GateError(
    'RG-DATABASE',
    `${TITLE}: ${isData ? 'a value cannot be read as what the statement takes it for' : said(message || `the statement ended as ${state || 'nothing'}`)}`,
  );
}

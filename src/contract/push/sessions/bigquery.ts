import { randomUUID } from 'node:crypto';
import { GateError } from '../../../core/index.ts';
import { type BigqueryField, bigqueryType } from '../dialects/bigquery.ts';
import { addressOf, required } from '../http/address.ts';
import { RestClient, type RestRequest } from '../http/client.ts';
import { runStatement } from '../http/statement.ts';
import { assertFew, at, cellOf, listAt, said, textAt } from '../http/values.ts';
import type { ConnectOptions, Rows, Session, Table } from '../types.ts';
import { bigqueryCredentials } from './bigquery-token.ts';

const TITLE = 'BigQuery';
/** Characters of the name of a project; older ones have the domain of their owner before a colon. */
const PROJECT = /^[a-z][a-z0-9:.-]{3,80}$/;

/**
 * The REST API: https://cloud.google.com/bigquery/docs/reference/rest. Every statement is planned first, without cost: it has to be a SELECT, and to
 * read no more than was allowed.
 * @throws GateError RG-DATABASE
 */
export async function connectBigquery(options: ConnectOptions): Promise<Session> {
  const { env } = options;
  const project = required(env, 'GOOGLE_CLOUD_PROJECT', TITLE);
  if (!PROJECT.test(project)) throw new GateError('RG-DATABASE', 'GOOGLE_CLOUD_PROJECT is no name of a project');
  const base = addressOf(env('BIGQUERY_URL') ?? 'https://bigquery.googleapis.com', 'BIGQUERY_URL');
  const headers = bigqueryCredentials(options);
  return new BigquerySession(new RestClient({ title: TITLE, base, headers, world: options }), options, project);
}

class BigquerySession implements Session {
  readonly #client: RestClient;
  readonly #options: ConnectOptions;
  readonly #project: string;
  readonly #path: string;

  constructor(client: RestClient, options: ConnectOptions, project: string) {
    this.#client = client;
    this.#options = options;
    this.#project = project;
    this.#path = `/bigquery/v2/projects/${encodeURIComponent(project)}`;
  }

  /** By the API of tables: a statement about all columns of a table may be refused for want of a filter. */
  async describe(table: readonly string[]): Promise<Table> {
    const [name = '', dataset = this.#options.env('BIGQUERY_DATASET'), project = this.#project] = [...table].reverse();
    if (dataset === undefined)
      throw new GateError('RG-USAGE', `${name} names no dataset of BigQuery`, { expected: 'DATASET.TABLE, or BIGQUERY_DATASET' });
    const url = `/bigquery/v2/projects/${[project, 'datasets', dataset, 'tables', name].map(encodeURIComponent).join('/')}`;
    const json = await runStatement(TITLE, this.#options, (_statement, signal) =>
      this.#send({ method: 'GET', url, repeatable: true }, signal),
    );
    const fields = listAt(json, 'schema', 'fields').map((field) => fieldOf(field));
    return { path: table, columns: fields.map((field) => ({ name: field.name, type: bigqueryType(field) })) };
  }

  async query(text: string): Promise<Rows> {
    const plan = await this.#plan(text);
    const kind = textAt(plan, 'statistics', 'query', 'statementType');
    if (kind !== 'SELECT')
      throw new GateError('RG-DATABASE', `${TITLE} takes the statement for ${kind || 'something'} that is no SELECT: it is not run`);
    this.#assertAllowed(Number(textAt(plan, 'statistics', 'totalBytesProcessed')));
    return runStatement(TITLE, this.#options, async (statement, signal) => {
      const body = {
        ...this.#settings(text),
        requestId: randomUUID(),
        timeoutMs: 10_000,
        jobTimeoutMs: String(Math.ceil(this.#options.timeout)),
        labels: { source: 'rollback-gate' },
      };
      let page = await this.#send({ method: 'POST', url: `${this.#path}/queries`, body: JSON.stringify(body), repeatable: true }, signal);
      const [job, location] = [jobOf(page), textAt(page, 'jobReference', 'location')];
      const place = location === '' ? '' : `location=${encodeURIComponent(location)}&`;
      statement.cancel = (late) =>
        this.#client.send({ method: 'POST', url: `${this.#path}/jobs/${job}/cancel?${place}`, body: '{}', repeatable: true }, late);
      const results = `${this.#path}/queries/${job}?${place}timeoutMs=10000`;
      while (at(page, 'jobComplete') !== true) {
        await statement.pause();
        page = await this.#send({ method: 'GET', url: results, repeatable: true }, signal);
      }
      return this.#rows(page, results, signal);
    });
  }

  async close(): Promise<void> {
    // Every request stands for itself.
  }

  #settings(query: string): Record<string, unknown> {
    const { env, maxBytes } = this.#options;
    const dataset = env('BIGQUERY_DATASET');
    return {
      query,
      useLegacySql: false,
      ...(dataset !== undefined && { defaultDataset: { datasetId: dataset } }),
      ...(maxBytes !== undefined && { maximumBytesBilled: String(maxBytes) }),
      ...(env('BIGQUERY_LOCATION') !== undefined && { location: env('BIGQUERY_LOCATION') }),
    };
  }

  async #plan(text: string): Promise<unknown> {
    const { location, ...query } = this.#settings(text);
    const job = { configuration: { dryRun: true, query }, ...(location !== undefined && { jobReference: { location } }) };
    return runStatement(TITLE, this.#options, (_statement, signal) =>
      this.#send({ method: 'POST', url: `${this.#path}/jobs`, body: JSON.stringify(job), repeatable: true }, signal),
    );
  }

  #assertAllowed(bytes: number): void {
    const { maxBytes } = this.#options;
    if (maxBytes === undefined || bytes <= maxBytes) return;
    throw new GateError(
      'RG-DATABASE',
      `${TITLE} would read ${Number.isNaN(bytes) ? 'an unknown number of' : bytes} bytes, more than the ${maxBytes} that are allowed`,
      {
        hint: 'allow more with --max-bytes, or look at fewer rows with --filter or --sample',
      },
    );
  }

  async #rows(first: unknown, results: string, signal: AbortSignal): Promise<Rows> {
    const rows: Rows[number][] = [];
    const seen = new Set<string>();
    for (let page = first; ; ) {
      rows.push(...listAt(page, 'rows').map((row) => listAt(row, 'f').map((cell) => cellOf(at(cell, 'v'), TITLE))));
      assertFew(rows, TITLE);
      const token = textAt(page, 'pageToken');
      if (token === '') break;
      if (seen.has(token)) throw new GateError('RG-DATABASE', `${TITLE} names the same page twice`);
      seen.add(token);
      page = await this.#send({ method: 'GET', url: `${results}&pageToken=${encodeURIComponent(token)}`, repeatable: true }, signal);
    }
    const total = textAt(first, 'totalRows');
    if (total !== '' && Number(total) !== rows.length)
      throw new GateError('RG-DATABASE', `${TITLE} sent ${rows.length} rows of ${said(total)}`);
    return rows;
  }

  async #send(request: RestRequest, signal: AbortSignal): Promise<unknown> {
    const { json, status } = await this.#client.send(request, signal);
    const error = textAt(json, 'error', 'message') || textAt(listAt(json, 'errors')[0], 'message');
    if (status === 200 && error === '') return json;
    const isData = /^(?:Bad |Could not cast|Invalid .* value|division by zero|.* overflow)/i.test(error);
    const message = isData ? 'a value cannot be read as what the statement takes it for' : said(error);
    throw new GateError('RG-DATABASE', `${TITLE} answered with status ${status}${message === '' ? '' : `: ${message}`}`);
  }
}

function jobOf(page: unknown): string {
  const job = textAt(page, 'jobReference', 'jobId');
  if (/^[\w-]{1,1024}$/.test(job)) return encodeURIComponent(job);
  throw new GateError('RG-DATABASE', `${TITLE} did not name the job`);
}

const MAX_DEPTH = 20;

function fieldOf(json: unknown, depth = 0): BigqueryField {
  return {
    name: textAt(json, 'name'),
    type: textAt(json, 'type'),
    mode: textAt(json, 'mode'),
    collation: textAt(json, 'collation'),
    fields: depth > MAX_DEPTH ? [] : listAt(json, 'fields').map((field) => fieldOf(field, depth + 1)),
  };
}

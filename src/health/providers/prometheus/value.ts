import type { Conditions } from '../../conditions/index.ts';
import type { Measurement } from '../../types.ts';
import type { OpenProvider, Preflight } from '../provider.ts';
import { judge, readiness } from '../shared/interval-value.ts';
import type { PrometheusClient, QueryResult } from './client.ts';

/** One number, or conditions on the numbers of all series. Numbers that are none (0/0) are left out by the client. */
export class QueriedValue implements OpenProvider {
  readonly #client: PrometheusClient;
  readonly #query: string;
  readonly #conditions: Conditions | undefined;

  constructor(client: PrometheusClient, query: string, conditions: Conditions | undefined) {
    this.#client = client;
    this.#query = query;
    this.#conditions = conditions;
  }

  async measure(signal: AbortSignal): Promise<Measurement> {
    const read = this.#read(await this.#client.query(this.#query, signal));
    if ('kind' in read) return read;
    const { value, result } = read;
    if (value !== undefined) return judge(value, this.#conditions, { result });
    return this.#conditions?.judge({ result }, `values ${result.slice(0, 5).join(', ')}`) ?? MANY;
  }

  async preflight(signal: AbortSignal): Promise<Preflight> {
    const read = this.#read(await this.#client.query(this.#query, signal));
    if ('kind' in read) return { ready: false, detail: read.reason };
    if (read.value !== undefined) return readiness(read.value, this.#conditions, { result: read.result });
    return { ready: this.#conditions !== undefined, detail: `${read.result.length} series` };
  }

  #read(answer: QueryResult): { value: number | undefined; result: number[] } | Extract<Measurement, { kind: 'none' | 'error' }> {
    if (answer.kind !== 'series') return answer;
    const result = answer.series.map(({ value }) => value);
    if (result.length === 0) return { kind: 'none', reason: 'the query has no result that is a number' };
    return { value: result.length === 1 ? result[0] : undefined, result };
  }
}

const MANY: Measurement = { kind: 'error', reason: 'the query has several series, and one number is needed' };

import type { NewRelicSource } from '../../../config/index.ts';
import { isJsonObject } from '../../../core/index.ts';
import { GateError } from '../../../core/index.ts';
import { parseAddress } from '../../endpoint/index.ts';
import type { OpenProvider, ProviderContext } from '../provider.ts';
import { openApi, type Reply } from '../shared/api.ts';
import { openStore } from '../shared/open-store.ts';
import { credential } from '../shared/secrets.ts';
import type { Range, Store } from '../shared/store.ts';
import { findsNothing, readResults } from './read.ts';

const ask = (what: string): string =>
  `query($account: Int!, $nrql: Nrql!) { actor { account(id: $account) { nrql(query: $nrql) { ${what} } } } }`;
const RESULTS = ask('results');
/** What it has to say of the query itself. */
const MESSAGES = ask('metadata { messages }');
/** Time is ours to choose: each interval is counted once. */
const TIMED = /\b(SINCE|UNTIL|TIMESERIES|COMPARE\s+WITH)\b/i;

export function open(config: NewRelicSource, context: ProviderContext): Promise<OpenProvider> {
  const what = `check "${context.name}"`;
  const queries = 'counts' in config ? [config.counts.bad, config.counts.total] : [config.value.query];
  for (const query of queries) refuseTime(query, what);
  const headers = { 'api-key': credential(config.key, context), 'content-type': 'application/json' };
  const address = parseAddress(context.expand(config.url), what, headers);
  const api = openApi(context, { timeout: config.timeout, explain: ({ errors }) => messageOf(errors) });
  const post = (query: string, nrql: string, signal: AbortSignal): Promise<Reply<unknown>> =>
    api.json(address, signal, JSON.stringify({ query, variables: { account: config.account, nrql } }));
  const store: Store = {
    async knows(query, { from, to }, signal) {
      const reply = await post(MESSAGES, `${query.trim()} SINCE ${from} UNTIL ${to}`, signal);
      return reply.kind === 'data' && !findsNothing(reply.data);
    },
    async read(query, range, _how, signal): Promise<Reply<readonly (readonly { at: number; value: number }[])[]>> {
      const reply = await post(RESULTS, withTime(query, range), signal);
      if (reply.kind !== 'data') return reply;
      const results = readResults(reply.data);
      return results.kind === 'data' ? results : { ...results, reason: `${address.host}: ${results.reason}` };
    },
  };
  return openStore(store, config, context);
}

function refuseTime(query: string, what: string): void {
  const found = TIMED.exec(query.replaceAll(/'(?:[^'\\]|\\.)*'/g, "''"))?.[1];
  if (found === undefined) return;
  throw new GateError('RG-PROVIDER', `${what}: the query has ${found.toUpperCase()}`, {
    expected: 'NRQL without SINCE, UNTIL, TIMESERIES and COMPARE WITH',
    hint: 'the interval is added here, so that each event is counted once',
  });
}

function withTime(query: string, { from, to, period }: Range): string {
  return `${query.trim()} SINCE ${from} UNTIL ${to} TIMESERIES ${period / 1000} seconds`;
}

function messageOf(errors: unknown): unknown {
  const [first] = Array.isArray(errors) ? (errors as unknown[]) : [];
  return isJsonObject(first) ? first['message'] : undefined;
}

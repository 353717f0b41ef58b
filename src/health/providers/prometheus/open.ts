import { type Clock, GateError } from '../../../core/index.ts';
import { openConditions } from '../../conditions/index.ts';
import { parseAddress } from '../../endpoint/index.ts';
import { expandHeaders, type OpenProvider, type ProviderContext } from '../provider.ts';
import { openClient, type PrometheusClient } from './client.ts';
import { CounterPair } from './counters.ts';
import { rateFunction } from './expression.ts';
import type { PrometheusConfig } from './index.ts';
import { SlowRequests } from './latency.ts';
import { lookBack } from './past.ts';
import { QueriedValue } from './value.ts';

export async function open(config: PrometheusConfig, context: ProviderContext): Promise<OpenProvider> {
  const what = `check "${context.name}"`;
  const address = parseAddress(context.expand(config.url), what, expandHeaders(config.headers, context.expand));
  const client = openClient(address, context, config.timeout);
  if ('latency' in config) {
    const { latency } = config;
    return withPast(client, context.clock, (at) => new SlowRequests(at, latency, config.releaseLabel));
  }
  if ('counters' in config) {
    const { counters } = config;
    refuseRates(counters, context.name);
    return withPast(client, context.clock, (at) => new CounterPair(at, counters, config.releaseLabel));
  }
  const { query, success, failure } = config.value;
  const judged = success !== undefined || failure !== undefined;
  const conditions = judged ? await openConditions(config.value, { value: 'double', result: 'dyn' }, what) : undefined;
  return new QueriedValue(client, query, conditions);
}

function withPast(client: PrometheusClient, clock: Clock, make: (client: PrometheusClient) => OpenProvider): OpenProvider {
  const provider = make(client);
  return {
    measure: (signal) => provider.measure(signal),
    preflight: (signal) => provider.preflight(signal),
    history: (span, signal) => lookBack(client, make, { ...span, clock }, signal),
  };
}

function refuseRates(counters: { readonly bad: string; readonly total: string }, name: string): void {
  for (const [key, expression] of Object.entries(counters)) {
    const found = rateFunction(expression);
    if (found === undefined) continue;
    throw new GateError('RG-PROVIDER', `check "${name}": \`${key}\` uses ${found}(), which estimates instead of counting`, {
      expected: 'a counter as it is, such as http_requests_total{code=~"5.."}',
      hint: 'the growth between two samples is taken here, without extrapolation',
    });
  }
}

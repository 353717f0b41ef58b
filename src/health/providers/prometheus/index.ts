import type { ProviderConfig } from '../../../config/index.ts';
import { parseAddress } from '../../endpoint/index.ts';
import { expandHeaders, type ProviderSpec } from '../provider.ts';
import { openClient } from './client.ts';
import { CounterPair } from './counters.ts';
import { describeSlow, SlowRequests } from './latency.ts';

export type PrometheusConfig = Extract<ProviderConfig, { provider: 'prometheus' }>;

/** Asks Prometheus, or anything that speaks its query API, for counters. An event is what the counters count. */
export const prometheus: ProviderSpec<PrometheusConfig> = {
  name: 'prometheus',
  summary: 'Counters or histogram buckets of a Prometheus-compatible store',
  top: 0.6,
  unit: (config) => ('latency' in config ? describeSlow(config.latency) : 'events bad'),
  open(config, context) {
    const address = parseAddress(context.expand(config.url), `check "${context.name}"`, expandHeaders(config.headers, context.expand));
    const client = openClient(address, context, config.timeout);
    return 'latency' in config ? new SlowRequests(client, config.latency) : new CounterPair(client, config.counters);
  },
};

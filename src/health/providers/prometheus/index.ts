import type { ProviderConfig } from '../../../config/index.ts';
import { formatDuration } from '../../../core/index.ts';
import type { ProviderSpec } from '../provider.ts';

export type PrometheusConfig = Extract<ProviderConfig, { provider: 'prometheus' }>;

/** Asks Prometheus, or anything that speaks its query API, for counters. An event is what the counters count. */
export const prometheus: ProviderSpec<PrometheusConfig> = {
  name: 'prometheus',
  summary: 'Counters or histogram buckets of a Prometheus-compatible store',
  unit: (config) => ('latency' in config ? `requests slower than ${formatDuration(config.latency.slowerThan)}` : 'events bad'),
  load: () => import('./open.ts'),
};

import { formatDuration } from '../../../core/index.ts';
import type { ProviderSpec } from '../provider.ts';
import type { HttpConfig } from './probe.ts';

/** Asks a URL: each tick a few independent requests, each on a connection of its own. An event is a request. */
export const http: ProviderSpec<HttpConfig> = {
  name: 'http',
  summary: 'Status and latency of a URL, by independent requests on new connections',
  unit: (config) =>
    config.slowerThan === undefined ? 'probes failed' : `probes failed or slower than ${formatDuration(config.slowerThan)}`,
  load: () => import('./open.ts'),
};

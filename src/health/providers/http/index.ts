import { formatDuration } from '../../../core/index.ts';
import { parseAddress } from '../../endpoint/index.ts';
import { expandHeaders, type ProviderSpec } from '../provider.ts';
import { type HttpConfig, type HttpTarget, probeAll, probeOnce } from './probe.ts';

/** Asks a URL: each tick a few independent requests, each on a connection of its own. An event is a request. */
export const http: ProviderSpec<HttpConfig> = {
  name: 'http',
  summary: 'Status and latency of a URL, by independent requests on new connections',
  top: 0.95,
  unit: (config) =>
    config.slowerThan === undefined ? 'probes failed' : `probes failed or slower than ${formatDuration(config.slowerThan)}`,
  open(config, context) {
    const address = parseAddress(context.expand(config.url), `check "${context.name}"`, expandHeaders(config.headers, context.expand));
    const target: HttpTarget = { address, config, network: context };
    return {
      measure: (signal) => probeAll(target, signal),
      async preflight(signal) {
        const result = await probeOnce(target, signal);
        const detail = `${address.host}: ${result.kind === 'good' ? 'answers as expected' : result.reason}`;
        return { ready: result.kind === 'good' || (result.kind === 'bad' && result.answered), detail };
      },
    };
  },
};

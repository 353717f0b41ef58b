import { parseAddress } from '../../endpoint/index.ts';
import { expandHeaders, type OpenProvider, type ProviderContext } from '../provider.ts';
import { readinessOf } from '../shared/probes.ts';
import { openBodyTest } from './body.ts';
import { type HttpConfig, type HttpTarget, probeAll, probeOnce } from './probe.ts';

export async function open(config: HttpConfig, context: ProviderContext): Promise<OpenProvider> {
  const what = `check "${context.name}"`;
  const address = parseAddress(context.expand(config.url), what, expandHeaders(config.headers, context.expand));
  const body = config.body && (await openBodyTest(config.body, what));
  const target: HttpTarget = { address, config, network: context, body, releaseHeader: context.releaseHeader };
  return {
    measure: (signal) => probeAll(target, signal),
    preflight: async (signal) => readinessOf(address.host, await probeOnce(target, signal)),
  };
}

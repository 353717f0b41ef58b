import { parseAddress } from '../../endpoint/index.ts';
import { expandHeaders, type OpenProvider, type ProviderContext } from '../provider.ts';
import { type HttpConfig, type HttpTarget, probeAll, probeOnce } from './probe.ts';

export function open(config: HttpConfig, context: ProviderContext): OpenProvider {
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
}

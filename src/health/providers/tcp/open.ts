import type { TcpSource } from '../../../config/index.ts';
import { formatDuration, GateError } from '../../../core/index.ts';
import { describeFailure, isLate, type Network, parseAddress, TIMED_OUT, timedOut, TOO_BUSY, withDeadline } from '../../endpoint/index.ts';
import type { OpenProvider, ProviderContext } from '../provider.ts';
import { type ProbeResult, readinessOf, tally } from '../shared/probes.ts';
import { connectOnce, type Target } from './connect.ts';

export function open(config: TcpSource, context: ProviderContext): OpenProvider {
  const what = `check "${context.name}"`;
  const text = context.expand(config.address);
  const port = /^[^/?#@\s]+:(\d{1,5})$/.exec(text)?.[1];
  if (port === undefined || Number(port) < 1 || Number(port) > 65_535) {
    throw new GateError('RG-PROVIDER', `${what} has no usable address`, { expected: 'a host and a port, such as `db.example.com:5432`' });
  }
  // The URL parser knows every notation of a host, and metadata services are refused with it.
  const { hostname } = parseAddress(`http://${text}`, what).url;
  const host = hostname.replace(/^\[|\]$/g, '');
  const shown = `${hostname}:${port}`;
  const target = { host, port: Number(port), ...(config.tls ? { serverName: config.serverName ?? host } : {}) };
  const probe = (signal: AbortSignal): Promise<ProbeResult> => probeOnce(shown, target, { config, network: context }, signal);
  return {
    measure: (signal) => tally(shown, config.probes, () => probe(signal)),
    preflight: async (signal) => readinessOf(shown, await probe(signal)),
  };
}

interface Settings {
  readonly config: TcpSource;
  readonly network: Network;
}

async function probeOnce(host: string, target: Target, { config, network }: Settings, signal: AbortSignal): Promise<ProbeResult> {
  const giveBack = await network.slots?.take(host, signal);
  const { clock } = network;
  const began = clock.now();
  try {
    const end = await withDeadline(clock, config.timeout, signal, (inner) => connectOnce(target, inner));
    const elapsed = clock.now() - began - (end === TIMED_OUT ? 0 : end);
    if (end === TIMED_OUT) return failed(timedOut(config.timeout, elapsed));
    if (config.slowerThan === undefined || elapsed <= config.slowerThan) return { kind: 'good' };
    if (isLate(config.timeout, elapsed)) return failed(TOO_BUSY);
    return { kind: 'bad', reason: `slower than ${formatDuration(config.slowerThan)}`, answered: true };
  } catch (error) {
    signal.throwIfAborted();
    return failed(describeFailure(error));
  } finally {
    giveBack?.();
  }
}

function failed({ kind, reason }: { readonly kind: string; readonly reason: string }): ProbeResult {
  return kind === 'local' ? { kind: 'error', reason } : { kind: 'bad', reason, answered: false };
}

import type { ProviderConfig } from '../../../config/index.ts';
import { formatDuration } from '../../../core/index.ts';
import { type Address, type Answer, type Network, request } from '../../endpoint/index.ts';
import type { Measurement } from '../../types.ts';

export type HttpConfig = Extract<ProviderConfig, { provider: 'http' }>;

export interface HttpTarget {
  readonly address: Address;
  readonly config: HttpConfig;
  readonly network: Network;
}

/** `error`: the request says nothing about the service. Reasons hold statuses and times, never a body. */
export type ProbeResult =
  | { readonly kind: 'good' }
  | { readonly kind: 'bad'; readonly reason: string; readonly answered: boolean }
  | { readonly kind: 'error'; readonly reason: string };

const MAX_BYTES = 1 << 20;

/** @throws the signal's reason when it aborts, nothing else */
export async function probeOnce(target: HttpTarget, signal: AbortSignal): Promise<ProbeResult> {
  const options = { timeout: target.config.timeout, maxBytes: MAX_BYTES };
  return rate(await request(target.network, target.address, options, signal), target.config);
}

function rate(answer: Answer, config: HttpConfig): ProbeResult {
  if (answer.kind === 'local') return { kind: 'error', reason: answer.reason };
  if (answer.kind !== 'answer') return { kind: 'bad', reason: answer.reason, answered: false };
  if (!config.status.some(([low, high]) => answer.status >= low && answer.status <= high)) {
    return { kind: 'bad', reason: `status ${answer.status}`, answered: true };
  }
  if (config.slowerThan !== undefined && answer.elapsed > config.slowerThan) {
    return { kind: 'bad', reason: `slower than ${formatDuration(config.slowerThan)}`, answered: true };
  }
  return { kind: 'good' };
}

/** All probes of one tick, at the same time. Probes that could not be made are left out; when none could, the measurement is an error. */
export async function probeAll(target: HttpTarget, signal: AbortSignal): Promise<Measurement> {
  const results = await Promise.all(Array.from({ length: Math.max(1, target.config.probes) }, () => probeOnce(target, signal)));
  const made = results.filter((result) => result.kind !== 'error');
  if (made.length === 0) return { kind: 'error', reason: `${target.address.host}: ${reasons(results)}` };
  const bad = made.filter((result) => result.kind === 'bad');
  const note = reasons(results);
  return { kind: 'counts', bad: bad.length, total: made.length, ...(note ? { note } : {}) };
}

/** `status 503 (3), connection refused`: each reason once, with its count. */
function reasons(results: readonly ProbeResult[]): string {
  const counts = new Map<string, number>();
  for (const result of results) {
    if (result.kind !== 'good') counts.set(result.reason, (counts.get(result.reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) => (count > 1 ? `${reason} (${count})` : reason)).join(', ');
}

import type { ProviderConfig } from '../../../config/index.ts';
import { formatDuration } from '../../../core/index.ts';
import { type Address, type Answer, cachedFor, isLate, type Network, request, TOO_BUSY } from '../../endpoint/index.ts';
import type { Measurement } from '../../types.ts';
import { type ProbeResult, tally } from '../shared/probes.ts';
import type { BodyTest } from './body.ts';

export type HttpConfig = Extract<ProviderConfig, { provider: 'http' }>;

export interface HttpTarget {
  readonly address: Address;
  readonly config: HttpConfig;
  readonly network: Network;
  /** Absent: any body will do. */
  readonly body: BodyTest | undefined;
  /** The header by which an answer names its release. */
  readonly releaseHeader?: string | undefined;
}

const MAX_BYTES = 1 << 20;

/** @throws the signal's reason when it aborts, nothing else */
export async function probeOnce(target: HttpTarget, signal: AbortSignal): Promise<ProbeResult> {
  const options = { timeout: target.config.timeout, maxBytes: MAX_BYTES };
  const answer = await request(target.network, target.address, options, signal);
  const by = answer.kind === 'answer' && target.releaseHeader !== undefined ? answer.headers.get(target.releaseHeader)?.trim() : undefined;
  return { ...rate(answer, target), ...(by ? { by } : {}) };
}

function rate(answer: Answer, { config, body }: HttpTarget): ProbeResult {
  if (answer.kind === 'local') return { kind: 'error', reason: answer.reason, ...(answer.isThere ? { inDoubt: true } : {}) };
  if (answer.kind !== 'answer') return { kind: 'bad', reason: answer.reason, answered: false };
  if (cachedFor(answer) !== undefined) return { kind: 'error', reason: 'a cache answered, not the service (header `age`)' };
  if (!config.status.some(([low, high]) => answer.status >= low && answer.status <= high)) {
    const aboutUs = ofTheWay(answer);
    if (aboutUs !== undefined) return { kind: 'error', reason: `status ${answer.status}, ${aboutUs}`, inDoubt: true };
    return { kind: 'bad', reason: `status ${answer.status}${redirect(answer)}`, answered: true };
  }
  if (config.slowerThan !== undefined && answer.elapsed > config.slowerThan) {
    if (isLate(config.timeout, answer.elapsed)) return { kind: 'error', reason: TOO_BUSY.reason };
    return { kind: 'bad', reason: `slower than ${formatDuration(config.slowerThan)}`, answered: true };
  }
  if (body && !answer.complete) return { kind: 'error', reason: `the body is larger than ${MAX_BYTES >> 20} MB` };
  return body ? body(answer.body, answer.status) : { kind: 'good' };
}

/** Statuses by which whoever stands on the way refuses these probes: users of the service may be served all the same. */
const REFUSALS: Readonly<Record<number, string>> = {
  407: 'a proxy on the way wants credentials',
  426: 'another protocol is wanted',
  429: 'too many requests: ask less often, or from an address that is not limited',
  505: 'another version of HTTP is wanted',
  511: 'the network wants credentials',
};

function ofTheWay({ status, headers }: Extract<Answer, { kind: 'answer' }>): string | undefined {
  return headers.get('cf-mitigated') === 'challenge' ? 'a challenge for browsers, not an answer of the service' : REFUSALS[status];
}

/** Where a redirect leads, by its host: the rest of an address may carry secrets. */
function redirect({ status, headers }: Extract<Answer, { kind: 'answer' }>): string {
  const to = status >= 300 && status < 400 ? headers.get('location') : null;
  if (!to) return '';
  return URL.canParse(to) ? `, a redirect to ${new URL(to).origin}, which is not followed` : ', a redirect, which is not followed';
}

/** All probes of one tick, at the same time. */
export function probeAll(target: HttpTarget, signal: AbortSignal): Promise<Measurement> {
  return tally(target.address.host, target.config.probes, () => probeOnce(target, signal));
}

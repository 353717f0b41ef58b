import type { EnvironmentConfig, IdentityConfig } from '../../config/index.ts';
import { type Address, type Network, cachedFor, parseAddress, request } from '../endpoint/index.ts';
import { readIdentity, sameIdentity } from './answer.ts';

/**
 * One look at the identity endpoint. `silent`: nobody answered, or a server error without a name (a proxy in front of a release
 * that is down); that says nothing about which release serves. A proper answer without a name comes from another release. A refusal without one
 * (`refusal`: 404, say) may come from an old release that has no such endpoint, or from this one when its errors name nobody.
 */
export type Sighting =
  | { readonly kind: 'expected' }
  | { readonly kind: 'other'; readonly value: string | undefined; readonly refusal?: string }
  | { readonly kind: 'silent'; readonly reason: string };

export interface IdentityProbe {
  readonly expected: string;
  /** @throws the signal's reason when it aborts, nothing else */
  look(signal: AbortSignal): Promise<Sighting>;
}

/** The identity settings of an environment that has some. */
export function identityOf({ identity }: EnvironmentConfig): IdentityConfig | undefined {
  return identity === 'none' ? undefined : identity;
}

const TIMEOUT = 5000;
const MAX_BYTES = 1 << 20;

/**
 * Each look uses a connection of its own, so that a load balancer may pick another replica each time.
 * The status does not matter: a release that fails still says who it is.
 * @throws GateError RG-PROVIDER when the URL cannot be used
 */
export function openIdentity(config: IdentityConfig, expected: string, network: Network, expand: (text: string) => string): IdentityProbe {
  const headers = Object.fromEntries(Object.entries(config.headers).map(([name, value]) => [name, expand(value)]));
  const address: Address = parseAddress(expand(config.http), 'the identity check', headers);
  const options = { timeout: TIMEOUT, maxBytes: MAX_BYTES };
  return {
    expected,
    async look(signal) {
      const answer = await request(network, address, options, signal);
      if (answer.kind !== 'answer') return { kind: 'silent', reason: answer.reason };
      if (cachedFor(answer) !== undefined)
        return { kind: 'silent', reason: 'a cache answered, not the service (header `age`): its identity must not be cached' };
      const identity = readIdentity(config.value, answer.headers, answer.body);
      if (identity.kind === 'none' && (answer.status >= 500 || answer.status === 429))
        return { kind: 'silent', reason: `status ${answer.status}: ${identity.reason}` };
      if (identity.kind === 'none') {
        const isProper = answer.status >= 200 && answer.status < 300;
        return { kind: 'other', value: undefined, ...(isProper ? {} : { refusal: `status ${answer.status}: ${identity.reason}` }) };
      }
      return sameIdentity(expected, identity.value) ? { kind: 'expected' } : { kind: 'other', value: identity.value };
    },
  };
}

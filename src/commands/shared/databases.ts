import type { DatabaseWorld } from '../../contract/index.ts';
import type { Host } from '../../core/index.ts';

/** What a database may use of the world. */
export function worldOf(host: Host): DatabaseWorld {
  const { clock, signal, fetch } = host;
  return { env: (name) => host.env(name), mask: (secret) => host.mask(secret), fetch, clock, signal };
}

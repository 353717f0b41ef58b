import type { ProviderConfig } from './source-types.ts';

/**
 * What a source brings. `counts`: many events, as users made them. `probes`: a few looks of our own at each tick, good or bad.
 * `value`: one number, to be compared with a limit.
 */
export type SourceKind = 'counts' | 'probes' | 'value';

export function sourceKind(source: ProviderConfig): SourceKind {
  return source.provider === 'prometheus' ? 'counts' : 'probes';
}

import type { ConditionsConfig, ProviderConfig } from './source-types.ts';

/**
 * What a source brings. `counts`: many events, as users made them. `probes`: a few looks of our own at each tick, good or bad.
 * `value`: one number, to be compared with a limit.
 */
type SourceKind = 'counts' | 'probes' | 'value';

export function sourceKind(source: ProviderConfig): SourceKind {
  if (source.provider === 'json') return 'bad' in source.question ? 'counts' : kindOfValue(source.question);
  if ('counters' in source || 'latency' in source || 'counts' in source) return 'counts';
  return 'value' in source ? kindOfValue(source.value) : 'probes';
}

function kindOfValue({ success, failure }: ConditionsConfig): SourceKind {
  return success === undefined && failure === undefined ? 'value' : 'probes';
}

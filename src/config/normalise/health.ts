import type { Place } from '../../core/index.ts';
import type { RawCheck, RawIdentity } from '../raw.ts';
import { CHECK_DEFAULTS } from '../schema/health.ts';
import { sourceKind } from '../source-kind.ts';
import type { HealthCheckConfig, IdentityConfig, PinConfig } from '../types.ts';
import { judgeConfig } from './judge.ts';
import { sourceOf } from './sources.ts';
import { duration, share } from './values.ts';

/** The pin is `''` when none was named and none can be chosen; a rule refuses that. */
export function identityConfig(raw: RawIdentity | 'none', pins: readonly PinConfig[], place: Place): IdentityConfig | 'none' {
  if (raw === 'none') return raw;
  return {
    http: raw.http,
    headers: raw.headers,
    value: raw.value,
    pin: raw.pin ?? onlyPin(pins, 'image') ?? onlyPin(pins, 'model') ?? '',
    answers: raw.answers,
    within: duration(raw.within),
    place,
  };
}

function onlyPin(pins: readonly PinConfig[], role: string): string | undefined {
  const [first, second] = pins.filter((pin) => pin.role === role);
  return second ? undefined : first?.name;
}

export function healthCheck(raw: RawCheck, place: Place): HealthCheckConfig {
  const source = sourceOf(raw);
  const defaults = sourceKind(source) === 'counts' ? CHECK_DEFAULTS.counters : CHECK_DEFAULTS.probes;
  return {
    name: raw.name,
    source,
    tolerate: share(raw.tolerate ?? defaults.tolerate),
    advisory: raw.advisory,
    minBad: raw['min-bad'] ?? defaults['min-bad'],
    dispersion: typeof raw.dispersion === 'number' ? raw.dispersion : defaults.dispersion,
    ...judgeConfig(raw),
    place,
  };
}

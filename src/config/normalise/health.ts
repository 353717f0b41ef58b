import type { Place } from '../../core/index.ts';
import type { RawCheck, RawHttp, RawIdentity, RawPrometheus } from '../raw.ts';
import { applyDefaults } from '../defaults.ts';
import { use } from '../schema/node.ts';
import { CHECK_DEFAULTS } from '../schema/health.ts';
import type { HealthCheckConfig, IdentityConfig, PinConfig, ProviderConfig } from '../types.ts';
import { duration, list, optional, share } from './values.ts';

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
  const defaults = raw.prometheus ? CHECK_DEFAULTS.counters : CHECK_DEFAULTS.probes;
  return {
    name: raw.name,
    source: raw.prometheus ? prometheusSource(raw.prometheus) : httpSource(raw.http ?? ''),
    tolerate: share(raw.tolerate ?? defaults.tolerate),
    advisory: raw.advisory,
    minBad: raw['min-bad'] ?? defaults['min-bad'],
    dispersion: raw.dispersion ?? defaults.dispersion,
    place,
  };
}

function httpSource(given: string | RawHttp): ProviderConfig {
  const raw = typeof given === 'string' ? (applyDefaults(use('http'), { url: given }) as RawHttp) : given;
  const slower = raw['slower-than'];
  return {
    provider: 'http',
    url: raw.url,
    headers: raw.headers,
    status: list(raw.status).map(statusRange),
    timeout: duration(raw.timeout),
    ...optional('slowerThan', slower === undefined ? undefined : duration(slower)),
    probes: raw.probes,
  };
}

export function statusRange(status: string | number): readonly [number, number] {
  const [from = '', to = from] = String(status).split('-');
  return [Number(from), Number(to)];
}

function prometheusSource(raw: RawPrometheus): ProviderConfig {
  const common = { provider: 'prometheus', url: raw.url, headers: raw.headers, timeout: duration(raw.timeout) } as const;
  if (raw.histogram === undefined) return { ...common, counters: { bad: raw.bad ?? '', total: raw.total ?? '' } };
  return {
    ...common,
    latency: { histogram: raw.histogram, slowerThan: duration(raw['slower-than'] ?? ''), selector: raw.selector ?? '' },
  };
}

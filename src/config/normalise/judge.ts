import type { BaselineConfig, JudgeConfig, ThresholdConfig } from '../judge-types.ts';
import type { RawCheck, RawControl, RawThreshold } from '../raw.ts';
import type { RawSources } from '../raw-sources.ts';
import { BASELINE_DEFAULTS } from '../schema/judge.ts';
import { SOURCE_NAMES } from '../schema/sources.ts';
import { sourceOf } from './sources.ts';
import { duration, optional, share } from './values.ts';

/** What a check says of its judge; what stands for the usual is left out. */
export function judgeConfig(raw: RawCheck): JudgeConfig {
  const lookback = duration(raw.lookback ?? BASELINE_DEFAULTS.lookback);
  return {
    ...optional('baseline', baseline(raw, lookback)),
    ...(raw['max-drop'] === undefined ? {} : { maxDrop: { share: share(raw['max-drop']), lookback } }),
    ...(raw.dispersion === 'auto' ? { estimateDispersion: { lookback } } : {}),
    ...(raw.scores ? { scores: true } : {}),
    ...optional('threshold', raw.threshold && thresholdConfig(raw.threshold)),
    ...(raw.weight === 1 ? {} : { weight: raw.weight }),
    ...(raw.required ? {} : { required: false }),
    ...(raw.interval === undefined ? {} : { interval: duration(raw.interval) }),
  };
}

function baseline(raw: RawCheck, lookback: number): BaselineConfig | undefined {
  const ratio = raw.ratio ?? BASELINE_DEFAULTS.ratio;
  if (raw.baseline === 'before') return { kind: 'before', lookback, ratio };
  if (raw.baseline !== 'concurrent') return undefined;
  return { kind: 'concurrent', ratio, ...(raw.control ? { control: sourceOf(controlOf(raw, raw.control)) } : {}) };
}

/** The source of the check with some of its keys replaced. */
function controlOf(raw: RawCheck, control: RawControl): RawSources {
  const name = SOURCE_NAMES.find((key) => raw[key as keyof RawSources] !== undefined) ?? 'http';
  const given = raw[name as keyof RawSources];
  const isMap = typeof given === 'object' && !Array.isArray(given);
  return { [name]: isMap ? { ...given, ...control } : (control.url ?? given) };
}

function thresholdConfig(raw: RawThreshold): ThresholdConfig {
  return {
    ...(raw.above === undefined ? {} : { above: number(raw.above) }),
    ...(raw.below === undefined ? {} : { below: number(raw.below) }),
    rule: ruleOf(raw),
    ...optional('inconclusiveLimit', raw['inconclusive-limit']),
    ...optional('consecutiveErrorLimit', raw['consecutive-error-limit']),
    ...optional('consecutiveSuccessLimit', raw['consecutive-success-limit']),
    ...optional('count', raw.count),
  };
}

function ruleOf(raw: RawThreshold): ThresholdConfig['rule'] {
  if (raw['in-a-row'] !== undefined) return { kind: 'in-a-row', failures: raw['in-a-row'] };
  if (raw.of !== undefined) return { kind: 'of', failures: raw.failures ?? raw.of, of: raw.of };
  return { kind: 'total', limit: raw['failure-limit'] ?? 0 };
}

/** A number, or a percentage as a share. */
function number(value: string | number): number {
  return typeof value === 'number' ? value : Number.parseFloat(value) / 100;
}

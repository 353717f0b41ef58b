import type { JsonValue } from '../../../core/index.ts';
import { type Feature, INT64, type ValueSet } from './model.ts';

/** Values of the writer that the reader does not allow. `samples` are some of them as JSON, none where JSON has no form for them. */
export type Outside =
  | { readonly answer: 'none' | 'unproven' }
  | { readonly answer: 'some'; readonly samples: readonly JsonValue[]; readonly shown: readonly string[] };

const NONE: Outside = { answer: 'none' };

function some(samples: readonly JsonValue[], shown = samples.map((value) => JSON.stringify(value))): Outside {
  return { answer: 'some', samples, shown };
}

/** What a feature without a domain allows. */
function whole(feature: Feature): ValueSet {
  if (feature.values.kind !== 'any') return feature.values;
  if (feature.type === 'INT') return { kind: 'integers', ...INT64, asText: false };
  if (feature.type === 'FLOAT') return { kind: 'floats', min: -Infinity, max: Infinity, nan: true, infinite: true };
  return feature.values;
}

/** Compares what two features of one type allow. */
export function findOutside(writer: Feature, reader: Feature): Outside {
  const [w, r] = [whole(writer), whole(reader)];
  if (r.kind === 'any') return NONE;
  if (r.kind === 'opaque' || w.kind === 'opaque') {
    return r.kind === 'opaque' && w.kind === 'opaque' && w.text === r.text ? NONE : { answer: 'unproven' };
  }
  if (r.kind === 'floats') return w.kind === 'floats' ? floatsOutside(w, r) : { answer: 'unproven' };
  // Where some values may lie outside of a domain of texts, those may be anything.
  if (r.kind === 'integers') return integersOutside(w.kind === 'texts' && writer.domainMass < 1 ? { kind: 'any' } : w, r);
  if (w.kind === 'texts') {
    const missing = [...w.values].filter((value) => !r.values.has(value));
    return missing.length > 0 ? some(missing) : NONE;
  }
  if (w.kind === 'integers') {
    const number = integerNotIn(w, r.values);
    return number === undefined ? NONE : some([String(number)]);
  }
  return some([freshText(r.values)], ['any text']);
}

type Integers = Extract<ValueSet, { kind: 'integers' }>;
type Floats = Extract<ValueSet, { kind: 'floats' }>;

function integersOutside(w: ValueSet, r: Integers): Outside {
  const form = (value: bigint): JsonValue => (r.asText ? String(value) : jsonInteger(value));
  if (w.kind === 'integers') {
    if (w.min > w.max) return NONE;
    const below = w.min < r.min ? [w.max < r.min ? w.max : r.min - 1n] : [];
    const above = w.max > r.max ? [w.min > r.max ? w.min : r.max + 1n] : [];
    const samples = [...new Set([...below, ...above])];
    return samples.length > 0 ? some(samples.map(form), samples.map(String)) : NONE;
  }
  if (w.kind === 'texts') {
    const wrong = [...w.values].filter((value) => !inRange(value, r));
    return wrong.length > 0 ? some(wrong) : NONE;
  }
  return w.kind === 'any' && r.asText ? some(['text'], ['any text']) : { answer: 'unproven' };
}

function inRange(text: string, range: Integers): boolean {
  return /^-?\d{1,19}$/.test(text) && BigInt(text) >= range.min && BigInt(text) <= range.max;
}

/** Integers beyond 2^53 go as decimal text. */
export function jsonInteger(value: bigint): JsonValue {
  return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
}

function integerNotIn(range: Integers, values: ReadonlySet<string>): bigint | undefined {
  const start = range.min <= 0n && range.max >= 0n ? 0n : range.min;
  for (const from of [start, range.min]) {
    for (let value = from; value <= range.max && value <= from + BigInt(values.size); value += 1n) {
      if (!values.has(String(value))) return value;
    }
  }
  return undefined;
}

function freshText(values: ReadonlySet<string>): string {
  for (let count = 0; ; count += 1) {
    const text = count === 0 ? 'other' : `other ${count}`;
    if (!values.has(text)) return text;
  }
}

function floatsOutside(w: Floats, r: Floats): Outside {
  const samples: number[] = [];
  const shown: string[] = [];
  if (w.min > w.max) return w.nan && !r.nan ? some(samples, ['NaN']) : NONE;
  if (w.max > r.max) {
    const low = Math.max(r.max, w.min);
    shown.push(`above ${r.max}`);
    const sample = fractionBetween(low, w.max);
    if (sample !== undefined) samples.push(sample);
  }
  if (w.min < r.min) {
    const high = Math.min(r.min, w.max);
    shown.push(`below ${r.min}`);
    const sample = fractionBetween(w.min, high);
    if (sample !== undefined) samples.push(sample);
  }
  if (w.nan && !r.nan) shown.push('NaN');
  if (w.infinite && !r.infinite && (w.max === Infinity || w.min === -Infinity)) shown.push('infinite');
  return shown.length > 0 ? some(samples, shown) : NONE;
}

/** A number strictly between two others that has a fraction, so that its JSON shows a FLOAT. */
export function fractionBetween(low: number, high: number): number | undefined {
  const [from, to] = [
    Number.isFinite(low) ? low : Number.isFinite(high) ? high - 2 : -1,
    Number.isFinite(high) ? high : Number.isFinite(low) ? low + 2 : 2,
  ];
  for (const part of [0.5, 0.25, 0.125, 0.3, 0.7]) {
    const value = from + (Math.min(to, from + 1e6) - from) * part;
    if (value > low && value < high && !Number.isInteger(value)) return value;
  }
  return undefined;
}

/** A value of the feature that its domain allows; undefined where none can be named. */
export function typicalValue(feature: Feature): JsonValue | undefined {
  const { values } = feature;
  if (values.kind === 'opaque') return undefined;
  if (values.kind === 'texts') return [...values.values][0];
  if (values.kind === 'integers') {
    if (values.min > values.max) return undefined;
    const value = values.min <= 1n && values.max >= 1n ? 1n : values.min;
    return values.asText ? String(value) : jsonInteger(value);
  }
  if (values.kind === 'floats') return fractionBetween(values.min, values.max);
  return feature.type === 'INT' ? 1 : feature.type === 'FLOAT' ? 0.5 : feature.type === 'BYTES' ? 'text' : undefined;
}

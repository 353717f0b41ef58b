import type { DifferenceKind, JsonObject, JsonValue, Place } from '../../../core/index.ts';
import type { CountRange, Feature, ValueSet } from './model.ts';
import type { TfdvRule } from './rules.ts';
import { findOutside, typicalValue } from './values.ts';
import { type Change, massTries, presenceTries, typicalValues } from './witness.ts';

export interface Found {
  readonly rule: TfdvRule;
  readonly kind: DifferenceKind;
  readonly path: readonly string[];
  readonly data: JsonObject;
  readonly writer?: Place;
  readonly reader?: Place;
  /** Data sets that might show it. */
  readonly tries?: Iterable<readonly Change[]>;
  readonly environment?: string;
}

type Draft = Pick<Found, 'rule' | 'kind' | 'tries'> & { readonly data: JsonObject; readonly part: string };

/** What data of one feature may be, held against what the same feature of the reader allows. Features below it are not looked at. */
export function compareFeature(writer: Feature, reader: Feature, path: readonly string[]): readonly Found[] {
  if (!reader.checked) return [];
  const drafts = writer.checked ? compareChecked(writer, reader, path) : nowChecked(writer, reader, path);
  return drafts.map(({ part, data, ...draft }) => ({
    ...draft,
    path,
    data: { feature: path.join('.'), ...data },
    writer: writer.at(part),
    reader: reader.at(part),
  }));
}

function nowChecked(writer: Feature, reader: Feature, path: readonly string[]): readonly Draft[] {
  const data = { writer: writer.stage, reader: reader.stage };
  const checked: Draft = { rule: 'feature-now-checked', kind: 'unknown', data, part: 'lifecycle_stage' };
  if (reader.minCount <= 0 && reader.minFraction <= 0) return [checked];
  const how = `was not checked for it in the stage ${writer.stage}`;
  return [{ rule: 'feature-required', kind: 'breaking', data: { how }, part: 'presence', tries: [[{ path, values: undefined }]] }, checked];
}

function compareChecked(writer: Feature, reader: Feature, path: readonly string[]): readonly Draft[] {
  const others = [...reader.others].flatMap(([what, { text }]): readonly Draft[] =>
    writer.others.get(what)?.text === text ? [] : [{ rule: 'constraint-unproven', kind: 'unknown', data: { what }, part: what }],
  );
  const thresholds = [...reader.thresholds].flatMap(([comparator, threshold]): readonly Draft[] => {
    const before = writer.thresholds.get(comparator);
    if (before !== undefined && before <= threshold) return [];
    const data = { comparator, reader: String(threshold), writer: before === undefined ? 'none' : String(before) };
    return [{ rule: 'threshold-tightened', kind: 'lossy', data, part: comparator.split('.')[0] ?? '' }];
  });
  const inner = compareType(writer, reader, path);
  return [...comparePresence(writer, reader, path), ...inner, ...others, ...thresholds];
}

function comparePresence(writer: Feature, reader: Feature, path: readonly string[]): readonly Draft[] {
  const tries = function* (): Generator<readonly Change[]> {
    for (const { examples, present } of presenceTries(writer, reader)) {
      const values = typicalValues(writer);
      yield Array.from({ length: examples }, (_, index) => ({ path, values: index < present ? values : undefined }));
    }
  };
  // A share above nothing of some examples is one of them at least.
  const atLeast = Math.max(writer.minCount, writer.minFraction > 0 ? 1 : 0);
  if (reader.minFraction > writer.minFraction) {
    const data = { writer: String(writer.minFraction), reader: String(reader.minFraction), unit: 'of the examples (share)' };
    return [{ rule: 'presence-tightened', kind: 'breaking', data, part: 'presence', tries: tries() }];
  }
  if (reader.always && !writer.always && !writer.everywhere) {
    const data = { writer: String(writer.minFraction), reader: '1', unit: 'of the examples (share), as its shape wants it' };
    return [{ rule: 'presence-tightened', kind: 'breaking', data, part: 'shape', tries: missingOnce(writer, path) }];
  }
  if (reader.minCount <= atLeast) return [];
  const data = { writer: String(atLeast), reader: String(reader.minCount), unit: 'examples' };
  return [{ rule: 'presence-tightened', kind: 'breaking', data, part: 'presence', tries: tries() }];
}

/** More and more examples, of which one lacks the feature. */
function* missingOnce(writer: Feature, path: readonly string[]): Generator<readonly Change[]> {
  const values = path.length === 1 ? typicalValues(writer) : undefined;
  if (!values) return;
  for (let present = 1; present <= 12; present += 1)
    yield [{ path, values: undefined }, ...Array.from({ length: present }, () => ({ path, values }))];
}

function compareType(writer: Feature, reader: Feature, path: readonly string[]): readonly Draft[] {
  if (reader.type === undefined) return [...compareCounts(writer, reader, path), ...compareUntyped(writer, reader)];
  if (writer.type === undefined) return [{ rule: 'constraint-unproven', kind: 'unknown', data: { what: 'type' }, part: 'type' }];
  if (writer.type === reader.type) return [...compareCounts(writer, reader, path), ...compareValues(writer, reader, path)];
  const values = typicalValues(writer);
  const data = { writer: writer.type, reader: reader.type };
  return [{ rule: 'type-changed', kind: 'breaking', data, part: 'type', ...(values ? { tries: [[{ path, values }]] } : {}) }];
}

/** A domain that asks for a type the feature does not have: what the validator makes of it is not known. */
function compareUntyped(writer: Feature, reader: Feature): readonly Draft[] {
  if (reader.values.kind !== 'opaque') return [];
  const same = writer.type === undefined && writer.values.kind === 'opaque' && writer.values.text === reader.values.text;
  return same ? [] : [{ rule: 'constraint-unproven', kind: 'unknown', data: { what: 'a domain without a type' }, part: 'type' }];
}

function showRange({ min, max }: CountRange): string {
  return max === undefined ? `at least ${min}` : min === max ? String(min) : `${min} to ${max}`;
}

function showCounts(counts: readonly CountRange[]): string {
  return counts.length === 0 ? 'any number of' : counts.map(showRange).join(', each of ');
}

function compareCounts(writer: Feature, reader: Feature, path: readonly string[]): readonly Draft[] {
  const part = ['shape', 'value_count', 'value_counts'].find((name) => reader.at(name) !== reader.at('')) ?? 'value_count';
  const inside = reader.counts.every((range, level) => {
    const written = writer.counts[level] ?? { min: 0, max: undefined };
    return written.min >= range.min && (range.max === undefined || (written.max !== undefined && written.max <= range.max));
  });
  // Another depth of nesting is reported by itself, except that a feature without a word on it is flat.
  const nested = Math.max(1, writer.counts.length) === Math.max(1, reader.counts.length);
  if (reader.counts.length > 0 && !(inside && nested)) {
    const data = { writer: showCounts(writer.counts), reader: showCounts(reader.counts) };
    return [{ rule: 'value-count-tightened', kind: 'breaking', data, part, tries: countTries(writer, reader, path) }];
  }
  if (writer.shape === reader.shape || reader.shape === undefined) return [];
  // A size that is not known fits no data of the validator.
  if (/-\d/.test(reader.shape)) return [{ rule: 'constraint-unproven', kind: 'unknown', data: { what: 'the shape' }, part }];
  if (writer.shape === undefined) return [];
  return [{ rule: 'shape-changed', kind: 'lossy', data: { writer: writer.shape, reader: reader.shape }, part }];
}

function* countTries(writer: Feature, reader: Feature, path: readonly string[]): Generator<readonly Change[]> {
  const [written, read] = [writer.counts[0] ?? { min: 0, max: undefined }, reader.counts[0] ?? { min: 0, max: undefined }];
  const lowest = Math.max(1, written.min);
  for (const count of [lowest, Math.max(lowest, (read.max ?? 0) + 1), 0]) {
    const values = count < written.min || count > (written.max ?? Infinity) ? undefined : typicalValues(writer, undefined, count);
    if (values) yield [{ path, values }];
  }
}

function showValues(values: ValueSet): string {
  if (values.kind === 'texts') return `${values.values.size} values`;
  if (values.kind === 'integers' || values.kind === 'floats') return `${values.min} to ${values.max}`;
  return values.kind;
}

function compareValues(writer: Feature, reader: Feature, path: readonly string[]): readonly Draft[] {
  if (reader.values.kind === 'texts' && reader.domainMass <= 0) return [];
  const part =
    ['int_domain', 'float_domain', 'string_domain', 'bool_domain', 'domain'].find((name) => reader.at(name) !== reader.at('')) ?? 'type';
  const outside = findOutside(writer, reader);
  if (outside.answer === 'unproven') return [{ rule: 'constraint-unproven', kind: 'unknown', data: { what: 'the domain' }, part }];
  if (outside.answer === 'some') {
    const data = { values: outside.shown, reader: showValues(reader.values) };
    const count = Math.max(1, writer.counts[0]?.min ?? 1);
    const tries = outside.samples.map((value) =>
      typicalValues(writer, undefined, count) ? [{ path, values: Array.from({ length: count }, () => value) }] : [],
    );
    return [{ rule: 'values-narrowed', kind: 'breaking', data, part, tries: tries.filter((changes) => changes.length > 0) }];
  }
  if (reader.values.kind !== 'texts' || writer.values.kind !== 'texts' || reader.domainMass <= writer.domainMass) return [];
  const data = { writer: String(writer.domainMass), reader: String(reader.domainMass) };
  return [
    { rule: 'domain-mass-raised', kind: 'breaking', data, part: 'distribution_constraints', tries: massExamples(writer, reader, path) },
  ];
}

function* massExamples(writer: Feature, reader: Feature, path: readonly string[]): Generator<readonly Change[]> {
  const value = typicalValue(writer);
  const values =
    writer.values.kind === 'texts' && reader.values.kind === 'texts'
      ? new Set([...writer.values.values, ...reader.values.values])
      : new Set<string>();
  const other = ['other', 'something else', '?'].find((text) => !values.has(text));
  if (value === undefined || other === undefined) return;
  for (const { values: total, inside } of massTries(writer, reader)) {
    const list = Array.from({ length: total }, (_, index): JsonValue => (index < inside ? value : other));
    const count = Math.max(1, writer.counts[0]?.min ?? 1);
    if (total % count === 0)
      yield Array.from({ length: total / count }, (_, index) => ({ path, values: list.slice(index * count, (index + 1) * count) }));
  }
}

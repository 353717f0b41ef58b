import { canonicalJson, type JsonValue } from '../../../core/index.ts';
import { toFound } from './compare-field.ts';
import type { Draft, Found, Spot } from './found.ts';
import { textOption } from './limits.ts';
import type { Field, Quality } from './model.ts';
import { type Interval, intervalOf, isNever, validValues } from './quality.ts';
import { type Change, makeRow, OMIT, typicalValue } from './samples.ts';

/** More rows than this are not shown. */
const MAX_ROWS = 12;
/** Metrics that count rows of which a contract says whether it allows them. */
const COUNTED = new Set(['nullValues', 'invalidValues', 'duplicateValues']);

/** Uniqueness of single properties and of the primary key. A key of fewer properties is the stronger one. */
export function compareKeys(spot: Spot): readonly Found[] {
  const unique = new Set(
    spot.writer.fields.filter((field) => field.unique || isNever('duplicateValues', field)).map((field) => field.name),
  );
  const writerKey = keyOf(spot.writer);
  const isUnique = (names: readonly string[]): boolean =>
    names.some((name) => unique.has(name)) || (writerKey.length > 0 && writerKey.every((name) => names.includes(name)));
  const singles = spot.reader.fields.filter((field) => field.unique).map((field) => ({ names: [field.name], part: 'unique' }));
  const readerKey = keyOf(spot.reader);
  const wanted = [...singles, ...(readerKey.length > 0 ? [{ names: readerKey, part: 'primaryKey' }] : [])];
  return wanted.flatMap(({ names, part }): readonly Found[] => {
    if (isUnique(names)) return [];
    const field = spot.reader.fields.find((one) => one.name === names[0]);
    const other = spot.writer.fields.find((one) => one.name === names[0]);
    if (!field || !other || names.some((name) => !spot.writer.fields.some((one) => one.name === name))) return [];
    const how = part === 'unique' ? 'has to be unique' : names.length === 1 ? 'is the primary key' : 'together are the primary key';
    const draft: Draft = { rule: 'uniqueness-required', kind: 'breaking', data: { properties: names, how }, part };
    const at = { ...spot, path: [field.name] };
    // The other parts of the key have to repeat too, so only a key of one property is shown.
    const value = names.length === 1 ? typicalValue(other) : undefined;
    return [{ ...toFound(draft, other, field, at), tries: value === undefined ? [] : [repeat(at, value, 2)] }];
  });
}

function keyOf(object: Field): readonly string[] {
  return object.fields.filter((field) => field.primaryKey).map((field) => field.name);
}

function repeat(spot: Spot, value: Change, rows: number): readonly ReturnType<typeof makeRow>[] {
  return Array.from({ length: rows }, (_, index) => makeRow(spot.writer.fields, spot.path, value, index));
}

/** Rules of the reader that the writer does not give, nor something at least as strict. */
export function compareQuality(writer: Field, reader: Field, spot: Spot): readonly Found[] {
  return reader.quality.flatMap((rule) => compareRule(rule, writer, reader, spot));
}

/** What is not in the data reads as null, which is neither invalid nor a duplicate. */
export function compareQualityOfMissing(parent: Field, reader: Field, spot: Spot): readonly Found[] {
  const empty: Field = {
    ...reader,
    required: false,
    quality: [],
    enum: undefined,
    unique: false,
    primaryKey: false,
    at: () => parent.place,
  };
  return reader.quality
    .filter((rule) => rule.metric !== 'invalidValues' && rule.metric !== 'duplicateValues')
    .flatMap((rule) => compareRule(rule, empty, reader, spot));
}

function compareRule(rule: Quality, writer: Field, reader: Field, spot: Spot): readonly Found[] {
  if (rule.type === 'text' || writer.quality.some((other) => other.text === rule.text)) return [];
  const found = (draft: Draft): Found => ({ ...toFound(draft, writer, reader, spot), reader: rule.place });
  const unproven: Draft = { rule: 'quality-unproven', kind: 'unknown', data: { rule: rule.label }, part: 'quality' };
  const interval = rule.type === 'library' ? intervalOf(rule) : undefined;
  if (!interval || !COUNTED.has(rule.metric)) return isLooser(rule, interval, writer) ? [] : [found(unproven)];
  const written = allowed(rule, writer, spot);
  if (written.min >= interval.min && written.max <= interval.max) return [];
  const percent = rule.unit === 'percent';
  if (interval.min > written.min || (!percent && rule.unit !== 'rows') || (percent && written.max < 100)) return [found(unproven)];
  const show = ({ min, max }: Interval): string => `${min} to ${max === Infinity ? 'any number' : max}${percent ? ' %' : ''}`;
  const draft: Draft = {
    rule: 'quality-tightened',
    kind: 'breaking',
    data: { metric: rule.metric, writer: show(written), reader: show(interval) },
    part: 'quality',
    orUnknown: rule.metric === 'invalidValues',
  };
  return [{ ...found(draft), tries: violations(rule, percent ? 0 : interval.max, writer, spot) }];
}

/** A rule that cannot be turned into rows may still be implied by a stricter one of the same kind. */
function isLooser(rule: Quality, interval: Interval | undefined, writer: Field): boolean {
  if (!interval) return false;
  return writer.quality.some((other) => {
    const own = sameCount(rule, other) ? intervalOf(other) : undefined;
    return own !== undefined && own.min >= interval.min && own.max <= interval.max;
  });
}

function sameCount(rule: Quality, other: Quality): boolean {
  return other.type === 'library' && other.metric === rule.metric && other.unit === rule.unit && other.arguments === rule.arguments;
}

/** How much of what a rule counts the writer allows, by its own rules and by what the property promises. */
function allowed(rule: Quality, writer: Field, spot: Spot): Interval {
  if (isRuledOut(rule, writer, spot)) return { min: 0, max: 0 };
  const intervals = writer.quality
    .flatMap((other) => (sameCount(rule, other) ? [intervalOf(other)] : []))
    .filter((one) => one !== undefined);
  const most = rule.unit === 'percent' ? 100 : Infinity;
  return { min: Math.max(0, ...intervals.map((one) => one.min)), max: Math.min(most, ...intervals.map((one) => one.max)) };
}

function isRuledOut(rule: Quality, writer: Field, { writer: object, path }: Spot): boolean {
  if (rule.metric === 'nullValues') return writer.required;
  if (rule.metric === 'duplicateValues') return writer.unique || (path.length === 1 && keyOf(object).join() === writer.name);
  const valid = rule.validValues && new Set(rule.validValues.map(canonicalJson));
  if (rule.pattern !== undefined) return valid === undefined && textOption(writer, 'pattern') === rule.pattern;
  const written = writer.enum ?? validValues(writer);
  return valid !== undefined && written !== undefined && written.every((value) => value === null || valid.has(canonicalJson(value)));
}

function* violations(rule: Quality, most: number, writer: Field, spot: Spot): Generator<readonly ReturnType<typeof makeRow>[]> {
  const count = Math.floor(most) + 1;
  if (spot.path.length !== 1 || !(count >= 1) || count > MAX_ROWS) return;
  if (rule.metric === 'nullValues') {
    yield repeat(spot, null, count);
    yield repeat(spot, OMIT, count);
    return;
  }
  const values: readonly (JsonValue | undefined)[] =
    rule.metric === 'duplicateValues'
      ? [typicalValue(writer)]
      : (writer.enum ?? validValues(writer) ?? [0, 1, 2, 3].map((variant) => typicalValue(writer, variant)));
  for (const value of values) if (value !== undefined) yield repeat(spot, value, rule.metric === 'duplicateValues' ? count + 1 : count);
}

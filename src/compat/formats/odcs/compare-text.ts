import { canonicalJson } from '../../../core/index.ts';
import { findWords, matchesPattern } from '../json-schema/pattern/language.ts';
import { compareSizes } from './compare-sizes.ts';
import type { Draft } from './found.ts';
import { numberOption, textOption } from './limits.ts';
import type { Field } from './model.ts';
import { textOfLength, typicalValue } from './samples.ts';

export function compareText(writer: Field, reader: Field): readonly Draft[] {
  const listed = writer.enum?.filter((value) => typeof value === 'string');
  const pattern = textOption(writer, 'pattern');
  const word = (size: number): string | undefined =>
    pattern === undefined ? textOfLength(size) : findWords({ match: [pattern], avoid: [], minLength: size, maxLength: size }, 1)?.words[0];
  const sizes = listed ? [] : compareSizes(writer, reader, 'minLength', 'maxLength', word);
  // A pattern may bound the length by itself, so that only a text shows a narrower one.
  const drafts = sizes.map((draft) => (pattern === undefined && !writer.options.has('format') ? draft : { ...draft, orUnknown: true }));
  if (listed) return [...compareListed(listed, reader), ...compareFormat(writer, reader, listed)];
  return [...drafts, ...comparePattern(writer, reader), ...compareFormat(writer, reader)];
}

/** An enumeration says all, so each of its texts is held against what the reader wants. */
function compareListed(listed: readonly string[], reader: Field): readonly Draft[] {
  const [min, max] = [numberOption(reader, 'minLength') ?? 0, numberOption(reader, 'maxLength') ?? Infinity];
  const pattern = textOption(reader, 'pattern');
  const length = (text: string): number => [...text].length;
  const wrong = listed.filter(
    (text) => length(text) < min || length(text) > max || (pattern !== undefined && matchesPattern(pattern, text) !== true),
  );
  if (wrong.length === 0) return [];
  const part = pattern === undefined ? 'maxLength' : 'pattern';
  return [
    {
      rule: 'range-narrowed',
      kind: 'breaking',
      data: { limit: part, writer: wrong.join(', '), reader: JSON.stringify(reader.options.get(part) ?? min) },
      part,
      samples: wrong,
      orUnknown: true,
    },
  ];
}

function comparePattern(writer: Field, reader: Field): readonly Draft[] {
  const [w, r] = [textOption(writer, 'pattern'), textOption(reader, 'pattern')];
  if (r === undefined || r === w) return [];
  const [minLength, maxLength] = [numberOption(writer, 'minLength') ?? 0, numberOption(writer, 'maxLength') ?? Infinity];
  const words = findWords({ match: w === undefined ? [] : [w], avoid: [r], minLength, maxLength }, 3);
  if (words?.complete === true && words.words.length === 0) return [];
  const data = { writer: w ?? 'no pattern', reader: r };
  return [{ rule: 'pattern-changed', kind: 'breaking', data, part: 'pattern', samples: words?.words ?? [], orUnknown: true }];
}

/** Formats that say nothing about what a text may be. */
const ADVISORY = new Set(['password']);

function compareFormat(writer: Field, reader: Field, listed: readonly string[] = ['? ?']): readonly Draft[] {
  const [w, r] = [textOption(writer, 'format'), textOption(reader, 'format')];
  if (r === undefined || r === w || ADVISORY.has(r)) return [];
  const data = { writer: w ?? 'none', reader: r };
  return [{ rule: 'format-narrowed', kind: 'breaking', data, part: 'format', samples: [...listed, typicalValue(writer)], orUnknown: true }];
}

const ISO = /^(?:\d{4}-\d\d-\d\d)?(?:[T ]?\d\d:\d\d(?::\d\d)?Z?)?$/;

/** Dates and times compare as texts where they are written alike; everything else about them is not compared. */
export function compareTimes(writer: Field, reader: Field): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const what of ['format', 'timezone', 'defaultTimezone']) {
    const [w, r] = [writer, reader].map((field) => field.options.get(what) ?? (what === 'defaultTimezone' ? 'Etc/UTC' : undefined));
    if (canonicalJson(w ?? null) === canonicalJson(r ?? null)) continue;
    drafts.push({ rule: 'constraint-unproven', kind: 'unknown', data: { what, writer: w ?? 'none', reader: r ?? 'none' }, part: what });
  }
  return [...drafts, ...compareTimeBound(writer, reader, 'minimum'), ...compareTimeBound(writer, reader, 'maximum')];
}

type Side = 'minimum' | 'maximum';
interface TimeBound {
  readonly text: string;
  readonly open: boolean;
  readonly part: string;
}

/** The bounds on one side; version 3.0 says `exclusiveMaximum: true`. */
function timeBounds(field: Field, side: Side): readonly TimeBound[] {
  const exclusive = side === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum';
  const [closed, open] = [textOption(field, side), textOption(field, exclusive)];
  const bounds = [
    ...(closed === undefined ? [] : [{ text: closed, open: field.options.get(exclusive) === true, part: side }]),
    ...(open === undefined ? [] : [{ text: open, open: true, part: exclusive }]),
  ];
  const days = field.type === 'date' && (textOption(field, 'format') ?? DAY_FORMAT) === DAY_FORMAT;
  return days ? bounds.map((bound) => closeDay(bound, side)) : bounds;
}

const DAY_FORMAT = 'yyyy-MM-dd';

/** Before a day is until the day before it. */
function closeDay(bound: TimeBound, side: Side): TimeBound {
  const time = bound.open && /^\d{4}-\d\d-\d\d$/.test(bound.text) ? Date.parse(`${bound.text}T00:00:00Z`) : NaN;
  if (Number.isNaN(time)) return bound;
  const day = new Date(time + (side === 'minimum' ? 1 : -1) * 86_400_000).toISOString();
  return day.length === 24 ? { ...bound, text: day.slice(0, 10), open: false } : bound;
}

/** Each bound of the reader has to be implied by one of the writer. */
function compareTimeBound(writer: Field, reader: Field, side: Side): readonly Draft[] {
  const written = timeBounds(writer, side);
  const show = ({ text, open }: TimeBound): string => `${text}${open ? ' (exclusive)' : ''}`;
  return timeBounds(reader, side).flatMap((bound): readonly Draft[] => {
    if (written.some((one) => isTimeWithin(one, bound, side))) return [];
    const listed = writer.enum?.every(
      (value) => typeof value === 'string' && isTimeWithin({ text: value, open: false, part: '' }, bound, side),
    );
    if (listed === true) return [];
    const data = { limit: side, what: side, writer: written.map(show).join(' and ') || 'none', reader: show(bound) };
    return written.every(({ text }) => areAlike(text, bound.text))
      ? [{ rule: 'range-narrowed', kind: 'breaking', data, part: bound.part }]
      : [{ rule: 'constraint-unproven', kind: 'unknown', data, part: bound.part }];
  });
}

function isTimeWithin(inner: TimeBound, outer: TimeBound, side: Side): boolean {
  if (inner.text === outer.text) return inner.open || !outer.open;
  return areAlike(inner.text, outer.text) && (side === 'minimum' ? inner.text > outer.text : inner.text < outer.text);
}

/** The same form down to its separators, so that the order of texts is that of times. */
function areAlike(a: string, b: string): boolean {
  const form = (text: string): string => text.replace(/\d/g, '0');
  return a === b || (form(a) === form(b) && ISO.test(a));
}

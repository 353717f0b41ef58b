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
  const shape = listed ? [] : [...comparePattern(writer, reader), ...compareFormat(writer, reader)];
  return listed ? compareListed(listed, reader) : [...drafts, ...shape];
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
  const [minLength, maxLength] = [numberOption(writer, 'minLength') ?? 0, numberOption(writer, 'maxLength') ?? 400];
  const words = findWords({ match: w === undefined ? [] : [w], avoid: [r], minLength, maxLength }, 3);
  if (words?.complete === true && words.words.length === 0) return [];
  const data = { writer: w ?? 'no pattern', reader: r };
  return [{ rule: 'pattern-changed', kind: 'breaking', data, part: 'pattern', samples: words?.words ?? [], orUnknown: true }];
}

/** Formats that say nothing about what a text may be. */
const ADVISORY = new Set(['password']);

function compareFormat(writer: Field, reader: Field): readonly Draft[] {
  const [w, r] = [textOption(writer, 'format'), textOption(reader, 'format')];
  if (r === undefined || r === w || ADVISORY.has(r)) return [];
  const data = { writer: w ?? 'none', reader: r };
  return [{ rule: 'format-narrowed', kind: 'breaking', data, part: 'format', samples: ['? ?', typicalValue(writer)], orUnknown: true }];
}

const ISO = /^(?:\d{4}-\d\d-\d\d)?(?:[T ]?\d\d:\d\d(?::\d\d)?Z?)?$/;

/** Dates and times compare as texts where they are written alike; everything else about them is not compared. */
export function compareTimes(writer: Field, reader: Field): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const what of ['format', 'timezone', 'defaultTimezone']) {
    const [w, r] = [writer.options.get(what), reader.options.get(what)];
    if (canonicalJson(w ?? null) === canonicalJson(r ?? null)) continue;
    drafts.push({ rule: 'constraint-unproven', kind: 'unknown', data: { what, writer: w ?? 'none', reader: r ?? 'none' }, part: what });
  }
  for (const [name, sign] of [
    ['minimum', 1],
    ['exclusiveMinimum', 1],
    ['maximum', -1],
    ['exclusiveMaximum', -1],
  ] as const) {
    const [w, r] = [textOption(writer, name), textOption(reader, name)];
    if (r === undefined || r === w) continue;
    const alike = w !== undefined && w.length === r.length && ISO.test(w) && ISO.test(r);
    if (alike && (w > r ? 1 : -1) === sign) continue;
    const other = name.startsWith('exclusive') ? name.slice(9).toLowerCase() : `exclusive${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;
    const proven = alike || (w === undefined && !writer.options.has(other));
    const data = { limit: name, what: name, writer: w ?? 'none', reader: r };
    drafts.push(
      proven
        ? { rule: 'range-narrowed', kind: 'breaking', data, part: name }
        : { rule: 'constraint-unproven', kind: 'unknown', data, part: name },
    );
  }
  return drafts;
}

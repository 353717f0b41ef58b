import type { JsonValue } from '../../../core/index.ts';
import type { Draft } from './found.ts';
import { beyond, boundOf, isWithin, numberOption, showBound, textOption } from './limits.ts';
import type { Field } from './model.ts';
import { typicalList, typicalValue } from './samples.ts';

export function compareNumbers(writer: Field, reader: Field): readonly Draft[] {
  const listed = writer.enum?.filter((value) => typeof value === 'number');
  const drafts: Draft[] = [];
  for (const side of ['minimum', 'maximum'] as const) {
    const [w, r] = [boundOf(writer, side), boundOf(reader, side)];
    if (!r || (w && isWithin(w, r, side))) continue;
    if (listed && listed.every((value) => isWithin({ value, open: false }, r, side))) continue;
    const part =
      [side, side === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum', 'format'].find((name) => reader.options.has(name)) ?? side;
    const data = { limit: side, writer: showBound(w), reader: showBound(r) };
    drafts.push({ rule: 'range-narrowed', kind: 'breaking', data, part, samples: listed ?? beyond(r, side, w) });
  }
  const [w, r] = [numberOption(writer, 'multipleOf'), numberOption(reader, 'multipleOf')];
  if (r === undefined || isMultiple(w ?? (writer.type === 'integer' ? 1 : undefined), r)) return drafts;
  if (listed?.every((value) => isMultiple(value, r)) === true) return drafts;
  const step = w ?? 1;
  const samples =
    listed ??
    [step, 2 * step, 3 * step, 5 * step, typicalValue(writer)].flatMap((value) => (typeof value === 'number' ? [value, value + step] : []));
  return [
    ...drafts,
    {
      rule: 'range-narrowed',
      kind: 'breaking',
      data: { limit: 'multipleOf', writer: w === undefined ? 'none' : String(w), reader: String(r) },
      part: 'multipleOf',
      samples,
      orUnknown: true,
    },
  ];
}

/** Whether every multiple of one number is one of the other; only where the division is exact. */
function isMultiple(of: number | undefined, by: number): boolean {
  return (
    of !== undefined &&
    (of === by ||
      (Number.isSafeInteger(of) && Number.isSafeInteger(1 / by)) ||
      (Number.isSafeInteger(of) && Number.isSafeInteger(by) && of % by === 0))
  );
}

export function compareSizes(
  writer: Field,
  reader: Field,
  low: string,
  high: string,
  sample: (size: number) => JsonValue | undefined,
): readonly Draft[] {
  const drafts: Draft[] = [];
  const [wMin, rMin, wMax, rMax] = [
    numberOption(writer, low) ?? 0,
    numberOption(reader, low) ?? 0,
    numberOption(writer, high),
    numberOption(reader, high),
  ];
  if (wMin < rMin) {
    drafts.push({
      rule: 'range-narrowed',
      kind: 'breaking',
      data: { limit: low, writer: String(wMin), reader: String(rMin) },
      part: low,
      samples: [sample(wMin), sample(rMin - 1)],
    });
  }
  if (rMax !== undefined && (wMax === undefined || wMax > rMax)) {
    const data = { limit: high, writer: wMax === undefined ? 'none' : String(wMax), reader: String(rMax) };
    drafts.push({ rule: 'range-narrowed', kind: 'breaking', data, part: high, samples: [sample(Math.max(rMax + 1, wMin))] });
  }
  return drafts;
}

export function compareLists(writer: Field, reader: Field): readonly Draft[] {
  const sizes = compareSizes(writer, reader, 'minItems', 'maxItems', (size) => typicalList(writer, size));
  const repeats = (numberOption(writer, 'maxItems') ?? 2) > 1;
  if (!repeats || reader.options.get('uniqueItems') !== true || writer.options.get('uniqueItems') === true) return sizes;
  const value = writer.items ? typicalValue(writer.items) : 'text';
  const length = Math.max(2, numberOption(writer, 'minItems') ?? 2);
  const samples = value === undefined || length > 64 ? [] : [Array.from({ length }, () => value)];
  const data = { properties: 'the items', how: 'have to differ from each other' };
  return [...sizes, { rule: 'uniqueness-required', kind: 'breaking', data, part: 'uniqueItems', samples }];
}

export function compareVectors(writer: Field, reader: Field): readonly Draft[] {
  const drafts: Draft[] = [];
  const show = (field: Field, name: string): string => JSON.stringify(field.options.get(name) ?? 'none');
  const [w, r] = [numberOption(writer, 'dimensions'), numberOption(reader, 'dimensions')];
  if (r !== undefined && w !== r) {
    drafts.push({
      rule: 'range-narrowed',
      kind: 'breaking',
      data: { limit: 'dimensions', writer: show(writer, 'dimensions'), reader: String(r) },
      part: 'dimensions',
      samples: [typicalValue(writer)],
    });
  }
  const element = (field: Field): string => textOption(field, 'elementType') ?? 'float32';
  if (element(writer) !== element(reader)) {
    const data = { writer: `vector of ${element(writer)}`, reader: `vector of ${element(reader)}` };
    drafts.push({ rule: 'type-changed', kind: 'breaking', data, part: 'elementType' });
  }
  for (const what of ['embeddingModel', 'embeddingModelVersion', 'normalized']) {
    const data = { what, writer: show(writer, what), reader: show(reader, what) };
    if (data.writer !== data.reader) drafts.push({ rule: 'embedding-changed', kind: 'lossy', data, part: what });
  }
  return drafts;
}

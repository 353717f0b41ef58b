import { canonicalJson, type JsonValue } from '../../../core/index.ts';
import { compareLists, compareNumbers, compareSizes, compareVectors } from './compare-sizes.ts';
import { compareText, compareTimes } from './compare-text.ts';
import type { Draft, Found, Spot } from './found.ts';
import { boundOf, isOptionRead, numberOption } from './limits.ts';
import type { Field } from './model.ts';
import { fitsPhysically } from './physical.ts';
import { isNever, validValues } from './quality.ts';
import { makeRow, OMIT, typicalValue } from './samples.ts';

/** Longer ranges of integers are not listed. */
const MAX_LISTED = 50;

/** One field without what is below it: may it hold what the reader does not allow? */
export function compareField(writer: Field, reader: Field, spot: Spot): readonly Found[] {
  const drafts = [
    ...comparePhysical(writer, reader),
    ...compareNulls(writer, reader),
    ...compareType(writer, reader),
    ...compareRelationships(writer, reader),
    ...compareUnread(writer, reader),
    ...compareNestedUnique(writer, reader, spot),
  ];
  return drafts.map((draft) => toFound(draft, writer, reader, spot));
}

export function toFound({ samples, part, data, ...draft }: Draft, writer: Field, reader: Field, spot: Spot): Found {
  const tries = (samples ?? []).flatMap((value) => (value === undefined ? [] : [[makeRow(spot.writer.fields, spot.path, value)]]));
  const property = [...spot.path].join('.') || spot.writer.name;
  return {
    ...draft,
    at: [spot.reader.name, ...spot.path],
    data: { property, ...data },
    writer: writer.at(part),
    reader: reader.at(part),
    spot,
    tries,
  };
}

function comparePhysical(writer: Field, reader: Field): readonly Draft[] {
  const drafts: Draft[] = [];
  const [name, type] = [writer.physicalName, writer.physicalType];
  if (name !== undefined && reader.physicalName !== undefined && name !== reader.physicalName) {
    drafts.push({
      rule: 'physical-changed',
      kind: 'unknown',
      data: { what: 'physical name', writer: name, reader: reader.physicalName },
      part: 'physicalName',
    });
  }
  if (type !== undefined && reader.physicalType !== undefined && !fitsPhysically(type, reader.physicalType)) {
    drafts.push({
      rule: 'physical-changed',
      kind: 'unknown',
      data: { what: 'physical type', writer: type, reader: reader.physicalType },
      part: 'physicalType',
    });
  }
  return drafts;
}

/** Whether rows refer to others that are there depends on the data. */
function compareRelationships(writer: Field, reader: Field): readonly Draft[] {
  return reader.relationships.flatMap((text): readonly Draft[] => {
    if (writer.relationships.includes(text)) return [];
    const known = writer.relationships.length === 0 ? 'none' : writer.relationships.join(', ');
    return [
      {
        rule: 'constraint-unproven',
        kind: 'unknown',
        data: { what: 'a relationship', writer: known, reader: text },
        part: 'relationships',
      },
    ];
  });
}

function compareNulls(writer: Field, reader: Field): readonly Draft[] {
  const rule = 'property-required';
  // What is absent reads as null, so a rule against nulls rules out both.
  if (isNever('nullValues', writer)) return [];
  if (reader.required && !writer.required)
    return [{ rule, kind: 'breaking', data: { how: 'may be null in the data' }, part: 'required', samples: [null, OMIT] }];
  if (!reader.present || writer.required || writer.present) return [];
  return [{ rule, kind: 'breaking', data: { how: 'may be absent in the data' }, part: 'required', samples: [OMIT] }];
}

/** Options that are written as something else, such as a number as text, or that no version knows. */
function compareUnread(writer: Field, reader: Field): readonly Draft[] {
  return [...reader.options].flatMap(([name, value]): readonly Draft[] => {
    const before = writer.options.get(name);
    if (isOptionRead(reader, name, value) || canonicalJson(before ?? null) === canonicalJson(value)) return [];
    const data = { what: `the option ${name}`, writer: before ?? 'none', reader: value };
    return [{ rule: 'constraint-unproven', kind: 'unknown', data, part: name }];
  });
}

/** Whether values of a list or of an object inside of a row repeat is not followed. */
function compareNestedUnique(writer: Field, reader: Field, spot: Spot): readonly Draft[] {
  if (spot.path.length < 2 || !(reader.unique || reader.primaryKey) || writer.unique || writer.primaryKey) return [];
  const data = { what: 'uniqueness', writer: 'none', reader: 'unique' };
  return [{ rule: 'constraint-unproven', kind: 'unknown', data, part: reader.unique ? 'unique' : 'primaryKey' }];
}

function compareType(writer: Field, reader: Field): readonly Draft[] {
  if (reader.type === undefined) return [...compareEnum(writer, reader), ...compareUntyped(writer, reader)];
  if (writer.type === undefined) return [{ rule: 'type-unproven', kind: 'unknown', data: { reader: reader.type }, part: 'logicalType' }];
  const whole = writer.type === 'number' && reader.type === 'integer' && Number.isSafeInteger(numberOption(writer, 'multipleOf'));
  const widened = whole || (writer.type === 'integer' && reader.type === 'number');
  if (writer.type !== reader.type && !widened) {
    const samples = [typicalValue(writer), ...(writer.type === 'number' ? [fractionOf(writer)] : [])];
    return [{ rule: 'type-changed', kind: 'breaking', data: { writer: writer.type, reader: reader.type }, part: 'logicalType', samples }];
  }
  const own: Readonly<Record<string, (w: Field, r: Field) => readonly Draft[]>> = {
    string: compareText,
    integer: compareNumbers,
    number: compareNumbers,
    date: compareTimes,
    timestamp: compareTimes,
    time: compareTimes,
    array: compareLists,
    object: compareMembers,
    vector: compareVectors,
  };
  return [...compareEnum(writer, reader), ...(own[reader.type]?.(writer, reader) ?? [])];
}

/** What is below a property without a type cannot be held against anything. */
function compareUntyped(writer: Field, reader: Field): readonly Draft[] {
  const below = reader.fields.length > 0 ? 'properties' : reader.items ? 'items' : reader.map ? 'map' : undefined;
  if (below === undefined || writer.type === undefined) return [];
  const data = { what: below, writer: writer.type, reader: 'no logical type' };
  return [{ rule: 'constraint-unproven', kind: 'unknown', data, part: below }];
}

/** An object has at least what it requires and at most what it declares. */
function compareMembers(writer: Field, reader: Field): readonly Draft[] {
  const required = writer.fields.filter((field) => field.required || field.present).length;
  const drafts = compareSizes(writer, reader, 'minProperties', 'maxProperties', (size) =>
    size >= required ? typicalValue(writer) : undefined,
  );
  const [min, max] = [numberOption(reader, 'minProperties') ?? 0, numberOption(reader, 'maxProperties') ?? Infinity];
  return drafts
    .filter(({ part }) => (part === 'minProperties' ? required < min : writer.fields.length > max))
    .map((draft) => ({ ...draft, orUnknown: true }));
}

function fractionOf(field: Field): number | undefined {
  const value = typicalValue(field);
  if (typeof value !== 'number') return undefined;
  const high = boundOf(field, 'maximum');
  return high && value + 0.5 > high.value ? value - 0.5 : value + 0.5;
}

/** Everything that a property may be, where that is a list: by its enumeration, a rule of its own, or as so few values are left. */
function allValues(writer: Field): readonly JsonValue[] | undefined {
  if (writer.enum ?? validValues(writer)) return writer.enum ?? validValues(writer);
  if (writer.type === 'boolean') return [true, false];
  const [low, high] = writer.type === 'integer' ? [boundOf(writer, 'minimum'), boundOf(writer, 'maximum')] : [];
  if (!low || !high || low.open || high.open || high.value - low.value > MAX_LISTED) return undefined;
  return Array.from({ length: Math.max(0, high.value - low.value + 1) }, (_, index) => low.value + index);
}

function compareEnum(writer: Field, reader: Field): readonly Draft[] {
  if (!reader.enum) return [];
  const known = new Set(reader.enum.map(canonicalJson));
  // Whether a value may be null is not for the enumeration to say.
  const missing = allValues(writer)?.filter((value) => value !== null && !known.has(canonicalJson(value)));
  if (missing?.length === 0) return [];
  const others = [0, 1, 2, 3, 4].slice(0, Math.min(5, known.size + 1)).map((variant) => typicalValue(writer, variant));
  const samples = missing ?? others.filter((value) => value !== undefined && !known.has(canonicalJson(value)));
  return [{ rule: 'enum-narrowed', kind: 'breaking', data: { values: missing ?? 'anything' }, part: 'enum', samples }];
}

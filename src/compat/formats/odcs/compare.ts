import type { Difference, JsonObject } from '../../../core/index.ts';
import { compareField } from './compare-field.ts';
import { compareKeys, compareQuality, compareQualityOfMissing } from './compare-quality.ts';
import type { Found, Spot } from './found.ts';
import type { Contract, Field } from './model.ts';
import { describeRule } from './rules.ts';
import { makeRow, OMIT } from './samples.ts';
import { Prover } from './witness.ts';

/** Does data that satisfies the contract `writer` satisfy the contract `reader`? Objects and properties are matched by name. */
export async function compareContracts(writer: Contract, reader: Contract): Promise<readonly Difference[]> {
  const written = new Map(writer.objects.map((object) => [object.name, object]));
  const found = reader.objects.flatMap((object): readonly Found[] => {
    const other = written.get(object.name);
    if (!other)
      return [
        {
          rule: 'object-missing',
          kind: 'unknown',
          at: [object.name],
          data: { object: object.name },
          writer: writer.place,
          reader: object.place,
        },
      ];
    const spot: Spot = { writer: other, reader: object, path: [] };
    return [...compareKeys(spot), ...compareEverything(other, object, spot)];
  });
  const prover = new Prover();
  const differences: Difference[] = [];
  for (const one of found) differences.push(await toDifference(one, prover));
  return differences;
}

/** A field with everything below it. */
function compareEverything(writer: Field, reader: Field, spot: Spot): readonly Found[] {
  const own = [...compareField(writer, reader, spot), ...compareQuality(writer, reader, spot)];
  if (writer.type !== reader.type) return own;
  const below = (name: string): Spot => ({ ...spot, path: [...spot.path, name] });
  const items = writer.items && reader.items ? compareEverything(writer.items, reader.items, below('*')) : [];
  const values = writer.map && reader.map ? compareEverything(writer.map.value, reader.map.value, below('*')) : [];
  const keys = writer.map && reader.map ? compareField(writer.map.key, reader.map.key, below('*')).map(withoutRows) : [];
  const known = new Map(writer.fields.map((field) => [field.name, field]));
  const unsaid = [...(reader.items && !writer.items ? ['items'] : []), ...(reader.map && !writer.map ? ['map'] : [])].map((part): Found => {
    const data = { property: spot.path.join('.'), what: part, writer: 'not described', reader: 'described' };
    return {
      rule: 'constraint-unproven',
      kind: 'unknown',
      at: [spot.reader.name, ...spot.path],
      data,
      writer: writer.at(part),
      reader: reader.at(part),
    };
  });
  const fields = reader.fields.flatMap((field) => {
    const other = known.get(field.name);
    return other ? compareEverything(other, field, below(field.name)) : compareMissing(writer, field, below(field.name));
  });
  return [...own, ...unsaid, ...items, ...values, ...keys, ...fields];
}

/** Keys of maps have no place in a row of their own. */
function withoutRows(found: Found): Found {
  return { ...found, tries: [], ...(found.orUnknown ? { kind: 'unknown' } : {}) };
}

/** A property that the data does not have reads as null. */
function compareMissing(parent: Field, field: Field, spot: Spot): readonly Found[] {
  if (!field.required && !field.present) return compareQualityOfMissing(parent, field, spot);
  const data = { property: spot.path.join('.'), how: 'the data does not have it' };
  const tries = [[makeRow(spot.writer.fields, spot.path, OMIT)]];
  return [
    {
      rule: 'property-required',
      kind: 'breaking',
      at: [spot.reader.name, ...spot.path],
      data,
      writer: parent.place,
      reader: field.at('required'),
      spot,
      tries,
    },
  ];
}

async function toDifference(found: Found, prover: Prover): Promise<Difference> {
  const { rule, data, spot, tries } = found;
  const witness = found.kind === 'breaking' && spot && tries ? await prover.prove({ ...spot, tries }) : undefined;
  return {
    ...describeRule(rule, data satisfies JsonObject),
    kind: found.kind === 'breaking' && found.orUnknown && !witness ? 'unknown' : found.kind,
    path: found.at.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    data,
    writer: found.writer,
    reader: found.reader,
    ...(witness ? { witness } : {}),
  };
}

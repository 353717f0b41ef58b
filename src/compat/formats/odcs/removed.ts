import type { Difference } from '../../../core/index.ts';
import type { Contract, Field } from './model.ts';
import { describeRule } from './rules.ts';

/**
 * Properties that the newer contract does not have any more, where the older one does not require them: what reads them finds nothing. To
 * `compareContracts` it is the same as a property that was added, which hurts nobody.
 */
export function removedProperties(older: Contract, newer: Contract): readonly Difference[] {
  const now = new Map(newer.objects.map((object) => [object.name, object]));
  return older.objects.flatMap((object) => {
    const other = now.get(object.name);
    return other ? removedBelow(object, other, [object.name]) : [];
  });
}

function removedBelow(older: Field, newer: Field, at: readonly string[]): readonly Difference[] {
  if (older.type !== newer.type) return [];
  const now = new Map(newer.fields.map((field) => [field.name, field]));
  const fields = older.fields.flatMap((field): readonly Difference[] => {
    const [other, path] = [now.get(field.name), [...at, field.name]];
    if (other) return removedBelow(field, other, path);
    // Of what has to be there the comparison tells.
    return field.required || field.present ? [] : [toDifference(field, newer, path)];
  });
  const items = older.items && newer.items ? removedBelow(older.items, newer.items, [...at, '*']) : [];
  const values = older.map && newer.map ? removedBelow(older.map.value, newer.map.value, [...at, '*']) : [];
  return [...fields, ...items, ...values];
}

/** The newer contract writes, the older one reads. */
function toDifference(field: Field, parent: Field, at: readonly string[]): Difference {
  const data = { property: at.slice(1).join('.') };
  const path = at.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return { ...describeRule('property-removed', data), kind: 'lossy', path, data, writer: parent.place, reader: field.place };
}

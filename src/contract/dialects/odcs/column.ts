import type { OdcsField } from '../../../compat/index.ts';
import type { Clause, Column, ValueClause } from '../../types.ts';
import { isSensitive, type Notes } from './notes.ts';
import { testsOf } from './tests.ts';

interface Around {
  readonly dataset: string;
  readonly path: readonly string[];
  readonly notes: Notes;
}

/** A property with everything it promises about single values. */
export function columnOf(field: OdcsField, around: Around): Column {
  const path = [...around.path, field.name];
  const inner = { ...around, path };
  const clause = (rule: string, limit: string): Clause => ({
    dataset: around.dataset,
    property: path.join('.'),
    rule,
    limit,
    place: field.at(rule === 'type' ? 'logicalType' : rule),
    sensitive: isSensitive(around.notes, field),
  });
  const items = field.items ?? field.map?.value;
  return {
    name: field.name,
    ...(field.physicalName !== undefined && { stored: field.physicalName }),
    type: field.type,
    exists: { ...clause('exists', 'there at all'), place: field.place },
    required: field.required ? clause(field.primaryKey ? 'primaryKey' : 'required', 'never null') : undefined,
    present: field.present && !field.required ? clause('required', 'always there') : undefined,
    tests: testsOf(field).map(({ rule, limit, test }): ValueClause => ({ ...clause(rule, limit), test })),
    columns: field.fields.map((one) => columnOf(one, inner)),
    items: items && columnOf({ ...items, name: '*' }, inner),
  };
}

import type { JsonObject } from '../../../core/index.ts';
import type { OdcsField } from '../../../compat/index.ts';
import type { Clause, CountClause, NotRunClause, RowSchema, SqlClause, ValueClause } from '../../types.ts';
import { isSensitive, type Notes } from './notes.ts';
import { qualityClauses } from './quality.ts';
import { testsOf } from './tests.ts';

/** Rules about a property inside of others. */
export interface NestedRules {
  /** Names from the row down to what holds the property; `*` for the items of a list and the values of a map. */
  readonly steps: readonly string[];
  /** Counted over everything that holds the property. */
  readonly counts: readonly CountClause[];
  /** No value twice: within one list, or in the whole dataset; the standard does not say which. */
  readonly unique: readonly CountClause[];
  /** What the keys of the maps found there must be like. */
  readonly keys: readonly ValueClause[];
}

export interface Nested {
  readonly schema: RowSchema | undefined;
  readonly sql: readonly SqlClause[];
  readonly notRun: readonly NotRunClause[];
}

/** What an object says about properties inside of its properties, beyond what single values must be like. */
export function nestedRules(object: OdcsField, notes: Notes): Nested {
  const rules: NestedRules[] = [];
  const sql: SqlClause[] = [];
  const notRun: NotRunClause[] = [];
  const visit = (field: OdcsField, steps: readonly string[]): void => {
    const path = [...steps, field.name].join('.');
    const clause = clauseFor(object, notes);
    if (steps.length > 0) {
      const found = qualityClauses({ object, field, property: path, sensitive: isSensitive(notes, field) });
      const unique = field.unique ? [uniqueClause(clause(field, path, 'unique', 'no value twice'), field.name)] : [];
      if (found.counts.length + unique.length > 0) rules.push({ steps, counts: found.counts, unique, keys: [] });
      sql.push(...found.sql);
      notRun.push(...found.notRun);
    }
    const inner = [...steps, field.name];
    notRun.push(...innerKey(field, path, clause));
    if (field.map) {
      const { key } = field.map;
      const tests = testsOf(key)
        .filter(({ test }) => test.kind !== 'type' || test.type !== 'string')
        .map(({ rule, limit, test }) => ({ ...clause(key, path, `key ${rule}`, limit), test }));
      // Names of members are texts; what they are as numbers or times nobody has written down.
      if (key.type !== undefined && key.type !== 'string')
        notRun.push(...tests.map((test) => ({ ...test, reason: `keys of type ${key.type} are not looked at` })));
      else if (tests.length > 0) rules.push({ steps: inner, counts: [], unique: [], keys: tests });
      visit({ ...field.map.value, name: '*' }, inner);
    }
    if (field.items) visit({ ...field.items, name: '*' }, inner);
    for (const one of field.fields) visit(one, inner);
  };
  for (const field of object.fields) visit(field, []);
  const schema: RowSchema | undefined =
    rules.length === 0
      ? undefined
      : { language: 'nested', schema: { rules } as unknown as JsonObject, clause: clauseFor(object, notes)(object, '', 'nested', '') };
  return { schema, sql, notRun };
}

function clauseFor(object: OdcsField, notes: Notes): (field: OdcsField, property: string, rule: string, limit: string) => Clause {
  return (field, property, rule, limit) => ({
    dataset: object.name,
    property,
    rule,
    limit,
    place: field.at(rule),
    sensitive: isSensitive(notes, field),
  });
}

function uniqueClause(base: Clause, column: string): CountClause {
  return { ...base, test: { kind: 'duplicate', columns: [column] }, expect: { unit: 'rows', operators: [['mustBe', 0]] } };
}

/** A primary key inside of a property: its parts are wanted, but nobody says among what they are a key. */
function innerKey(
  { fields }: OdcsField,
  path: string,
  clause: (field: OdcsField, property: string, rule: string, limit: string) => Clause,
): NotRunClause[] {
  return fields
    .filter(({ primaryKey }) => primaryKey)
    .map((field) => ({
      ...clause(field, `${path}.${field.name}`, 'primaryKey', 'no key twice'),
      reason: 'whether a key inside of a property repeats is not looked at; `unique` is',
    }));
}

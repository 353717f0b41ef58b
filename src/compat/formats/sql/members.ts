import type { Member } from '../../types.ts';
import { pathOf } from './compare/issue.ts';
import type { Column, Database, Relation } from './model.ts';
import { typeText } from './parse/types.ts';

/** Tables, columns, types and labels of enums: names that must not come back for something else while an older release may use them. */
export function* membersOf(database: Database): Generator<Member> {
  for (const relation of database.relations.values()) {
    const { key, kind, place } = relation;
    yield { key: pathOf(key), name: `${kind} ${key}`, signature: `${kind} (${columnsOf(relation)})`, place };
    if (kind === 'view' || kind === 'materialized view') continue;
    for (const column of relation.columns.values()) {
      yield { key: pathOf(key, column.name), name: `column ${key}.${column.name}`, signature: meaningOf(column), place: column.place };
    }
  }
  for (const [key, type] of database.types) {
    yield { key: pathOf('type', key), name: `type ${key}`, signature: type.kind, place: type.place };
    if (type.kind !== 'enum') continue;
    for (const { name, place } of type.labels)
      yield { key: pathOf('type', key, name), name: `${name} of the enum ${key}`, signature: 'label', place };
  }
}

function columnsOf(relation: Relation): string {
  return [...relation.columns.values()]
    .map((column) => `${column.name} ${typeText(column.type)}`)
    .sort()
    .join(', ');
}

/** A wider or narrower type of the same kind means the same. */
function meaningOf({ type, generated }: Column): string {
  const family = type.builtin ? (FAMILIES[type.name] ?? type.name) : type.name;
  return `${family}${type.array ? '[]' : ''}${generated ? ' generated' : ''}`;
}

const FAMILIES: Readonly<Record<string, string>> = {
  int2: 'number',
  int4: 'number',
  int8: 'number',
  numeric: 'number',
  float4: 'number',
  float8: 'number',
  varchar: 'text',
  bpchar: 'text',
  text: 'text',
  timestamp: 'time',
  timestamptz: 'time',
  date: 'time',
  json: 'json',
  jsonb: 'json',
};

import { quote, type TypeUse } from '../model.ts';
import type { Catalog } from './catalog.ts';
import { constant, digestOf, items, names, type Tree } from './tree.ts';

/** Built-in types that the grammar leaves without a schema. */
const BUILTIN = new Set(
  `text name json jsonb uuid bytea date oid xml money inet cidr macaddr macaddr8 point line lseg box path polygon circle tsvector tsquery
  int2 int4 int8 float4 float8 bool bpchar varchar numeric timestamp timestamptz time timetz interval bit varbit regclass regproc regtype
  regrole regnamespace regconfig pg_lsn txid_snapshot jsonpath int4range int8range numrange tsrange tstzrange daterange int4multirange
  int8multirange nummultirange tsmultirange tstzmultirange datemultirange char void`.split(/\s+/),
);

/** Pseudo-types that make an integer with a sequence of its own. */
const SERIAL: Readonly<Record<string, string>> = {
  serial: 'int4',
  serial4: 'int4',
  bigserial: 'int8',
  serial8: 'int8',
  smallserial: 'int2',
  serial2: 'int2',
};

export interface ReadType {
  readonly type: TypeUse;
  readonly serial: boolean;
}

/** A type as a `TypeName` node says it. */
export function readType(node: Tree | undefined, catalog: Catalog): ReadType {
  const parts = names(node, 'names');
  const last = parts.at(-1) ?? '';
  const unqualified = parts.length === 1;
  const modifiers = items(node, 'typmods').map((one) => constant(one) ?? digestOf(one));
  const array = items(node, 'arrayBounds').length > 0;
  const integer = unqualified && Object.hasOwn(SERIAL, last) ? SERIAL[last] : undefined;
  if (integer) return { type: { name: integer, builtin: true, modifiers: [], array }, serial: true };
  if (parts[0] === 'pg_catalog' || (unqualified && BUILTIN.has(last))) {
    return { type: { name: last, builtin: true, modifiers, array }, serial: false };
  }
  const key = catalog.findType(parts) ?? catalog.keyOf(parts);
  return { type: { name: key, builtin: false, modifiers, array }, serial: false };
}

const SQL_NAMES: Readonly<Record<string, string>> = {
  int2: 'smallint',
  int4: 'integer',
  int8: 'bigint',
  float4: 'real',
  float8: 'double precision',
  bool: 'boolean',
  bpchar: 'char',
  char: '"char"',
  varbit: 'bit varying',
  timestamptz: 'timestamp with time zone',
  timetz: 'time with time zone',
};

/** A type as SQL writes it. */
export function typeText({ name, builtin, modifiers, array }: TypeUse): string {
  const own = builtin ? (Object.hasOwn(SQL_NAMES, name) ? (SQL_NAMES[name] ?? name) : name) : name;
  const list = name === 'interval' || modifiers.length === 0 ? '' : `(${modifiers.join(',')})`;
  // The precision of a time stands before its zone.
  const full = own.endsWith(' with time zone') ? own.replace(' ', `${list} `) : `${own}${list}`;
  return array ? `${full}[]` : full;
}

/** A type by its name in a database that is made; `undefined` for one that is not known there, or that two schemas have. */
export function readPlainType(node: Tree | undefined, types: ReadonlyMap<string, unknown>): TypeUse | undefined {
  const parts = names(node, 'names');
  const [last = '', schema] = parts.toReversed();
  const modifiers = items(node, 'typmods').map((one) => constant(one) ?? digestOf(one));
  const array = items(node, 'arrayBounds').length > 0;
  if (schema === 'pg_catalog' || (schema === undefined && BUILTIN.has(last))) return { name: last, builtin: true, modifiers, array };
  const wanted = quote(last);
  const keys = [...types.keys()].filter((key) =>
    schema === undefined ? key.endsWith(`.${wanted}`) : key === `${quote(schema)}.${wanted}`,
  );
  const [name, second] = keys;
  return name === undefined || second !== undefined ? undefined : { name, builtin: false, modifiers, array };
}

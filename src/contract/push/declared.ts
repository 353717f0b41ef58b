import type { Column, Declared } from '../types.ts';
import { findColumn } from './compile.ts';
import type { ColumnType, Table } from './types.ts';

/** The columns of a table, those that the contract means by the names that it has for them. */
export function declaredBy(columns: readonly Column[], table: Table): Declared {
  const found = columns.map((column) => [column, findColumn(column.stored ?? column.name, table.columns)] as const);
  const taken = new Set(found.map(([, one]) => one));
  return {
    columns: new Map([
      ...table.columns.filter((one) => !taken.has(one)).map(({ name }): [string, Declared] => [name, {}]),
      ...found.flatMap(([column, one]): [string, Declared][] => (one ? [[column.name, declaredIn(column, one.type)]] : [])),
    ]),
  };
}

/** What is inside of JSON the type does not say. */
function declaredIn(column: Column, { family, fields, items }: ColumnType): Declared {
  if (family === 'list' && items) return { items: column.items ? declaredIn(column.items, items) : {} };
  if (family !== 'struct' || !fields) return {};
  const members = new Map([...fields.keys()].map((name): [string, Declared] => [name, {}]));
  for (const inner of column.columns) {
    const name = [inner.name, inner.name.toLowerCase()].find((one) => fields.has(one));
    const type = name === undefined ? undefined : fields.get(name);
    if (name === undefined || !type) continue;
    members.delete(name);
    members.set(inner.name, declaredIn(inner, type));
  }
  return { columns: members };
}

import type { Dataset, SqlClause } from '../types.ts';

/** A name as SQL writes it, whatever signs are in it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text as SQL writes it. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Names of tables by which queries may speak of a dataset. */
export function tableNames({ name, table, sql = [] }: Dataset): readonly string[] {
  const names = [name, table, ...sql.map((clause) => clause.table)].filter((one): one is string => one !== undefined && one !== '');
  const byCase = new Map(names.map((one) => [one.toLowerCase(), one]));
  return [...byCase.values()];
}

const PLAIN = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)?$/;

/**
 * The query with the names of its table and column in the places that ODCS has for them: `${object}`, `${table}`, `${property}`,
 * `${column}`, also without the dollar sign. A name that SQL could take for something else is quoted.
 */
export function filledQuery({ query, table, column }: SqlClause): string {
  const written = (name: string): string => (PLAIN.test(name) ? name : quoted(name));
  return query
    .replaceAll(/\$?\{\s*(?:object|table|model|schema)\s*\}/gi, () => written(table))
    .replaceAll(/\$?\{\s*(?:property|column|field)\s*\}/gi, (place) => (column === undefined ? place : written(column)));
}

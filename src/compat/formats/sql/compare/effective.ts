import type { Column, Constraint, Database, Relation } from '../model.ts';
import { bareName } from '../parse/constraint.ts';
import { child, items, mapTree, text, type Tree } from '../parse/tree.ts';

/** Views over views end here. */
const MAX_VIEWS = 16;

/** What statements meet under a name: a table as it is, or the table that PostgreSQL reads and writes through a view. */
export interface Effective {
  /** The table, under its own key. */
  readonly table: Relation;
  /** The table under the names of the view; columns that the view does not show are hidden. */
  readonly seen: Relation;
}

/** `undefined` for views that show more than columns of one table. */
export function effectiveOf(relation: Relation, database: Database, depth = 0): Effective | undefined {
  if (relation.kind === 'table') return { table: relation, seen: relation };
  const { through } = relation;
  const base = through && depth < MAX_VIEWS ? database.relations.get(through.relation) : undefined;
  const effective = base && effectiveOf(base, database, depth + 1);
  if (!through || !effective) return undefined;
  const own = new Map([...through.columns].map(([name, column]) => [column, name]));
  return { table: effective.table, seen: rename(effective.seen, relation, own) };
}

function rename(table: Relation, view: Relation, own: ReadonlyMap<string, string>): Relation {
  const nameOf = (column: string): string => own.get(column) ?? `${bareName(table)}.${column}`;
  const columns = [...table.columns.values()].map((column): Column => {
    const [name, hidden] = [nameOf(column.name), column.hidden === true || !own.has(column.name)];
    return {
      ...column,
      name,
      place: hidden ? column.place : view.place,
      announced: view.columns.get(name)?.announced,
      hidden,
      base: column.base ?? column.name,
    };
  });
  return {
    ...view,
    kind: 'table',
    columns: new Map(columns.map((column) => [column.name, column])),
    constraints: table.constraints.map((constraint) => renameConstraint(constraint, nameOf)),
    partitioned: table.partitioned,
    partition: table.partition,
    bounds: table.bounds,
    definition: undefined,
  };
}

function renameConstraint(constraint: Constraint, nameOf: (column: string) => string): Constraint {
  if (constraint.kind === 'check') return { ...constraint, expression: renameAll(constraint.expression, nameOf) };
  const columns = constraint.columns.map(nameOf);
  if (constraint.kind !== 'unique') return { ...constraint, columns };
  return { ...constraint, columns, where: constraint.where && renameAll(constraint.where, nameOf) };
}

function renameAll(expression: Tree, nameOf: (column: string) => string): Tree {
  return mapTree(expression, (node) => {
    const fields = items(child(node, 'ColumnRef'), 'fields');
    const name = text(child(fields.at(-1), 'String'), 'sval');
    return name === '' ? node : { ...node, ColumnRef: { ...child(node, 'ColumnRef'), fields: [{ String: { sval: nameOf(name) } }] } };
  }) as Tree;
}

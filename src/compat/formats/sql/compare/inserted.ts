import type { Column, Database, Relation } from '../model.ts';
import { mentionedColumns } from '../parse/constraint.ts';
import { child, find, items, names, ofKind, rangeName, text, type Tree } from '../parse/tree.ts';
import type { Firing } from './bodies.ts';
import { factsOf } from './resolve.ts';
import { readTotal, type Scope, takes, type Total } from './total.ts';

interface Surroundings {
  readonly firing: Firing;
  readonly scope: Scope;
}

/** A query behind WITH, or the one that an INSERT takes its row from: one row at most, made of values that are there. */
const PLAIN = /^(?:targetList|fromClause|whereClause|withClause|valuesLists|limitOption|op)$/;

/** Why an INSERT of a trigger may fail for some row; `undefined` where it cannot. `known`: those that the old body ran. */
export function insertMayFail(insert: Tree, known: readonly Tree[], { firing, scope }: Surroundings): string | undefined {
  const key = nameOf(insert);
  const relation = findRelation(key, firing.database);
  const columns = columnsOf(insert);
  const before = known.some((one) => nameOf(one) === key && columnsOf(one).join() === columns.join());
  if (!relation || !before || child(insert, 'onConflictClause') || columns.length === 0) return `it inserts into ${key} otherwise`;
  const values = rowOf(insert, { scope, database: firing.database });
  if (values?.length !== columns.length) return `what it inserts into ${key} may fail`;
  const touched = [...firing.database.opaques.values()].some((one) => one.relation === relation.key && one.effect === 'may-touch');
  if (relation.kind !== 'table' || relation.open !== undefined || touched) return `what stands before ${key} is not known`;
  const bad = columns.find((name, index) => !isTaken(relation.columns.get(name), values[index], firing.database));
  if (bad !== undefined) return `the column ${bad} of ${key} may refuse what it inserts`;
  return whyConstrained(relation, { columns, insert, firing });
}

function nameOf(insert: Tree): string {
  return rangeName(child(insert, 'relation')).join('.');
}

function columnsOf(insert: Tree): string[] {
  return ofKind(items(insert, 'cols'), 'ResTarget').map((one) => text(one, 'name'));
}

function findRelation(name: string, database: Database): Relation | undefined {
  const keys = [...database.relations.keys()].filter((key) => key === name || key.endsWith(`.${name}`));
  return keys.length === 1 ? database.relations.get(keys[0] ?? '') : undefined;
}

function isTaken(column: Column | undefined, value: Total | undefined, database: Database): boolean {
  if (!column || !value || column.generated !== undefined || column.identity !== undefined) return false;
  return takes(value, column.type, database) && (value.notNull || !factsOf(column, database).notNull);
}

interface Row {
  readonly scope: Scope;
  readonly database: Database;
}

/** The values of the one row that is inserted, if any. */
function rowOf(insert: Tree, row: Row): readonly Total[] | undefined {
  const select = child(child(insert, 'selectStmt'), 'SelectStmt');
  if (!select || !Object.keys(select).every((key) => PLAIN.test(key))) return undefined;
  const [list, second] = items(select, 'valuesLists');
  if (list) return second ? undefined : all(items(child(list, 'List'), 'items'), row);
  const inner = withTables([child(insert, 'withClause'), child(select, 'withClause')], items(select, 'fromClause'), row);
  const where = child(select, 'whereClause');
  if (!inner || (where && readTotal(where, inner)?.type?.name !== 'bool')) return undefined;
  const given = new Set(where ? notNullBy(where) : []);
  const targets = ofKind(items(select, 'targetList'), 'ResTarget').map((one) => child(one, 'val') ?? {});
  return all(targets, inner)?.map((value, index) => (given.has(pathOf(targets[index])) ? { ...value, notNull: true } : value));
}

function all(nodes: readonly Tree[], row: Row): readonly Total[] | undefined {
  const values = nodes.flatMap((one) => readTotal(one, row) ?? []);
  return values.length === nodes.length ? values : undefined;
}

/** The names of queries behind WITH that are read, each for one row. */
function withTables(clauses: readonly (Tree | undefined)[], from: readonly Tree[], row: Row): Row | undefined {
  const queries = clauses.flatMap((one) => ofKind(items(one, 'ctes'), 'CommonTableExpr'));
  const tables = new Map<string, ReadonlyMap<string, Total>>();
  for (const query of queries) {
    const select = child(child(query, 'ctequery'), 'SelectStmt');
    const targets = ofKind(items(select, 'targetList'), 'ResTarget');
    const values = all(
      targets.map((one) => child(one, 'val') ?? {}),
      row,
    );
    const plain = select && Object.keys(select).every((key) => /^(?:targetList|limitOption|op)$/.test(key));
    if (!plain || !values || items(query, 'aliascolnames').length > 0) return undefined;
    tables.set(
      text(query, 'ctename'),
      new Map(targets.map((one, index) => [text(one, 'name'), values[index] ?? { type: undefined, notNull: false, bytes: 0 }])),
    );
  }
  const read = from.map((one) => child(one, 'RangeVar'));
  if (read.some((one) => !one || child(one, 'alias') || rangeName(one).length > 1 || !tables.has(text(one, 'relname')))) return undefined;
  return {
    ...row,
    scope: (path) => {
      const [table = '', name = ''] = path;
      return path.length === 2 && tables.has(table) ? tables.get(table)?.get(name) : row.scope(path);
    },
  };
}

function pathOf(node: Tree | undefined): string {
  return items(child(node, 'ColumnRef'), 'fields')
    .map((one) => text(child(one, 'String'), 'sval'))
    .join('.');
}

/** What a condition says is not NULL, as far as all of it has to hold. */
function notNullBy(where: Tree): readonly string[] {
  const test = child(where, 'NullTest');
  if (test) return text(test, 'nulltesttype') === 'IS_NOT_NULL' ? [pathOf(child(test, 'arg'))] : [];
  const logic = child(where, 'BoolExpr');
  return text(logic, 'boolop') === 'AND_EXPR' ? items(logic, 'args').flatMap(notNullBy) : [];
}

interface Inserted {
  readonly columns: readonly string[];
  readonly insert: Tree;
  readonly firing: Firing;
}

/** Rows may be more and others than before: what is given must be free, but for the row that the trigger was fired by. */
function whyConstrained(relation: Relation, { columns, insert, firing }: Inserted): string | undefined {
  for (const one of relation.constraints) {
    const about = one.kind === 'check' ? mentionedColumns(one.expression) : one.columns;
    const given = about.filter((name) => columns.includes(name));
    const own =
      one.kind === 'unique' &&
      one.where === undefined &&
      given.length < about.length &&
      about.some((name) => isFresh(relation.columns.get(name)));
    const refers =
      one.kind === 'foreign' &&
      firing.after &&
      firing.tables.every((table) => table.key === one.target) &&
      isOwnKey(insert, columns.indexOf(given[0] ?? ''), firing);
    if ((given.length > 0 || one.kind === 'unique' || one.kind === 'exclude') && !own && !refers)
      return `${one.name} may refuse what it inserts`;
  }
  return undefined;
}

/** Filled with a number that was never drawn. */
function isFresh(column: Column | undefined): boolean {
  if (!column) return false;
  return (
    column.identity !== undefined ||
    (column.default !== undefined &&
      find(column.default, 'FuncCall').some((call) => /^(?:nextval|gen_random_uuid)$/.test(names(call, 'funcname').at(-1) ?? '')))
  );
}

/** `NEW.id`, where that is the whole key of the table. */
function isOwnKey(insert: Tree, index: number, { tables }: Firing): boolean {
  const select = child(child(insert, 'selectStmt'), 'SelectStmt');
  const targets = ofKind(items(select, 'targetList'), 'ResTarget').map((one) => child(one, 'val'));
  const listed = items(child(items(select, 'valuesLists')[0], 'List'), 'items');
  const [row, name] = pathOf(targets[index] ?? listed[index]).split('.');
  return (
    row === 'new' &&
    tables.every((table) => table.constraints.some((one) => one.kind === 'unique' && one.primary && one.columns.join() === name))
  );
}

import type { Announcement } from '../../../../core/index.ts';
import type { Read, Relation } from '../model.ts';
import { emptyRelation } from './create.ts';
import { addOpaque, type Step } from './run.ts';
import { child, digestOf, find, flag, items, names, ofKind, open, rangeName, text, type Tree } from './tree.ts';

/** CREATE VIEW; its columns are known when every one is named or the star of a single table that is known. */
export function createView(step: Step): void {
  const { fields } = step;
  const range = child(fields, 'view');
  if (text(range, 'relpersistence') === 't') return;
  const view = emptyRelation(step, range, 'view');
  const before = step.catalog.relations.get(view.key);
  if (before && !flag(fields, 'replace')) {
    addOpaque(step, 'second CREATE VIEW', { relation: view.key });
    return;
  }
  defineView(step, view, child(fields, 'query'), names(fields, 'aliases'), before?.announced);
}

/** CREATE TABLE AS, CREATE MATERIALIZED VIEW. */
export function createAs(step: Step): void {
  const into = child(step.fields, 'into');
  const range = child(into, 'rel');
  if (text(range, 'relpersistence') === 't') return;
  const materialized = text(step.fields, 'objtype') === 'OBJECT_MATVIEW';
  const relation = emptyRelation(step, range, materialized ? 'materialized view' : 'table');
  if (step.catalog.relations.has(relation.key)) {
    if (!flag(step.fields, 'if_not_exists')) addOpaque(step, 'second CREATE TABLE', { relation: relation.key });
    return;
  }
  defineView(step, relation, child(step.fields, 'query'), names(into, 'colNames'));
  const made = step.catalog.relations.get(relation.key);
  if (!made || materialized) return;
  // Nothing says the types of the columns of such a table; and it reads nothing any more.
  made.open = 'it is created from a query';
  made.reads = [];
}

function defineView(step: Step, view: Relation, query: Tree | undefined, aliases: readonly string[], announced?: Announcement): void {
  const select = child(query, 'SelectStmt');
  const columns = select ? viewColumns(step, select) : undefined;
  const named = columns?.map((column, index) => ({ ...column, name: aliases[index] ?? column.name }));
  const described: Relation = {
    ...view,
    definition: digestOf({ query, ...writingOptions(step.fields) }),
    reads: readsOf(step, query),
    through: select && named && view.kind === 'view' ? throughOf(step, select, named) : undefined,
    announced,
  };
  if (!named) described.open = 'the columns of its query are not known';
  for (const { name } of named ?? []) {
    const type = { name: '', builtin: false, modifiers: [], array: false };
    const empty = { notNull: undefined, default: undefined, generated: undefined, identity: undefined };
    described.columns.set(name, { name, type, ...empty, place: view.place });
  }
  step.catalog.relations.set(view.key, described);
}

/** What decides which rows a view takes, and with whose rights it reads. */
function writingOptions(fields: Tree): Tree {
  const options = ofKind(items(fields, 'options'), 'DefElem').filter((one) => WRITING.has(text(one, 'defname')));
  const check = text(fields, 'withCheckOption');
  return { ...(check !== '' && check !== 'NO_CHECK_OPTION' && { check }), ...(options.length > 0 && { options }) };
}

const WRITING = new Set(['check_option', 'security_invoker']);

/** ALTER VIEW … SET and RESET. */
export function setViewOptions(view: Relation, command: Tree): void {
  const options = ofKind(items(child(child(command, 'def'), 'List'), 'items'), 'DefElem').filter((one) =>
    WRITING.has(text(one, 'defname')),
  );
  if (options.length === 0) return;
  view.through = undefined;
  view.definition = digestOf({ before: view.definition, subtype: text(command, 'subtype'), options });
}

interface ViewColumn {
  readonly name: string;
  /** The column that it shows as it is. */
  readonly from: string | undefined;
}

function viewColumns(step: Step, select: Tree): ViewColumn[] | undefined {
  const result: ViewColumn[] = [];
  const from = items(select, 'fromClause');
  for (const target of ofKind(items(select, 'targetList'), 'ResTarget')) {
    const fields = items(child(child(target, 'val'), 'ColumnRef'), 'fields');
    const [kind, last] = open(fields.at(-1));
    if (kind === 'A_Star') {
      const range = from.length === 1 ? child(from.at(0), 'RangeVar') : undefined;
      const source = range && step.catalog.findRelation(rangeName(range));
      if (!source || source.open !== undefined) return undefined;
      result.push(...[...source.columns.keys()].map((name) => ({ name, from: name })));
    } else {
      const column = kind === 'String' ? text(last, 'sval') : undefined;
      const name = text(target, 'name') || column;
      if (name === undefined || name === '') return undefined;
      result.push({ name, from: column });
    }
  }
  return result.length > 0 ? result : undefined;
}

/** Parts of a query that end writing through a view, or leave rows out. */
const MORE = ['distinctClause', 'whereClause', 'groupClause', 'havingClause', 'windowClause', 'withClause', 'lockingClause'];

/** The one table behind a view that shows columns of it and nothing else: INSERT, UPDATE and DELETE go there. */
function throughOf(step: Step, select: Tree, columns: readonly ViewColumn[]): Relation['through'] {
  if (items(step.fields, 'options').some((one) => WRITING.has(text(child(one, 'DefElem'), 'defname')))) return undefined;
  const plain = MORE.every((part) => select[part] === undefined) && !select['limitCount'] && !select['limitOffset'] && !select['larg'];
  const from = items(select, 'fromClause');
  const range = from.length === 1 ? child(from.at(0), 'RangeVar') : undefined;
  const table = plain && range ? step.catalog.findRelation(rangeName(range)) : undefined;
  if (!table || table.open !== undefined || (table.kind !== 'table' && !table.through)) return undefined;
  const shown = columns.map((column) => column.from);
  if (!shown.every((name) => name !== undefined && table.columns.has(name)) || new Set(shown).size < shown.length) return undefined;
  return { relation: table.key, columns: new Map(columns.map(({ name, from: own }) => [name, own ?? ''])) };
}

interface Source {
  readonly name: string;
  readonly relation: Relation | undefined;
}

/** The relations that a query reads, and of each the columns it depends on. */
function readsOf(step: Step, query: Tree | undefined): Read[] {
  const sources = find(query, 'RangeVar').map((range): Source => {
    const alias = text(child(range, 'alias'), 'aliasname');
    return { name: alias === '' ? (rangeName(range).at(-1) ?? '') : alias, relation: step.catalog.findRelation(rangeName(range)) };
  });
  const references = find(query, 'ColumnRef').map((reference) => items(reference, 'fields'));
  const usings = find(query, 'JoinExpr').flatMap((join) => names(join, 'usingClause'));
  const keys = [...new Set(sources.flatMap(({ relation }) => relation ?? []))];
  return keys.map((relation) => {
    const [columns, perhaps] = [new Set<string>(), new Set<string>(usings)];
    for (const fields of references) addReference(fields, relation, sources, columns, perhaps);
    return { relation: relation.key, columns, perhaps };
  });
}

function addReference(
  fields: readonly Tree[],
  relation: Relation,
  sources: readonly Source[],
  columns: Set<string>,
  perhaps: Set<string>,
): void {
  const [last, qualifier] = [open(fields.at(-1)), text(child(fields.at(-2), 'String'), 'sval')];
  const mine = sources.some((one) => one.relation === relation && one.name === qualifier);
  if (qualifier !== '' && !mine) return;
  if (last[0] === 'A_Star') {
    for (const name of relation.columns.keys()) columns.add(name);
    return;
  }
  const name = text(last[1], 'sval');
  if (!relation.columns.has(name)) return;
  const alone =
    mine || sources.every((one) => one.relation === relation || (one.relation !== undefined && !one.relation.columns.has(name)));
  (alone ? columns : perhaps).add(name);
}

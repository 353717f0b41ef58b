import type { Relation } from '../model.ts';
import { isBookkeeping } from './builtins.ts';
import { loudCall, loudTrigger } from './effects.ts';
import { addEvent } from './events.ts';
import { addOpaque, type Step } from './run.ts';
import { alterSequence } from './sequence.ts';
import { child, constant, find, findKinds, flag, items, names, ofKind, open, rangeName, text, type Tree } from './tree.ts';

/** Statements about rows: what a model of the schema takes from them is which rows that were there are gone, or others. */
export const ROWS: Readonly<Record<string, (step: Step) => void>> = {
  SelectStmt: select,
  InsertStmt: change,
  UpdateStmt: change,
  DeleteStmt: change,
  MergeStmt: change,
  TruncateStmt: (step) => {
    const cascade = text(step.fields, 'behavior') === 'DROP_CASCADE';
    for (const range of ofKind(items(step.fields, 'relations'), 'RangeVar')) rewrite(step, { statement: 'TRUNCATE', range, cascade });
  },
  CopyStmt: copy,
  AlterSeqStmt: (step) => {
    const restart = ofKind(items(step.fields, 'options'), 'DefElem').some((one) => text(one, 'defname') === 'restart');
    alterSequence(step);
    if (restart) moveSequence(step, 'ALTER SEQUENCE … RESTART', rangeName(child(step.fields, 'sequence')));
  },
};

const WRITES = new Set(['InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt']);

function change(step: Step): void {
  changeOne(step, step.kind, step.fields);
  lookInside(step, step.kind.replace('Stmt', '').toUpperCase());
}

/** What stands inside a statement and changes rows beside it: WITH … (DELETE …), and functions of which it is not known that they do not. */
export function lookInside(step: Step, statement: string, tree: Tree = step.fields): void {
  try {
    for (const [kind, fields] of findKinds(tree, WRITES)) changeOne(step, kind, fields);
    const call = loudCall(tree, step.catalog);
    if (call !== undefined) unsure(step, statement, `it calls ${call}`);
    for (const [, fields] of findKinds(tree, new Set(['FuncCall']))) setValue(step, fields);
  } catch (thrown) {
    // Rows may be written as deep expressions; they are data, and no reason to refuse the file.
    if (!(thrown instanceof RangeError)) throw thrown;
    unsure(step, statement, 'an expression in it is nested too deep');
  }
}

function unsure(step: Step, statement: string, why: string, relation = ''): void {
  addEvent(step, { kind: 'unsure', statement, relation, columns: undefined, why });
}

function changeOne(step: Step, kind: string, fields: Tree): void {
  const range = child(fields, 'relation') ?? {};
  const targets = (node: Tree | undefined): string[] => ofKind(items(node, 'targetList'), 'ResTarget').map((one) => text(one, 'name'));
  switch (kind) {
    case 'UpdateStmt':
      return rewrite(step, { statement: 'UPDATE', range, columns: targets(fields) });
    case 'DeleteStmt':
      return rewrite(step, { statement: 'DELETE', range });
    case 'MergeStmt':
      return merge(step, fields, range);
    default: {
      const conflict = child(fields, 'onConflictClause');
      if (text(conflict, 'action') === 'ONCONFLICT_UPDATE')
        return rewrite(step, { statement: 'INSERT … ON CONFLICT DO UPDATE', range, columns: targets(conflict) });
      return fire(step, step.catalog.findRelation(rangeName(range)), 'INSERT');
    }
  }
}

/** One that only inserts takes nothing. */
function merge(step: Step, fields: Tree, range: Tree): void {
  const commands = ofKind(items(fields, 'mergeWhenClauses'), 'MergeWhenClause').map((one) => text(one, 'commandType'));
  if (commands.some((one) => one === 'CMD_UPDATE' || one === 'CMD_DELETE')) rewrite(step, { statement: 'MERGE', range });
  else fire(step, step.catalog.findRelation(rangeName(range)), 'INSERT');
}

interface Rewrite {
  readonly statement: string;
  readonly range: Tree;
  readonly columns?: readonly string[];
  /** TRUNCATE … CASCADE. */
  readonly cascade?: boolean;
}

/** Rows that no rollback of the application brings back, in the table and in those that its foreign keys take along. */
function rewrite(step: Step, { statement, range, columns, cascade }: Rewrite): void {
  const parts = rangeName(range);
  const found = step.catalog.findRelation(parts);
  const [verb = ''] = statement.split(' ');
  if (!found || parts.join('') === '') {
    const known = isBookkeeping(parts.at(-1) ?? '') || parts.join('') === '' || isOfQuery(step, parts);
    if (!known) addOpaque(step, `${statement} of a table that is not defined here`);
    return;
  }
  if (isBookkeeping(parts.at(-1) ?? '')) return;
  const target = tableBehind(step, found, columns);
  if (!target) {
    unsure(step, statement, `what the ${found.kind} ${found.key} does with it is not known`, found.key);
    return;
  }
  addEvent(step, { kind: 'rewrite', statement, relation: target.table.key, columns: target.columns });
  for (const one of takenAlong(step, target.table, verb === 'INSERT' ? 'UPDATE' : verb, cascade === true))
    addEvent(step, { kind: 'rewrite', statement, relation: one.key, columns: undefined });
  fire(step, target.table, verb === 'INSERT' || verb === 'MERGE' ? 'UPDATE' : verb, target.columns);
}

/** A name of WITH, which is written to nowhere. */
function isOfQuery(step: Step, parts: readonly string[]): boolean {
  return parts.length === 1 && find(step.fields, 'CommonTableExpr').some((one) => text(one, 'ctename') === parts[0]);
}

/** The table that is written when a view is. */
function tableBehind(
  step: Step,
  relation: Relation,
  columns: readonly string[] | undefined,
): { readonly table: Relation; readonly columns: readonly string[] | undefined } | undefined {
  let [table, names] = [relation, columns];
  for (let depth = 0; depth < 16; depth += 1) {
    if (table.kind === 'table' || table.kind === 'foreign table') return { table, columns: names };
    const { through } = table;
    const next = through && step.catalog.relations.get(through.relation);
    if (!next) return undefined;
    names = names?.map((name) => through.columns.get(name) ?? name);
    table = next;
  }
  return undefined;
}

/** TRUNCATE … CASCADE empties whatever refers to the table; DELETE follows the actions of the foreign keys. */
function takenAlong({ catalog }: Step, table: Relation, verb: string, cascade: boolean): readonly Relation[] {
  if (verb !== 'DELETE' && verb !== 'MERGE' && !cascade) return [];
  const found = new Map<string, Relation>();
  let fresh = [table.key, ...catalog.descendants(table.key).map(({ key }) => key)];
  while (fresh.length > 0) {
    const next = [...catalog.relations.values()].filter(
      (one) =>
        one.key !== table.key &&
        !found.has(one.key) &&
        one.constraints.some((key) => key.kind === 'foreign' && fresh.includes(key.target) && (cascade || /^[cnd]/.test(key.actions))),
    );
    for (const one of next) found.set(one.key, one);
    fresh = next.map(({ key }) => key);
  }
  return [...found.values()];
}

function fire(step: Step, table: Relation | undefined, statement: string, columns?: readonly string[]): void {
  const why = table && loudTrigger(table, statement, columns, step.catalog);
  if (why !== undefined) unsure(step, statement, `it fires ${why}`, table?.key);
}

function copy(step: Step): void {
  const [from, query] = [flag(step.fields, 'is_from'), child(step.fields, 'query')];
  const range = child(step.fields, 'relation');
  if (flag(step.fields, 'is_program')) unsure(step, 'COPY', 'it runs a program');
  if (from && range) fire(step, step.catalog.findRelation(rangeName(range)), 'INSERT');
  if (!query) return;
  const [kind, fields] = open(query);
  if (WRITES.has(kind)) changeOne(step, kind, fields);
  lookInside(step, 'COPY', fields);
}

/** Numbers that were drawn may be drawn again. What made the sequence in the same file may set it. */
function moveSequence(step: Step, statement: string, parts: readonly string[]): void {
  const { catalog } = step;
  const key = catalog.findSequence(parts);
  const sequence = catalog.sequences.get(key ?? '');
  if (key === undefined || !sequence) {
    unsure(step, statement, `the sequence ${parts.join('.')} is not defined here`);
    return;
  }
  const { owner } = sequence;
  if (sequence.place.file === step.place().file) return;
  const columns = owner?.column === undefined ? undefined : [owner.column];
  if (owner) addEvent(step, { kind: 'rewrite', statement, relation: owner.relation, columns });
  else addEvent(step, { kind: 'rewrite', statement, relation: key, sequence: true, columns: undefined });
}

/** `setval` to a number that is written down; one that is computed from the rows follows them. */
function setValue(step: Step, call: Tree): void {
  if (names(call, 'funcname').at(-1) !== 'setval') return;
  const [sequence, value] = items(call, 'args').map((one) => constant(child(child(one, 'TypeCast'), 'arg') ?? one));
  if (sequence !== undefined && value !== undefined)
    moveSequence(
      step,
      'setval',
      sequence.split('.').map((one) => one.replaceAll('"', '')),
    );
}

function select(step: Step): void {
  for (const call of find(step.fields, 'FuncCall')) {
    const [variable, value] = items(call, 'args').map((one) => constant(one));
    if (names(call, 'funcname').at(-1) === 'set_config' && variable === 'search_path')
      setSearchPath(
        step,
        (value ?? '').split(',').map((one) => one.trim()),
      );
  }
  const call = loudCall(step.fields, step.catalog);
  if (child(step.fields, 'intoClause')) addOpaque(step, 'SELECT');
  // A function that is called for its own sake may change the schema itself.
  else if (call !== undefined) addOpaque(step, `SELECT ${call}`);
  for (const [kind, fields] of findKinds(step.fields, WRITES)) changeOne(step, kind, fields);
  for (const one of find(step.fields, 'FuncCall')) setValue(step, one);
}

export function setSearchPath(step: Step, path: readonly string[]): void {
  const schemas = path.filter((schema) => schema !== '$user' && schema !== '' && schema !== 'pg_catalog');
  step.catalog.searchPath = schemas.length > 0 ? schemas : ['public'];
}

import type { Code, Database, Opaque, Relation } from '../model.ts';
import { asStatement } from '../parse/code.ts';
import { child, digestOf, find, items, names, number, ofKind, open, rangeName, text, type Tree } from '../parse/tree.ts';
import { insertMayFail } from './inserted.ts';
import { bytesOf, readTotal, takes, type Scope, type Total } from './total.ts';

/** RAISE from this level on ends what runs. */
const ERROR = 21;
/** What PostgreSQL takes for a notification: bytes of the channel and of the payload. */
const CHANNEL = 63;
const PAYLOAD = 7999;

/** Where a function for triggers runs: for these tables, which the application writes to, in the database that it meets. */
export interface Firing {
  readonly database: Database;
  readonly tables: readonly Relation[];
  /** Every trigger fires behind the change, for a row. */
  readonly after: boolean;
  /** Neither NEW nor OLD is missing. */
  readonly rows: { readonly new: boolean; readonly old: boolean };
}

interface Body {
  readonly code: Code;
  readonly datums: readonly Tree[];
  readonly statements: readonly Tree[];
}

interface Comparison {
  readonly before: Body;
  readonly after: Body;
  readonly firing: Firing;
  /** Variables of the new body that may hold something else than those of the old one, by their names. */
  readonly changed: Map<string, Total | undefined>;
}

/**
 * Why the new body of a function for triggers may refuse or change a row that the old one let through; `undefined` where it does neither,
 * for all that it does otherwise. What both bodies do alike is as it was; the rest has to have a value for every row.
 */
export function whyRefused(before: Opaque, after: Opaque, firing: Firing): string | undefined {
  const [old, next] = [bodyOf(before), bodyOf(after)];
  if (typeof old === 'string') return old;
  if (typeof next === 'string') return next;
  const facts = changedFacts(before, after).filter((name) => name !== 'as');
  if (facts.length > 0) return `its ${facts.join(' and ')} is another`;
  if (digestOf(declared(old)) !== digestOf(declared(next))) return 'it declares other variables';
  const [first, second] = [old.statements, next.statements];
  const same = (a: Tree | undefined, b: Tree | undefined): boolean => a !== undefined && b !== undefined && idOf(a) === idOf(b);
  let head = 0;
  while (same(first[head], second[head])) head += 1;
  let tail = 0;
  while (tail < Math.min(first.length, second.length) - head && same(first.at(-1 - tail), second.at(-1 - tail))) tail += 1;
  const comparison = { before: old, after: next, firing, changed: new Map<string, Total | undefined>() };
  const [gone, fresh] = [first.slice(head, first.length - tail), second.slice(head, second.length - tail)];
  return (
    firstOf(gone, (one) => whyMissed(one, fresh, comparison)) ??
    firstOf(fresh, (one) => whyLoud(one, comparison)) ??
    firstOf(second.slice(second.length - tail), (one) => (usesChanged(one, comparison) ? whyLoud(one, comparison) : undefined))
  );
}

/** What is said of a routine beside its parameters and what it returns, as far as two say it otherwise. */
export function changedFacts({ facts: before = new Map() }: Opaque, { facts: after = new Map() }: Opaque): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name)).sort();
}

function firstOf(statements: readonly Tree[], why: (statement: Tree) => string | undefined): string | undefined {
  for (const statement of statements) {
    const found = why(statement);
    if (found !== undefined) return found;
  }
  return undefined;
}

function bodyOf({ code }: Opaque): Body | string {
  if (!code?.routine || code.unread !== undefined) return code?.unread ?? 'its body is not read';
  const block = child(child(code.routine, 'action'), 'PLpgSQL_stmt_block');
  if (!block || child(block, 'exceptions')) return 'it catches what fails';
  return { code, datums: items(code.routine, 'datums'), statements: items(block, 'body') };
}

/** The variables that the body declares, without the rows and the fields that its statements mention. */
function declared({ datums }: Body): Tree {
  return { variables: withoutLines(datums.filter((one) => child(one, 'PLpgSQL_var') ?? child(one, 'PLpgSQL_rec'))) };
}

/** The same statement in another line, with its variables numbered otherwise. */
function idOf(statement: Tree): string {
  return JSON.stringify(withoutLines(statement));
}

/** The same nodes, wherever they stand. */
function withoutLines(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLines);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      key === 'lineno' || key === 'varno' || key === 'dno' ? [] : [[key, withoutLines(inner)]],
    ),
  );
}

function queryOf(expression: Tree | undefined, { code }: Body): Tree | undefined {
  return expression && code.queries?.get(asStatement(expression));
}

/** What a statement that is gone did for others. */
function whyMissed(statement: Tree, fresh: readonly Tree[], comparison: Comparison): string | undefined {
  const [kind, fields] = open(statement);
  if (kind === 'PLpgSQL_stmt_raise') return undefined;
  if (kind === 'PLpgSQL_stmt_if') return firstOf(branchesOf(fields), (one) => whyMissed(one, fresh, comparison));
  const { before, after, firing } = comparison;
  if (kind === 'PLpgSQL_stmt_perform' && isNotify(callOf(fields, before))) return undefined;
  const variable = targetOf(kind, fields, before);
  if (variable !== undefined) {
    comparison.changed.set(variable, undefined);
    return undefined;
  }
  const target = insertedInto(kind, fields, before);
  const again = target !== undefined && fresh.some((one) => insertedInto(...open(one), after) === target);
  const needed = [...firing.database.relations.values()].some((one) =>
    one.constraints.some((key) => key.kind === 'foreign' && key.target.endsWith(`.${target?.split('.').at(-1) ?? ''}`)),
  );
  return again && !needed ? undefined : `it no longer runs ${wordsOf(kind, fields, before)}`;
}

function whyLoud(statement: Tree, comparison: Comparison): string | undefined {
  const [kind, fields] = open(statement);
  const { after, changed } = comparison;
  switch (kind) {
    case 'PLpgSQL_stmt_raise':
      return number(fields, 'elog_level') < ERROR && items(fields, 'params').every((one) => valueOf(child(one, 'PLpgSQL_expr'), comparison))
        ? undefined
        : 'it raises an error';
    case 'PLpgSQL_stmt_if':
      return whyIfLoud(fields, comparison);
    case 'PLpgSQL_stmt_perform':
      return whyNotifyFails(callOf(fields, after), comparison);
    default: {
      const variable = targetOf(kind, fields, after);
      if (variable !== undefined) {
        const value = assignedTo(kind, fields, comparison);
        changed.set(variable, value);
        return value ? undefined : `the value of ${variable} may fail`;
      }
      const insert =
        kind === 'PLpgSQL_stmt_execsql' ? child(queryOf(child(child(fields, 'sqlstmt'), 'PLpgSQL_expr'), after), 'InsertStmt') : undefined;
      const known = ofKind(comparison.before.code.statements, 'InsertStmt');
      return insert
        ? insertMayFail(insert, known, { firing: comparison.firing, scope: scopeOf(comparison) })
        : `it runs ${wordsOf(kind, fields, after)}`;
    }
  }
}

function whyIfLoud(fields: Tree, comparison: Comparison): string | undefined {
  const others = ofKind(items(fields, 'elsif_list'), 'PLpgSQL_if_elsif');
  const conditions = [fields, ...others].map((one) => valueOf(child(child(one, 'cond'), 'PLpgSQL_expr'), comparison));
  if (!conditions.every((one) => one?.type?.name === 'bool')) return 'a condition of it may fail';
  return firstOf(branchesOf(fields), (one) => whyLoud(one, comparison));
}

/** The statements of an IF, whichever condition they stand behind. */
function branchesOf(fields: Tree): readonly Tree[] {
  const others = ofKind(items(fields, 'elsif_list'), 'PLpgSQL_if_elsif').flatMap((one) => items(one, 'stmts'));
  return [...items(fields, 'then_body'), ...others, ...items(fields, 'else_body')];
}

/** The only call of a PERFORM. */
function callOf(fields: Tree, body: Body): Tree | undefined {
  const select = child(queryOf(child(child(fields, 'expr'), 'PLpgSQL_expr'), body), 'SelectStmt');
  const [target, second] = items(select, 'targetList');
  return select && !second && items(select, 'fromClause').length === 0
    ? child(child(child(target, 'ResTarget'), 'val'), 'FuncCall')
    : undefined;
}

function isNotify(call: Tree | undefined): boolean {
  return names(call, 'funcname').at(-1) === 'pg_notify' && items(call, 'args').length === 2;
}

/** The same channel was fine before. */
function whyNotifyFails(call: Tree | undefined, comparison: Comparison): string | undefined {
  if (!isNotify(call)) return 'it calls a function';
  const context = { scope: scopeOf(comparison), database: comparison.firing.database };
  const [channel, payload] = items(call, 'args');
  const before = find(comparison.before.code.statements, 'FuncCall')
    .filter(isNotify)
    .map((one) => digestOf(items(one, 'args')[0] ?? {}));
  const name = readTotal(channel, context);
  const short = name !== undefined && name.notNull && name.bytes <= CHANNEL && name.literal !== '' && name.bytes > 0;
  const unchanged = before.includes(digestOf(channel ?? {})) && !mentions(channel, comparison);
  if (!short && !unchanged) return 'the channel of pg_notify may be too long or NULL';
  const value = readTotal(payload, context);
  return value && value.bytes <= PAYLOAD ? undefined : 'the payload of pg_notify may be too long';
}

function valueOf(expression: Tree | undefined, comparison: Comparison): Total | undefined {
  const select = child(queryOf(expression, comparison.after), 'SelectStmt');
  const [target, second] = items(select, 'targetList');
  const plain = select && !second && Object.keys(select).every((key) => /^(?:targetList|limitOption|op)$/.test(key));
  return plain
    ? readTotal(child(child(target, 'ResTarget'), 'val'), { scope: scopeOf(comparison), database: comparison.firing.database })
    : undefined;
}

/** The local variable that a statement sets, and nothing else. */
function targetOf(kind: string, fields: Tree, { datums }: Body): string | undefined {
  const into = items(child(child(fields, 'target'), 'PLpgSQL_row'), 'fields');
  const isInto = kind === 'PLpgSQL_stmt_execsql' && fields['into'] === true && fields['strict'] !== true && into.length === 1;
  const at = kind === 'PLpgSQL_stmt_assign' ? number(fields, 'varno') : isInto ? number(into[0], 'varno') : -1;
  const name = text(child(datums[at], 'PLpgSQL_var'), 'refname');
  return name === '' ? undefined : name;
}

function assignedTo(kind: string, fields: Tree, comparison: Comparison): Total | undefined {
  const expression = child(child(fields, kind === 'PLpgSQL_stmt_assign' ? 'expr' : 'sqlstmt'), 'PLpgSQL_expr');
  const value = valueOf(expression, comparison);
  const variable = targetOf(kind, fields, comparison.after) ?? '';
  const type = typeOfVariable(variable, comparison.after);
  return value && type && takes(value, type, comparison.firing.database) ? { ...value, type } : undefined;
}

const NAMES: Readonly<Record<string, string>> = {
  text: 'text',
  boolean: 'bool',
  bool: 'bool',
  int: 'int4',
  integer: 'int4',
  bigint: 'int8',
};

function typeOfVariable(name: string, { datums }: Body): Total['type'] {
  const found = datums.map((one) => child(one, 'PLpgSQL_var')).find((one) => text(one, 'refname') === name);
  const written = text(child(child(found, 'datatype'), 'PLpgSQL_type'), 'typname').toLowerCase();
  const type = Object.hasOwn(NAMES, written) ? NAMES[written] : undefined;
  return type === undefined || found?.['notnull'] === true || found?.['isconst'] === true
    ? undefined
    : { name: type, builtin: true, modifiers: [], array: false };
}

/** Fields of the rows, and variables that were set anew. */
function scopeOf({ changed, firing }: Comparison): Scope {
  return ([first = '', second, more]) => {
    if (second === undefined) return changed.get(first);
    if (more !== undefined || (first !== 'new' && first !== 'old') || !firing.rows[first]) return undefined;
    const columns = firing.tables.map((table) => table.columns.get(second));
    const [column] = columns;
    if (!column || columns.some((one) => one?.type.name !== column.type.name || one.type.array)) return undefined;
    const { database } = firing;
    const bytes = Math.max(...columns.map((one) => (one ? bytesOf(one.type, database) : 0)));
    return { type: column.type, notNull: firing.after && columns.every((one) => one?.notNull !== undefined), bytes };
  };
}

function mentions(tree: unknown, { changed }: Comparison): boolean {
  const used = find(tree, 'ColumnRef').map((one) => text(child(items(one, 'fields')[0], 'String'), 'sval'));
  return used.some((name) => changed.has(name));
}

function usesChanged(statement: Tree, comparison: Comparison): boolean {
  return find(statement, 'PLpgSQL_expr').some((one) => mentions(queryOf(one, comparison.after), comparison));
}

function insertedInto(kind: string, fields: Tree, body: Body): string | undefined {
  if (kind !== 'PLpgSQL_stmt_execsql') return undefined;
  const insert = child(queryOf(child(child(fields, 'sqlstmt'), 'PLpgSQL_expr'), body), 'InsertStmt');
  return insert && rangeName(child(insert, 'relation')).join('.');
}

function wordsOf(kind: string, fields: Tree, body: Body): string {
  const [statement] = open(queryOf(child(child(fields, 'sqlstmt'), 'PLpgSQL_expr'), body));
  const word = statement === '' ? kind.replace(/^PLpgSQL_stmt_/, '') : statement.replace(/Stmt$/, '');
  return word.toUpperCase();
}

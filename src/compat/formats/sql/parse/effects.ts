import { type Opaque, quote, type Relation } from '../model.ts';
import { isHarmlessBuiltin } from './builtins.ts';
import type { Catalog } from './catalog.ts';
import { child, findKinds, items, names, text } from './tree.ts';

/** Functions that call each other are followed this far. */
const MAX_CALLS = 6;
/** What the bodies of functions may hold without changing or taking a row that is there. */
const QUIET = new Set(['SelectStmt', 'InsertStmt', 'ReturnStmt', 'NotifyStmt', 'VariableSetStmt', 'LockStmt']);
const LOUD = new Set(['UpdateStmt', 'DeleteStmt', 'MergeStmt']);
const CALLS = new Set(['FuncCall']);
/** Bits of what a trigger fires for. */
const FIRES: Readonly<Record<string, number>> = { INSERT: 4, DELETE: 8, UPDATE: 16, TRUNCATE: 32 };
const NEW_ROW = /^(?:new|old)$/;

/** The first function called in a tree that may change rows, and why; `undefined` where all are known to change none. */
export function loudCall(tree: unknown, catalog: Catalog, depth = 0): string | undefined {
  for (const [, call] of findKinds(tree, CALLS)) {
    const parts = names(call, 'funcname');
    const found = routinesOf(parts, catalog);
    const why = found.length > 0 ? firstOf(found.map((one) => loudCode(one, catalog, depth + 1))) : unlessBuiltin(parts);
    if (why !== undefined) return `${parts.join('.')}(…), ${why}`;
  }
  return undefined;
}

function unlessBuiltin(parts: readonly string[]): string | undefined {
  return isHarmlessBuiltin(parts) || parts.at(-1) === 'setval' ? undefined : 'of which nothing is known here';
}

function firstOf(reasons: readonly (string | undefined)[]): string | undefined {
  return reasons.find((one) => one !== undefined);
}

function routinesOf(parts: readonly string[], catalog: Catalog): readonly Opaque[] {
  const schemas = parts.length > 1 ? [parts.at(-2) ?? ''] : catalog.searchPath;
  const keys = schemas.map((schema) => `${quote(schema)}.${quote(parts.at(-1) ?? '')}(`);
  return [...catalog.opaques.values()].filter(
    ({ what, name }) => /^(?:function|procedure|aggregate)$/.test(what) && keys.some((key) => name.startsWith(key)),
  );
}

/** Why running a routine may change or take rows. */
function loudCode({ code }: Opaque, catalog: Catalog, depth: number): string | undefined {
  if (!code || depth > MAX_CALLS) return 'whose body is not read';
  if (code.unread !== undefined) return `of which ${code.unread}`;
  for (const statement of code.statements) {
    const [kind = ''] = Object.keys(statement);
    const own = QUIET.has(kind) ? findKinds(statement, LOUD)[0]?.[0] : kind;
    const conflict = findKinds(statement, new Set(['onConflictClause'])).some(([, one]) => text(one, 'action') === 'ONCONFLICT_UPDATE');
    if (own !== undefined) return `which runs ${own.replace(/Stmt$/, '').toUpperCase()}`;
    if (conflict) return 'which runs INSERT … ON CONFLICT DO UPDATE';
    const inner = loudCall(statement, catalog, depth);
    if (inner !== undefined) return `which calls ${inner}`;
  }
  return undefined;
}

/** A trigger that such a statement fires and that may change rows beyond those of the statement, or other columns of them. */
export function loudTrigger(
  relation: Relation,
  statement: string,
  columns: readonly string[] | undefined,
  catalog: Catalog,
): string | undefined {
  const bit = FIRES[statement] ?? 0;
  for (const trigger of catalog.opaques.values()) {
    const { fires } = trigger;
    if (trigger.relation !== relation.key || !fires || (fires.events & bit) === 0) continue;
    if (statement === 'UPDATE' && fires.columns.length > 0 && columns && !columns.some((one) => fires.columns.includes(one))) continue;
    const found = [...catalog.opaques.values()].filter(({ what, name }) => what === 'function' && name.endsWith(trigger.calls ?? '\0'));
    const why =
      found.length > 0
        ? firstOf(found.map((one) => loudCode(one, catalog, 1) ?? assigning(one, statement)))
        : 'of which nothing is known here';
    if (why !== undefined) return `the trigger ${trigger.name.split(' on ')[0] ?? ''}, ${why}`;
  }
  return undefined;
}

/** What is assigned to the new row changes columns that an UPDATE does not name. */
function assigning({ code }: Opaque, statement: string): string | undefined {
  if (statement !== 'UPDATE' || !code?.routine) return undefined;
  const datums = items(code.routine, 'datums');
  const isRow = (number: unknown): boolean => {
    const datum = datums[Number(number ?? 0)];
    return child(datum, 'PLpgSQL_recfield') !== undefined || NEW_ROW.test(text(child(datum, 'PLpgSQL_rec'), 'refname'));
  };
  const sets = findKinds(code.routine, new Set(['PLpgSQL_stmt_assign', 'PLpgSQL_stmt_execsql'])).some(([kind, one]) => {
    if (kind === 'PLpgSQL_stmt_assign') return isRow(one['varno']);
    const target = child(one, 'target');
    return (
      NEW_ROW.test(text(child(target, 'PLpgSQL_rec'), 'refname')) ||
      items(child(target, 'PLpgSQL_row'), 'fields').some((field) => isRow(field['varno']))
    );
  });
  return sets ? 'which sets columns of the row' : undefined;
}

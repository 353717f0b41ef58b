import type { Clause, Column, ValueClause } from '../types.ts';
import { and, FALSE, isNull, not, or, TRUE } from './conditions.ts';
import { judge, type JudgeTools } from './judge/index.ts';
import { open, type Plan } from './plan.ts';
import type { Condition, SqlDialect, Subject } from './types.ts';

/** Where in a row a column is looked at. */
interface Scope {
  /** When there is something to look at; false or true for every row. */
  readonly guard: Condition;
  /** Brings a condition about an item of a list up to its row. */
  readonly lift: (condition: Condition) => Condition;
  /** Why nothing inside is known. */
  readonly closed?: string;
  readonly depth: number;
}

export const ROW: Scope = { guard: TRUE, lift: (condition) => condition, depth: 0 };

/** When an expression is null as JSON knows it. */
export function nullOf({ sql, type }: Subject, { json, jsonNull }: SqlDialect): Condition {
  if (type.family !== 'json') return isNull(sql);
  return json ? json.isNull(sql) : or(isNull(sql), jsonNull?.(sql) ?? FALSE);
}

/** What a column promises about its values, in the order of the contract; `subject` is undefined where the table has no such column. */
export function planColumn(column: Column, subject: Subject | undefined, scope: Scope, tools: JudgeTools): Plan[] {
  const { dialect } = tools;
  const nulls = subject ? nullOf(subject, dialect) : TRUE;
  const absent = subject ? absentOf(subject, scope) : TRUE;
  const plans = [column.required && ([column.required, nulls] as const), column.present && ([column.present, absent] as const)].flatMap(
    (one) => (one ? [valuePlan(one[0], and(scope.guard, one[1]), FALSE, scope, subject)] : []),
  );
  const there: Scope = { ...scope, guard: subject ? and(scope.guard, not(nulls)) : FALSE };
  const { plans: tests, inner } = planTests(column.tests, subject, there, tools);
  return [...plans, ...tests, ...planMembers(column, subject, inner, tools), ...planItems(column.items, subject, inner, tools)];
}

/** Members of JSON can be absent; columns of a table cannot. */
function absentOf({ sql, type }: Subject, { depth }: Scope): Condition {
  return type.family === 'json' && depth > 0 ? isNull(sql) : FALSE;
}

/** After a failed type nothing more is said of a value. */
function planTests(
  tests: readonly ValueClause[],
  subject: Subject | undefined,
  scope: Scope,
  tools: JudgeTools,
): { readonly plans: readonly Plan[]; readonly inner: Scope } {
  const plans: Plan[] = [];
  let inner = scope;
  for (const clause of tests) {
    const judged = subject ? judge(clause.test, subject, tools) : { failed: FALSE, unsure: FALSE };
    const reason = inner.closed ?? ('reason' in judged ? judged.reason : undefined);
    if (reason !== undefined) plans.push(open(clause, reason));
    else if ('failed' in judged)
      plans.push(valuePlan(clause, and(inner.guard, judged.failed), and(inner.guard, judged.unsure), inner, subject));
    if (clause.test.kind !== 'type') continue;
    if (reason !== undefined) inner = { ...inner, closed: reason };
    else if ('failed' in judged) inner = { ...inner, guard: and(inner.guard, not(judged.failed)) };
  }
  return { plans, inner };
}

function valuePlan(clause: Clause, failed: Condition, unsure: Condition, scope: Scope, subject: Subject | undefined): Plan {
  if (scope.closed !== undefined) return open(clause, scope.closed);
  const ask = { failed: lifted(failed, scope), unsure: lifted(unsure, scope) };
  // An item of a list has no name at the level of its row.
  return { kind: 'values', clause, ask, shown: scope.lift === ROW.lift ? subject : undefined };
}

function lifted(condition: Condition, { lift }: Scope): Condition {
  return condition === FALSE ? FALSE : lift(condition);
}

function planMembers({ columns }: Column, subject: Subject | undefined, scope: Scope, tools: JudgeTools): Plan[] {
  const inner = { ...scope, depth: scope.depth + 1 };
  return columns.flatMap((column) => {
    const member = subject && memberOf(subject, column.name, tools.dialect);
    return typeof member === 'string'
      ? planColumn(column, undefined, { ...inner, closed: inner.closed ?? member }, tools)
      : planColumn(column, member, inner, tools);
  });
}

/** A member of a value, `undefined` where there is none for certain, or why that is not known. */
function memberOf({ sql, type }: Subject, name: string, dialect: SqlDialect): Subject | undefined | string {
  const { json, field } = dialect;
  if (type.family === 'json' && json) return { sql: json.member(sql, name), type };
  if (type.family === 'struct' && type.fields && field) {
    const found = type.fields.get(name) ?? type.fields.get(name.toLowerCase());
    return found && { sql: field(sql, name), type: found };
  }
  if (type.family === 'json' || type.family === 'map' || type.family === 'struct' || type.family === 'other')
    return `the column is of type ${type.name}, whose values are not looked into`;
  return undefined;
}

function planItems(items: Column | undefined, subject: Subject | undefined, scope: Scope, tools: JudgeTools): Plan[] {
  if (!items) return [];
  const alias = `i${scope.depth}`;
  const inner = { ...scope, guard: TRUE, depth: scope.depth + 1 };
  const walk = subject && walkOf(subject, alias, tools.dialect);
  if (subject === undefined || walk === 'none') return planColumn(items, undefined, { ...inner, guard: FALSE }, tools);
  if (walk === undefined) {
    const reason = `the column is of type ${subject.type.name}, whose items are not looked into`;
    return planColumn(items, undefined, { ...inner, closed: scope.closed ?? reason }, tools);
  }
  const lift = (condition: Condition): Condition => scope.lift(and(scope.guard, walk.any(condition)));
  return planColumn(items, walk.item, { ...inner, lift }, tools);
}

interface Walk {
  readonly item: Subject;
  readonly any: (condition: Condition) => Condition;
}

/** `none`: such a value has no items. */
function walkOf({ sql, type }: Subject, alias: string, { json, anyItem }: SqlDialect): Walk | 'none' | undefined {
  if (type.family === 'json' && json) return { item: { sql: alias, type }, any: (condition) => json.anyItem(sql, alias, condition) };
  if (type.family === 'list' && type.items && anyItem)
    return { item: { sql: alias, type: type.items }, any: (condition) => anyItem(sql, alias, condition) };
  const isOpen = type.family === 'json' || type.family === 'list' || type.family === 'map' || type.family === 'struct';
  return isOpen || type.family === 'other' ? undefined : 'none';
}

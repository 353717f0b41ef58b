import type { Clause, Column, ValueClause, ValueType } from '../types.ts';
import { and, FALSE, isNull, not, or, TRUE } from './conditions.ts';
import { judge, type Judgement, type JudgeTools } from './judge/index.ts';
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
  const isUnread = type.family === 'other' && type.name === 'json';
  if (type.family !== 'json' && !isUnread) return isNull(sql);
  if (isUnread) return or(isNull(sql), jsonNull?.(sql) ?? FALSE);
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

/** What a value still is after a test of its type; in the loop over the tests of a column. */
interface Standing {
  readonly scope: Scope;
  /** Guard of limits, which look at what they compare with themselves. */
  readonly light: Condition;
  readonly subject: Subject | undefined;
}

/** After a failed type nothing more is said of a value. */
function planTests(
  tests: readonly ValueClause[],
  subject: Subject | undefined,
  scope: Scope,
  tools: JudgeTools,
): { readonly plans: readonly Plan[]; readonly inner: Scope } {
  const plans: Plan[] = [];
  let now: Standing = { scope, light: scope.guard, subject };
  for (const clause of tests) {
    const judged: Judgement = now.subject ? judge(clause.test, now.subject, tools) : { failed: FALSE, unsure: FALSE };
    const reason = now.scope.closed ?? ('reason' in judged ? judged.reason : undefined);
    const isLimit = clause.test.kind === 'minimum' || clause.test.kind === 'maximum';
    const guard = isLimit ? now.light : now.scope.guard;
    if (reason !== undefined) plans.push(open(clause, reason));
    else if ('failed' in judged)
      plans.push(valuePlan(clause, and(guard, judged.failed), and(guard, judged.unsure), now.scope, now.subject));
    if (clause.test.kind === 'type') now = afterType(clause.test.type, judged, reason, now);
  }
  return { plans, inner: now.scope };
}

function afterType(type: ValueType, judged: Judgement, reason: string | undefined, { scope, light, subject }: Standing): Standing {
  if (reason !== undefined || !('failed' in judged)) return { scope: { ...scope, closed: reason ?? '' }, light, subject };
  const inner = { ...scope, guard: and(scope.guard, not(judged.failed)) };
  const family = subject?.type.family;
  const isMoment = (family === 'date' || family === 'timestamp') && family === type;
  const isNumber = (family === 'float' || family === 'decimal') && (type === 'number' || type === 'integer');
  if (!subject || (!isMoment && !isNumber)) return { scope: inner, light: inner.guard, subject };
  // Limits on a moment leave out themselves what is outside of the calendar.
  return { scope: inner, light: isMoment ? light : inner.guard, subject: { ...subject, type: { ...subject.type, plain: true } } };
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
  if (json && (type.family === 'json' || (type.family === 'struct' && !type.fields)))
    return { sql: json.member(sql, name), type: { family: 'json', name: type.name } };
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
  const isJson = type.family === 'json' || type.items?.family === 'json' || (type.family === 'struct' && !type.fields);
  if (json && isJson)
    return { item: { sql: alias, type: { family: 'json', name: type.name } }, any: (condition) => json.anyItem(sql, alias, condition) };
  if (type.family === 'list' && type.items && anyItem)
    return { item: { sql: alias, type: type.items }, any: (condition) => anyItem(sql, alias, condition) };
  const isOpen = type.family === 'json' || type.family === 'list' || type.family === 'map' || type.family === 'struct';
  return isOpen || type.family === 'other' ? undefined : 'none';
}

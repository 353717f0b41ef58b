import { mostAhead } from '../engine/ages.ts';
import type { AgeClause, CountClause, CountTest } from '../types.ts';
import { and, FALSE, not, or, TRUE } from './conditions.ts';
import { nullOf } from './columns.ts';
import { inCalendar, judge, type Judgement, type JudgeTools, momentOf } from './judge/index.ts';
import { type Counted, open, type Plan } from './plan.ts';
import type { Subject } from './types.ts';

/** Columns of the table by the names of the contract. */
export type Lookup = (name: string) => Subject | undefined;

/** What is counted over all rows. */
export function planCount(clause: CountClause, lookup: Lookup, tools: JudgeTools): Plan {
  const { test } = clause;
  const columns = test.kind === 'row-count' ? [] : 'columns' in test ? test.columns : [test.column];
  const shown = columns.flatMap((name) => lookup(name) ?? []);
  const counted = countOf(test, lookup, tools);
  return 'reason' in counted ? open(clause, counted.reason) : { kind: 'count', clause, shown, ...counted };
}

type Answer = { readonly count: Counted; readonly unsure: string } | { readonly reason: string };

function countOf(test: CountTest, lookup: Lookup, tools: JudgeTools): Answer {
  if (test.kind === 'row-count') return { count: { kind: 'rows' }, unsure: FALSE };
  if (test.kind === 'duplicate') return repeats(test.columns.map(lookup), tools);
  const subject = lookup(test.column);
  if (!subject) return where(test.kind === 'invalid' ? FALSE : TRUE);
  const nulls = nullOf(subject, tools.dialect);
  if (test.kind === 'null') return where(nulls);
  if (test.kind === 'missing') {
    if (test.values.length === 0) return where(nulls);
    const judged = judge({ kind: 'enum', values: test.values }, subject, tools);
    return 'reason' in judged ? judged : where(or(nulls, not(judged.failed)));
  }
  return invalid(test, subject, nulls, tools);
}

function where(condition: string): Answer {
  return { count: { kind: 'where', condition }, unsure: FALSE };
}

/** A null is missing, not invalid; of what is no text a pattern says nothing. */
function invalid(test: Extract<CountTest, { kind: 'invalid' }>, subject: Subject, nulls: string, tools: JudgeTools): Answer {
  const nothing: Judgement = { failed: FALSE, unsure: FALSE };
  const listed = test.values ? judge({ kind: 'enum', values: test.values }, subject, tools) : nothing;
  const shaped = test.pattern === undefined ? nothing : judge({ kind: 'pattern', pattern: test.pattern }, subject, tools);
  if ('reason' in listed) return listed;
  if ('reason' in shaped) return shaped;
  const unsure = test.pattern === undefined ? FALSE : and(not(listed.failed), not(isText(subject, tools)));
  return {
    count: { kind: 'where', condition: and(not(nulls), or(listed.failed, shaped.failed)) },
    unsure: and(not(nulls), unsure),
  };
}

function isText({ sql, type }: Subject, { dialect }: JudgeTools): string {
  if (type.family === 'json' && dialect.json) return `${dialect.json.kind(sql)} = 'string'`;
  return type.family === 'text' || type.family === 'uuid' ? TRUE : FALSE;
}

/** Rows with a null in the key do not count. */
function repeats(keys: readonly (Subject | undefined)[], { dialect }: JudgeTools): Answer {
  const known = keys.filter((key) => key !== undefined);
  if (known.length < keys.length) return where(FALSE);
  const vague = known.find(({ type }) => type.family === 'other');
  const distinct = vague ? undefined : dialect.countDistinct(known);
  if (distinct === undefined)
    return { reason: `different values of ${(vague ?? known[0])?.type.name} are not counted in ${dialect.title}` };
  return { count: { kind: 'repeats', there: and(...known.map((key) => not(nullOf(key, dialect)))), distinct }, unsure: FALSE };
}

const DAY = 86_400_000;

/** The newest or the oldest instant of a column, up to as far ahead of `now` as the rule takes; others are not clear. */
export function planAge(clause: AgeClause, lookup: Lookup, now: number, { dialect }: JudgeTools): Plan {
  const subject = lookup(clause.column);
  if (!subject) return open(clause, `no row has an instant up to now in ${clause.column}`);
  if (subject.type.family !== 'date' && subject.type.family !== 'timestamp')
    return open(clause, `the column is of type ${subject.type.name}, which holds no instants`);
  const { sql } = subject;
  const isDay = subject.type.family === 'date';
  const step = isDay ? DAY : 1;
  const upTo = `${sql} < ${momentOf(Math.floor((now + mostAhead(clause.kind, isDay)) / step) * step + step, subject, dialect)}`;
  const clear = and(inCalendar(subject, dialect), upTo);
  const seen = `CASE WHEN ${clear} THEN ${sql} END`;
  const extreme = dialect.epoch({ ...subject, sql: `${clause.kind === 'freshness' ? 'max' : 'min'}(${seen})` });
  return { kind: 'age', clause, extreme, unclear: and(not(nullOf(subject, dialect)), not(clear)) };
}

import type { ValueTest } from '../../types.ts';
import { FALSE } from '../conditions.ts';
import type { Condition, SqlDialect, Subject } from '../types.ts';
import { judgeType } from './kinds.ts';
import { type Formats, judgeFormat, judgePattern } from './text.ts';
import { type Judgement, unknown } from './types.ts';
import { judgeItems, judgeLength, judgeLimit, judgeMembers, judgeMembership, judgeMultiple, judgeUniqueItems } from './values.ts';

export { inCalendar, momentOf } from './days.ts';
export { plainDigits } from './numbers.ts';
export { type Formats, loadFormats } from './text.ts';
export type { Judgement } from './types.ts';

export interface JudgeTools {
  readonly dialect: SqlDialect;
  readonly formats: Formats;
}

/** When values of an expression, none of them null, fail a test: the same as the reference engine would find in them as JSON. */
export function judge(test: ValueTest, subject: Subject, tools: JudgeTools): Judgement {
  const { family, name } = subject.type;
  if (family === 'json') return judgeJson(test, subject, tools);
  return family === 'other' ? unknown(`the column is of type ${name}, whose values are not looked into`) : judgeTyped(test, subject, tools);
}

function judgeTyped(test: ValueTest, subject: Subject, { dialect, formats }: JudgeTools): Judgement {
  switch (test.kind) {
    case 'type':
      return judgeType(test.type, subject, dialect);
    case 'enum':
      return judgeMembership(test.values, subject, dialect);
    case 'pattern':
      return judgePattern(test.pattern, subject, dialect);
    case 'format':
      return judgeFormat(test.format, subject, dialect, formats);
    case 'minimum':
      return judgeLimit(test.limit, -1, subject, dialect);
    case 'maximum':
      return judgeLimit(test.limit, 1, subject, dialect);
    case 'multiple-of':
      return judgeMultiple(test.of, subject, dialect);
    case 'length':
      return judgeLength(test, subject, dialect);
    case 'items':
      return judgeItems(test, subject, dialect);
    case 'properties':
      return judgeMembers(test, subject, dialect);
    default:
      return judgeUniqueItems(subject, dialect);
  }
}

/** Values whose type differs from row to row are judged by the type they have. */
function judgeJson(test: ValueTest, subject: Subject, tools: JudgeTools): Judgement {
  const { json, title } = tools.dialect;
  if (!json) return unknown(`values of ${subject.type.name} are not looked into in ${title}`);
  const [failed, unsure]: [string[], string[]] = [[], []];
  for (const [kind, variant] of variantsOf(subject, tools.dialect)) {
    const judged = judgeTyped(test, variant, tools);
    if ('reason' in judged) return judged;
    if (judged.failed !== FALSE) failed.push(`WHEN '${kind}' THEN ${judged.failed}`);
    if (judged.unsure !== FALSE) unsure.push(`WHEN '${kind}' THEN ${judged.unsure}`);
  }
  const choose = (cases: readonly string[]): Condition =>
    cases.length === 0 ? FALSE : `CASE ${json.kind(subject.sql)} ${cases.join(' ')} ELSE FALSE END`;
  return { failed: choose(failed), unsure: choose(unsure) };
}

function variantsOf({ sql, type }: Subject, { json }: SqlDialect): readonly (readonly [string, Subject])[] {
  if (!json) return [];
  return [
    ['string', { sql: json.text(sql), type: { family: 'text', name: type.name } }],
    ['number', { sql: json.number(sql), type: { family: 'decimal', name: type.name } }],
    ['boolean', { sql: json.boolean(sql), type: { family: 'boolean', name: type.name } }],
    ['array', { sql, type: { family: 'list', name: type.name, items: type } }],
    ['object', { sql, type: { family: 'struct', name: type.name } }],
  ];
}

import { isJsonArray, type JsonValue } from '../../../core/index.ts';
import type { OdcsField, OdcsQuality } from '../../../compat/index.ts';
import { describeExpectation, isOperator } from '../../engine/expectation.ts';
import type { Clause, CountClause, CountTest, Expectation, NotRunClause, SqlClause } from '../../types.ts';

export interface QualityClauses {
  readonly counts: readonly CountClause[];
  readonly sql: readonly SqlClause[];
  readonly notRun: readonly NotRunClause[];
}

/** What the rules belong to: a property, or the object itself. */
export interface Subject {
  readonly object: OdcsField;
  /** Absent: the object as a whole. */
  readonly field?: OdcsField;
  /** Dotted path; empty for the object. */
  readonly property: string;
  readonly sensitive: boolean;
}

/** The quality rules of an object or of one of its properties. What cannot be counted is not run, and says why. */
export function qualityClauses(subject: Subject): QualityClauses {
  const counts: CountClause[] = [];
  const sql: SqlClause[] = [];
  const notRun: NotRunClause[] = [];
  for (const rule of (subject.field ?? subject.object).quality) {
    const expect = expectationOf(rule);
    const base = clauseOf(rule, subject, 'unit' in expect ? describeExpectation(expect) : '');
    if (rule.type === 'sql' && rule.query !== undefined && 'unit' in expect) sql.push(sqlClause(base, rule.query, expect, subject));
    else {
      const test = 'reason' in expect ? expect : testOf(rule, subject);
      if ('reason' in test) notRun.push({ ...base, reason: test.reason });
      else if ('unit' in expect) counts.push({ ...base, test, expect });
    }
  }
  return { counts, sql, notRun };
}

function clauseOf(rule: OdcsQuality, { object, property, sensitive }: Subject, limit: string): Clause {
  return {
    dataset: object.name,
    property,
    rule: rule.label,
    limit,
    place: rule.place,
    sensitive,
    ...(Object.keys(rule.notes).length > 0 && { notes: rule.notes }),
  };
}

function sqlClause(base: Clause, query: string, expect: Expectation, { object, field }: Subject): SqlClause {
  return {
    ...base,
    limit: base.limit === '' ? 'the query says true' : base.limit,
    query,
    table: object.physicalName ?? object.name,
    ...(field && { column: field.physicalName ?? field.name }),
    expect,
  };
}

interface NotRun {
  readonly reason: string;
}

function expectationOf(rule: OdcsQuality): Expectation | NotRun {
  if (rule.type === 'custom' || rule.type === 'text') return { reason: `rules of type ${rule.type} are not run` };
  if (rule.type === 'sql' && rule.query === undefined) return { reason: 'the rule has no query' };
  const operators: (readonly [string, number | readonly [number, number]])[] = [];
  for (const [name, given] of rule.operators) {
    // A query may say true or false, which databases also write as 1 and 0.
    const value = rule.type === 'sql' && typeof given === 'boolean' ? Number(given) : given;
    if (!isOperator(name, value))
      return { reason: `${name}: ${JSON.stringify(value)} is no limit that is known (a number, or for between two that rise)` };
    operators.push([name, value]);
  }
  // What a query counts is what it counts: no share is made of it.
  if (rule.type === 'sql') return { unit: 'rows', operators };
  if (operators.length === 0) return { reason: 'the rule says no limit (mustBe …)' };
  if (rule.unit !== 'rows' && rule.unit !== 'percent') return { reason: `the unit ${rule.unit} is not known` };
  return { unit: rule.unit, operators };
}

function testOf(rule: OdcsQuality, { object, field, property }: Subject): CountTest | NotRun {
  const given = JSON.parse(rule.arguments) as { readonly [key: string]: JsonValue };
  if (rule.metric === 'rowCount') return rowCount(rule, property);
  if (rule.metric === 'duplicateValues') return duplicates(object, field, given['properties']);
  if (!field) return { reason: `${rule.metric} is a rule for properties` };
  const column = field.name;
  switch (rule.metric) {
    case 'nullValues':
      return { kind: 'null', column };
    case 'missingValues':
      return { kind: 'missing', column, values: isJsonArray(given['missingValues']) ? given['missingValues'] : [] };
    case 'invalidValues':
      if (rule.validValues === undefined && rule.pattern === undefined)
        return { reason: 'the rule names neither validValues nor a pattern' };
      return {
        kind: 'invalid',
        column,
        ...(rule.validValues && { values: rule.validValues }),
        ...(rule.pattern !== undefined && { pattern: rule.pattern }),
      };
    default:
      return { reason: `the metric ${rule.metric || 'without a name'} is not known` };
  }
}

function rowCount(rule: OdcsQuality, property: string): CountTest | NotRun {
  if (property.includes('.')) return { reason: 'a property inside of another has no rows of its own' };
  return rule.unit === 'percent' ? { reason: 'the number of rows is no share of anything: it needs the unit rows' } : { kind: 'row-count' };
}

/** Of an object that lists its properties, a name that is not among them would never repeat: a slip that must not pass. */
function duplicates(object: OdcsField, field: OdcsField | undefined, listed: JsonValue | undefined): CountTest | NotRun {
  if (field) return { kind: 'duplicate', columns: [field.name] };
  const names = isJsonArray(listed) ? listed.map(String) : [];
  if (names.length === 0) return { reason: 'the rule names no properties' };
  const known = new Set(object.fields.map(({ name }) => name));
  const unknown = known.size > 0 ? names.find((name) => !known.has(name)) : undefined;
  return unknown === undefined ? { kind: 'duplicate', columns: names } : { reason: `${object.name} has no property ${unknown} of its own` };
}

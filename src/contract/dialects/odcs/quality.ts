import { isJsonArray, type JsonValue } from '../../../core/index.ts';
import type { OdcsField, OdcsQuality } from '../../../compat/index.ts';
import { describeExpectation, isOperator } from '../../engine/expectation.ts';
import type { Clause, CountClause, CountTest, Expectation, NotRunClause } from '../../types.ts';

export interface QualityClauses {
  readonly counts: readonly CountClause[];
  readonly notRun: readonly NotRunClause[];
}

/** The quality rules of an object (`field` undefined) or of one of its properties. What cannot be counted is not run, and says why. */
export function qualityClauses(object: OdcsField, field: OdcsField | undefined, sensitive: boolean): QualityClauses {
  const counts: CountClause[] = [];
  const notRun: NotRunClause[] = [];
  for (const rule of (field ?? object).quality) {
    const expect = expectationOf(rule);
    const base: Clause = {
      dataset: object.name,
      property: field?.name ?? '',
      rule: rule.label,
      limit: 'unit' in expect ? describeExpectation(expect) : '',
      place: rule.place,
      sensitive,
    };
    const test = 'reason' in expect ? expect : testOf(rule, field);
    if ('reason' in test) notRun.push({ ...base, reason: test.reason });
    else if ('unit' in expect) counts.push({ ...base, test, expect });
  }
  return { counts, notRun };
}

interface NotRun {
  readonly reason: string;
}

function expectationOf(rule: OdcsQuality): Expectation | NotRun {
  if (rule.type !== 'library') return { reason: `rules of type ${rule.type} are not run` };
  const operators: (readonly [string, number | readonly [number, number]])[] = [];
  for (const [name, value] of rule.operators) {
    if (!isOperator(name, value))
      return { reason: `${name}: ${JSON.stringify(value)} is no limit that is known (a number, or for between two that rise)` };
    operators.push([name, value]);
  }
  if (operators.length === 0) return { reason: 'the rule says no limit (mustBe …)' };
  if (rule.unit !== 'rows' && rule.unit !== 'percent') return { reason: `the unit ${rule.unit} is not known` };
  return { unit: rule.unit, operators };
}

function testOf(rule: OdcsQuality, field: OdcsField | undefined): CountTest | NotRun {
  const given = JSON.parse(rule.arguments) as { readonly [key: string]: JsonValue };
  if (rule.metric === 'rowCount')
    return rule.unit === 'percent'
      ? { reason: 'the number of rows is no share of anything: it needs the unit rows' }
      : { kind: 'row-count' };
  if (rule.metric === 'duplicateValues') {
    const names = field ? [field.name] : isJsonArray(given['properties']) ? given['properties'].map(String) : [];
    return names.length > 0 ? { kind: 'duplicate', columns: names } : { reason: 'the rule names no properties' };
  }
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

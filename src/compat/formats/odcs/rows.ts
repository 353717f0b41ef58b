import { canonicalJson, type JsonObject, type JsonValue } from '../../../core/index.ts';
import { matchesPattern } from '../json-schema/pattern/language.ts';
import type { Field, Quality } from './model.ts';
import { intervalOf, isExcluded } from './quality.ts';

/**
 * Why some rows together break an object: keys, uniqueness and the quality rules that can be counted; undefined when they do not.
 * An interpreter of rows, apart from the comparison of contracts. Queries, custom rules and numbers of rows are not looked at.
 */
export function findRowProblem(object: Field, rows: readonly JsonObject[]): string | undefined {
  const keys = object.fields.filter((field) => field.primaryKey).map((field) => field.name);
  const groups = [...object.fields.filter((field) => field.unique).map((field) => [field.name]), ...(keys.length > 0 ? [keys] : [])];
  for (const names of groups) {
    if (repeats(rows.map((row) => names.map((name) => own(row, name)))) > 0) return `${names.join(', ')} repeats`;
  }
  for (const field of object.fields) {
    for (const rule of field.quality) {
      const interval = intervalOf(rule);
      const count = countOf(
        rule,
        rows.map((row) => own(row, field.name)),
      );
      if (count === undefined || rows.length === 0) continue;
      const amount = rule.unit === 'percent' ? (100 * count) / rows.length : count;
      if (isExcluded(rule, amount) || (interval && (amount < interval.min || amount > interval.max)))
        return `${rule.metric} of ${field.name} is ${amount}${rule.unit === 'percent' ? ' %' : ''}`;
    }
  }
  return undefined;
}

function own(row: JsonObject, name: string): JsonValue {
  return Object.hasOwn(row, name) ? (row[name] ?? null) : null;
}

/** Rows whose values stood in an earlier row; a null is never the same as another. */
function repeats(tuples: readonly (readonly JsonValue[])[]): number {
  const whole = tuples.filter((tuple) => !tuple.includes(null)).map((tuple) => canonicalJson(tuple));
  return whole.length - new Set(whole).size;
}

function countOf(rule: Quality, values: readonly JsonValue[]): number | undefined {
  if (rule.type !== 'library') return undefined;
  if (rule.metric === 'nullValues') return values.filter((value) => value === null).length;
  if (rule.metric === 'duplicateValues') return repeats(values.map((value) => [value]));
  if (rule.metric !== 'invalidValues') return undefined;
  const known = rule.validValues && new Set(rule.validValues.map(canonicalJson));
  return values.filter((value) => value !== null && isInvalid(value, known, rule.pattern)).length;
}

function isInvalid(value: JsonValue, known: ReadonlySet<string> | undefined, pattern: string | undefined): boolean {
  if (known && !known.has(canonicalJson(value))) return true;
  return pattern !== undefined && typeof value === 'string' && matchesPattern(pattern, value) === false;
}

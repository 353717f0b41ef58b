import type { Expectation } from '../types.ts';

type Operator = (count: number, value: number | readonly [number, number]) => boolean;

const one =
  (holds: (count: number, limit: number) => boolean): Operator =>
  (count, value) =>
    typeof value === 'number' && holds(count, value);
/** ODCS calls between an interval and also "greater and less"; the interval is taken, both ends included. */
const between: Operator = (count, value) => typeof value !== 'number' && count >= value[0] && count <= value[1];

const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ['mustBe', one((count, limit) => count === limit)],
  ['mustNotBe', one((count, limit) => count !== limit)],
  ['mustBeGreaterThan', one((count, limit) => count > limit)],
  ['mustBeGreaterOrEqualTo', one((count, limit) => count >= limit)],
  ['mustBeGreaterThanOrEqualTo', one((count, limit) => count >= limit)],
  ['mustBeLessThan', one((count, limit) => count < limit)],
  ['mustBeLessOrEqualTo', one((count, limit) => count <= limit)],
  ['mustBeLessThanOrEqualTo', one((count, limit) => count <= limit)],
  ['mustBeBetween', between],
  ['mustNotBeBetween', (count, value) => typeof value !== 'number' && !between(count, value)],
]);

/** Whether this engine knows an operator and its value has the right shape. */
export function isOperator(name: string, value: unknown): value is number | readonly [number, number] {
  if (!OPERATORS.has(name)) return false;
  if (!name.endsWith('Between')) return typeof value === 'number' && Number.isFinite(value);
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [low, high] = value as readonly unknown[];
  // The other way round nothing is between, and everything is not.
  return typeof low === 'number' && typeof high === 'number' && Number.isFinite(low) && Number.isFinite(high) && low <= high;
}

/** Whether a count keeps a rule, and the figure that was compared: rows, or percent of all rows (0 of 0 rows is 0 %). */
export function meets(count: number, rows: number, { unit, operators }: Expectation): { readonly kept: boolean; readonly amount: number } {
  const amount = unit === 'rows' ? count : rows === 0 ? 0 : (100 * count) / rows;
  return { kept: operators.every(([name, value]) => OPERATORS.get(name)?.(amount, value) === true), amount };
}

/** `at most 5 rows` and the like, for messages. */
export function describeExpectation({ unit, operators }: Expectation): string {
  const words = operators.map(([name, value]) => `${name} ${typeof value === 'number' ? value : value.join(' and ')}`);
  return `${words.join(', ')}${unit === 'percent' ? ' percent' : ''}`;
}

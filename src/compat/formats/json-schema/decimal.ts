/** Exact arithmetic on numbers as they are written in JSON: a coefficient and a power of ten. */
interface Decimal {
  readonly coefficient: bigint;
  readonly exponent: number;
}

function decimalOf(value: number): Decimal {
  const [digits = '0', power = '0'] = value.toString().split('e');
  const [whole = '0', fraction = ''] = digits.split('.');
  return { coefficient: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

/** Both as whole numbers on one scale. */
function align(a: number, b: number): readonly [bigint, bigint, number] {
  const [x, y] = [decimalOf(a), decimalOf(b)];
  const exponent = Math.min(x.exponent, y.exponent);
  return [x.coefficient * 10n ** BigInt(x.exponent - exponent), y.coefficient * 10n ** BigInt(y.exponent - exponent), exponent];
}

/** Whether `value` is a multiple of `divisor` (positive), exactly: 0.3 is one of 0.1. */
export function isMultiple(value: number, divisor: number): boolean {
  const [a, b] = align(value, divisor);
  return b !== 0n && a % b === 0n;
}

/** The least common multiple of two positive numbers; `undefined` when it is not exact as a number. */
export function commonMultiple(a: number, b: number): number | undefined {
  const [x, y, exponent] = align(a, b);
  let [m, n] = [x, y];
  while (n !== 0n) [m, n] = [n, m % n];
  const result = Number(`${((x / m) * y).toString()}e${exponent}`);
  return Number.isFinite(result) && isMultiple(result, a) && isMultiple(result, b) ? result : undefined;
}

/** The multiple of `divisor` that is nearest to `value`: on or above it, strictly above it, on or below it, or strictly below it. */
export function nearestMultiple(value: number, divisor: number, direction: 'at-least' | 'above' | 'at-most' | 'below'): number {
  const [a, b, exponent] = align(value, divisor);
  const exact = a % b === 0n;
  const floor = a / b - (!exact && a < 0n ? 1n : 0n);
  const up = direction === 'at-least' || direction === 'above';
  const strict = direction === 'above' || direction === 'below';
  const quotient = up ? (exact && !strict ? floor : floor + 1n) : exact && strict ? floor - 1n : floor;
  return Number(`${(quotient * b).toString()}e${exponent}`);
}

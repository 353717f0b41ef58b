/** Decimal numbers as they are written, compared digit by digit: a number of JSON can be more exact than a floating-point number. */
interface Written {
  readonly negative: boolean;
  /** Without zeros at either end; '' is zero. */
  readonly digits: string;
  /** The number is `0.digits` times ten to this power. */
  readonly exponent: number;
}

function read(text: string): Written {
  const [, sign = '', whole = '', fraction = '', power = '0'] =
    /^([-+]?)(\d*)\.?(\d*)(?:[eE]([-+]?\d+))?$/.exec(text.replaceAll('_', '')) ?? [];
  const all = whole + fraction;
  const leading = all.length - all.replace(/^0+/, '').length;
  const digits = all.slice(leading).replace(/0+$/, '');
  return { negative: sign === '-' && digits !== '', digits, exponent: digits === '' ? 0 : whole.length - leading + Number(power) };
}

/** Below 0 when `a` is less than `b`, above 0 when it is greater. */
export function compareWritten(a: string, b: string): number {
  const [x, y] = [read(a), read(b)];
  if (x.negative !== y.negative) return x.negative ? -1 : 1;
  return x.negative ? -compareSizes(x, y) : compareSizes(x, y);
}

function compareSizes(x: Written, y: Written): number {
  if (x.digits === '' || y.digits === '') return Math.sign(x.digits.length - y.digits.length);
  if (x.exponent !== y.exponent) return x.exponent < y.exponent ? -1 : 1;
  return x.digits === y.digits ? 0 : x.digits < y.digits ? -1 : 1;
}

/** Whether a floating-point number is the very number that was written. */
export function isExactly(text: string, value: number): boolean {
  return Number.isFinite(value) && compareWritten(text, String(value)) === 0;
}

const bits = new DataView(new ArrayBuffer(8));

/** The neighbouring floating-point number above (`1`) or below (`-1`). */
export function neighbour(value: number, direction: 1 | -1): number {
  if (value === 0) return direction * Number.MIN_VALUE;
  if (!Number.isFinite(value)) return Math.sign(value) === direction ? value : direction * -Number.MAX_VALUE;
  bits.setFloat64(0, value);
  bits.setBigInt64(0, bits.getBigInt64(0) + (value > 0 === direction > 0 ? 1n : -1n));
  return bits.getFloat64(0);
}

/** Whether a number of JSON may be written more exactly than a floating-point number is: a quick look at its text. */
export function maybeInexact(token: string): boolean {
  return token.length >= 16 || /[eE]/.test(token);
}

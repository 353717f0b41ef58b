/** Real arithmetic on BigInt with 60 decimal places: slow, plain, and independent of floating point. */
const PLACES = 60n;
export const ONE = 10n ** PLACES;

/** Exact decimal value of a double's shortest text. */
export function fixed(value: number | string): bigint {
  const [mantissa = '0', exponent = '0'] = String(value).toLowerCase().split('e');
  const [whole = '0', fraction = ''] = mantissa.replace('-', '').split('.');
  const digits = BigInt(whole + fraction);
  const shift = PLACES - BigInt(fraction.length) + BigInt(exponent);
  const size = shift >= 0n ? digits * 10n ** shift : digits / 10n ** -shift;
  return mantissa.startsWith('-') ? -size : size;
}

export function times(a: bigint, b: bigint): bigint {
  return (a * b) / ONE;
}

export function over(a: bigint, b: bigint): bigint {
  return (a * ONE) / b;
}

/** exp by halving the argument until the Taylor series is short, then squaring back. */
export function exp(x: bigint): bigint {
  let halvings = 0;
  let small = x;
  while (small > ONE / 8n || small < -ONE / 8n) {
    small /= 2n;
    halvings++;
  }
  let [sum, term] = [ONE, ONE];
  for (let n = 1n; term !== 0n; n++) {
    term = times(term, small) / n;
    sum += term;
  }
  for (; halvings > 0; halvings--) sum = times(sum, sum);
  return sum;
}

/** ln by Newton's steps on exp, from the double's logarithm. */
export function ln(x: bigint): bigint {
  let y = fixed(Math.log(toNumber(x)).toFixed(20));
  for (let step = 0; step < 4; step++) y += (2n * (x - exp(y)) * ONE) / (x + exp(y));
  return y;
}

export function toNumber(x: bigint): number {
  const negative = x < 0n;
  const digits = (negative ? -x : x).toString().padStart(Number(PLACES) + 1, '0');
  const at = digits.length - Number(PLACES);
  return Number(`${negative ? '-' : ''}${digits.slice(0, at)}.${digits.slice(at)}`);
}

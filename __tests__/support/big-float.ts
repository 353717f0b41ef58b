/** Binary floating point on big integers, with 200 bits of mantissa and no bound on the exponent: an independent measure for what doubles compute. */
export interface Big {
  readonly m: bigint;
  readonly e: number;
}

const BITS = 200;
const SHIFT = BigInt(BITS);
/** The least number of 2 * BITS bits. */
const PRODUCT = 1n << BigInt(2 * BITS - 1);

function bitLength(value: bigint): number {
  const hex = (value < 0n ? -value : value).toString(16);
  return hex.length * 4 - Math.clz32(Number.parseInt(hex[0] ?? '0', 16)) + 28;
}

function make(m: bigint, e: number): Big {
  if (m === 0n) return { m, e: 0 };
  const extra = bitLength(m) - BITS;
  return extra > 0 ? { m: m >> BigInt(extra), e: e + extra } : { m: m << BigInt(-extra), e: e + extra };
}

export const ZERO: Big = { m: 0n, e: 0 };
export const ONE: Big = make(1n, 0);

/** Exact: every double is a whole number times a power of two. */
export function big(value: number): Big {
  if (value === 0) return ZERO;
  let [m, e] = [value, 0];
  while (!Number.isInteger(m)) [m, e] = [m * 2, e - 1];
  return make(BigInt(m), e);
}

/** To the nearest double, near enough; beyond its range 0 or infinity. */
export function toNumber({ m, e }: Big): number {
  const extra = bitLength(m) - 60;
  const [top, power] = extra > 0 ? [m >> BigInt(extra), e + extra] : [m, e];
  const half = Math.trunc(power / 2);
  return Number(top) * 2 ** half * 2 ** (power - half);
}

/** Mantissas have exactly so many bits, hence a product has twice as many, or one less: no length has to be measured. */
export function mul(a: Big, b: Big): Big {
  const m = a.m * b.m;
  if (m === 0n) return ZERO;
  return m >= PRODUCT || m <= -PRODUCT ? { m: m >> SHIFT, e: a.e + b.e + BITS } : { m: m >> (SHIFT - 1n), e: a.e + b.e + BITS - 1 };
}

export function add(a: Big, b: Big): Big {
  if (a.m === 0n) return b;
  if (b.m === 0n) return a;
  const [high, low] = a.e >= b.e ? [a, b] : [b, a];
  const distance = high.e - low.e;
  // What is that much smaller does not show in the mantissa.
  if (distance > 4 * BITS) return high;
  return make((high.m << BigInt(distance)) + low.m, low.e);
}

export function neg(a: Big): Big {
  return { m: -a.m, e: a.e };
}

export function sub(a: Big, b: Big): Big {
  return add(a, neg(b));
}

export function div(a: Big, b: Big): Big {
  const shift = BigInt(2 * BITS);
  return make((a.m << shift) / b.m, a.e - b.e - 2 * BITS);
}

export function isLess(a: Big, b: Big): boolean {
  return sub(a, b).m < 0n;
}

export function min(a: Big, b: Big): Big {
  return isLess(b, a) ? b : a;
}

export function pow(base: Big, exponent: number): Big {
  let [result, factor] = [ONE, base];
  for (let rest = BigInt(exponent); rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = mul(result, factor);
    factor = mul(factor, factor);
  }
  return result;
}

/** ln 2 = 2 artanh(1/3). */
const LN2 = artanhSeries(div(ONE, big(3)));

/** 2 artanh(x) = ln((1+x)/(1-x)), for small x. */
function artanhSeries(x: Big): Big {
  const square = mul(x, x);
  let [term, sum] = [x, ZERO];
  for (let n = 1; n < 400 && term.m !== 0n && bitLength(term.m) + term.e > -BITS - 40; n += 2) {
    sum = add(sum, div(term, big(n)));
    term = mul(term, square);
  }
  return mul(big(2), sum);
}

export function ln(x: Big): Big {
  const scale = bitLength(x.m) + x.e;
  const reduced = make(x.m, x.e - scale);
  return add(artanhSeries(div(sub(reduced, ONE), add(reduced, ONE))), mul(LN2, big(scale)));
}

const HALVINGS = 12;

export function exp(x: Big): Big {
  const twos = Math.round(toNumber(div(x, LN2)));
  const rest = sub(x, mul(LN2, big(twos)));
  const small = make(rest.m, rest.e - HALVINGS);
  let [term, sum] = [ONE, ONE];
  for (let n = 1; n < 40; n++) {
    term = div(mul(term, small), big(n));
    sum = add(sum, term);
  }
  for (let i = 0; i < HALVINGS; i++) sum = mul(sum, sum);
  return make(sum.m, sum.e + twos);
}

import { POINT, ZERO } from './kinds.ts';

/** So many digits are exact in a double, wherever the point stands. */
export const EXACT_DIGITS = 15;
/** Ten to the power of each of them. */
export const POWERS = Float64Array.from({ length: EXACT_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

/** So many digits are a whole number of the machine. */
export const SMALL_DIGITS = 9;

/** The digits between two places as one whole number, a point left out. */
export function digitsAt(bytes: Uint8Array, from: number, to: number): number {
  let digits = 0;
  for (let at = from; at < to; at += 1) if (bytes[at] !== POINT) digits = digits * 10 + ((bytes[at] as number) - ZERO);
  return digits;
}

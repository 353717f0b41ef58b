import type { NumberTest } from './byte-tests.ts';

/** Beyond it a product may be rounded. */
const SAFE = Number.MAX_SAFE_INTEGER;

/**
 * Whether a number is surely a multiple of a step: both are counted in units of their smallest digit, as far as that is exact in doubles.
 */
export function multipleTest(step: number): NumberTest {
  const [, whole = '', fraction = ''] = /^(\d+)(?:\.(\d+))?$/.exec(String(step)) ?? [];
  const digits = Number(`${whole}${fraction}`);
  if (whole === '' || digits === 0 || digits > SAFE) return 'never';
  if (fraction === '') return (values, at) => Number.isSafeInteger(values[at]) && (values[at] as number) % step === 0;
  const scale = 10 ** fraction.length;
  return (values, at, decimals) => {
    if (decimals > fraction.length) return false;
    const units = Math.round((values[at] as number) * scale);
    // The product is off by far less than half a unit below this bound, so the nearest whole number is the exact count.
    return Math.abs(units) < 2 ** 50 && units % digits === 0;
  };
}

/** Digits and how many of them stand behind the point. */
interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** The decimal that a finite number prints as; 0.3 is three tenths here, as whoever wrote it meant. */
function decimalOf(value: number | bigint): Decimal {
  if (typeof value === 'bigint') return { digits: value, scale: 0 };
  const [, sign = '', whole = '0', fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const [digits, scale] = [BigInt(`${sign}${whole}${fraction}`), fraction.length - Number(exponent)];
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

/** Whether a number is a whole number of steps, exactly: both are counted in units of their smallest digit. */
export function isMultipleOf(value: number | bigint, step: number): boolean {
  if (!Number.isFinite(Number(value)) && typeof value === 'number') return false;
  const [one, other] = [decimalOf(value), decimalOf(step)];
  const scale = Math.max(one.scale, other.scale);
  const unit = other.digits * 10n ** BigInt(scale - other.scale);
  return unit !== 0n && (one.digits * 10n ** BigInt(scale - one.scale)) % unit === 0n;
}

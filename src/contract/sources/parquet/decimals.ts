import type { Notes } from './types.ts';

/** Whole numbers below this have fifteen digits at most, and every such decimal is its own double. */
const EXACT = 1e15;

/**
 * A decimal as a number, which is how rows hold numbers with a fraction. It is the decimal that the number prints as, up to fifteen digits
 * at least; where digits are lost beyond that, it is noted.
 */
export function decimalValue(unscaled: number | bigint, scale: number, notes: Notes): number | bigint {
  if (scale === 0) return unscaled;
  if (typeof unscaled === 'number' && scale <= 22 && Math.abs(unscaled) < EXACT) return unscaled / 10 ** scale;
  const digits = BigInt(unscaled);
  const unit = 10n ** BigInt(scale);
  if (digits % unit === 0n) return narrow(digits / unit);
  const value = Number(`${digits}e-${scale}`);
  if (!isSame(value, digits, scale)) notes.rounded = true;
  return value;
}

function isSame(value: number, digits: bigint, scale: number): boolean {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const power = scale - fraction.length + Number(exponent);
  const printed = BigInt(`${sign}${whole}${fraction}`);
  return power >= 0 ? printed * 10n ** BigInt(power) === digits : printed === digits * 10n ** BigInt(-power);
}

/** A big-endian number in two's complement, of any length. */
export function bigEndian(bytes: Buffer): number | bigint {
  if (bytes.length === 0) return 0;
  if (bytes.length <= 6) return bytes.readIntBE(0, bytes.length);
  // Most numbers fill only the end of their bytes: what stands before it repeats their sign.
  const rest = bytes.length - 6;
  const sign = (bytes[rest] ?? 0) < 0x80 ? 0 : 0xff;
  let filled = 0;
  while (filled < rest && bytes[filled] === sign) filled += 1;
  if (filled === rest) return bytes.readIntBE(rest, 6);
  return narrow(BigInt.asIntN(bytes.length * 8, BigInt(`0x${bytes.toString('hex')}`)));
}

export function narrow(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

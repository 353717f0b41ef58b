/** Lower case, without spaces and `charset`; other parameters, such as a version, in the order of their names. */
export function normalType(type: string): string {
  const [base = '', ...parameters] = type.split(';').map((part) =>
    part
      .trim()
      .toLowerCase()
      .replace(/\s*=\s*/, '='),
  );
  const kept = parameters.filter((one) => one !== '' && !/^(?:charset|q|boundary)=/.test(one)).sort();
  return [base, ...kept].join(';');
}

/**
 * Whether a media type, which may be a range such as `text/*`, takes in another one. A parameter that only one of them has says nothing, one
 * with another value, such as a version, that they are two types.
 */
export function covers(range: string, type: string): boolean {
  const [wide, narrow] = [baseOf(range), baseOf(type)];
  if (conflict(range, type)) return false;
  if (wide === '*/*' || wide === '*') return true;
  return wide === narrow || (wide.endsWith('/*') && narrow.startsWith(wide.slice(0, -1)));
}

function conflict(one: string, other: string): boolean {
  if (!one.includes(';') || !other.includes(';')) return false;
  const values = new Map(parametersOf(one));
  return parametersOf(other).some(([name, value]) => (values.get(name) ?? value) !== value);
}

function parametersOf(type: string): [name: string, value: string][] {
  const written = type.split(';').slice(1);
  return written.map((one) => [one.split('=')[0] ?? '', one.slice(one.indexOf('=') + 1)]);
}

function baseOf(type: string): string {
  return type.split(';')[0] ?? '';
}

/** Whether one type says less about what it takes in than another. */
function isWider(range: string, type: string): boolean {
  return covers(range, type) && !(covers(type, range) && type.split(';').length <= range.split(';').length);
}

interface Typed {
  readonly type: string;
}

/**
 * As which media types of a reader what is written as `written` may be read. The most specific type counts: the same one, else the nearest
 * that takes it in; and where the writer may send anything of a range, also those inside of it, unless another type of the writer is nearer.
 */
export function readersOf<T extends Typed>(written: Typed, writing: readonly Typed[], reading: readonly T[]): T[] {
  const same = reading.filter(({ type }) => type === written.type);
  const inside = reading.filter(
    ({ type }) => isWider(written.type, type) && !writing.some((other) => isWider(written.type, other.type) && covers(other.type, type)),
  );
  if (same.length > 0) return [...same, ...inside];
  const around = reading.filter(({ type }) => !inside.some((one) => one.type === type) && covers(type, written.type));
  const nearest = around.filter(({ type }) => !around.some((other) => isWider(type, other.type)));
  return [...nearest, ...inside];
}

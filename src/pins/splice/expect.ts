import { GateError } from '../../core/index.ts';
import type { ResolvedPin } from '../resolve.ts';

const WORD = /[A-Za-z0-9_.-]/;
const LONGEST_SHOWN = 200;

/** A value for an error message, shortened. */
export function shown(value: string): string {
  return `\`${value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value}\``;
}

/**
 * Where the expectation stands in the value of a pin. It is the whole value, or a part that stands in it exactly once as a word of its
 * own: `1.2` is no part of `app:1.2.3`.
 * @throws GateError RG-PIN-STALE when it does not, RG-PIN-AMBIGUOUS when it stands there more than once
 */
export function expectIn(pin: ResolvedPin, expect: string): number {
  const { value } = pin.site;
  if (value === expect) return 0;
  const found = expect === '' ? [] : occurrences(value, expect);
  if (found.length > 1) {
    throw new GateError(
      'RG-PIN-AMBIGUOUS',
      `${shown(expect)} stands ${found.length} times in the value of ${pin.selector}, ${shown(value)}`,
      {
        place: pin.place,
        hint: 'expect the whole value',
      },
    );
  }
  const at = found[0];
  if (at !== undefined && isWhole(value, at, at + expect.length)) return at;
  throw new GateError('RG-PIN-STALE', `${pin.selector} holds ${shown(value)}`, {
    place: pin.place,
    expected: `${shown(expect)}${at === undefined ? '' : ' as a whole word'}`,
    hint: 'it may have been changed meanwhile: look again and decide again',
  });
}

function occurrences(value: string, part: string): number[] {
  const found: number[] = [];
  for (let at = value.indexOf(part); at !== -1 && found.length < 3; at = value.indexOf(part, at + 1)) found.push(at);
  return found;
}

function isWhole(value: string, from: number, to: number): boolean {
  const joins = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && b !== undefined && WORD.test(a) && WORD.test(b);
  return !joins(value[from - 1], value[from]) && !joins(value[to - 1], value[to]);
}

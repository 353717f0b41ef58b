import type { NumberRange, ReservedName } from '../model.ts';
import type { Cursor } from './cursor.ts';
import { MAX_INT32, MAX_NUMBER } from './context.ts';
import { parseBracketOptions } from './options.ts';
import { TOKEN } from './tokens.ts';

/** A type that reserves more is refused: every field is held against every range. */
const MAX_RESERVED = 10_000;

interface Reservations {
  readonly reserved: NumberRange[];
  readonly reservedNames: ReservedName[];
}

/** `reserved 1, 4 to 6, 9 to max;` or names, in quotes or (editions) without. The word itself is taken already. */
export function parseReserved(cursor: Cursor, into: Reservations, max: number = MAX_NUMBER): void {
  do {
    const at = cursor.start;
    if (cursor.kind === TOKEN.text) into.reservedNames.push({ name: cursor.string('a name'), at });
    else if (cursor.kind === TOKEN.name) into.reservedNames.push({ name: cursor.name('a name'), at });
    else into.reserved.push(parseRange(cursor, max));
    if (into.reserved.length + into.reservedNames.length > MAX_RESERVED)
      cursor.fail(`more than ${MAX_RESERVED} reservations in one type`, { at });
  } while (cursor.take(','));
  cursor.semicolon();
}

/** `extensions 100 to 199 [...];` after the word itself. */
export function parseExtensionRanges(cursor: Cursor, into: NumberRange[]): void {
  do into.push(parseRange(cursor, MAX_INT32));
  while (cursor.take(','));
  parseBracketOptions(cursor);
  cursor.semicolon();
}

function parseRange(cursor: Cursor, max: number): NumberRange {
  const at = cursor.start;
  const from = cursor.integer('a number');
  if (!cursor.takeWord('to')) return { from, to: from, at };
  const to = cursor.takeWord('max') ? max : cursor.integer('a number or max');
  if (to < from) cursor.fail(`the range ${from} to ${to} is empty`, { at, expected: 'the smaller number first' });
  return { from, to, at };
}

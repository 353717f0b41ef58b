import { SIGNS } from '../sources/csv/cells.ts';
import { NEWLINE, QUOTE } from './kinds.ts';

/** The record goes on behind the bytes that are there. */
export const INCOMPLETE = -1;

const SIGN_BYTES = SIGNS.map((sign) => sign.charCodeAt(0));

export interface RecordPlace {
  readonly from: number;
  /** Behind the last byte that may be looked at. */
  readonly end: number;
  /** Of the header it is not known yet. */
  readonly delimiter: string | undefined;
}

/** The place of the line break that ends a record: the first one outside of quotes, which open a cell only where it begins. */
export function recordEnd(bytes: Uint8Array, { from, end, delimiter }: RecordPlace): number {
  const signs = delimiter === undefined ? SIGN_BYTES : [delimiter.charCodeAt(0)];
  let begins = true;
  for (let at = from; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte === NEWLINE) return at;
    if (byte !== QUOTE) {
      begins = signs.includes(byte);
      continue;
    }
    if (begins) at = closingQuote(bytes, at, end);
    if (at === INCOMPLETE) return INCOMPLETE;
    begins = false;
  }
  return INCOMPLETE;
}

function closingQuote(bytes: Uint8Array, from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1) {
    if (bytes[at] !== QUOTE) continue;
    if (at + 1 >= end || bytes[at + 1] !== QUOTE) return at;
    at += 1;
  }
  return INCOMPLETE;
}

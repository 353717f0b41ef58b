import { type Piece, plainWriting, type Writing } from './writing.ts';

interface StringStyle {
  readonly style: 'basic' | 'literal';
  readonly multiline: boolean;
}

/** TOML 1.1, section String: the compact escapes. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['t', '\t'],
  ['n', '\n'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\u001B'],
  ['"', '"'],
  ['\\', '\\'],
]);

/** An escape; a line that a backslash joins to the next text; line ends; other text. */
const BASIC =
  /(?<cut>\\[ \t]*\r?\n[ \t\r\n]*)|(?<escape>\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^\r\n]))|(?<crlf>\r\n)|(?<text>[^\\\r]+|\r)/g;
const LITERAL = /(?<crlf>\r\n)|(?<text>[^\r]+|\r)/g;

const bare = plainWriting(0, (_, whole) => (whole === '' ? 'without quotes there has to be a value' : undefined));

/** How a TOML value is written: a string of one of the four styles, or a bare number, boolean or date. */
export function tomlWriting(string: StringStyle | undefined): Writing {
  if (!string) return bare;
  const { style, multiline } = string;
  const quotes = multiline ? 3 : 1;
  return {
    open: quotes,
    pieces: (raw, start) => stringPieces(raw, start, quotes, style === 'basic' ? BASIC : LITERAL),
    refuse(inserted) {
      if (style === 'literal') return inserted.includes("'") ? 'the new value would need another kind of quotes' : undefined;
      return /["\\]/.test(inserted) ? 'the new value would need an escape in double quotes' : undefined;
    },
  };
}

function stringPieces(raw: string, start: number, quotes: number, pattern: RegExp): Piece[] {
  const inner = raw.slice(quotes, raw.length - quotes);
  // A line end right behind the opening quotes is not part of the text.
  const skip = quotes === 3 ? (/^\r?\n/.exec(inner)?.[0].length ?? 0) : 0;
  return [...inner.slice(skip).matchAll(pattern)].map((found): Piece => {
    const from = start + quotes + skip + found.index;
    const range = { start: from, end: from + found[0].length };
    const { cut, escape, crlf } = found.groups ?? {};
    if (cut !== undefined) return { ...range, text: '', literal: false };
    if (escape !== undefined) return { ...range, text: unescape(escape), literal: false };
    if (crlf !== undefined) return { ...range, text: '\n', literal: false };
    return { ...range, text: found[0], literal: true };
  });
}

function unescape(escape: string): string {
  const code = /^\\[xuU]([0-9a-fA-F]+)$/.exec(escape);
  if (!code) return ESCAPES.get(escape.slice(1)) ?? escape;
  const point = Number.parseInt(code[1] ?? '', 16);
  return point > 0x10_ff_ff ? '' : String.fromCodePoint(point);
}

import { quoteAfter } from './quotes.ts';

/** A stretch of a text that is left out: where it would stand, and how long it is. */
interface Cut {
  readonly at: number;
  readonly length: number;
}

/** Rows of a table that are read one by one; the rest of so many say nothing that these do not. */
const MAX_ROWS = 1000;
const COPY = /^\s*COPY\b[^;]*\bFROM\s+stdin\b[^;]*;\s*$/i;
/** One row of values on a line, as a dump writes it. */
const INSERT = /^(INSERT INTO (?:[\w$]+|"[^"]*")(?:\.(?:[\w$]+|"[^"]*"))?(?: \([^()']*\))? VALUES )\((.*)\);\r?$/;
/** Values without texts: nothing in them is called. */
const PLAIN = /^(?:[\s,().+\d-]|[eE](?=[+-]?\d)|NULL|true|false|DEFAULT)*$/;

/** A dump without its rows: those of COPY, and those of INSERT beyond the first thousand of a table in a row. Long dumps are mostly rows. */
export function cutData(text: string): { readonly sql: string; readonly cuts: readonly Cut[] } {
  if (!/^\s*COPY\b|^INSERT INTO\b/im.test(text)) return { sql: text, cuts: [] };
  const pieces: string[] = [];
  const cuts: Cut[] = [];
  let [from, kept] = [0, 0];
  const cut = (begin: number, end: number): void => {
    pieces.push(text.slice(from, begin));
    kept += begin - from;
    if (end > begin) cuts.push({ at: kept, length: end - begin });
    from = end;
  };
  let [quoted, head, rows] = ['', '', 0];
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    let next = end === -1 ? text.length : end + 1;
    const line = text.slice(at, end === -1 ? next : end);
    const own = quoted === '' ? headOf(line) : undefined;
    rows = own !== undefined && own === head ? rows + 1 : 0;
    head = own ?? '';
    if (rows >= MAX_ROWS) cut(at, next);
    else {
      if (quoted === '' && COPY.test(line)) {
        const stop = endOfRows(text, next);
        cut(next, stop);
        next = stop;
      }
      quoted = quoteAfter(line, quoted);
    }
    at = next;
  }
  pieces.push(text.slice(from));
  return { sql: pieces.join(''), cuts };
}

function headOf(line: string): string | undefined {
  const [, head, values = ''] = INSERT.exec(line) ?? [];
  return head !== undefined && PLAIN.test(values.replace(/'(?:[^']|'')*'/g, '')) ? head : undefined;
}

/** Where the line begins that ends the rows of COPY; the end of the text where there is none. */
function endOfRows(text: string, from: number): number {
  for (let at = from; at < text.length; ) {
    if (text.startsWith('\\.', at)) {
      const end = text.indexOf('\n', at);
      if (text.slice(at, end === -1 ? text.length : end).trimEnd() === '\\.') return at;
    }
    const next = text.indexOf('\n\\.', at);
    if (next === -1) return text.length;
    at = next + 1;
  }
  return text.length;
}

/** Where an offset was before stretches were left out. */
export function beforeCuts(offset: number, cuts: readonly Cut[]): number {
  let original = offset;
  for (const { at, length } of cuts) {
    if (at > offset) break;
    original += length;
  }
  return original;
}

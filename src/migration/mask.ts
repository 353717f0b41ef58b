import { isSqlPath } from './paths.ts';

/** What opens something in which no statement and no comment stands, or a comment. A dollar inside of a name opens nothing. */
const SQL = /--[^\n]*|\/\*|(?<![\w$])[eE]'|'|"|(?<![\w$])\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/g;
/** The same in other languages; the quotes of three come before those of one. */
const OTHER = /(?:#|\/\/)[^\n]*|\/\*|"""|'''|`|'|"|<<<?[~-]?['"]?([A-Za-z_]\w*)['"]?[^\n]*/g;
/** In these a plain text may go on in the next line. */
const LONG_TEXTS = /\.(?:rb|php|exs?|sh|pl|kts?)$/i;

export interface Masked {
  /** Quoted texts, names and bodies are blank. */
  readonly withComments: string;
  /** Comments too. */
  readonly bare: string;
}

/** Blanks out what is quoted, and comments; lines stay where they are. What has no end goes to the end of the text. */
export function maskText(text: string, path: string): Masked {
  const sql = isSqlPath(path);
  const [kept, bare]: [string[], string[]] = [[], []];
  const pattern = new RegExp(sql ? SQL : OTHER);
  const long = sql || LONG_TEXTS.test(path);
  let from = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [opener, word] = match;
    const end = sql ? endInSql(text, opener, match.index) : endElsewhere(text, { opener, word, at: match.index, long });
    const [before, inside] = [text.slice(from, match.index), text.slice(match.index, end)];
    const isComment = /^(?:--|\/\*|#|\/\/)/.test(opener);
    kept.push(before, isComment ? inside : blank(inside));
    // What a quoted name is must still be told from nothing.
    bare.push(before, opener === '"' && sql ? inside : blank(inside));
    from = end;
    pattern.lastIndex = Math.max(end, match.index + 1);
  }
  return { withComments: [...kept, text.slice(from)].join(''), bare: [...bare, text.slice(from)].join('') };
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

function endInSql(text: string, opener: string, at: number): number {
  const begin = at + opener.length;
  if (opener.startsWith('--')) return begin;
  if (opener === '/*') return endOfComment(text, begin);
  if (opener.startsWith('$')) return after(text, opener, begin);
  return endOfQuote(text, opener.at(-1) ?? '', begin, opener.length === 2);
}

/** Comments stand inside of comments in PostgreSQL. */
function endOfComment(text: string, begin: number): number {
  const marks = /\/\*|\*\//g;
  marks.lastIndex = begin;
  let depth = 1;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    depth += mark[0] === '/*' ? 1 : -1;
    if (depth === 0) return marks.lastIndex;
  }
  return text.length;
}

/** A quote that is doubled does not end; with backslashes neither does one behind a backslash. */
function endOfQuote(text: string, quote: string, begin: number, escapes: boolean): number {
  for (let at = begin; at < text.length; at += 1) {
    if (escapes && text[at] === '\\') at += 1;
    else if (text[at] === quote) {
      if (text[at + 1] !== quote) return at + 1;
      at += 1;
    }
  }
  return text.length;
}

interface Opened {
  readonly opener: string;
  /** The word that ends a here-document. */
  readonly word: string | undefined;
  readonly at: number;
  /** A plain text may have several lines. */
  readonly long: boolean;
}

function endElsewhere(text: string, { opener, word, at, long }: Opened): number {
  const begin = at + opener.length;
  if (/^(?:#|\/\/)/.test(opener)) return begin;
  if (opener === '/*') return after(text, '*/', begin);
  if (word !== undefined) return endOfDocument(text, word, begin);
  if (opener.length === 3) return after(text, opener, begin);
  for (let end = begin; end < text.length; end += 1) {
    if (text[end] === '\\') end += 1;
    else if (text[end] === opener) return end + 1;
    // An apostrophe, not a text.
    else if (text[end] === '\n' && opener !== '`' && !long) return begin;
  }
  return long || opener === '`' ? text.length : begin;
}

function endOfDocument(text: string, word: string, begin: number): number {
  let at = begin;
  while (at < text.length) {
    const next = text.indexOf('\n', at + 1);
    const line = text.slice(at, next === -1 ? text.length : next).trim();
    if (line.replace(/[;,)]*$/, '') === word) return next === -1 ? text.length : next;
    if (next === -1) break;
    at = next;
  }
  // A shift, not a document.
  return begin;
}

function after(text: string, mark: string, begin: number): number {
  const end = text.indexOf(mark, begin);
  return end === -1 ? text.length : end + mark.length;
}

import type { ScalarNode } from '../document/tree.ts';
import type { Piece } from '../document/writing.ts';

/** YAML 1.2.2, 5.7; JSON's escapes are among them. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\u0007'],
  ['b', '\b'],
  ['t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\u001B'],
  ['N', '\u0085'],
  ['_', '\u00A0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
]);

/** White space belongs to a fold when a line break follows it; every run of it is looked at once. */
const BLANKS = String.raw`(?<blanks>[ \t]+)(?<tail>(?:\r?\n[ \t]*)+)?|(?<fold>(?:\r?\n[ \t]*)+)`;
const ESCAPE = String.raw`(?<cut>\\(?:\r?\n[ \t]*)+)|(?<escape>\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^\r\n]))`;
const PATTERNS = {
  plain: new RegExp(`${BLANKS}|(?<text>[^ \\t\\r\\n]+)`, 'g'),
  single: new RegExp(`${BLANKS}|(?<quote>'')|(?<text>[^ \\t\\r\\n']+)`, 'g'),
  double: new RegExp(`${BLANKS}|${ESCAPE}|(?<text>[^ \\t\\r\\n\\\\]+)`, 'g'),
} as const;

/** The pieces of a scalar's source `raw` (quotes or block header included), in order. */
export function piecesOf(scalar: ScalarNode, raw: string): readonly Piece[] {
  if (scalar.writing) return scalar.writing.pieces(raw, scalar.start);
  if (scalar.style === 'literal' || scalar.style === 'folded') return blockPieces(scalar, raw);
  if (scalar.style === 'plain') return flowPieces(raw, scalar.start, PATTERNS.plain);
  return flowPieces(raw.slice(1, -1), scalar.start + 1, scalar.style === 'single' ? PATTERNS.single : PATTERNS.double);
}

function flowPieces(inner: string, base: number, pattern: RegExp): Piece[] {
  return [...inner.matchAll(pattern)].map((found) => {
    const start = base + found.index;
    const end = start + found[0].length;
    const { tail, fold, cut, quote, escape } = found.groups ?? {};
    if (tail !== undefined || fold !== undefined || cut !== undefined) return { start, end, text: undefined, literal: false };
    if (quote !== undefined) return { start, end, text: "'", literal: false };
    if (escape !== undefined) return { start, end, text: unescape(escape), literal: false };
    return { start, end, text: found[0], literal: true };
  });
}

function unescape(escape: string): string {
  const code = /^\\[xuU]([0-9a-fA-F]+)$/.exec(escape);
  if (!code) return ESCAPES.get(escape.slice(1)) ?? escape.slice(1);
  const point = Number.parseInt(code[1] ?? '', 16);
  return point > 0x10_ff_ff ? '' : String.fromCodePoint(point);
}

/** The lines of a block scalar without header and indentation. */
function blockPieces(scalar: ScalarNode, raw: string): Piece[] {
  const header = /^[^\n]*(?:\n|$)/.exec(raw)?.[0].length ?? 0;
  const body = raw.slice(header);
  const indent = Math.max(0, leadingSpaces(body) - leadingSpaces(scalar.text));
  const pieces: Piece[] = [];
  for (const { 0: line, index } of body.matchAll(/[^\n]*\n|[^\n]+$/g)) {
    const start = scalar.start + header + index;
    const ending = /\r?\n$/.exec(line)?.[0] ?? '';
    const content = line.slice(0, line.length - ending.length);
    const skip = Math.min(indent, /^ */.exec(content)?.[0].length ?? 0);
    const feed = start + content.length;
    if (content.length > skip) pieces.push({ start: start + skip, end: feed, text: content.slice(skip), literal: true });
    if (ending) pieces.push({ start: feed, end: feed + ending.length, text: undefined, literal: false });
  }
  return pieces;
}

/** Spaces before the first character of the first line that has any. */
function leadingSpaces(text: string): number {
  return /^(?: *\r?\n)*( *)/.exec(text)?.[1]?.length ?? 0;
}

import type { ScalarNode } from '../document/tree.ts';
import type { Piece } from '../document/writing.ts';
import { piecesOf } from './pieces.ts';

/** Where each UTF-16 unit of a scalar's text stands in the file: unit `i` covers `starts[i]..ends[i]`. */
export interface Alignment {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Where text goes that is inserted into an empty scalar. */
  readonly inner: number;
}

/**
 * Aligns the text of a scalar with its source, escapes, quotes and folded lines included. The parser's own reading is the judge: what
 * does not come out as exactly the scalar's text is `undefined`, and such a scalar is not edited.
 */
export function alignScalar(scalar: ScalarNode, source: string): Alignment | undefined {
  const pieces = piecesOf(scalar, source.slice(scalar.start, scalar.end));
  const { text } = scalar;
  const starts: number[] = [];
  const ends: number[] = [];
  let index = 0;
  for (let piece = pieces[0]; piece; piece = pieces[index]) {
    if (piece.text === undefined) {
      const run = breakRun(pieces, index);
      fill(starts, ends, breakShare(text, starts.length, run.next), { ...piece, end: run.end });
      index += run.length;
    } else {
      if (!text.startsWith(piece.text, starts.length)) return undefined;
      fill(starts, ends, piece.text.length, piece);
      index += 1;
    }
  }
  return starts.length === text.length
    ? { starts, ends, inner: scalar.start + (scalar.writing?.open ?? (scalar.style === 'plain' ? 0 : 1)) }
    : undefined;
}

/** A literal piece gives each of its units a place of its own; an escape or a fold gives all of its units the same. */
function fill(starts: number[], ends: number[], length: number, piece: Piece): void {
  for (let count = 0; count < length; count += 1) {
    starts.push(piece.literal ? piece.start + count : piece.start);
    ends.push(piece.literal ? piece.start + count + 1 : piece.end);
  }
}

function breakRun(pieces: readonly Piece[], from: number): { length: number; end: number; next: string } {
  let to = from;
  while (pieces[to + 1] && pieces[to + 1]?.text === undefined) to += 1;
  return { length: to - from + 1, end: pieces[to]?.end ?? 0, next: pieces[to + 1]?.text ?? '' };
}

/** How many units of the text a run of line breaks stands for: line feeds, one space, or nothing. */
function breakShare(text: string, from: number, next: string): number {
  let feeds = 0;
  while (text[from + feeds] === '\n') feeds += 1;
  if (feeds > 0) return feeds;
  return text[from] === ' ' && !next.startsWith(' ') ? 1 : 0;
}

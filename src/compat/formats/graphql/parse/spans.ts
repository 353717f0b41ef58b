/** A part of a source: its words, where they begin, and how many lines further down and how far behind a line's beginning they end. */
export interface Span {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly lines: number;
  /** From the beginning of the last line to the end; of a single line, all of it. */
  readonly tail: number;
}

/** Where a token begins. */
export interface Mark {
  readonly start: number;
  readonly line: number;
  readonly column: number;
}

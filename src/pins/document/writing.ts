/** A piece of a scalar's source: the text it stands for, or (`undefined`) a line break with the white space around it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string | undefined;
  /** The text stands there as it is. */
  readonly literal: boolean;
}

/** How a scalar is written in a format whose quoting is neither that of YAML nor of JSON. */
export interface Writing {
  /** Where the text begins, from the start of the scalar: behind the opening quote. */
  readonly open: number;
  /** The pieces of the source `raw`, which begins at `start` in the file, in order and without the quotes. */
  pieces(raw: string, start: number): readonly Piece[];
  /** Why `inserted` cannot be written here as it is, or why the scalar cannot say `whole`; `undefined` when both can be. */
  refuse(inserted: string, whole: string): string | undefined;
}

/** The writing of a text that stands there as it is, between `open` units of quotes on both sides. */
export function plainWriting(open: number, refuse: Writing['refuse']): Writing {
  return {
    open,
    pieces: (raw, start) =>
      raw.length === 2 * open
        ? []
        : [{ start: start + open, end: start + raw.length - open, text: raw.slice(open, raw.length - open), literal: true }],
    refuse,
  };
}

/** Code points from the first to the last. */
export type Range = readonly [first: number, last: number];

/** The part of regular expressions that means the same everywhere: sets of characters, sequences, choices, repetition, both ends of the text. */
export type Pattern =
  | { readonly kind: 'set'; readonly negated: boolean; readonly ranges: readonly Range[] }
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'repeat'; readonly part: Pattern; readonly min: number; readonly max: number }
  | { readonly kind: 'start' | 'end' };

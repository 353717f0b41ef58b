import type { Truth } from './truths.ts';

/** Which members and items a schema has looked at, and whether that is sure: what `unevaluated*` leaves alone. */
export interface Marks {
  readonly keys: Map<string, boolean>;
  readonly items: Map<number, boolean>;
  /** Something could not be followed, which may have looked at any of them. */
  hidden: boolean;
}

export function newMarks(): Marks {
  return { keys: new Map(), items: new Map(), hidden: false };
}

/** Notes that a part was looked at; `sure`: whatever else is found out. */
export function mark<K>(marks: Map<K, boolean> | undefined, key: K, sure: boolean): void {
  if (marks && marks.get(key) !== true) marks.set(key, sure);
}

/** What a schema inside of another has looked at. */
export function takeIn(marks: Marks, inner: Marks, sure: boolean): void {
  for (const [key, certain] of inner.keys) mark(marks.keys, key, sure && certain);
  for (const [index, certain] of inner.items) mark(marks.items, index, sure && certain);
  marks.hidden ||= inner.hidden;
}

/** What is left of a refusal where the part may have been looked at. */
export function unless(marked: boolean, truth: Truth): Truth {
  return marked && truth === false ? undefined : truth;
}

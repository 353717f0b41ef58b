import type { Moved } from '../model.ts';
import type { TypePart } from './parts.ts';
import type { Span } from './spans.ts';

/** Beyond so many characters what is known is forgotten: it only saves time. */
const MAX_CHARACTERS = 32_000_000;

/** A definition that was read, and how its words stood in their source. */
export interface Known {
  readonly part: TypePart;
  /** From its description or `extend` on: what a file repeats that has not changed. */
  readonly whole: Span;
  /** From the word that says its kind on. */
  readonly words: Span;
  /** The definition that came after it when it was read last. */
  next: Known | undefined;
}

/**
 * Definitions that were parsed before, by their text: releases of a schema share nearly all of theirs, and the cost should follow the change.
 * A definition says the same wherever it stands; only its places move.
 */
export class Definitions {
  readonly #known = new Map<string, Known>();
  #characters = 0;

  get size(): number {
    return this.#known.size;
  }

  /** What was read with these words. Columns have to agree: those of the first line would move on their own. */
  find(text: string, extension: boolean, column: number): Known | undefined {
    const known = this.#known.get(text);
    return known?.part.extension === extension && known.words.column === column ? known : undefined;
  }

  keep(known: Known): void {
    if (this.#characters > MAX_CHARACTERS) {
      this.#known.clear();
      this.#characters = 0;
    }
    this.#characters += known.words.text.length;
    this.#known.set(known.words.text, known);
  }
}

/** The definitions of one file, in their order: what is read again says the same things one after another. */
export class Sequence {
  /** What probably comes next. */
  expected: Known | undefined;
  #last: Known | undefined;

  follow(known: Known): void {
    this.expected = known.next;
    if (this.#last) this.#last.next = known;
    this.#last = known;
  }
}

/** A definition as it stands in a file, so many lines further down than where it was read. */
export function moveTo({ part }: Known, file: string, lines: number): TypePart {
  if (lines === 0 && part.place.file === file) return part;
  return { ...part, place: move(part.place, { file, lines }), moved: { file, lines }, origin: part };
}

function move(place: TypePart['place'], { file, lines }: Moved): TypePart['place'] {
  return { file, line: place.line + lines, column: place.column };
}

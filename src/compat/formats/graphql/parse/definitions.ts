import type { Moved } from '../model.ts';
import type { TypePart } from './parts.ts';

/** Beyond so many characters what is known is forgotten: it only saves time. */
const MAX_CHARACTERS = 32_000_000;

interface Known {
  readonly part: TypePart;
  readonly line: number;
  readonly column: number;
}

/**
 * Definitions that were parsed before, by their text: releases of a schema share nearly all of theirs, and the cost should follow the change.
 * A definition says the same wherever it stands; only its places move.
 */
export class Definitions {
  readonly #known = new Map<string, Known>();
  #characters = 0;

  /** The definition with this text, as it stands at a place. Columns have to agree: those of the first line would move on their own. */
  find(text: string, extension: boolean, file: string, at: { readonly line: number; readonly column: number }): TypePart | undefined {
    const known = this.#known.get(text);
    if (known?.part.extension !== extension || known.column !== at.column) return undefined;
    const lines = at.line - known.line;
    const { place } = known.part;
    if (lines === 0 && place.file === file) return known.part;
    return { ...known.part, place: move(place, { file, lines }), moved: { file, lines }, origin: known.part };
  }

  keep(text: string, part: TypePart, at: { readonly line: number; readonly column: number }): void {
    if (this.#characters > MAX_CHARACTERS) {
      this.#known.clear();
      this.#characters = 0;
    }
    this.#characters += text.length;
    this.#known.set(text, { part, line: at.line, column: at.column });
  }
}

function move(place: TypePart['place'], { file, lines }: Moved): TypePart['place'] {
  return { file, line: place.line + lines, column: place.column };
}

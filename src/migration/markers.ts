import { maskText } from './mask.ts';

/** What a migration says about itself. */
export interface Marker {
  readonly says: 'irreversible' | 'reversible';
  readonly why: string;
  /** From 1. */
  readonly line: number;
}

/** A comment of its own on a line, in the languages in which migrations are written: `--`, `#`, `//`, C comments, `<!-- -->`, `;`. */
const MARKER = /^\s*(?:--|#+|\/{2,}|\/\*+|<!--|;+)\s*rollback-gate:\s*(irreversible|reversible)\b[ \t:,-]*(.*?)\s*(?:\*\/|-->)?\s*$/i;
/** The beginning of one, whatever it goes on to say. */
const ADDRESSED = /^\s*(?:--|#+|\/{2,}|\/\*+|<!--|;+)\s*rollback[-_ ]?gate\s*:/i;
const LONGEST_LINE = 2000;

/**
 * Markers of a migration, such as `-- rollback-gate: irreversible the old rows are merged`. What stands in a text that the migration writes,
 * or in the body of a function that it makes, says nothing about the migration.
 */
export function findMarkers(text: string, path: string): readonly Marker[] {
  return linesOf(text, path).flatMap(({ line, number }) => readMarker(line, number) ?? []);
}

function readMarker(line: string, number: number): Marker | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const [, word, why = ''] = MARKER.exec(line) ?? [];
  if (word === undefined) return undefined;
  const says = word.toLowerCase() === 'reversible' ? 'reversible' : 'irreversible';
  return { says, why: why === '' ? 'no reason is given' : why, line: number };
}

/** The lines that may speak to us, as far as nothing in them is quoted. */
function linesOf(text: string, path: string): readonly { readonly line: string; readonly number: number }[] {
  if (!/rollback[-_ ]?gate/i.test(text)) return [];
  const lines = maskText(text, path).withComments.split('\n');
  return lines.flatMap((line, index) => (/rollback[-_ ]?gate/i.test(line) ? [{ line: line.replace(/\r$/, ''), number: index + 1 }] : []));
}

/** Lines, from 1, that speak to us and say neither of the two words: a slip must not make a migration that cannot be undone look harmless. */
export function findUnclear(text: string, path: string): readonly number[] {
  return linesOf(text, path).flatMap(({ line, number }) => (ADDRESSED.test(line) && !readMarker(line, number) ? [number] : []));
}

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

/** Markers of a migration, such as `-- rollback-gate: irreversible the old rows are merged`. */
export function findMarkers(text: string): readonly Marker[] {
  return text.split('\n').flatMap((line, index): Marker[] => {
    if (line.length > LONGEST_LINE || !/rollback-gate/i.test(line)) return [];
    const [, word, why = ''] = MARKER.exec(line.replace(/\r$/, '')) ?? [];
    if (word === undefined) return [];
    const says = word.toLowerCase() === 'reversible' ? 'reversible' : 'irreversible';
    return [{ says, why: why === '' ? 'no reason is given' : why, line: index + 1 }];
  });
}

/** Lines, from 1, that speak to us and say neither of the two words: a slip must not make a migration that cannot be undone look harmless. */
export function findUnclear(text: string): readonly number[] {
  return text.split('\n').flatMap((line, index) => (ADDRESSED.test(line) && findMarkers(line).length === 0 ? [index + 1] : []));
}

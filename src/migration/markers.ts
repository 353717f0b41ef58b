/** What a migration says about itself. */
export interface Marker {
  readonly says: 'irreversible' | 'reversible';
  readonly why: string;
  /** From 1. */
  readonly line: number;
}

/** A comment of its own on a line, in the languages in which migrations are written: `--`, `#`, `//`, C comments, `<!-- -->`, `;`. */
const MARKER = /^\s*(?:--|#+|\/{2,}|\/\*+|<!--|;+)\s*rollback-gate:\s*(irreversible|reversible)\b[ \t:,-]*(.*?)\s*(?:\*\/|-->)?\s*$/i;
const LONGEST_LINE = 2000;

/** Markers of a migration, such as `-- rollback-gate: irreversible the old rows are merged`. */
export function findMarkers(text: string): readonly Marker[] {
  return text.split('\n').flatMap((line, index): Marker[] => {
    if (line.length > LONGEST_LINE || !line.includes('rollback-gate')) return [];
    const [, word, why = ''] = MARKER.exec(line.replace(/\r$/, '')) ?? [];
    if (word === undefined) return [];
    const says = word.toLowerCase() === 'reversible' ? 'reversible' : 'irreversible';
    return [{ says, why: why === '' ? 'no reason is given' : why, line: index + 1 }];
  });
}

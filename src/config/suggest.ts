/**
 * The known word that was most likely meant: the same letters in another case or with other separators, else the one with the
 * fewest edits (insert, delete, replace, swap neighbours), when they are few for the length of the word.
 */
export function suggest(word: string, known: readonly string[]): string | undefined {
  const plain = fold(word);
  const same = known.find((candidate) => fold(candidate) === plain);
  if (same !== undefined) return same;
  if (word.length > 64) return undefined;
  const ranked = known.map((candidate) => ({ candidate, edits: editDistance(plain, fold(candidate)) })).sort((a, b) => a.edits - b.edits);
  const [best] = ranked;
  return best && best.edits <= Math.max(1, Math.floor(best.candidate.length / 3)) && best.edits < plain.length ? best.candidate : undefined;
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll(/[-_\s.]/g, '');
}

/** Optimal string alignment distance (Damerau-Levenshtein where no part is edited twice). */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replace = at(above, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let edits = Math.min(replace, at(above, column) + 1, at(current, column - 1) + 1);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) edits = Math.min(edits, at(before, column - 2) + 1);
      current.push(edits);
    }
    before = above;
    above = current;
  }
  return at(above, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

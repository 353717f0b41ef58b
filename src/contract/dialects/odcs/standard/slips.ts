import type { SourceNode } from '../../../../compat/index.ts';
import { checkStandard } from './check.ts';

/** A key that nobody reads, and the one that was probably meant. */
export interface Slip {
  readonly path: readonly string[];
  readonly meant: string;
  readonly line: number;
  readonly column: number;
}

/** Parts of a contract that promise something about data. */
const PROMISING = new Set(['schema', 'slaProperties']);

/**
 * Keys that look like a slip of the pen: `requird: true` promises nothing, and nobody would notice. Other unknown keys are somebody's own.
 * Keys of the newest version are read in older contracts too.
 */
export function findSlips(root: SourceNode): readonly Slip[] {
  return checkStandard(root, 2).flatMap(({ path, place, known }) => {
    const key = path.at(-1) ?? '';
    const meant = PROMISING.has(path[0] ?? '') && path.at(-2) !== 'logicalTypeOptions' ? known?.find((one) => isNear(key, one)) : undefined;
    return meant === undefined ? [] : [{ path, meant, line: place.line, column: place.column }];
  });
}

function isNear(key: string, known: string): boolean {
  const [one, other] = [plain(key), plain(known)];
  return one === other || (one.length <= 64 && distance(one, other) <= (other.length < 6 ? 1 : 2) && other.length > 3);
}

function plain(key: string): string {
  return key.toLowerCase().replaceAll(/[-_\s]/g, '');
}

/** Letters to add, to take away or to replace (Levenshtein). */
function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[other.length] ?? 0;
}

import type { SchemaEntry } from '../../config/index.ts';
import type { DifferenceKind, Direction, Severity } from '../../core/index.ts';

/** What the compatibility of an entry asks of each direction: to block, to tell, or nothing. */
const DEMANDS: Readonly<Record<SchemaEntry['compatibility'], Readonly<Record<Direction, 'block' | 'tell' | 'off'>>>> = {
  full: { deploy: 'block', rollback: 'block' },
  backward: { deploy: 'block', rollback: 'tell' },
  forward: { deploy: 'tell', rollback: 'block' },
  none: { deploy: 'off', rollback: 'off' },
};

/** An entry as the gate goes by it. `hint`: a direction in which even a break is only a note, because hardly anybody can avoid it. */
export interface SettledEntry extends SchemaEntry {
  readonly hint?: Direction;
}

/**
 * How grave a difference is. What an earlier release already shipped (`released`) is told, never blocked: this change did not do it.
 * `undefined`: the entry does not ask for this direction.
 */
export function gradeDifference(entry: SettledEntry, kind: DifferenceKind, direction: Direction, released: boolean): Severity | undefined {
  const demand = DEMANDS[entry.compatibility][direction];
  if (demand === 'off') return undefined;
  if (released || entry.hint === direction) return 'note';
  if (kind === 'breaking') return demand === 'block' ? 'error' : 'warning';
  if (demand === 'tell') return 'note';
  const wish = kind === 'unknown' ? entry.onUnknown : entry.onLossy;
  return wish === 'block' ? 'error' : 'warning';
}

/** How grave it is that two schemas could not be compared at all. */
export function gradeUnknown(entry: SchemaEntry, released = false): Severity {
  if (released) return 'note';
  return entry.onUnknown === 'block' ? 'error' : 'warning';
}

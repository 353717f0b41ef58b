import { type ContractEntry, loadConfig } from '../../config/index.ts';
import { type GateError, toGateErrors } from '../../core/index.ts';
import type { Release } from '../../window/index.ts';

/** What the configuration of an earlier release itself said of contracts. */
export interface EarlierEntries {
  /** Empty where the release has no configuration, or one that cannot be read. */
  readonly entries: readonly ContractEntry[];
  /** Why its configuration says nothing. */
  readonly error?: GateError;
}

/** Reads the configuration as the release has it. A mistake in it is told, not thrown: nobody can mend what was released. */
export async function earlierEntries(release: Pick<Release, 'read'>, path: string): Promise<EarlierEntries> {
  const bytes = await release.read(path);
  if (!bytes) return { entries: [] };
  try {
    return { entries: loadConfig(new TextDecoder().decode(bytes), path).contracts };
  } catch (thrown) {
    const [error] = toGateErrors(thrown);
    if (!error || error.code === 'RG-INTERNAL') throw thrown;
    return { entries: [], error };
  }
}

/**
 * The entry of the earlier release for one of today: of the same contract, or of the same data (a contract can be renamed), or the
 * only ones on both sides without another half.
 */
export function matchEntries(
  present: readonly ContractEntry[],
  earlier: readonly ContractEntry[],
): { readonly matched: ReadonlyMap<ContractEntry, ContractEntry>; readonly dropped: readonly ContractEntry[] } {
  const matched = new Map<ContractEntry, ContractEntry>();
  const left = new Set(earlier);
  const pair = (isSame: (one: ContractEntry, other: ContractEntry) => boolean): void => {
    for (const entry of present) {
      const found = matched.has(entry) ? undefined : [...left].find((one) => isSame(entry, one));
      if (!found) continue;
      matched.set(entry, found);
      left.delete(found);
    }
  };
  pair((one, other) => sourceOf(one) === sourceOf(other) && one.contract === other.contract);
  pair((one, other) => one.contract === other.contract);
  pair((one, other) => sourceOf(one) === sourceOf(other));
  if (left.size === 1 && present.length - matched.size === 1) pair(() => true);
  return { matched, dropped: [...left] };
}

function sourceOf({ data, database }: ContractEntry): string {
  return JSON.stringify([[...data].sort(), database?.name, database?.table, database?.dataset]);
}

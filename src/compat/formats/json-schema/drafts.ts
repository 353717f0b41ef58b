import type { Witness } from '../../../core/index.ts';
import { type Candidate, pathOf } from './candidate.ts';
import type { Node } from './node.ts';

/** A difference before it is written down. */
export interface Draft {
  readonly candidate: Candidate;
  /** Paths in the data at which the same cause shows. */
  readonly count: number;
  readonly witness: Witness | undefined;
}

const SEARCHES_PER_CAUSE = 3;

/** One draft per cause, each with a payload where one can be found; general complaints about unions give way to precise ones. */
export function selectDrafts(candidates: readonly Candidate[], search: (candidate: Candidate) => Witness | undefined): Draft[] {
  const causes = new Map<string, { readonly candidate: Candidate; witness: Witness | undefined; searched: number }>();
  /** Causes that a general complaint stands for: it could be shown no better than they. */
  const covered = new Set<string>();
  const unions = new Map<string, ReadonlySet<string>>();
  for (const candidate of candidates) {
    const { cause, rather = new Set<string>() } = candidate;
    // The first complaint about a union that a cause belongs to is that of the innermost one.
    for (const other of rather) if (!unions.has(other)) unions.set(other, rather);
    if ([...rather].some((other) => causes.get(other)?.witness)) continue;
    const entry = causes.get(cause) ?? { candidate, witness: undefined, searched: 0 };
    causes.set(cause, entry);
    if (!entry.witness && entry.searched < SEARCHES_PER_CAUSE) {
      entry.searched++;
      entry.witness = search(candidate);
    }
    for (const other of rather) if (other !== cause) covered.add(other);
  }
  const drafts = [...causes].map(([cause, { candidate, witness }]) => ({ cause, candidate, count: candidate.paths.size, witness }));
  // What is said of one branch need not matter, as other branches may do: it counts where nothing else shows why the union fails.
  const isExplained = (cause: string): boolean => [...(unions.get(cause) ?? [])].some((other) => causes.get(other)?.witness);
  const chosen = drafts.filter(({ cause, witness }) => witness || !(covered.has(cause) || isExplained(cause)));
  return chosen.length > 0 ? chosen : drafts.slice(0, 1);
}

/**
 * The unions of the reader in one of whose branches a complaint was made: only what the whole union refuses shows it. `again`: causes that may
 * stand elsewhere as well, outside of the union.
 */
export function unionsAround(candidates: readonly Candidate[], again: ReadonlySet<string>): ReadonlyMap<Candidate, Node> {
  const around = new Map<string, Node>();
  const found = new Map<Candidate, Node>();
  // The complaint about a union follows those about its branches.
  for (const candidate of candidates.toReversed()) {
    const path = pathOf(candidate.frame);
    const union = around.get(`${candidate.cause}\n${path}`);
    if (union && !again.has(candidate.cause)) found.set(candidate, union);
    for (const cause of candidate.rather ?? []) around.set(`${cause}\n${path}`, candidate.reader.node);
  }
  return found;
}

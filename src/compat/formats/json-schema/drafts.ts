import type { Witness } from '../../../core/index.ts';
import { type Candidate, pathOf } from './candidate.ts';
import type { Node } from './node.ts';

/** A difference before it is written down. */
export interface Draft {
  readonly candidate: Candidate;
  /** Paths in the data at which the same cause shows. */
  readonly count: number;
  readonly witness: Witness | undefined;
  /** Looks for a payload, where none was looked for. */
  readonly search?: () => Witness | undefined;
}

const SEARCHES_PER_CAUSE = 3;
/** With more causes than that it makes a difference whether all of them are shown. */
const MANY_CAUSES = 100;

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
 * The same for whoever tells no more than `most` differences: of very many the nearest to the top are shown, and the others only when they are
 * asked for. Those that cannot be shown are left out where that many can.
 */
export function selectNearest(
  candidates: readonly Candidate[],
  search: (candidate: Candidate) => Witness | undefined,
  most: number,
): readonly Draft[] {
  const causes = new Set(candidates.map(({ cause }) => cause));
  if (causes.size <= Math.max(MANY_CAUSES, most)) return selectDrafts(candidates, search);
  const found = new Causes(candidates, search);
  const drafts: Draft[] = [];
  let proven = 0;
  for (const { candidate } of found.nearestFirst()) {
    const count = candidate.paths.size;
    const witness = proven < most ? found.show(candidate.cause) : undefined;
    if (witness) proven++;
    if (witness || proven >= most)
      drafts.push({ candidate, count, witness, ...(witness ? {} : { search: () => found.show(candidate.cause) }) });
  }
  return proven >= most ? drafts : selectDrafts(candidates, search);
}

/** Causes, each shown when it is asked for. */
class Causes {
  readonly #search: (candidate: Candidate) => Witness | undefined;
  readonly #byCause = new Map<string, Candidate[]>();
  readonly #shown = new Map<string, Witness | undefined>();

  constructor(candidates: readonly Candidate[], search: (candidate: Candidate) => Witness | undefined) {
    this.#search = search;
    for (const candidate of candidates) {
      const known = this.#byCause.get(candidate.cause);
      if (known) known.push(candidate);
      else this.#byCause.set(candidate.cause, [candidate]);
    }
  }

  /** The first candidate of each cause. */
  nearestFirst(): { readonly candidate: Candidate }[] {
    return [...this.#byCause.values()]
      .flatMap(([candidate]) => (candidate ? [{ candidate, depth: pathOf(candidate.frame).split('/').length }] : []))
      .sort((a, b) => a.depth - b.depth);
  }

  show(cause: string): Witness | undefined {
    if (this.#shown.has(cause)) return this.#shown.get(cause);
    // What complains of itself, by way of others, has nothing to wait for.
    this.#shown.set(cause, undefined);
    let searched = 0;
    let witness: Witness | undefined;
    for (const candidate of this.#byCause.get(cause) ?? []) {
      if (witness || searched >= SEARCHES_PER_CAUSE) break;
      if ([...(candidate.rather ?? [])].some((other) => other !== cause && this.show(other))) continue;
      searched++;
      witness = this.#search(candidate);
    }
    this.#shown.set(cause, witness);
    return witness;
  }
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

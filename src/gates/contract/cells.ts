import type { DatasetResult } from '../../contract/index.ts';
import type { ContractEntry } from '../../config/index.ts';
import type { Direction } from '../../core/index.ts';
import { matchFiles, type Release } from '../../window/index.ts';

/** One question of the matrix: does the data of one release keep a contract as another release has it? */
export interface Cell {
  readonly entry: ContractEntry;
  /** Path of the contract: the producer's own, or one of a consumer; empty where the entry wants consumers and there are none. */
  readonly contract: string;
  readonly isConsumer: boolean;
  /** Release whose contract is asked about. */
  readonly contractOf: Release;
  /** Release whose data is looked at. */
  readonly dataOf: Release;
  /** `undefined`: both are the candidate's. */
  readonly direction: Direction | undefined;
}

/** The contract as people read it. */
export function contractName({ contract, entry }: Cell): string {
  return contract === '' ? `any contract of a consumer of ${entry.contract}` : contract;
}

/** The first promise of which nothing is known, and why. */
export function openQuestion(results: readonly DatasetResult[]): string | undefined {
  const open = results.flatMap((result) => result.results).find(({ status }) => status === 'unknown');
  return open && `${open.clause.property} ${open.clause.rule}: ${open.reason ?? 'unknown'}`.trim();
}

export type CellAnswer =
  | { readonly cell: Cell; readonly answer: 'yes' | 'no'; readonly results: readonly DatasetResult[] }
  | {
      readonly cell: Cell;
      readonly answer: 'unknown';
      readonly reason: string;
      /** Code of the error that kept the question from being asked. */
      readonly code?: string;
      readonly results: readonly DatasetResult[];
    };

/** An earlier release, and what its own configuration said of an entry; absent: nothing. */
export interface EarlierRelease {
  readonly release: Release;
  readonly own: ContractEntry | undefined;
}

/**
 * Every question that an entry asks: does the data of N keep the contract and its consumers' (`undefined`); would what N wrote
 * satisfy the consumers of earlier releases after a rollback (`rollback`); do the consumers of N live with what earlier releases
 * wrote (`deploy`). Where files of an earlier release are, its own configuration knows: folders are renamed.
 */
export async function cellsOf(entry: ContractEntry, candidate: Release, earlier: readonly EarlierRelease[]): Promise<Cell[]> {
  const own: Cell = { entry, contract: entry.contract, isConsumer: false, contractOf: candidate, dataOf: candidate, direction: undefined };
  const current = await matching(entry.consumers, candidate);
  const cells = [own, ...current.map((contract): Cell => ({ ...own, contract, isConsumer: true }))];
  let consumers = current.length;
  for (const { release, own: then } of earlier) {
    const stayed = await matching(entry.consumers, release);
    consumers += stayed.length;
    const before = [...new Set([...stayed, ...(await matching(then?.consumers ?? [], release))])].sort();
    for (const contract of before) cells.push({ ...own, contract, isConsumer: true, contractOf: release, direction: 'rollback' });
    const written = then && (await dataFiles(then, release)).length > 0 ? { ...entry, data: then.data } : entry;
    if ((await dataFiles(written, release)).length === 0) continue;
    for (const contract of current)
      cells.push({ ...own, entry: written, contract, isConsumer: true, dataOf: release, direction: 'deploy' });
  }
  // A pattern with a slip in it would leave the consumers without anybody who asks for them.
  return consumers === 0 && entry.consumers.length > 0 ? [...cells, { ...own, contract: '' }] : cells;
}

/** Questions about an entry that the candidate no longer has: what it still writes there, the consumers of the earlier release read. */
export async function droppedCells(entry: ContractEntry, candidate: Release, release: Release): Promise<Cell[]> {
  if ((await dataFiles(entry, candidate)).length === 0) return [];
  return (await matching(entry.consumers, release)).map((contract) => ({
    entry,
    contract,
    isConsumer: true,
    contractOf: release,
    dataOf: candidate,
    direction: 'rollback',
  }));
}

/** Every question of an entry asks for the same files, and a repository can have very many. */
const FILES = new WeakMap<ContractEntry, Map<Release, Promise<readonly string[]>>>();

/** Paths of the data files of a release. */
export function dataFiles(entry: ContractEntry, release: Release): Promise<readonly string[]> {
  const known = FILES.get(entry) ?? new Map<Release, Promise<readonly string[]>>();
  FILES.set(entry, known);
  const files = known.get(release) ?? matching(entry.data, release);
  known.set(release, files);
  return files;
}

async function matching(globs: readonly string[], release: Release): Promise<readonly string[]> {
  if (globs.length === 0) return [];
  // Where an earlier release had its files need not be below the folders that are listed for today's configuration.
  const paths = release.list ? await release.list(globs) : await matchFiles((await release.files()).keys(), globs);
  return [...paths].sort();
}

import type { TreeEntry } from '../../git/index.ts';
import type { ReleaseWindow } from '../../window/index.ts';
import { type BringsAlong, ReferenceSearch, referableExtensions } from './closure.ts';
import { Contained, type ContainMeans, type Kin } from './contained.ts';
import { type Files, isSameFile } from './same-file.ts';

/** Files that are the same in N and in one release but refer, directly or not, to one that is not. */
export interface Touched {
  /** To be compared. */
  readonly touched: ReadonlySet<string>;
  /** Of these all is told by the comparison of what changed. */
  readonly told: ReadonlySet<string>;
}

export interface TouchMeans extends Omit<ContainMeans, 'window'> {
  readonly bringsAlong: () => Promise<BringsAlong>;
}

/**
 * Per earlier release the files that are the same in N but refer to one that is not. N is searched for all of them: what leads to a change
 * and did not change itself reads the same in N as in the release, and one search serves several releases.
 */
export async function touchedFiles(window: ReleaseWindow, means: TouchMeans): Promise<Touched[]> {
  const { current, earlier, bringsAlong } = means;
  const extensions = referableExtensions(current);
  const search = new ReferenceSearch(window.candidate, { extensions, bringsAlong });
  const result: ReadonlySet<string>[] = [];
  const since = await Promise.all(window.earlier.map((release) => window.changedSince(release, extensions)));
  const known = new Map<string, ReadonlySet<string>>();
  const all = new Set<string>();
  for (const at of window.earlier.keys()) {
    const theirs = earlier[at] ?? [];
    const isSame = (path: string): boolean =>
      current.some((files, index) => {
        const file = files.get(path);
        return file !== undefined && isSameFile(file, theirs[index]?.get(path));
      });
    const { changed, same } = changedFiles(current, theirs);
    for (const path of since[at] ?? []) if (!isSame(path)) changed.add(path);
    for (const path of changed) all.add(path);
    // Releases with the same files are answered at once.
    const key = `${earlier.indexOf(theirs)} ${[...changed].join('\0')}`;
    const touched = known.get(key) ?? (same === 0 ? new Set<string>() : await search.filesThatReferTo(changed, isSame));
    known.set(key, touched);
    result.push(touched);
  }
  const told = await toldFiles({ ...means, window, search }, all, result);
  return result.map((touched) => split(touched, told));
}

function split(touched: ReadonlySet<string>, told: ReadonlySet<string>): Touched {
  const mine = new Set([...touched].filter((path) => told.has(path)));
  return mine.size === 0 ? { touched, told: mine } : { touched: new Set([...touched].filter((path) => !mine.has(path))), told: mine };
}

/** Where more changed than this, hardly a file leads to such changes alone, and to find that out costs more than to compare. The findings are the same. */
const MANY = 100;

/**
 * Files that did not change in any release and lead, over the whole window, to nothing but changes of their own entry that are told where
 * they were made: so it does not depend on the release whether a file is compared, and what is older than N-1 is known for it by what is said of the change.
 */
async function toldFiles(
  means: ContainMeans & { readonly search: ReferenceSearch },
  changed: ReadonlySet<string>,
  touched: readonly ReadonlySet<string>[],
): Promise<ReadonlySet<string>> {
  const told = new Set<string>();
  const { search } = means;
  const candidates = [...new Set(touched.flatMap((paths) => [...paths]))].filter((path) => !changed.has(path));
  if (candidates.length === 0 || changed.size > MANY) return told;
  const contained = await Contained.open(means);
  const groups = new Map<Kin, Set<string>>();
  const asked = [...changed].map(async (path) => {
    const kin = await contained.kinOf(path);
    return kin && (await contained.isContained(path, kin)) ? [{ path, kin }] : [];
  });
  for (const { path, kin } of (await Promise.all(asked)).flat()) groups.set(kin, (groups.get(kin) ?? new Set()).add(path));
  for (const [kin, mine] of groups) {
    const others = new Set([...changed].filter((path) => !mine.has(path)));
    const open = others.size === 0 ? others : await search.filesThatReferTo(others, () => true);
    for (const path of candidates) if (!open.has(path) && (await contained.kinOf(path)) === kin) told.add(path);
  }
  return told;
}

function changedFiles(current: readonly Files[], earlier: readonly Files[]): { changed: Set<string>; same: number } {
  const changed = new Set<string>();
  let same = 0;
  for (const [index, files] of current.entries()) {
    const theirs = earlier[index] ?? new Map<string, TreeEntry>();
    for (const [path, file] of files) {
      if (isSameFile(file, theirs.get(path))) same += 1;
      else changed.add(path);
    }
    for (const path of theirs.keys()) if (!files.has(path)) changed.add(path);
  }
  return { changed, same };
}

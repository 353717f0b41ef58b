import { GateError } from '../core/index.ts';
import type { Choice } from './choose.ts';
import { matchFiles } from './match.ts';
import { commitRelease, workTreeRelease } from './release.ts';
import { refersToChange } from './references.ts';
import { changedFiles } from './search.ts';
import { readStatus, type WorkTreeChange } from './status.ts';
import type { TagList } from './tags.ts';
import type { Release, ReleaseWindow, WindowOptions } from './types.ts';

/**
 * N and the earlier releases it has to live with, N-1 first. Contents are read only when asked for.
 * @throws GateError RG-GIT-SHALLOW when the clone is shallow and may lack releases of the window; RG-GIT when `head` names no
 *   commit, or the repository is bare and no `head` is given; RG-CONFIG-INVALID for a tag pattern without exactly one `*`
 */
export async function resolveWindow(options: WindowOptions): Promise<ReleaseWindow> {
  const { repository, roots } = options;
  const head = headCommit(options);
  listAhead(options, head);
  const [commit, changes, list] = await Promise.all([
    head,
    options.head === undefined ? workTreeChanges(options) : [],
    tagsFor(options, head),
  ]);
  const choice = await chooseFor(options, list, (await isDirty(changes, options)) ? undefined : commit);
  if (repository.shallow && choice.reachable < options.window) throw shallowError(options, choice.reachable);
  const naming = { label: 'N', tag: choice.own?.name, version: choice.own?.version };
  const candidate: Release =
    options.head !== undefined && commit !== undefined
      ? commitRelease(repository, naming, commit, roots)
      : workTreeRelease(repository, naming, commit, { ...options, changes });
  const earlier = choice.earlier.map((tag, index) =>
    commitRelease(repository, { label: `N-${index + 1}`, tag: tag.name, version: tag.version }, tag.commit, roots),
  );
  const changedSince = async (release: Release, extensions: readonly string[]): Promise<readonly string[]> => {
    if (release.commit === undefined) return [];
    // Where every file is listed, nobody has to be asked.
    if (!roots || roots.includes('')) return differing(await candidate.files(), await release.files(), extensions);
    return changedFiles(repository, { from: release.commit, to: candidate.commit, extensions });
  };
  return { candidate, earlier, notes: choice.notes, changedSince };
}

/** Lists N's commit while git looks at the work tree. Who needs the list asks for it and finds it there, or is told what failed. */
function listAhead({ repository, roots }: WindowOptions, head: Promise<string | undefined>): void {
  if (roots?.length === 0) return;
  head.then((commit) => (commit === undefined ? undefined : repository.tree(commit, roots))).catch(() => undefined);
}

type Files = Awaited<ReturnType<Release['files']>>;

/** Paths that are not the same on both sides. Releases share the entries of folders that are the same, so that most need no comparison. */
function differing(files: Files, others: Files, extensions: readonly string[]): string[] {
  if (files === others) return [];
  const paths: string[] = [];
  for (const [path, file] of files) {
    const other = others.get(path);
    if (other !== file && other?.oid !== file.oid) paths.push(path);
  }
  for (const path of others.keys()) if (!files.has(path)) paths.push(path);
  return paths.filter((path) => extensions.some((extension) => path.toLowerCase().endsWith(extension)));
}

/** A work tree that is not what was tagged has no version. Untracked files count when they are asked for: build output beside them does not. */
async function isDirty(changes: readonly WorkTreeChange[], { globs }: WindowOptions): Promise<boolean> {
  const untracked = changes.flatMap((change) => (change.state === 'changed' && !change.tracked ? change.path : []));
  if (changes.length > untracked.length) return true;
  return untracked.length > 0 && (globs === undefined || (await matchFiles(untracked, globs)).length > 0);
}

const NO_RELEASES: Choice = { own: undefined, earlier: [], reachable: 0, notes: [] };

/** A window without earlier releases needs no tags, and no code that understands them. */
async function tagsFor(
  { repository, tags, window, head }: WindowOptions,
  commit: Promise<string | undefined>,
): Promise<TagList | undefined> {
  if (window === 0) return undefined;
  const { listTags } = await import('./tags.ts');
  return listTags(repository, tags, head === undefined ? 'HEAD' : ((await commit) ?? 'HEAD'));
}

async function choose(options: WindowOptions, list: TagList | undefined, commit: string | undefined): Promise<Choice> {
  if (!list) return NO_RELEASES;
  const { chooseReleases } = await import('./choose.ts');
  return chooseReleases({ ...options, list, pattern: options.tags, commit });
}

/** As `choose`; where a tag names N, what its files refer to outside of the roots must be as it was tagged, too. */
async function chooseFor(options: WindowOptions, list: TagList | undefined, commit: string | undefined): Promise<Choice> {
  const choice = await choose(options, list, commit);
  if (!choice.own || options.head !== undefined) return choice;
  return (await refersToChange(options.repository, options)) ? choose(options, list, undefined) : choice;
}

/** N's commit; undefined only for a work tree before its first commit. */
async function headCommit({ repository, head }: WindowOptions): Promise<string | undefined> {
  const commit = (await repository.object(`${head ?? 'HEAD'}^{commit}`))?.oid;
  if (commit === undefined && head !== undefined) {
    throw new GateError('RG-GIT', `${JSON.stringify(head)} names no commit of this repository`, {
      expected: 'a branch, a tag or a commit that was fetched',
      ...(repository.shallow && { hint: 'the clone is shallow; set fetch-depth: 0 on actions/checkout' }),
    });
  }
  return commit;
}

async function workTreeChanges({ repository, roots }: WindowOptions): Promise<readonly WorkTreeChange[]> {
  if (repository.bare) {
    throw new GateError('RG-GIT', `${repository.directory} is a bare repository without a work tree`, {
      hint: 'say which commit is the candidate with --head',
    });
  }
  return roots?.length === 0 ? [] : readStatus(repository, roots);
}

function shallowError({ tags, window }: WindowOptions, found: number): GateError {
  const message = `the clone is shallow and its history holds ${found} of ${window} earlier releases with tags ${tags}; more may exist`;
  return new GateError('RG-GIT-SHALLOW', message, {
    expected: 'the whole history with its tags',
    hint: 'set fetch-depth: 0 on actions/checkout, or run: git fetch --unshallow --tags',
  });
}

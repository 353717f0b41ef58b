import { constants, lstat, readFile, realpath } from 'node:fs/promises';
import { isAbsolute, join, posix, relative } from 'node:path';
import { GateError } from '../core/index.ts';
import type { GitRepository, TreeEntry } from '../git/index.ts';
import { globRoots } from './globs.ts';
import { linksAmong, linksOf } from './links.ts';
import { matchFiles } from './match.ts';
import { searchFiles, searchLines } from './search.ts';
import type { WorkTreeChange } from './status.ts';
import type { Release, WindowOptions } from './types.ts';

const REGULAR = '100';
/** As git objects: larger files are no schema or manifest. */
const SIZE_LIMIT = 256 * 1024 * 1024;

type Naming = Pick<Release, 'label' | 'tag' | 'version'>;
type Files = ReadonlyMap<string, TreeEntry>;

/** A release as a commit holds it. */
export function commitRelease(repository: GitRepository, naming: Naming, commit: string, roots: readonly string[] | undefined): Release {
  const files = once(async (): Promise<Files> => regularFiles(await repository.tree(commit, roots)));
  const find = async (path: string): Promise<TreeEntry | undefined> => {
    const entry = (await files()).get(path);
    // Below the roots all is known.
    return entry || isWithin(path, roots) ? entry : regularFiles(await repository.tree(commit, [path])).get(path);
  };
  return {
    ...naming,
    commit,
    files,
    list: async (globs) => matchFiles(regularFiles(await repository.tree(commit, globRoots(globs))).keys(), globs),
    links: async () => linksOf(repository, irregular(await repository.tree(commit, roots))),
    read: async (path) => readBlob(repository, await find(path)),
    blobs: async (paths) => {
      const [inside, all] = [await files(), new Map<string, string>()];
      const rest = paths.filter((path) => !inside.has(path) && !isWithin(path, roots));
      const outside = rest.length === 0 ? new Map<string, TreeEntry>() : regularFiles(await repository.tree(commit, foldersOf(rest)));
      for (const path of paths) {
        const entry = inside.get(path) ?? outside.get(path);
        if (entry) all.set(path, entry.oid);
      }
      return all;
    },
    search: (texts, extensions) => searchFiles(repository, commit, { texts, extensions }),
    searchLines: (text, extensions) => searchLines(repository, commit, { text, extensions }),
  };
}

/** The work tree: HEAD's files, with what git says has changed. `head` is undefined before the first commit. */
export function workTreeRelease(
  repository: GitRepository,
  naming: Naming,
  head: string | undefined,
  { changes, roots, globs, ahead }: { changes: readonly WorkTreeChange[] } & Pick<WindowOptions, 'roots' | 'globs' | 'ahead'>,
): Release {
  const begun = ahead && changes.some(({ path }) => ahead.extensions.some((extension) => path.endsWith(extension)));
  const early = begun ? searchLines(repository, undefined, ahead) : undefined;
  // Who never asks for the lines need not hear that they could not be found.
  early?.catch(() => undefined);
  const onDisk = new Set<string>();
  const unlisted = new Set<string>();
  const folders = new Map<string, Promise<boolean>>();
  const files = once(async (): Promise<Files> => {
    const committed: Files = head === undefined ? new Map() : regularFiles(await repository.tree(head, roots));
    if (changes.length === 0) return committed;
    const result = new Map(committed);
    for (const change of changes) {
      if (change.state === 'staged') result.set(change.path, { path: change.path, mode: change.mode, oid: change.oid });
      else result.delete(change.path);
    }
    const changed = changes.flatMap(({ state, path }) => (state === 'changed' ? path : []));
    const wanted = globs ? await matchFiles(changed, globs) : changed;
    for (const path of changed) unlisted.add(path);
    for (const entry of await hashFiles(repository, wanted)) {
      onDisk.add(entry.path);
      unlisted.delete(entry.path);
      result.set(entry.path, entry);
    }
    return result;
  });
  return {
    ...naming,
    commit: undefined,
    files,
    list: async (globs) => matchFiles([...(await withOutside(await files(), { repository, head, roots, globs })), ...unlisted], globs),
    links: async () => {
      const committed = head === undefined ? [] : irregular(await repository.tree(head, roots));
      return linksAmong(repository, committed, changes);
    },
    read: async (path) => {
      const entry = (await files()).get(path);
      if (entry) return onDisk.has(path) ? readFromDisk(repository.directory, path) : readBlob(repository, entry);
      // Below the roots all is known; elsewhere the disk has to be asked.
      if (isWithin(path, roots) && !unlisted.has(path)) return undefined;
      return (await hasFolder(repository.directory, posix.dirname(path), folders)) ? readOutside(repository.directory, path) : undefined;
    },
    blobs: async (paths) => {
      const inside = await files();
      const rest = paths.filter((path) => !inside.has(path) && (!isWithin(path, roots) || unlisted.has(path)));
      const hashed = await hashFiles(repository, await insideOf(repository.directory, rest));
      const known = paths.flatMap((path) => inside.get(path) ?? []);
      return new Map([...known, ...hashed].map(({ path, oid }) => [path, oid]));
    },
    search: (texts, extensions) => searchFiles(repository, undefined, { texts, extensions }),
    searchLines: (text, extensions) => {
      const same = ahead?.text === text && String(ahead.extensions) === String(extensions);
      return (same ? early : undefined) ?? searchLines(repository, undefined, { text, extensions });
    },
  };
}

/** Paths of a work tree, and those of HEAD that lie outside of the roots. */
async function withOutside(
  files: Files,
  {
    repository,
    head,
    roots,
    globs,
  }: {
    repository: GitRepository;
    roots: readonly string[] | undefined;
    head: string | undefined;
    globs: readonly string[];
  },
): Promise<readonly string[]> {
  const elsewhere = head === undefined ? [] : [...regularFiles(await repository.tree(head, globRoots(globs))).keys()];
  return [...files.keys(), ...elsewhere.filter((path) => !isWithin(path, roots))];
}

async function insideOf(directory: string, paths: readonly string[]): Promise<string[]> {
  const there = await Promise.all(paths.map((path) => isInside(directory, path)));
  return paths.filter((_path, index) => there[index]);
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** The same listing is the same map, for whoever compares releases. */
function regularFiles(tree: Files): Files {
  let files = regular.get(tree);
  if (!files) {
    files = isAllRegular(tree) ? tree : new Map([...tree].filter(([, { mode }]) => mode.startsWith(REGULAR)));
    regular.set(tree, files);
  }
  return files;
}

/** So most trees are, and another map of all their files would cost as much as reading them. */
function isAllRegular(tree: Files): boolean {
  for (const { mode } of tree.values()) if (!mode.startsWith(REGULAR)) return false;
  return true;
}

const regular = new WeakMap<Files, Files>();

/** Few folders are looked for faster than the many files in them. */
function foldersOf(paths: readonly string[]): string[] {
  return [...new Set(paths.map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/'))) || path))];
}

function irregular(tree: Files): TreeEntry[] {
  if (regularFiles(tree) === tree) return [];
  return [...tree.values()].filter(({ mode }) => !mode.startsWith(REGULAR));
}

async function readBlob(repository: GitRepository, entry: TreeEntry | undefined): Promise<Uint8Array | undefined> {
  if (!entry) return undefined;
  const object = await repository.object(entry.oid);
  if (object?.type !== 'blob') {
    throw new GateError('RG-GIT', `the content of ${entry.path} (${entry.oid}) is missing from the repository`, {
      hint: 'fetch it: the clone may be partial or damaged',
    });
  }
  return object.data;
}

/** A link put in place of a file after git looked must not lead out of the repository. */
async function readFromDisk(directory: string, path: string): Promise<Uint8Array> {
  try {
    return await readFile(join(directory, path), { flag: constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) });
  } catch (cause) {
    throw new GateError('RG-FILE', `${path} could not be read`, { cause });
  }
}

/** A regular file of the work tree that no link leads to, wherever it is; nothing of git's own. */
async function readOutside(directory: string, path: string): Promise<Uint8Array | undefined> {
  return (await isInside(directory, path)) ? readFromDisk(directory, path) : undefined;
}

/** Whether a folder is there and no link. Schemas are looked up in many places where they are not: whole folders of these are told at once. */
function hasFolder(directory: string, folder: string, known: Map<string, Promise<boolean>>): Promise<boolean> {
  if (folder === '.' || folder === '/') return Promise.resolve(true);
  const answer =
    known.get(folder) ??
    hasFolder(directory, posix.dirname(folder), known).then(
      async (above) =>
        above &&
        lstat(join(directory, folder)).then(
          (stat) => stat.isDirectory(),
          () => false,
        ),
    );
  known.set(folder, answer);
  return answer;
}

async function isInside(directory: string, path: string): Promise<boolean> {
  const top = await realpath(directory);
  const file = join(top, path);
  const inside = relative(top, file);
  if (inside.startsWith('..') || isAbsolute(inside) || /^\.git(?:$|[/\\])/i.test(inside)) return false;
  const real = await realpath(file).catch(() => undefined);
  return real === file && (await isReadable(file));
}

function isWithin(path: string, roots: readonly string[] | undefined): boolean {
  return !roots || roots.some((root) => root === '' || path === root || path.startsWith(`${root}/`));
}

/** Entries of changed files, with the oid that git would store: line ends and other filters applied, nothing written. */
async function hashFiles(repository: GitRepository, candidates: readonly string[]): Promise<TreeEntry[]> {
  const readable = await Promise.all(candidates.map((path) => isReadable(join(repository.directory, path))));
  const paths = candidates.filter((_path, index) => readable[index]);
  if (paths.length === 0) return [];
  const text = await repository.text(['hash-object', '--stdin-paths'], { input: `${paths.map(quotePath).join('\n')}\n` });
  const oids = text.split('\n');
  return paths.map((path, index) => ({ path, mode: '100644', oid: oids[index] ?? '' }));
}

async function isReadable(file: string): Promise<boolean> {
  try {
    const stat = await lstat(file);
    return stat.isFile() && stat.size <= SIZE_LIMIT;
  } catch {
    return false;
  }
}

/** One path a line; a path that would break the line, or that begins like a quoted one, is quoted as in C. */
function quotePath(path: string): string {
  if (!/["\\\n\r]/.test(path)) return path;
  const escaped = path.replaceAll(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `"${escaped}"`;
}

import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { GateError } from '../../core/index.ts';
import { matchFiles } from '../../window/index.ts';
import { lookAtUserPath } from '../shared/user-file.ts';
import { assertInside } from './inside.ts';

/** More files are not one dataset that somebody tests by hand. */
const MAX_FILES = 100_000;
/** What makes a path a glob. */
const MAGIC = /[*?[{]/;

/**
 * The files that a path, a glob or a folder names, by path. A path that exists is itself, whatever signs are in it. Names that begin with
 * `.` or `_` (`_SUCCESS`, `_temporary`) are what writers leave beside data, and are left out of folders and globs.
 * @throws GateError RG-FILE when there is none, RG-PATH when a link leads out of the workspace
 */
export async function expandPath(path: string, directory: string): Promise<readonly string[]> {
  const stats = lookAtUserPath(directory, path);
  if (stats && !stats.isDirectory()) return [path];
  if (stats) return found(path, walk(path, directory));
  if (!MAGIC.test(path)) return [path];
  const steps = path.split('/');
  const fixed = steps.findIndex((step) => MAGIC.test(step));
  const start = fixed === 0 ? '.' : steps.slice(0, fixed).join('/') || '/';
  const isFolder = lookAtUserPath(directory, start)?.isDirectory() === true;
  const below = new Map((isFolder ? walk(start, directory) : []).map((file) => [relative(start, file), file]));
  const matching = await matchFiles(below.keys(), [steps.slice(fixed).join('/')]);
  return found(
    path,
    matching.flatMap((file) => below.get(file) ?? []),
  );
}

function found(path: string, files: readonly string[]): readonly string[] {
  if (files.length > 0) return files;
  throw new GateError('RG-FILE', `${path} names no file`, {
    hint: 'give the path of data files, a glob that matches some, or a folder with some',
  });
}

/** All files below a folder, in order. A folder that is reached twice over links is read once. */
function walk(start: string, directory: string): string[] {
  const files: string[] = [];
  const seen = new Set<string>();
  const open = [start];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const real = realpathSync(resolve(directory, folder));
    if (seen.has(real)) continue;
    seen.add(real);
    for (const entry of readdirSync(real, { withFileTypes: true })) {
      if (/^[._]/.test(entry.name)) continue;
      const path = join(folder, entry.name);
      const kind = kindOf(entry, path, directory);
      if (kind === 'folder') open.push(path);
      if (kind === 'file') files.push(path);
    }
    if (files.length > MAX_FILES) throw new GateError('RG-USAGE', `${start} holds more than ${MAX_FILES} files`);
  }
  return files.sort();
}

/** What an entry is, or what it links to: a link must stay in the workspace, and one that leads nowhere is no file. */
function kindOf(entry: Dirent, path: string, directory: string): 'file' | 'folder' | undefined {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (!entry.isSymbolicLink()) return undefined;
  const file = resolve(directory, path);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) throw new GateError('RG-FILE', `${path} is a symbolic link that leads nowhere`);
  assertInside(path, file, directory);
  return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : undefined;
}

import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { GateError } from '../../core/index.ts';
import { globRoots, matchFiles } from '../../window/index.ts';
import { lookAtUserPath } from '../shared/user-file.ts';
import { filesBelow } from './folder.ts';

/**
 * The texts of client documents: files or globs, joined by commas, from the working directory.
 * @throws GateError RG-FILE when one of them stands for no file
 */
export async function readOperationFiles(list: string, directory: string): Promise<string[]> {
  const texts = new Map<string, string>();
  for (const part of list.split(',').map((one) => one.trim())) {
    if (part === '') continue;
    const paths = await pathsOf(part, directory);
    if (paths.length === 0)
      throw new GateError('RG-FILE', `--operations: no file matches ${part}`, { hint: 'give files or globs of client documents' });
    for (const path of paths) texts.set(path, readFileSync(path, 'utf8'));
  }
  return [...texts.values()];
}

/** Absolute paths, sorted. */
async function pathsOf(part: string, directory: string): Promise<string[]> {
  const named = resolve(directory, part);
  const stat = lookAtUserPath(directory, part);
  if (stat?.isFile()) return [realpathSync(named)];
  if (isAbsolute(part)) return [];
  const glob = stat?.isDirectory() ? `${part.replace(/\/$/, '')}/**` : part;
  const [root = ''] = globRoots([glob]);
  const folder = resolve(directory, root);
  if (relative(directory, folder).startsWith('..') || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const below = filesBelow(folder).map((path) => (root === '' ? path : `${root}/${path}`));
  return (await matchFiles(below, [glob])).map((path) => realpathSync(join(directory, path)));
}

import { accessSync, type Stats, statSync } from 'node:fs';
import { constants, readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { GateError } from '../../core/index.ts';

/** Far above whatever is read as a whole; keeps a mistaken path (a disk image) from filling the memory. */
const MOST_BYTES = 64 * 1024 * 1024;

/** What is wrong with a path, in words: codes of the system say nothing to most people. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist: a part of its path is no folder',
  EISDIR: 'is a folder, and a file is asked for',
  EACCES: 'cannot be read: no permission',
  EPERM: 'cannot be read: no permission',
  ELOOP: 'cannot be read: its symbolic links go round in circles',
  ENAMETOOLONG: 'is too long for a path',
};

/** The error about a path that a person has given, for what the system said of it. */
export function fileError(path: string, cause: unknown, more: { readonly hint?: string; readonly expected?: string } = {}): GateError {
  if (cause instanceof GateError) return cause;
  const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
  return new GateError('RG-FILE', `${path} ${REASONS[code] ?? `cannot be read (${code})`}`, { ...more, cause });
}

export interface FileWish {
  readonly hint?: string;
  readonly expected?: string;
  /** More bytes are refused; default 64 MiB. */
  readonly mostBytes?: number;
}

/** A file that a person has named. @throws GateError RG-FILE, one for whatever is wrong with the path */
export async function readUserFile(directory: string, path: string, { mostBytes = MOST_BYTES, ...more }: FileWish = {}): Promise<Buffer> {
  const file = resolve(directory, path);
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
    if (found.size > mostBytes) throw new GateError('RG-FILE', `${path} is larger than ${mostBytes >> 20} MiB`, more);
    return await readFile(file);
  } catch (error) {
    throw fileError(path, error, more);
  }
}

/** What stands at a path that a person has named, readable; undefined when nothing does. @throws GateError RG-FILE for all else */
export function lookAtUserPath(directory: string, path: string): Stats | undefined {
  const file = resolve(directory, path);
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found) accessSync(file, constants.R_OK);
    return found;
  } catch (error) {
    throw fileError(path, error);
  }
}

/** As `lookAtUserPath`, where something has to stand there. @throws GateError RG-FILE */
export function statUserPath(directory: string, path: string, hint: string): Stats {
  const found = lookAtUserPath(directory, path);
  if (found) return found;
  throw fileError(path, { code: 'ENOENT' }, { hint });
}

import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { DataFile, RandomAccess } from '../../contract/index.ts';
import { GateError, type Host } from '../../core/index.ts';
import { statUserPath } from '../shared/user-file.ts';
import { expandPath } from './data-paths.ts';
import { assertInside } from './inside.ts';
import { standardInput } from './standard-input.ts';

/** @throws GateError RG-USAGE when standard input is named twice: the second reader would find nothing there */
export function assertReadOnce(paths: readonly string[]): void {
  if (paths.filter((path) => path === '-').length < 2) return;
  throw new GateError('RG-USAGE', 'standard input is named twice', { expected: '`-` once at most' });
}

/**
 * The data files that the user names: files, globs (`data/**\/*.parquet`), folders with all files in them, and `-` for standard input.
 * In the order of the names, those of a glob or folder by path; none twice.
 * @throws GateError RG-FILE, RG-PATH, RG-USAGE
 */
export async function dataFiles(
  paths: readonly string[],
  host: Host,
  { format, maxRow }: { readonly format?: string; readonly maxRow?: number } = {},
): Promise<readonly DataFile[]> {
  assertReadOnce(paths);
  if (format !== undefined && !paths.includes('-'))
    throw new GateError('RG-USAGE', '--format is for standard input alone', { expected: '`-` among the data' });
  const named = await Promise.all(paths.map(async (path) => (path === '-' ? [path] : expandPath(path, host.directory))));
  const files = [...new Set(named.flat())].map((path) => dataFile(path, host, format));
  return maxRow === undefined ? files : files.map((file) => ({ ...file, maxRow }));
}

/** A data file that the user names; `-` is standard input. @throws GateError RG-FILE, RG-PATH */
export function dataFile(path: string, host: Host, format?: string): DataFile {
  if (path === '-') return standardInput(host, format);
  const file = resolve(host.directory, path);
  const stats = statUserPath(host.directory, path, 'give the path of a data file, or `-` for standard input');
  if (!stats.isFile()) {
    const hint = stats.isDirectory() ? 'name the files in it' : 'standard input is read with `-`';
    throw new GateError('RG-FILE', `${path} is no regular file`, { hint });
  }
  assertInside(path, file, host.directory);
  return {
    path,
    open: () => createReadStream(file, { highWaterMark: 1 << 18 }) as AsyncIterable<Uint8Array>,
    random: randomAccess(path, file, stats.size),
  };
}

function randomAccess(path: string, file: string, size: number): RandomAccess {
  const readInto = async (target: Uint8Array, start: number): Promise<void> => {
    const handle = await open(file);
    try {
      let done = 0;
      while (done < target.length) {
        const { bytesRead } = await handle.read(target, done, target.length - done, start + done);
        if (bytesRead === 0) throw new GateError('RG-DATA', `${path} has become shorter while it was read (byte ${start + done})`);
        done += bytesRead;
      }
    } finally {
      await handle.close();
    }
  };
  const read = async (start: number, end: number): Promise<Uint8Array> => {
    const bytes = Buffer.allocUnsafe(end - start);
    await readInto(bytes, start);
    return bytes;
  };
  return { size, file, read, readInto };
}

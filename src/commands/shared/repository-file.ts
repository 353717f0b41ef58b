import { lstat, mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { GateError } from '../../core/index.ts';
import { fileError } from './user-file.ts';

/** A file of the repository on disk; `undefined` when absent. @throws GateError RG-PATH when a link leads out, RG-FILE */
export async function readRepositoryFile(top: string, path: string): Promise<string | undefined> {
  const file = join(top, path);
  await assertInside(top, file);
  return readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw fileError(path, cause);
  });
}

/** @throws GateError RG-PATH, RG-FILE */
export async function writeRepositoryFile(top: string, path: string, text: string): Promise<void> {
  const file = join(top, path);
  await assertInside(top, file);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (cause) {
    throw new GateError('RG-FILE', `${path} could not be written`, { cause });
  }
}

/** What exists of the path must lie inside, links followed. */
async function assertInside(top: string, file: string): Promise<void> {
  const root = await realpath(top);
  const leadsOut = new GateError('RG-PATH', `${relative(top, file)} leads out of the repository`, { expected: 'a file of the repository' });
  if (isOutside(relative(top, file))) throw leadsOut;
  for (let at = file; at.length >= top.length; at = dirname(at)) {
    const real = await realpath(at).catch(() => undefined);
    // A link to nothing would be written through all the same.
    if (real === undefined && !(await isLink(at))) continue;
    if (real === undefined || isOutside(relative(root, real))) throw leadsOut;
    return;
  }
}

async function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
}

/** A folder may be called `..x`; on Windows another drive is an absolute path. */
function isOutside(inside: string): boolean {
  return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
}

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readRepositoryFile, writeRepositoryFile } from '../shared/repository-file.ts';
import type { ProposedFile } from './types.ts';

/** What is there already is never touched. @throws GateError RG-PATH, RG-FILE */
export async function splitExisting(
  top: string,
  files: readonly ProposedFile[],
): Promise<{ readonly fresh: readonly ProposedFile[]; readonly kept: readonly ProposedFile[] }> {
  const fresh: ProposedFile[] = [];
  const kept: ProposedFile[] = [];
  for (const file of files) ((await readRepositoryFile(top, file.path)) === undefined ? fresh : kept).push(file);
  return { fresh, kept };
}

/** All or none. @throws GateError RG-PATH, RG-FILE */
export async function writeFiles(top: string, files: readonly ProposedFile[]): Promise<void> {
  const written: string[] = [];
  try {
    for (const { path, text } of files) {
      await writeRepositoryFile(top, path, text);
      written.push(path);
    }
  } catch (error) {
    await Promise.all(written.map((path) => rm(join(top, path), { force: true })));
    throw error;
  }
}

import { GateError } from '../../core/index.ts';
import type { GitRepository } from '../../git/index.ts';
import { writeRepositoryFile } from '../shared/repository-file.ts';

/** Writes a file at a path from the top of the repository. @throws GateError RG-PATH, RG-FILE */
export async function writeOutput({ directory }: GitRepository, path: string, text: string): Promise<void> {
  const steps = path.split(/[\\/]/);
  if (/^(?:[\\/]|[A-Za-z]:)/.test(path) || steps.includes('..') || steps[0] === '.git' || path.includes('\0')) {
    throw new GateError('RG-PATH', `${path} leads out of the repository`, { expected: 'a path from the top of the repository' });
  }
  await writeRepositoryFile(directory, path, text);
}

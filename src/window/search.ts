import type { GitRepository } from '../git/index.ts';
import { FoundLines } from './found-lines.ts';

/** Texts per command: a command line has an end. */
const TEXTS = 200;

/** Files by extension, whatever its case, anywhere in the repository. */
function anywhere(extensions: readonly string[]): string[] {
  return extensions.map((extension) => `:(top,icase,glob)**/*${extension}`);
}

function names(stdout: Uint8Array): string[] {
  return Buffer.from(stdout).toString('utf8').split('\0').filter(Boolean);
}

/** Paths of files of a commit (or of the work tree, untracked ones too) that hold any of the texts, byte for byte. */
export async function searchFiles(
  repository: GitRepository,
  commit: string | undefined,
  { texts, extensions }: { texts: readonly string[]; extensions: readonly string[] },
): Promise<string[]> {
  if (extensions.length === 0) return [];
  const found = new Set<string>();
  const side = commit === undefined ? ['--untracked'] : [];
  for (let at = 0; at < texts.length; at += TEXTS) {
    const patterns = texts.slice(at, at + TEXTS).flatMap((text) => ['-e', text]);
    const args = ['grep', '-l', '-z', '-F', '--no-color', '--full-name', ...side, ...patterns, ...(commit === undefined ? [] : [commit])];
    // git says 1 when nothing was found.
    const { stdout } = await repository.run([...args, '--', ...anywhere(extensions)], { allow: [0, 1] });
    for (const name of names(stdout)) found.add(commit === undefined ? name : name.slice(commit.length + 1));
  }
  return [...found];
}

/** Lines that hold a text, by path, of a commit (or of the work tree, untracked ones too), whatever attributes call binary. */
export async function searchLines(
  repository: GitRepository,
  commit: string | undefined,
  { text, extensions }: { text: string; extensions: readonly string[] },
): Promise<FoundLines> {
  if (extensions.length === 0) return new FoundLines('', 0);
  const side = commit === undefined ? ['--untracked'] : [];
  const args = ['grep', '-z', '-F', '-a', '--no-color', '--full-name', ...side, '-e', text, ...(commit === undefined ? [] : [commit])];
  const { stdout } = await repository.run([...args, '--', ...anywhere(extensions)], { allow: [0, 1] });
  return new FoundLines(Buffer.from(stdout).toString('utf8'), commit === undefined ? 0 : commit.length + 1);
}

/** Paths that differ between two commits, or between a commit and the work tree. */
export async function changedFiles(
  repository: GitRepository,
  { from, to, extensions }: { from: string; to: string | undefined; extensions: readonly string[] },
): Promise<string[]> {
  if (extensions.length === 0) return [];
  const args = ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all', '--no-color'];
  const sides = to === undefined ? [from] : [from, to];
  return names((await repository.run([...args, ...sides, '--', ...anywhere(extensions)])).stdout);
}

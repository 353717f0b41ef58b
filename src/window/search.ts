import type { GitRepository } from '../git/index.ts';

/** Texts per command: a command line has an end. */
const TEXTS = 200;

interface Search {
  readonly texts: readonly string[];
  readonly roots: readonly string[] | undefined;
  /** `undefined`: the work tree, with untracked files. */
  readonly commit: string | undefined;
}

/** Paths of files that hold any of the texts, byte for byte, in the order of git. */
export async function searchFiles(repository: GitRepository, { texts, roots, commit }: Search): Promise<string[]> {
  const found = new Set<string>();
  if (roots?.length === 0) return [];
  const where = (roots ?? []).filter((root) => root !== '').map((root) => `:(top,literal)${root}`);
  for (let at = 0; at < texts.length; at += TEXTS) {
    const patterns = texts.slice(at, at + TEXTS).flatMap((text) => ['-e', text]);
    const side = commit === undefined ? ['--untracked'] : [];
    const revision = commit === undefined ? [] : [commit];
    const args = ['grep', '-l', '-z', '-F', '--no-color', '--full-name', ...side, ...patterns, ...revision, '--'];
    const whole = roots === undefined || roots.includes('');
    // git says 1 when nothing was found.
    const { stdout } = await repository.run([...args, ...(whole ? [] : where)], { allow: [0, 1] });
    const prefix = commit === undefined ? 0 : commit.length + 1;
    for (const name of Buffer.from(stdout).toString('utf8').split('\0').filter(Boolean)) found.add(name.slice(prefix));
  }
  return [...found];
}

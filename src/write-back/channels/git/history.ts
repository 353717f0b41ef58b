import type { FileLoss } from '../../types.ts';
import { fetchHead } from './fetch.ts';
import { runInStore, type Store, textInStore } from './store.ts';

/** How many commits of a branch are looked at: years of deployments, and still fetched at once. */
const DEPTH = 1000;

/**
 * Files at the head of a branch that no longer begin with all they ever held. Git counts the lines that each commit removed, so that
 * only commits which did are looked into; what was put back since is no loss.
 */
export async function findLosses(store: Store, branch: string, paths: readonly string[]): Promise<readonly FileLoss[]> {
  const head = await fetchHead(store, branch, DEPTH);
  if (head === undefined || paths.length === 0) return [];
  const losses: FileLoss[] = [];
  for (const { commit, path } of await removals(store, head, paths)) {
    if (losses.some((loss) => loss.path === path)) continue;
    const [before, now] = await Promise.all([bytesAt(store, `${commit}^`, path), bytesAt(store, head, path)]);
    if (!now.subarray(0, before.length).equals(before)) losses.push({ path, commit });
  }
  return losses;
}

/** Commits that removed lines from one of the files, oldest first. */
async function removals(store: Store, head: string, paths: readonly string[]): Promise<readonly FileLoss[]> {
  const literal = paths.map((path) => `:(literal)${path}`);
  const options = ['--first-parent', '-m', '--reverse', '--no-renames', '--no-ext-diff', '--no-textconv', '--text', '--numstat'];
  const text = await textInStore(store, ['log', ...options, '--format=commit %H', `--max-count=${DEPTH}`, head, '--', ...literal]);
  let commit = '';
  return text.split('\n').flatMap((line) => {
    if (line.startsWith('commit ')) commit = line.slice('commit '.length);
    const [, removed, path] = /^\d+\t(\d+)\t(.+)$/.exec(line) ?? [];
    return path === undefined || removed === '0' ? [] : [{ commit, path }];
  });
}

async function bytesAt(store: Store, commit: string, path: string): Promise<Buffer> {
  const { code, stdout } = await runInStore(store, ['cat-file', 'blob', `${commit}:${path}`]);
  return code === 0 ? Buffer.from(stdout) : Buffer.alloc(0);
}

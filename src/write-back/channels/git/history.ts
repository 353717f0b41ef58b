import { createHash } from 'node:crypto';
import type { CommitMessage, FileLoss } from '../../types.ts';
import { fetchHead } from './fetch.ts';
import { type Store, textInStore } from './store.ts';

/** One commit that changed a file: what stood there before and after, by oid. */
interface Step extends FileLoss {
  readonly before: string;
  readonly after: string;
}

/**
 * Files at the head of a branch that no longer begin with all they held in the last `depth` commits. The name of a blob is the hash of
 * its bytes, so no older version has to be read: the beginnings of the present one are hashed and compared. What was put back since
 * is no loss.
 */
export async function findLosses(store: Store, branch: string, paths: readonly string[], depth: number): Promise<readonly FileLoss[]> {
  const head = await fetchHead(store, branch, depth);
  if (head === undefined || paths.length === 0) return [];
  const steps = await readSteps(store, head, { paths, depth });
  const sizes = await sizesOf(
    store,
    steps.map(({ before }) => before),
  );
  const losses: FileLoss[] = [];
  for (const path of paths) {
    const own = steps.filter((step) => step.path === path);
    const now = own.length === 0 ? Buffer.alloc(0) : await readBlob(store, `${head}:${path}`);
    const lost = own.findIndex(({ before }) => sizes.has(before) && !isBeginning(before, sizes.get(before) ?? 0, now));
    if (lost !== -1) losses.push({ path, commit: await commitThatTook(store, own.slice(lost)) });
  }
  return losses;
}

/** Commits that changed one of the files, oldest first. */
async function readSteps(
  store: Store,
  head: string,
  { paths, depth }: { paths: readonly string[]; depth: number },
): Promise<readonly Step[]> {
  const options = ['--first-parent', '-m', '--reverse', '--raw', '--no-abbrev', '--no-renames', `--max-count=${depth}`];
  const literal = paths.map((path) => `:(literal)${path}`);
  const text = await textInStore(store, ['log', ...options, '--format=commit %H', head, '--', ...literal]);
  let commit = '';
  return text.split('\n').flatMap((line): Step[] => {
    if (line.startsWith('commit ')) commit = line.slice('commit '.length);
    const [, before = '', after = '', path] = /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) [A-Z]\d*\t(.+)$/.exec(line) ?? [];
    return path === undefined ? [] : [{ commit, path, before, after }];
  });
}

/** By oid; what is not there (a file that did not exist) is left out. */
async function sizesOf(store: Store, oids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (oids.length === 0) return new Map();
  const text = await textInStore(store, ['cat-file', '--batch-check'], { input: `${oids.join('\n')}\n` });
  return new Map([...text.matchAll(/^([0-9a-f]+) blob (\d+)$/gm)].map(([, oid = '', size]) => [oid, Number(size)]));
}

/** Whether the first `size` bytes are the blob of that name (git: the hash of `blob SIZE`, a zero byte and the content). */
function isBeginning(oid: string, size: number, bytes: Buffer): boolean {
  if (size > bytes.length) return false;
  const hash = createHash(oid.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${size}\0`).update(bytes.subarray(0, size)).digest('hex') === oid;
}

/** The first of these steps after which the file no longer begins with what stood there before all of them. */
async function commitThatTook(store: Store, steps: readonly Step[]): Promise<string> {
  const [first] = steps;
  const before = await readBlob(store, first?.before ?? '');
  for (const { commit, after } of steps) {
    const now = await readBlob(store, after);
    if (!now.subarray(0, before.length).equals(before)) return commit;
  }
  return first?.commit ?? '';
}

async function readBlob(store: Store, name: string): Promise<Buffer> {
  const object = await store.repository.object(name);
  return object?.type === 'blob' ? Buffer.from(object.data) : Buffer.alloc(0);
}

/** What the last commits say, newest first, without merges. Where the clone ends before, more is fetched, once. */
export async function readMessages(store: Store, branch: string, head: string, depth: number): Promise<readonly CommitMessage[]> {
  const known = await readLog(store, head, depth);
  const isCut = known.length < depth && (await textInStore(store, ['rev-parse', '--is-shallow-repository'])) === 'true';
  if (isCut) await fetchHead(store, branch, depth);
  const commits = isCut ? await readLog(store, head, depth) : known;
  return commits.filter(({ isMerge }) => !isMerge).map(({ commit, at, message }) => ({ commit, at, message }));
}

async function readLog(store: Store, head: string, depth: number): Promise<readonly (CommitMessage & { readonly isMerge: boolean })[]> {
  const text = await textInStore(store, ['log', '-z', `--max-count=${depth}`, '--format=%H%x00%P%x00%ct%x00%B', head]);
  const parts = text.split('\0');
  return Array.from({ length: Math.floor(parts.length / 4) }, (_, index) => {
    const [commit = '', parents = '', seconds, message = ''] = parts.slice(index * 4, index * 4 + 4);
    return { commit, at: Number(seconds) * 1000, message, isMerge: parents.includes(' ') };
  });
}

import { GateError, isJsonObject, type JsonObject } from '../../../core/index.ts';
import type { CommitMessage, FileLoss } from '../../types.ts';
import { type Objects, text } from './objects.ts';

/** What a file held from a commit on. */
interface Version {
  readonly commit: string;
  readonly bytes: Uint8Array;
}

/** Files that no longer begin with all they held in the last `depth` commits that changed them; what was put back since is no loss. */
export async function findLosses(objects: Objects, branch: string, paths: readonly string[], depth: number): Promise<readonly FileLoss[]> {
  const head = await objects.head(branch);
  if (head === undefined) return [];
  const losses: FileLoss[] = [];
  for (const path of paths) {
    const now = await contentAt(objects, head, path);
    const versions = await versionsOf(objects, { head, path, depth });
    const lost = versions.findIndex(({ bytes }) => !beginsWith(now, bytes));
    if (lost === -1) continue;
    const held = versions[lost]?.bytes ?? new Uint8Array();
    const taker = versions.slice(lost + 1).find(({ bytes }) => !beginsWith(bytes, held));
    losses.push({ path, commit: taker?.commit ?? head });
  }
  return losses;
}

/** Oldest first; before them, what the oldest commit found there. */
async function versionsOf(objects: Objects, { head, path, depth }: { head: string; path: string; depth: number }): Promise<Version[]> {
  const writers = await writersOf(objects, { head, path, depth });
  const oldest = writers.at(-1);
  const before = oldest === undefined ? undefined : (await objects.commit(oldest)).parents[0];
  const commits = [...writers, ...(before === undefined ? [] : [before])].reverse();
  return Promise.all(commits.map(async (commit) => ({ commit, bytes: await contentAt(objects, commit, path) })));
}

async function contentAt(objects: Objects, commit: string, path: string): Promise<Uint8Array> {
  const entry = await objects.entry((await objects.commit(commit)).tree, path);
  return entry?.mode.startsWith('100') ? objects.blob(entry.sha) : new Uint8Array();
}

function beginsWith(bytes: Uint8Array, beginning: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, beginning.length)).equals(beginning);
}

/** The commits that changed a path, newest first. */
async function writersOf(objects: Objects, { head, path, depth }: { head: string; path: string; depth: number }): Promise<string[]> {
  return (await listCommits(objects, { sha: head, path }, depth)).map((commit) => text(commit, 'sha'));
}

/** What the last commits say (one page of them at most), newest first, without merges. */
export async function readMessages(objects: Objects, head: string, depth: number): Promise<readonly CommitMessage[]> {
  return (await listCommits(objects, { sha: head }, depth)).flatMap((entry) => {
    const { parents, commit } = entry;
    if (Array.isArray(parents) && parents.length > 1) return [];
    const inner = isJsonObject(commit) ? commit : {};
    const committer = isJsonObject(inner['committer']) ? inner['committer'] : {};
    return [{ commit: text(entry, 'sha'), at: Date.parse(text(committer, 'date')), message: text(inner, 'message') }];
  });
}

async function listCommits(objects: Objects, from: { readonly sha: string; readonly path?: string }, depth: number): Promise<JsonObject[]> {
  const page = { ...from, per_page: Math.min(100, Math.max(1, depth)) };
  const { status, data } = await objects.ask('GET /repos/{owner}/{repo}/commits', page);
  if (status === 200 && Array.isArray(data)) return data.filter(isJsonObject);
  throw new GateError('RG-GITHUB', `GitHub does not list the commits of ${from.path ?? from.sha} (status ${status})`);
}

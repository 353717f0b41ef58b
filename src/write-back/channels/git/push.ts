import { join } from 'node:path';
import { REMOTE } from './settings.ts';
import { HEAD_MOVED, runInStore, type Store } from './store.ts';

/** What one push came to. `lost`: no answer, or none that says whether the branch moved. */
export type PushOutcome =
  | { readonly result: 'pushed' }
  /** `sent`: the server was given the commit. The transport may have sent it twice, and then it is our own commit that is in the way. */
  | { readonly result: 'stale'; readonly sent: boolean }
  | { readonly result: 'refused'; readonly reason: 'protected' | 'hook' | 'permission'; readonly detail: string }
  | { readonly result: 'lost'; readonly detail: string };

/** Pushes one commit to one branch, fast-forward only, and only when the server's head is `base` (undefined: no such branch). */
export async function push(store: Store, branch: string, base: string | undefined, commit: string): Promise<PushOutcome> {
  const none = '0'.repeat(commit.length);
  const hooks = ['-c', `core.hooksPath=${join(store.repository.directory, 'hooks')}`];
  const { code, stdout, stderr } = await runInStore(store, [...hooks, 'push', '--porcelain', REMOTE, `${commit}:refs/heads/${branch}`], {
    env: { ROLLBACK_GATE_BASE: base ?? none },
  });
  return classifyPush(code, stdout, stderr);
}

const PROTECTED = /\bGH006\b|\bGH013\b|protected branch|repository rule violations|not allowed to push code to protected/i;
const DENIED =
  /returned error: 40[13]|Permission to .* denied|permission denied|Authentication failed|could not read (?:Username|Password)|marked as read only|insufficient permission|unpacker error|Write access to repository not granted/i;
const MOVED =
  /fetch first|non-fast-forward|stale info|cannot lock ref|failed to lock|failed to update ref|incorrect old value|reference already exists|already exists/i;
/** A branch `a` and a branch `a/b` cannot both exist: no other try will help. */
const CONFLICT = /exists; cannot create|refname conflict|directory\/file conflict/i;
const HOOK = /hook declined|push declined|rejected by/i;

/** Reads the answer of `git push --porcelain` (status lines on `stdout`, the server's words on `stderr`). Protection beats everything: it must never be tried again. */
export function classifyPush(code: number, stdout: string, stderr: string): PushOutcome {
  if (code === 0) return { result: 'pushed' };
  const status = stdout.split('\n').find((line) => line.startsWith('!')) ?? '';
  const detail = remoteWords(status, stderr);
  if (PROTECTED.test(status) || PROTECTED.test(stderr)) return { result: 'refused', reason: 'protected', detail };
  if (CONFLICT.test(status) || CONFLICT.test(stderr)) return { result: 'refused', reason: 'hook', detail };
  if (DENIED.test(status) || DENIED.test(stderr)) return { result: 'refused', reason: 'permission', detail };
  if (stderr.includes(HEAD_MOVED) || MOVED.test(status)) return { result: 'stale', sent: status.includes('[remote rejected]') };
  if (HOOK.test(status)) return { result: 'refused', reason: 'hook', detail };
  if (/\[remote rejected\]/.test(status)) return { result: 'refused', reason: 'hook', detail };
  return { result: 'lost', detail };
}

/** The server's own words, short enough to show. */
function remoteWords(status: string, stderr: string): string {
  const words = stderr
    .split('\n')
    .map((line) => line.replace(/^remote:\s*/, '').trim())
    .filter((line) => line !== '' && !/^(?:To |hint:|error: failed to push)/.test(line));
  const reason = /\[(?:remote )?rejected\].*$/.exec(status)?.[0];
  return [...(reason ? [reason] : []), ...words].join('; ').slice(0, 1000);
}

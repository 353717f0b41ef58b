import { type Clock, isJsonObject, type JsonObject, sha256 } from '../../../core/index.ts';
import type { GitHubApi, RestAnswer } from '../../../github/index.ts';
import type { Change, Channel, CommitOutcome, Snapshot } from '../../types.ts';

export interface DispatchChannelOptions {
  /** How the branch is read: it need not be on GitHub. */
  readonly read: Channel;
  readonly api: GitHubApi;
  /** The repository that is asked. */
  readonly owner: string;
  readonly repo: string;
  /** Type of the `repository_dispatch` event. */
  readonly event: string;
  /** A workflow that is started by `workflow_dispatch` in place of the event. */
  readonly workflow?: string;
  readonly environment: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Longest wait for the change on the branch, in milliseconds. */
  readonly wait: number;
}

/** How often is looked whether it stands on the branch, in milliseconds. */
const LOOK = 5000;
/** GitHub takes no more than 64 KiB of inputs; of a payload it takes as much. */
const MOST_BYTES = 60_000;
/** Whoever may not see a repository is told that it does not exist; none of these will ever be another. */
const REFUSED = new Set([401, 403, 404, 422]);

/**
 * Asks somebody else to write: an event or a workflow, perhaps of another repository, which has the right to. It counts as written when the
 * files stand on the branch as they were asked for. Whoever writes has to start from `base`; when the files become something else, or
 * nothing happens in time, nobody has written what was decided.
 */
export function dispatchChannel(options: DispatchChannelOptions): Channel {
  const { read, clock, signal, wait } = options;
  return {
    ...read,
    id: 'dispatch',
    commit: async (branch, base, change) => {
      const before = await read.snapshot(branch);
      if (before.head !== base) return { result: 'stale' };
      const old = await readAll(before, change);
      const refusal = await ask(options, branch, base, change);
      if (refusal) return refusal;
      const end = clock.now() + wait;
      for (;;) {
        const snapshot = await read.snapshot(branch);
        const state = await stateOf(snapshot, change, old);
        if (state === 'written' && snapshot.head !== undefined) return { result: 'committed', commit: snapshot.head };
        if (state === 'other') return { result: 'stale' };
        if (clock.now() >= end) return { result: 'refused', reason: 'hook', detail: nobodyWrote(options) };
        await clock.sleep(Math.min(LOOK, Math.max(1, end - clock.now())), signal);
      }
    },
  };
}

async function ask(
  options: DispatchChannelOptions,
  branch: string,
  base: string | undefined,
  change: Change,
): Promise<CommitOutcome | undefined> {
  const order = orderOf(options.environment, branch, base, change);
  if (JSON.stringify(order).length > MOST_BYTES)
    return { result: 'refused', reason: 'hook', detail: `the files are larger than the ${MOST_BYTES} bytes that an event can carry` };
  const { api, owner, repo, event, workflow } = options;
  const answer =
    workflow === undefined
      ? await api.rest('POST /repos/{owner}/{repo}/dispatches', { owner, repo, event_type: event, client_payload: { rollback: order } })
      : await api.rest('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', {
          owner,
          repo,
          workflow_id: workflow,
          ref: await defaultBranch(options),
          inputs: { rollback: JSON.stringify(order) },
        });
  if (answer.status === 204 || answer.status === 200) return undefined;
  const detail = `${options.owner}/${options.repo} takes no dispatch: ${messageOf(answer)}`;
  return { result: 'refused', reason: REFUSED.has(answer.status) ? 'permission' : 'hook', detail };
}

/** What has to be written, for a program: all of each file, on exactly that commit. */
function orderOf(environment: string, branch: string, base: string | undefined, { files, message }: Change): JsonObject {
  return {
    version: 1,
    environment,
    branch,
    base: base ?? null,
    message,
    files: [...files].map(([path, bytes]) => ({ path, sha256: sha256(bytes), content: Buffer.from(bytes).toString('base64') })),
  };
}

async function defaultBranch({ api, owner, repo }: DispatchChannelOptions): Promise<string> {
  const { data } = await api.rest('GET /repos/{owner}/{repo}', { owner, repo });
  const branch = isJsonObject(data) ? data['default_branch'] : undefined;
  return typeof branch === 'string' ? branch : 'main';
}

async function readAll(snapshot: Snapshot, { files }: Change): Promise<ReadonlyMap<string, string>> {
  const old = new Map<string, string>();
  for (const path of files.keys()) old.set(path, digestOf(await snapshot.read(path)));
  return old;
}

/** `other`: a file is neither what it was nor what it should become, so that somebody else was faster. */
async function stateOf(snapshot: Snapshot, { files }: Change, old: ReadonlyMap<string, string>): Promise<'written' | 'waiting' | 'other'> {
  let written = 0;
  for (const [path, bytes] of files) {
    const now = digestOf(await snapshot.read(path));
    if (now === sha256(bytes)) written += 1;
    else if (now !== old.get(path)) return 'other';
  }
  return written === files.size ? 'written' : 'waiting';
}

function digestOf(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : sha256(bytes);
}

function nobodyWrote({ owner, repo, event, workflow, wait }: DispatchChannelOptions): string {
  const what = workflow === undefined ? `the event ${event}` : `the workflow ${workflow}`;
  return `${what} of ${owner}/${repo} was started, and after ${Math.round(wait / 1000)} s the branch does not hold what was asked for`;
}

function messageOf({ data, status }: RestAnswer): string {
  const message = isJsonObject(data) && typeof data['message'] === 'string' ? data['message'] : '';
  return message === '' ? `status ${status}` : message.replace(/\s+/g, ' ').trim();
}

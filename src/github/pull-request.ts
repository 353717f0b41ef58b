import { isJsonObject, type JsonObject, type JsonValue } from '../core/index.ts';
import type { GitHubApi } from './api.ts';
import { valueAt } from './payload.ts';

/** The pull request that an event is about: by its number, or by the head that a workflow ran for. */
export type PullRequestRef =
  | { readonly number: number; readonly sha: string | undefined }
  | { readonly owner: string; readonly branch: string; readonly sha: string };

export type FoundPullRequest =
  | { readonly kind: 'found'; readonly number: number }
  /** Its head has moved on: what was found is about another commit. */
  | { readonly kind: 'outdated'; readonly number: number }
  | { readonly kind: 'none' };

/** What an event says of its pull request; undefined where it is about none. Pure. */
export function pullRequestOf(event: string, payload: unknown): PullRequestRef | undefined {
  if (event !== 'workflow_run') {
    const number = numberAt(payload, 'pull_request.number');
    return number === undefined ? undefined : { number, sha: undefined };
  }
  const sha = textAt(payload, 'workflow_run.head_sha');
  if (sha === undefined || !textAt(payload, 'workflow_run.event')?.startsWith('pull_request')) return undefined;
  const listed = numberAt(payload, 'workflow_run.pull_requests.0.number');
  if (listed !== undefined) return { number: listed, sha };
  // GitHub lists none for forks.
  const [owner] = textAt(payload, 'workflow_run.head_repository.full_name')?.split('/') ?? [];
  const branch = textAt(payload, 'workflow_run.head_branch');
  return owner === undefined || branch === undefined ? undefined : { owner, branch, sha };
}

/** The open pull request behind a reference, asked of GitHub where the event does not settle it: artifacts are never believed. */
export async function findPullRequest(
  api: GitHubApi,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  ref: PullRequestRef,
): Promise<FoundPullRequest> {
  if (!('number' in ref)) return findByHead(api, { owner, repo }, ref);
  if (ref.sha === undefined) return { kind: 'found', number: ref.number };
  const { status, data } = await api.rest('GET /repos/{owner}/{repo}/pulls/{pull_number}', { owner, repo, pull_number: ref.number });
  if (status !== 200) return { kind: 'none' };
  return { kind: textAt(data, 'head.sha') === ref.sha ? 'found' : 'outdated', number: ref.number };
}

async function findByHead(
  api: GitHubApi,
  where: { readonly owner: string; readonly repo: string },
  ref: { readonly owner: string; readonly branch: string; readonly sha: string },
): Promise<FoundPullRequest> {
  const head = `${ref.owner}:${ref.branch}`;
  const { status, data } = await api.rest('GET /repos/{owner}/{repo}/pulls', { ...where, head, state: 'open', per_page: 100 });
  const pulls = status === 200 && Array.isArray(data) ? (data as readonly JsonValue[]).filter(isJsonObject) : [];
  // Where the filter is not understood GitHub lists them all.
  const own = pulls.filter((pull) => isOfHead(pull, ref));
  const current = own.find((pull) => textAt(pull, 'head.sha') === ref.sha) ?? own[0];
  const number = numberAt(current, 'number');
  if (number === undefined) return { kind: 'none' };
  return { kind: textAt(current, 'head.sha') === ref.sha ? 'found' : 'outdated', number };
}

function isOfHead(pull: JsonObject, { owner, branch }: { readonly owner: string; readonly branch: string }): boolean {
  return textAt(pull, 'head.ref') === branch && (textAt(pull, 'head.repo.owner.login') ?? textAt(pull, 'head.user.login')) === owner;
}

function numberAt(payload: unknown, path: string): number | undefined {
  const value = valueAt(payload, path);
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

function textAt(payload: unknown, path: string): string | undefined {
  const value = valueAt(payload, path);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

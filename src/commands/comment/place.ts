import { readFile } from 'node:fs/promises';
import type { Host } from '../../core/index.ts';
import { findPullRequest, type FoundPullRequest, type GitHubApi, pullRequestOf } from '../../github/index.ts';

/** What the runner says of the run, and what it takes to write to GitHub. */
export interface Surroundings {
  readonly event: string;
  readonly payload: unknown;
  /** Workflow and job: whoever comments from two of them has two comments. */
  readonly place: string;
  /** The run that made the report: the one that started this workflow, or this one. */
  readonly runUrl?: string;
  readonly access?: { readonly token: string; readonly apiUrl: string; readonly owner: string; readonly repo: string };
}

export async function surroundingsOf(host: Host): Promise<Surroundings> {
  const [token, repository] = [host.env('GITHUB_TOKEN'), host.env('GITHUB_REPOSITORY')];
  const event = host.env('GITHUB_EVENT_NAME') ?? '';
  const payload = await readPayload(host.env('GITHUB_EVENT_PATH'));
  const [owner, repo, more] = repository?.split('/') ?? [];
  const runUrl = runUrlOf(host, payload);
  return {
    event,
    payload,
    place: `${host.env('GITHUB_WORKFLOW') ?? ''}/${host.env('GITHUB_JOB') ?? ''}`,
    ...(runUrl !== undefined && { runUrl }),
    ...(token !== undefined &&
      owner &&
      repo &&
      more === undefined && { access: { token, apiUrl: host.env('GITHUB_API_URL') ?? 'https://api.github.com', owner, repo } }),
  };
}

/** A payload that cannot be read says nothing; then the number has to be named. */
async function readPayload(path: string | undefined): Promise<unknown> {
  if (path === undefined) return undefined;
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}

function runUrlOf(host: Host, payload: unknown): string | undefined {
  const [server, repository] = [host.env('GITHUB_SERVER_URL'), host.env('GITHUB_REPOSITORY')];
  const started = (payload as { readonly workflow_run?: { readonly id?: unknown } } | null | undefined)?.workflow_run?.id;
  const id = typeof started === 'number' ? String(started) : host.env('GITHUB_RUN_ID');
  return server === undefined || repository === undefined || id === undefined ? undefined : `${server}/${repository}/actions/runs/${id}`;
}

/** The pull request to comment on: the one that is named, else that of the event. */
export async function choosePullRequest(
  api: GitHubApi,
  { event, payload, access }: Surroundings,
  wanted: number | undefined,
): Promise<FoundPullRequest> {
  if (wanted !== undefined) return { kind: 'found', number: wanted };
  const ref = pullRequestOf(event, payload);
  return ref && access ? findPullRequest(api, access, ref) : { kind: 'none' };
}

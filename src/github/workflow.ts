import { type Clock, GateError, isJsonObject, type JsonValue } from '../core/index.ts';
import type { GitHubApi, RestAnswer } from './api.ts';

export interface WorkflowStart {
  readonly owner: string;
  readonly repo: string;
  /** File name of the workflow, such as `deploy.yml`. */
  readonly workflow: string;
  /** Branch whose version of the workflow runs. */
  readonly branch: string;
  readonly inputs: Readonly<Record<string, string>>;
}

export interface WorkflowRun {
  readonly id: number;
  readonly url: string;
  /** How it ended: `success`, `failure`, …; undefined while it runs. */
  readonly conclusion: string | undefined;
}

const DISPATCH = 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches';
const RUNS = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
const RUN = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
/** How often is looked, in milliseconds. */
const LOOK = 5000;
/** GitHub's clock and ours may differ, and a run appears only after a while. */
const SKEW = 60_000;

/**
 * Starts a workflow by `workflow_dispatch`, which is what also a workflow's own token may do: a push made with it starts none.
 * @returns the run, where GitHub told it or it was found; undefined when it has not appeared in time
 * @throws GateError RG-GITHUB when it is refused
 */
export async function startWorkflow(
  api: GitHubApi,
  start: WorkflowStart,
  { clock, signal, wait }: Waiting,
): Promise<WorkflowRun | undefined> {
  const { owner, repo, workflow, branch, inputs } = start;
  const at = { owner, repo, workflow_id: workflow };
  const since = clock.now() - SKEW;
  const asked = { ...at, ref: branch, inputs };
  let answer = await api.rest(DISPATCH, { ...asked, return_run_details: true });
  // An older server does not know the parameter.
  if (answer.status === 422 && /return_run_details/.test(messageOf(answer))) answer = await api.rest(DISPATCH, asked);
  if (answer.status !== 204 && answer.status !== 200) {
    throw new GateError('RG-GITHUB', `the workflow ${workflow} was not started: ${messageOf(answer)}`, {
      hint: 'it needs the trigger `workflow_dispatch` on that branch, and the token `permissions: actions: write`',
    });
  }
  const told = isJsonObject(answer.data) ? answer.data['workflow_run_id'] : undefined;
  if (typeof told === 'number') return look(api, { owner, repo }, told);
  const end = clock.now() + wait;
  while (clock.now() < end) {
    const run = newest(await api.rest(RUNS, { ...at, branch, event: 'workflow_dispatch', per_page: 10 }), since);
    if (run) return run;
    await clock.sleep(LOOK, signal);
  }
  return undefined;
}

export interface Waiting {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Longest wait in milliseconds. */
  readonly wait: number;
}

/** Waits until a run has ended, or the time is over. @throws GateError RG-GITHUB */
export async function awaitRun(
  api: GitHubApi,
  at: Pick<WorkflowStart, 'owner' | 'repo'>,
  run: WorkflowRun,
  { clock, signal, wait }: Waiting,
): Promise<WorkflowRun> {
  const end = clock.now() + wait;
  let seen = run;
  while (seen.conclusion === undefined && clock.now() < end) {
    await clock.sleep(LOOK, signal);
    seen = await look(api, at, run.id);
  }
  return seen;
}

async function look(api: GitHubApi, { owner, repo }: Pick<WorkflowStart, 'owner' | 'repo'>, id: number): Promise<WorkflowRun> {
  const answer = await api.rest(RUN, { owner, repo, run_id: id });
  const run = answer.status === 200 ? readRun(answer.data) : undefined;
  if (run) return run;
  throw new GateError('RG-GITHUB', `the run ${id} cannot be seen: ${messageOf(answer)}`, {
    hint: 'the token needs `permissions: actions: read`',
  });
}

function newest({ data }: RestAnswer, since: number): WorkflowRun | undefined {
  const runs = isJsonObject(data) && Array.isArray(data['workflow_runs']) ? data['workflow_runs'].filter(isJsonObject) : [];
  const fresh = runs.find(({ created_at: created }) => typeof created === 'string' && Date.parse(created) >= since);
  return fresh && readRun(fresh);
}

function readRun(value: JsonValue): WorkflowRun | undefined {
  if (!isJsonObject(value)) return undefined;
  const { id, html_url: url, status, conclusion } = value;
  if (typeof id !== 'number' || typeof url !== 'string') return undefined;
  const ended = status === 'completed';
  return { id, url, conclusion: ended ? (typeof conclusion === 'string' ? conclusion : 'unknown') : undefined };
}

function messageOf({ data, status }: RestAnswer): string {
  const message = isJsonObject(data) && typeof data['message'] === 'string' ? data['message'] : '';
  return message === '' ? `status ${status}` : message.replace(/\s+/g, ' ').trim();
}

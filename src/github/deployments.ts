import { GateError, type JsonObject } from '../core/index.ts';
import type { GitHubApi } from './api.ts';
import { expectStatus, objectsOf, textAt } from './refusal.ts';

/** What is said of a deployment; GitHub knows more states, these are ours. */
export type DeploymentState = 'in_progress' | 'success' | 'failure' | 'error' | 'inactive';

export interface DeploymentReport {
  readonly owner: string;
  readonly repo: string;
  /** Name of the environment at GitHub. */
  readonly environment: string;
  /** The commit that is deployed. */
  readonly commit: string;
  readonly state: DeploymentState;
  /** One sentence; GitHub takes 140 characters. */
  readonly description: string;
  /** The run that says so. */
  readonly logUrl?: string;
  /** Where the environment answers. */
  readonly environmentUrl?: string;
  /** Kept with a deployment that is made here. */
  readonly tuple?: string;
}

export interface ReportedDeployment {
  readonly id: number;
  /** `known`: GitHub says so already. */
  readonly outcome: 'created' | 'updated' | 'known';
  /** Earlier deployments that were running until now, and are marked inactive. */
  readonly retired: readonly number[];
}

const LIST = 'GET /repos/{owner}/{repo}/deployments';
const CREATE = 'POST /repos/{owner}/{repo}/deployments';
const STATUSES = 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses';
const SAY = 'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses';
const LACKS = 'give the job `permissions: deployments: write`';
const MOST_CHARACTERS = 140;
/** Earlier deployments that are looked at when a new one is in place. */
const LOOK_BACK = 10;

/**
 * Says of a commit how its deployment went, on the deployment that GitHub has of it, or on a new one. One that is in place makes the earlier
 * ones inactive: GitHub does so by itself where the environment is not a production one (`auto_inactive`), so the rest is done here.
 * @throws GateError RG-GITHUB
 */
export async function reportDeployment(api: GitHubApi, report: DeploymentReport): Promise<ReportedDeployment> {
  const { owner, repo, environment, commit } = report;
  const answer = await api.rest(LIST, { owner, repo, environment, per_page: 100 });
  const listed = objectsOf(expectStatus(answer, 'list the deployments', [200], LACKS));
  const known = listed.find((one) => textAt(one, 'sha') === commit);
  const id = known ? Number(known['id']) : await create(api, report);
  const isSaid = known !== undefined && (await latestState(api, report, id)) === report.state;
  if (!isSaid) await say(api, report, id);
  const others = listed.map((one) => Number(one['id'])).filter((other) => other !== id);
  const retired = report.state === 'success' ? await retire(api, report, others.slice(0, LOOK_BACK)) : [];
  return { id, outcome: isSaid ? 'known' : known ? 'updated' : 'created', retired };
}

/** No merge of the default branch, no wait for checks: what is told here has happened already. */
async function create(api: GitHubApi, { owner, repo, environment, commit, description, tuple }: DeploymentReport): Promise<number> {
  const answer = await api.rest(CREATE, {
    owner,
    repo,
    ref: commit,
    environment,
    auto_merge: false,
    required_contexts: [],
    description: shortened(description),
    payload: tuple === undefined ? {} : { tuple },
  });
  expectStatus(answer, 'record a deployment', [201], LACKS);
  const { id } = answer.data as JsonObject;
  if (typeof id === 'number') return id;
  throw new GateError('RG-GITHUB', 'GitHub does not say which deployment it has made');
}

async function latestState(api: GitHubApi, { owner, repo }: DeploymentReport, id: number): Promise<string | undefined> {
  const answer = await api.rest(STATUSES, { owner, repo, deployment_id: id, per_page: 1 });
  const [latest] = objectsOf(expectStatus(answer, 'read a deployment', [200], LACKS));
  return latest && textAt(latest, 'state');
}

async function say(api: GitHubApi, report: DeploymentReport, id: number): Promise<void> {
  const { owner, repo, state, description, logUrl, environmentUrl } = report;
  const answer = await api.rest(SAY, {
    owner,
    repo,
    deployment_id: id,
    state,
    description: shortened(description),
    auto_inactive: state === 'success',
    ...(logUrl !== undefined && { log_url: logUrl }),
    ...(environmentUrl !== undefined && { environment_url: environmentUrl }),
  });
  expectStatus(answer, 'say how a deployment went', [201], LACKS);
}

async function retire(api: GitHubApi, report: DeploymentReport, ids: readonly number[]): Promise<number[]> {
  const retired: number[] = [];
  for (const id of ids) {
    if ((await latestState(api, report, id)) !== 'success') continue;
    const { logUrl: _, environmentUrl: __, ...rest } = report;
    await say(api, { ...rest, state: 'inactive', description: 'Another deployment is in place.' }, id);
    retired.push(id);
  }
  return retired;
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= MOST_CHARACTERS ? text : `${characters.slice(0, MOST_CHARACTERS - 1).join('')}…`;
}

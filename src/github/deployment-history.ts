import { GateError, isJsonObject, type JsonObject, type JsonValue } from '../core/index.ts';
import type { GitHubApi, RestAnswer } from './api.ts';

/** A deployment that GitHub knows, with all that was said of it. */
export interface PastDeployment {
  readonly id: number;
  readonly commit: string;
  readonly url: string;
  /** Oldest first: `success`, `failure`, `inactive`, …, at milliseconds since 1970 UTC. */
  readonly statuses: readonly { readonly state: string; readonly at: number }[];
}

const DEPLOYMENTS = 'GET /repos/{owner}/{repo}/deployments';
const STATUSES = 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses';
const PER_PAGE = 100;

/**
 * The newest deployments of an environment, oldest first, each with the history of its statuses: a success that was replaced says `inactive`
 * in the end, so the last status alone tells nothing.
 * @throws GateError RG-GITHUB
 */
export async function listDeployments(
  api: GitHubApi,
  at: { readonly owner: string; readonly repo: string },
  environment: string,
  most: number,
): Promise<readonly PastDeployment[]> {
  const found: JsonObject[] = [];
  for (let page = 1; found.length < most; page++) {
    const items = listOf(await api.rest(DEPLOYMENTS, { ...at, environment, per_page: PER_PAGE, page }));
    found.push(...items);
    if (items.length < PER_PAGE) break;
  }
  const deployments: PastDeployment[] = [];
  for (const item of found.slice(0, most)) {
    const { id, sha, url } = item;
    if (typeof id !== 'number' || typeof sha !== 'string' || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha)) continue;
    deployments.push({ id, commit: sha, url: typeof url === 'string' ? url : '', statuses: await statusesOf(api, at, id) });
  }
  return deployments.reverse();
}

async function statusesOf(
  api: GitHubApi,
  at: { readonly owner: string; readonly repo: string },
  id: number,
): Promise<PastDeployment['statuses']> {
  const items = listOf(await api.rest(STATUSES, { ...at, deployment_id: id, per_page: PER_PAGE }));
  const statuses = items.flatMap(({ state, created_at: created }) =>
    typeof state === 'string' && typeof created === 'string' && !Number.isNaN(Date.parse(created))
      ? [{ state, at: Date.parse(created) }]
      : [],
  );
  return statuses.sort((a, b) => a.at - b.at);
}

function listOf({ status, data }: RestAnswer): readonly JsonObject[] {
  if (status === 200 && Array.isArray(data)) return (data as readonly JsonValue[]).filter(isJsonObject);
  const message = isJsonObject(data) && typeof data['message'] === 'string' ? data['message'] : `status ${status}`;
  throw new GateError('RG-GITHUB', `the deployments cannot be listed: ${message}`, {
    hint: 'the token needs `permissions: deployments: read`',
  });
}

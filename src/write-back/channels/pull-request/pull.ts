import { isJsonObject } from '../../../core/index.ts';
import type { GitHubApi } from '../../../github/index.ts';
import type { Change } from '../../types.ts';
import { messageOf, type Objects, refused, text } from '../github/objects.ts';

export interface Pull {
  readonly number: number;
  /** For GraphQL. */
  readonly id: string;
  readonly url: string;
}

export interface PullRequest {
  readonly change: Change;
  readonly head: string;
  readonly base: string;
}

export async function openPull(objects: Objects, { change, head, base }: PullRequest): Promise<Pull | { readonly refused: string }> {
  const [title = '', ...body] = change.message.split('\n');
  const answer = await objects.ask('POST /repos/{owner}/{repo}/pulls', { title, body: asCode(body.join('\n').trim()), head, base });
  if (answer.status !== 201 || !isJsonObject(answer.data)) return { refused: messageOf(answer) };
  return { number: Number(answer.data['number']), id: text(answer.data, 'node_id'), url: text(answer.data, 'html_url') };
}

/** Values and answers of services are foreign text: as code they are shown as they are, and neither hide, call nor load anything. */
function asCode(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

/** @throws GateError RG-GITHUB */
export async function lookAt(objects: Objects, { number }: Pull): Promise<{ readonly open: boolean; readonly merged: string | undefined }> {
  const answer = await objects.ask('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number });
  if (answer.status !== 200 || !isJsonObject(answer.data)) throw refused(objects.repository, answer);
  const { merged, state } = answer.data;
  return { open: state === 'open', merged: merged === true ? text(answer.data, 'merge_commit_sha') : undefined };
}

/** Ways of merging that a repository may allow, the one that keeps our commit first. */
const METHODS = ['merge', 'squash', 'rebase'] as const;

/** Merges when nothing stands in the way; `reason` says what does. */
export async function mergeNow(
  objects: Objects,
  { number }: Pull,
  sha: string,
): Promise<{ readonly done: boolean; readonly reason: string }> {
  let reason = '';
  for (const method of METHODS) {
    const answer = await objects.ask('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', {
      pull_number: number,
      sha,
      merge_method: method,
    });
    if (answer.status === 200) return { done: true, reason: '' };
    reason = messageOf(answer);
    if (answer.status !== 405 || !/not allowed|not enabled|method/i.test(reason)) break;
  }
  return { done: false, reason };
}

const AUTO_MERGE = `mutation ($input: EnablePullRequestAutoMergeInput!) {
  enablePullRequestAutoMerge(input: $input) { clientMutationId }
}`;

/** Whether GitHub will merge by itself once what is required is there. */
export async function enableAutoMerge(api: GitHubApi, { id }: Pull): Promise<boolean> {
  for (const mergeMethod of ['MERGE', 'SQUASH', 'REBASE']) {
    const { errors } = await api.graphql(AUTO_MERGE, { input: { pullRequestId: id, mergeMethod } });
    if (errors.length === 0) return true;
    if (!errors.some(({ message }) => /merge method|not allowed/i.test(message))) return false;
  }
  return false;
}

/** So that nobody merges what was decided about another state of the branch. */
export async function closePull(objects: Objects, { number }: Pull): Promise<void> {
  await objects.ask('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number, state: 'closed' });
}

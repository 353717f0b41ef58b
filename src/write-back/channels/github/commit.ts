import { GateError, isJsonObject, type JsonObject } from '../../../core/index.ts';
import type { GitHubApi, GraphqlError } from '../../../github/index.ts';
import type { Change, CommitOutcome } from '../../types.ts';
import { messageOf, type Objects, type Repository, text } from './objects.ts';

/** One commit on exactly the head that was read: GitHub compares it in the same transaction that moves the branch. */
const CREATE_COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

/** What an answer says about a branch that moved. */
const STALE = /expected branch to point to|is at [0-9a-f]{7,} but expected|could not resolve to a (?:branch|ref)/i;
const PROTECTED =
  /protected branch|rule violations?|ruleset|must be made through a pull request|approving review|status checks?|required|GH006|GH013/i;

export interface CommitRequest {
  readonly api: GitHubApi;
  readonly objects: Objects;
  readonly repository: Repository;
  readonly branch: string;
  readonly base: string;
  readonly change: Change;
}

/** @throws GateError RG-WRITE-REFUSED for a file that is executable, RG-GITHUB when nobody knows what became of it */
export async function commitOnBranch(request: CommitRequest): Promise<CommitOutcome> {
  const { api, repository, branch, base, change } = request;
  await assertPlain(request);
  const [headline = '', ...body] = change.message.split('\n');
  const input = {
    branch: { repositoryNameWithOwner: `${repository.owner}/${repository.repo}`, branchName: branch },
    expectedHeadOid: base,
    message: { headline, body: body.join('\n').trim() },
    fileChanges: { additions: [...change.files].map(([path, bytes]) => ({ path, contents: Buffer.from(bytes).toString('base64') })) },
  };
  const { data, errors } = await api.graphql(CREATE_COMMIT, { input });
  const [error] = errors;
  if (error) return outcomeOf(error, errors);
  return { result: 'committed', commit: commitIn(data) };
}

/** GitHub writes every file as a plain one: one that is executable would silently stop being so. */
async function assertPlain({ objects, base, change }: CommitRequest): Promise<void> {
  const { tree } = await objects.commit(base);
  for (const path of change.files.keys()) {
    const entry = await objects.entry(tree, path);
    if (entry === undefined || entry.mode === '100644') continue;
    const what = entry.mode === '100755' ? 'executable' : 'no plain file';
    throw new GateError('RG-WRITE-REFUSED', `${path} is ${what}, and GitHub's interface would make a plain file of it`, {
      hint: 'write with `rollback: { write: git }`, or take the executable bit away',
    });
  }
}

function outcomeOf(error: GraphqlError, errors: readonly GraphqlError[]): CommitOutcome {
  const detail = errors.map(({ message }) => message.replace(/\s+/g, ' ').trim()).join('; ');
  if (error.type === 'STALE_DATA' || STALE.test(detail)) return { result: 'stale' };
  if (error.type.startsWith('BRANCH_PROTECTION') || PROTECTED.test(detail)) return { result: 'refused', reason: 'protected', detail };
  return { result: 'refused', reason: 'permission', detail };
}

function commitIn(data: JsonObject): string {
  const created = data['createCommitOnBranch'];
  return text(created !== undefined && isJsonObject(created) ? created['commit'] : undefined, 'oid');
}

/** The first commit of a branch that shares no history with any other. */
export async function createBranch({
  objects,
  branch,
  change,
}: Pick<CommitRequest, 'objects' | 'branch' | 'change'>): Promise<CommitOutcome> {
  const tree: JsonObject[] = [];
  for (const [path, bytes] of change.files) {
    const blob = { content: Buffer.from(bytes).toString('base64'), encoding: 'base64' };
    tree.push({ path, mode: '100644', type: 'blob', sha: await objects.create('POST /repos/{owner}/{repo}/git/blobs', blob) });
  }
  const root = await objects.create('POST /repos/{owner}/{repo}/git/trees', { tree });
  const commit = await objects.create('POST /repos/{owner}/{repo}/git/commits', { message: change.message, tree: root, parents: [] });
  const answer = await objects.ask('POST /repos/{owner}/{repo}/git/refs', { ref: `refs/heads/${branch}`, sha: commit });
  if (answer.status === 201) return { result: 'committed', commit };
  const detail = messageOf(answer);
  if (/already exists/i.test(detail)) return { result: 'stale' };
  return { result: 'refused', reason: PROTECTED.test(detail) ? 'protected' : 'permission', detail };
}

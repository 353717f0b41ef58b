import type { EnvironmentConfig } from '../../../config/index.ts';
import { isJsonObject, type JsonObject, type JsonValue, toGateErrors } from '../../../core/index.ts';
import type { GitHubApi } from '../../../github/index.ts';
import { reachGitHub } from '../../rollback/reach-github.ts';
import { openSession, type Session } from '../../rollback/session.ts';
import { advice, type Diagnosis, type DoctorContext, ok, problem, unknown } from '../types.ts';

/** May the token write what a rollback writes, and does the branch let it? */
export async function lookAtGitHub({ environments, host, configPath }: DoctorContext): Promise<readonly Diagnosis[]> {
  const found: Diagnosis[] = [];
  for (const environment of environments.filter(({ rollback }) => rollback !== undefined && rollback.write !== 'none')) {
    try {
      const session = await openSession(host, { environment: environment.name, config: configPath, remote: undefined, branch: undefined });
      try {
        found.push(...(await lookIn(session, environment)));
      } finally {
        await session.close();
      }
    } catch (thrown) {
      const [error] = toGateErrors(thrown);
      if (!error || error.code === 'RG-INTERNAL') throw thrown;
      found.push(unknown(`${environment.name}: ${error.message}`, error.hint));
    }
  }
  return found;
}

async function lookIn(session: Session, environment: EnvironmentConfig): Promise<readonly Diagnosis[]> {
  const { host, reach, branch } = session;
  const { name } = environment;
  if (!reach) return [];
  if (host.env('ROLLBACK_GATE_TOKEN') === undefined && host.env('GITHUB_TOKEN') === undefined) {
    const change = 'set GITHUB_TOKEN, or ROLLBACK_GATE_TOKEN with the token of a GitHub App, in the environment';
    return [unknown(`${name}: without a token nothing is known of permissions and branch rules`, change)];
  }
  const { api, owner, repo } = await reachGitHub(reach);
  const target = { owner, repo };
  const repository = await api.rest('GET /repos/{owner}/{repo}', target);
  if (repository.status !== 200 || !isJsonObject(repository.data)) {
    return [
      problem(`${name}: the token cannot read ${owner}/${repo} (status ${repository.status})`, 'give the token access to the repository'),
    ];
  }
  const mayPush = permission(repository.data, 'push');
  const found = [
    mayPush === undefined
      ? unknown(`${name}: what the token may do is not told; a dry run of \`rollback\` shows it`)
      : mayPush
        ? ok(`${name}: the token may push to ${owner}/${repo}`)
        : problem(`${name}: the token may not push to ${owner}/${repo}`, 'give the job `permissions: contents: write`'),
  ];
  return [...found, ...(await branchRules(api, { ...target, branch }, environment)), ...startsWorkflows(session, environment)];
}

async function branchRules(
  api: GitHubApi,
  target: { readonly owner: string; readonly repo: string; readonly branch: string },
  { name, rollback }: EnvironmentConfig,
): Promise<readonly Diagnosis[]> {
  const { branch } = target;
  const [rules, info] = [
    await api.rest('GET /repos/{owner}/{repo}/rules/branches/{branch}', target),
    await api.rest('GET /repos/{owner}/{repo}/branches/{branch}', target),
  ];
  if (info.status === 404) return [problem(`${name}: there is no branch ${branch}`, `correct \`environments.${name}.rollback.branch\``)];
  const types = rules.status === 200 ? ruleTypes(rules.data) : undefined;
  const isProtected = info.status === 200 && isJsonObject(info.data) && info.data['protected'] === true;
  if (types === undefined && info.status !== 200)
    return [unknown(`${name}: the rules of ${branch} cannot be read (status ${rules.status})`)];
  const needsPull = types?.includes('pull_request') === true || isProtected;
  if (!needsPull) return [ok(`${name}: ${branch} takes pushes`)];
  const write = rollback?.write ?? 'auto';
  const why = `${name}: ${branch} is protected${types && types.length > 0 ? ` (${types.join(', ')})` : ''}`;
  if (write === 'git' || write === 'github') {
    return [
      problem(
        `${why}, and \`rollback.write\` is \`${write}\``,
        'use `write: auto` or `write: pull-request`, or let the token of a GitHub App bypass the rule',
      ),
    ];
  }
  const change =
    'grant `pull-requests: write` and allow auto-merge in the settings of the repository; a rollback is as fast as its required checks. The token of a GitHub App that may bypass the rule is faster';
  return [advice(`${why}: a rollback may have to be a pull request`, change)];
}

function ruleTypes(data: JsonValue): readonly string[] {
  if (!Array.isArray(data)) return [];
  return [...new Set(data.flatMap((rule) => (isJsonObject(rule) && typeof rule['type'] === 'string' ? rule['type'] : [])))].sort();
}

function permission(repository: JsonObject, name: string): boolean | undefined {
  const permissions = repository['permissions'];
  const value = permissions !== undefined && isJsonObject(permissions) ? permissions[name] : undefined;
  return typeof value === 'boolean' ? value : undefined;
}

/** A push with the token of the workflow itself starts no other workflow. */
function startsWorkflows({ host }: Session, { name, rollback }: EnvironmentConfig): readonly Diagnosis[] {
  const [token, own] = [host.env('ROLLBACK_GATE_TOKEN'), host.env('GITHUB_TOKEN')];
  if (rollback?.redeploy || (token !== undefined && token !== own)) return [];
  return [
    advice(
      `${name}: a push with GITHUB_TOKEN starts no workflow, so a workflow that deploys on push does not see a rollback`,
      'name the workflow under `rollback.redeploy`, or set ROLLBACK_GATE_TOKEN to the token of a GitHub App; a GitOps controller needs neither',
    ),
  ];
}

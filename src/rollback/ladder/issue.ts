import { GateError } from '../../core/index.ts';
import type { StepContext, StepResult } from './types.ts';

const LONGEST_BODY = 65_000;
/** Open issues that are searched for the marker, newest first. */
const PAGES = 3;
const PER_PAGE = 100;

/** Opens an incident issue, once for each tuple that failed in an environment. */
export async function openIssue({ env, environment, incident }: StepContext): Promise<StepResult> {
  const { token, owner, repo } = issueAccess(env);
  const { getOctokit } = await import('@actions/github');
  const { issues } = getOctokit(token, { baseUrl: env('GITHUB_API_URL') ?? 'https://api.github.com' }).rest;
  const marker = `<!-- rollback-gate incident ${environment.name} ${incident.id} -->`;
  for (let page = 1; page <= PAGES; page++) {
    const { data } = await issues.listForRepo({ owner, repo, state: 'open', sort: 'created', direction: 'desc', per_page: PER_PAGE, page });
    const known = data.find((issue) => issue.body?.includes(marker));
    if (known) return { ok: true, detail: `issue #${known.number} is open already`, url: known.html_url };
    if (data.length < PER_PAGE) break;
  }
  const body = `${incident.body.slice(0, LONGEST_BODY)}\n\n${marker}\n`;
  const { data } = await issues.create({ owner, repo, title: incident.title, body });
  return { ok: true, detail: `opened issue #${data.number}`, url: data.html_url };
}

/**
 * What it takes to open an issue.
 * @throws GateError RG-USAGE when some of it is missing
 */
export function issueAccess(env: StepContext['env']): { token: string; owner: string; repo: string } {
  const token = env('GITHUB_TOKEN');
  const [owner, repo, more] = env('GITHUB_REPOSITORY')?.split('/') ?? [];
  if (token !== undefined && owner && repo && more === undefined) return { token, owner, repo };
  throw new GateError('RG-USAGE', 'no issue can be opened outside of GitHub Actions', {
    expected: 'GITHUB_TOKEN and GITHUB_REPOSITORY in the environment',
    hint: 'pass `GITHUB_TOKEN: ${{ github.token }}` in the `env` of the step, with the permission issues: write',
  });
}

import { GateError } from '../../core/index.ts';
import type { StepContext, StepResult } from './types.ts';

/** Opens an incident issue, once for each tuple that failed in an environment. */
export async function openIssue({ env, incident, openIssue: open }: StepContext): Promise<StepResult> {
  issueAccess(env);
  const { number, url, outcome } = await open(incident);
  return { ok: true, detail: outcome === 'known' ? `issue #${number} is open already` : `opened issue #${number}`, url };
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

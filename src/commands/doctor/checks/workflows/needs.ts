import type { EnvironmentConfig, HealthCheckConfig, RollbackConfig } from '../../../../config/index.ts';
import { acts, type OurJob } from './jobs.ts';

/** What the jobs of gated-deploy.yml have; GitHub does not start them where their caller has less, and gives them no more. */
export const GATED_DEPLOY: ReadonlyMap<string, 'read' | 'write'> = new Map([
  ['contents', 'write'],
  ['issues', 'write'],
  ['actions', 'write'],
]);

/** A permission of the token that an action asks for, and what it is for. */
export interface Need {
  readonly scope: string;
  readonly access: 'read' | 'write';
  readonly why: string;
  /** Which token is used: that which pushes may be another, in ROLLBACK_GATE_TOKEN. */
  readonly token: 'push' | 'own';
}

const COMMENT: readonly Need[] = [{ scope: 'pull-requests', access: 'write', why: 'to write the comment', token: 'own' }];

/** What a job needs for the environments that it is for, as the configuration has them. */
export function needsOf(job: OurJob, environments: readonly EnvironmentConfig[]): readonly Need[] {
  if (job.runs === 'comment') return COMMENT;
  if (job.runs === 'compat-comment') return [{ scope: 'actions', access: 'read', why: 'to fetch the report', token: 'own' }, ...COMMENT];
  if (!acts(job)) return [{ scope: 'contents', access: 'read', why: 'to check out', token: 'own' }];
  const all: Need[] = [
    { scope: 'contents', access: 'write', why: 'to write a rollback and the ledger', token: 'push' },
    ...environments.flatMap(needsOfEnvironment),
  ];
  if (job.runs === 'gated-deploy')
    for (const [scope, access] of GATED_DEPLOY)
      all.push({ scope, access, why: 'without which GitHub does not start the called workflow', token: 'own' });
  return all.filter((need, index) => all.findIndex(({ scope, access }) => scope === need.scope && access === need.access) === index);
}

function needsOfEnvironment({ name, rollback, deployments, health }: EnvironmentConfig): readonly Need[] {
  const own = (scope: string, access: Need['access'], why: string): Need => ({ scope, access, why, token: 'own' });
  const found: Need[] = rollback ? needsOfRollback(name, rollback) : [];
  if (rollback?.ladder.some(({ step }) => step === 'issue'))
    found.push(own('issues', 'write', `to open the incident issue (\`${name}.rollback.ladder\`)`));
  if (deployments) found.push(own('deployments', 'write', `to tell GitHub of deployments (\`${name}.deployments\`)`));
  for (const check of health) found.push(...needsOfCheck(name, check));
  return found;
}

function needsOfRollback(name: string, { redeploy, write, dispatch }: RollbackConfig): Need[] {
  const found: Need[] = [];
  const push = (scope: string, why: string): number => found.push({ scope, access: 'write', why, token: 'push' });
  if (redeploy) push('actions', `to start ${redeploy.workflow} (\`${name}.rollback.redeploy\`)`);
  if (write === 'dispatch' && dispatch?.workflow !== undefined)
    push('actions', `to start ${dispatch.workflow} (\`${name}.rollback.dispatch\`)`);
  if (write === 'pull-request') push('pull-requests', `to open the pull request (\`${name}.rollback.write\`)`);
  return found;
}

/** Checks of other repositories take another token, which nobody can look into from here. */
function needsOfCheck(environment: string, { name, source }: HealthCheckConfig): readonly Need[] {
  if (source.provider !== 'github' || source.repository !== undefined || source.token !== '${GITHUB_TOKEN}') return [];
  const why = `to read the health check "${name}" of ${environment}`;
  const scopes = 'checks' in source.question ? ['checks', 'statuses'] : ['deployments'];
  return scopes.map((scope) => ({ scope, access: 'read', why, token: 'own' }));
}

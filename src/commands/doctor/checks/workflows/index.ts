import type { EnvironmentConfig } from '../../../../config/index.ts';
import { advice, type Diagnosis, type DoctorContext, ok, problem, unknown } from '../../types.ts';
import { acts, environmentOf, type OurJob, ourJobs } from './jobs.ts';
import { needsOf } from './needs.ts';
import { lookAtPermissions } from './permissions.ts';
import { readWorkflows } from './read.ts';
import { lookAtSetUp } from './set-up.ts';

/** Are the workflows that run the actions set up so that they can do their work? */
export async function lookAtWorkflows(context: DoctorContext): Promise<readonly Diagnosis[]> {
  const files = await readWorkflows(context.repository.directory);
  const broken = files.filter(({ root }) => !root).map(({ path }) => unknown(`${path} cannot be read as YAML`));
  const jobs = files.flatMap(ourJobs);
  if (jobs.length === 0)
    return [...broken, advice('no workflow uses an action or a reusable workflow of rollback-gate', 'run: rollback-gate init')];
  return [...broken, ...jobs.flatMap((job) => lookAtJob(job, context)), ...unwatched(jobs, context.environments)];
}

function lookAtJob(job: OurJob, { config, environments }: DoctorContext): readonly Diagnosis[] {
  const name = environmentOf(job);
  const isMissing = name !== undefined && config !== undefined && !config.environments.has(name);
  const found: Diagnosis[] = [];
  if (isMissing) {
    const known = [...config.environments.keys()].join(', ') || 'none';
    found.push(
      problem(`${job.label}: the configuration has no environment ${JSON.stringify(name)}`, `set \`environment\` to one of: ${known}`),
    );
  }
  const concerned = environments.filter((environment) => name === undefined || environment.name === name);
  found.push(...lookAtSetUp(job), ...lookAtPermissions(job, needsOf(job, concerned)));
  return found.length > 0 ? found : [ok(`${job.label} is set up for what the configuration asks of it`)];
}

function unwatched(jobs: readonly OurJob[], environments: readonly EnvironmentConfig[]): readonly Diagnosis[] {
  const watching = jobs.filter((job) => acts(job) && job.runs !== 'rollback').map(environmentOf);
  return environments
    .filter(({ name, health }) => health.length > 0 && !watching.some((watched) => watched === undefined || watched === name))
    .map(({ name }) =>
      advice(
        `no workflow watches ${name}, although it has health checks`,
        'add a workflow with the watch action; `rollback-gate init --print` shows one',
      ),
    );
}

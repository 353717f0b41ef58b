import { realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { normalize } from 'node:path/posix';
import { DEFAULT_CONFIG_PATH, type EnvironmentConfig } from '../../../../config/index.ts';
import { advice, type Diagnosis, type DoctorContext, ok, problem, unknown } from '../../types.ts';
import { variablesIn } from '../variables.ts';
import { acts, environmentOf, type OurJob, ourJobs, textOf } from './jobs.ts';
import { lookAtVariables } from './variables.ts';
import { needsOf } from './needs.ts';
import { lookAtPermissions } from './permissions.ts';
import { at, readWorkflows } from './read.ts';
import { lookAtRedeploy } from './redeploy.ts';
import { lookAtSetUp } from './set-up.ts';

/** Are the workflows that run the actions set up so that they can do their work? */
export async function lookAtWorkflows(context: DoctorContext): Promise<readonly Diagnosis[]> {
  const files = await readWorkflows(context.repository.directory);
  const broken = files.filter(({ root }) => !root).map(({ path }) => unknown(`${path} cannot be read as YAML`));
  const jobs = files.flatMap(ourJobs);
  const config = await placeOf(context);
  const redeploys = context.environments.flatMap((environment) => lookAtRedeploy(environment, files));
  if (jobs.length === 0)
    return [
      ...broken,
      ...redeploys,
      advice('no workflow uses an action or a reusable workflow of rollback-gate, or calls it', 'run: rollback-gate init'),
    ];
  return [
    ...broken,
    ...jobs.flatMap((job) => lookAtJob(job, config, context)),
    ...unwatched(
      jobs.filter((job) => isForThis(job, config)),
      context.environments,
    ),
    ...redeploys,
  ];
}

function lookAtJob(job: OurJob, config: string, context: DoctorContext): readonly Diagnosis[] {
  const own = isForThis(job, config) ? lookAtOwn(job, context) : lookAtPermissions(job, needsOf(job, []));
  const found = [...lookAtSetUp(job), ...own];
  return found.length > 0 ? found : [ok(`${job.label} is set up for what the configuration asks of it`)];
}

/** A repository of several components has a configuration for each; what another one asks for is not known here. */
function isForThis({ inputs }: OurJob, config: string): boolean {
  const named = textOf(at(inputs, 'config'));
  return named.includes('${{') || normalize(named === '' ? DEFAULT_CONFIG_PATH : named) === config;
}

/** The configuration by its path in the repository, as workflows name it: a person may name it from another folder, or from the root of the disk. */
async function placeOf({ repository, host, configPath = DEFAULT_CONFIG_PATH }: DoctorContext): Promise<string> {
  const file = resolve(host.directory, configPath);
  const real = (path: string): Promise<string> => realpath(path).catch(() => path);
  const [top, folder] = [await real(repository.directory), await real(dirname(file))];
  return relative(top, join(folder, basename(file)))
    .split(sep)
    .join('/');
}

function lookAtOwn(job: OurJob, { config, configText, environments }: DoctorContext): readonly Diagnosis[] {
  const name = environmentOf(job);
  const known = [...(config?.environments.keys() ?? [])];
  const isMissing = name !== undefined && config !== undefined && !known.includes(name);
  // Which of several environments a variable is for is not told by the text.
  const variables = known.length === 1 ? variablesIn(configText ?? '') : [];
  const concerned = environments.filter((environment) => name === undefined || environment.name === name);
  return [
    ...(isMissing ? [noEnvironment(job, name, known)] : []),
    ...lookAtPermissions(job, needsOf(job, concerned)),
    ...lookAtVariables(job, variables),
  ];
}

function noEnvironment({ label }: OurJob, name: string, known: readonly string[]): Diagnosis {
  const found = `${label}: the configuration has no environment ${JSON.stringify(name)}`;
  return problem(found, `set \`environment\` to one of: ${known.join(', ') || 'none'}`);
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

import { type Diagnosis, type DoctorContext, ok, problem, advice, unknown } from '../../types.ts';
import { at, listOf, mapOf, type Plain, readWorkflows, type WorkflowFile } from './read.ts';

/** A step that uses one of our actions: `owner/rollback-gate[/watch]@ref`, `./` in this repository itself. */
const OURS = /^(?:[\w.-]+\/[\w.-]*rollback-gate[\w.-]*)(?:\/(watch|rollback|comment))?@(.+)$/i;
const CHECKOUT = /^actions\/checkout@/;
const COMMIT = /^[0-9a-f]{40}$/;

interface OurJob {
  readonly path: string;
  readonly name: string;
  readonly action: string;
  readonly ref: string;
  readonly step: Plain;
  readonly steps: readonly Plain[];
  readonly job: Plain;
  readonly root: Plain;
}

/** Are the workflows that run the actions set up so that they can do their work? */
export async function lookAtWorkflows({ repository, environments }: DoctorContext): Promise<readonly Diagnosis[]> {
  const files = await readWorkflows(repository.directory);
  const broken = files.filter(({ root }) => !root).map(({ path }) => unknown(`${path} cannot be read as YAML`));
  const jobs = files.flatMap(ourJobs);
  if (jobs.length === 0) return [...broken, advice('no workflow uses the action', 'run: rollback-gate init')];
  const found = jobs.flatMap(lookAtJob);
  const watches = environments.some(({ health }) => health.length > 0) && !jobs.some(({ action }) => action === 'watch');
  if (watches)
    found.push(
      advice(
        'health checks are configured and no workflow watches',
        'add a workflow with the watch action; `rollback-gate init --print` shows one',
      ),
    );
  return [...broken, ...found];
}

function ourJobs({ path, root }: WorkflowFile): readonly OurJob[] {
  if (!root) return [];
  return Object.entries(mapOf(at(root, 'jobs')) ?? {}).flatMap(([name, job]) => {
    const steps = listOf(at(job, 'steps'));
    return steps.flatMap((step) => {
      const uses = at(step, 'uses');
      const [match, sub, ref] = (typeof uses === 'string' && OURS.exec(uses)) || [];
      return match === undefined ? [] : [{ path, name, action: sub ?? 'check', ref: ref ?? '', step, steps, job, root }];
    });
  });
}

function lookAtJob(one: OurJob): readonly Diagnosis[] {
  const found = [...fetchDepth(one), ...permissions(one), ...concurrency(one), ...timeout(one), ...reference(one)];
  return found.length > 0 ? found : [ok(`${labelOf(one)} is set up for ${one.action}`)];
}

function labelOf({ path, name, action }: OurJob): string {
  return `${path}, job ${name} (${action})`;
}

function fetchDepth(one: OurJob): readonly Diagnosis[] {
  if (one.action === 'comment') return [];
  const checkouts = one.steps.filter((step) => CHECKOUT.test(textOf(at(step, 'uses'))));
  const label = labelOf(one);
  if (checkouts.length === 0) return [advice(`${label}: no checkout step is seen before it`, 'add actions/checkout with fetch-depth: 0')];
  if (checkouts.some((step) => textOf(at(at(step, 'with'), 'fetch-depth')) === '0')) return [];
  const change = 'set `fetch-depth: 0` on actions/checkout';
  return one.action === 'check'
    ? [problem(`${label}: the checkout is shallow, so earlier releases are missing`, change)]
    : [advice(`${label}: the checkout is shallow`, change)];
}

const NEEDS: Readonly<Record<string, readonly (readonly [scope: string, why: string])[]>> = {
  watch: [['contents', 'to write a rollback and the ledger']],
  rollback: [['contents', 'to write the rollback and the ledger']],
  comment: [['pull-requests', 'to write the comment']],
};

function permissions(one: OurJob): readonly Diagnosis[] {
  const granted = at(one.job, 'permissions') ?? at(one.root, 'permissions');
  const label = labelOf(one);
  if (granted === undefined) {
    return [
      advice(
        `${label}: no permissions are declared, so the token has what the organisation gives by default`,
        `declare them: ${wanted(one)}`,
      ),
    ];
  }
  if (granted === 'write-all') return [advice(`${label}: the token may write everything`, `declare only what it takes: ${wanted(one)}`)];
  const lacking = (NEEDS[one.action] ?? []).filter(([scope]) => granted === 'read-all' || at(granted, scope) !== 'write');
  const ownToken = at(at(one.step, 'env'), 'ROLLBACK_GATE_TOKEN') !== undefined;
  return lacking.map(([scope, why]) => {
    const found = `${label}: the token lacks ${scope}: write, ${why}`;
    const change = `add \`${scope}: write\` to the permissions of the job`;
    return ownToken ? advice(`${found}; ROLLBACK_GATE_TOKEN may make up for it`, change) : problem(found, change);
  });
}

function wanted({ action }: OurJob): string {
  const needs = (NEEDS[action] ?? []).map(([scope]) => `${scope}: write`);
  return `\`permissions: { ${needs.length > 0 ? needs.join(', ') : 'contents: read'} }\``;
}

function concurrency(one: OurJob): readonly Diagnosis[] {
  if (one.action !== 'watch' && one.action !== 'rollback') return [];
  const set = at(one.job, 'concurrency') ?? at(one.root, 'concurrency');
  const label = labelOf(one);
  if (set === undefined)
    return [
      advice(
        `${label}: two runs may watch the same environment at a time`,
        'set `concurrency: { group: <environment>, cancel-in-progress: false }`',
      ),
    ];
  if (at(set, 'cancel-in-progress') === true)
    return [problem(`${label}: a newer run cancels one that may be taking a release back`, 'set `cancel-in-progress: false`')];
  return [];
}

/** What GitHub gives a job that says nothing, in minutes: long after it would have been of use. */
function timeout(one: OurJob): readonly Diagnosis[] {
  if (at(one.job, 'timeout-minutes') !== undefined) return [];
  return [
    advice(
      `${labelOf(one)}: it has no timeout-minutes, so one that hangs blocks the next for six hours`,
      'set `timeout-minutes` on the job',
    ),
  ];
}

function reference(one: OurJob): readonly Diagnosis[] {
  if (COMMIT.test(one.ref) || /^v\d+(?:\.\d+){0,2}$/.test(one.ref)) return [];
  return [
    advice(`${labelOf(one)}: the action follows ${one.ref}, which can change at any time`, 'use a release tag or, better, a full commit'),
  ];
}

function textOf(value: Plain | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

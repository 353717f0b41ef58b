import { callsIn, setsVariable } from './calls.ts';
import { at, listOf, mapOf, type Plain, type WorkflowFile } from './read.ts';

const OWNER = String.raw`([\w.-]+)\/[\w.-]*rollback-gate[\w.-]*`;
/** A step that uses one of our actions: `owner/rollback-gate[/watch]@ref`. */
const ACTION = new RegExp(`^${OWNER}(?:\\/(watch|rollback|comment))?@(.+)$`, 'i');
/** A job that is one of our reusable workflows. */
const WORKFLOW = new RegExp(`^${OWNER}\\/\\.github\\/workflows\\/([\\w-]+)\\.ya?ml@(.+)$`, 'i');

/** What runs in a job: an action by its name, or a reusable workflow by that of its file. */
export type Runs = 'check' | 'watch' | 'rollback' | 'comment' | 'gated-deploy' | 'compat' | 'compat-comment';

/** A job that runs an action of ours or calls the program, or is one of our reusable workflows. */
export interface OurJob {
  readonly label: string;
  readonly runs: Runs;
  /** Whose action it is, and which of its commits; empty where the program is called. */
  readonly owner: string;
  readonly ref: string;
  /** What it is called with: `with` of the step, or of the job that calls a workflow. */
  readonly inputs: Plain | undefined;
  /** The step; absent where the job calls a workflow, whose steps are not here. */
  readonly step: Plain | undefined;
  readonly steps: readonly Plain[];
  readonly job: Plain;
  readonly root: Plain;
}

const CALLED: readonly string[] = ['gated-deploy', 'compat', 'compat-comment'] satisfies Runs[];

/** Every job of the workflow that is ours to look at. */
export function ourJobs({ path, root }: WorkflowFile): readonly OurJob[] {
  if (!root) return [];
  return Object.entries(mapOf(at(root, 'jobs')) ?? {}).flatMap(([name, job]): readonly OurJob[] => {
    const label = (runs: string): string => `${path}, job ${name} (${runs})`;
    const steps = listOf(at(job, 'steps'));
    const [, calledOwner = '', called, calledRef = ''] = WORKFLOW.exec(textOf(at(job, 'uses'))) ?? [];
    if (called !== undefined && CALLED.includes(called)) {
      const runs = called as Runs;
      return [
        {
          label: label(`${called}.yml`),
          runs,
          owner: calledOwner,
          ref: calledRef,
          inputs: at(job, 'with'),
          step: undefined,
          steps,
          job,
          root,
        },
      ];
    }
    return steps.flatMap((step): readonly OurJob[] => {
      const calls = callsIn(textOf(at(step, 'run')));
      if (calls.length > 0)
        return calls.map(({ verb, inputs }) => ({ label: label(verb), runs: verb, owner: '', ref: '', inputs, step, steps, job, root }));
      const [match, owner = '', sub, ref = ''] = ACTION.exec(textOf(at(step, 'uses'))) ?? [];
      const runs = (sub?.toLowerCase() ?? 'check') as Runs;
      return match === undefined ? [] : [{ label: label(runs), runs, owner, ref, inputs: at(step, 'with'), step, steps, job, root }];
    });
  });
}

/** Whether the job watches a release, or takes one back. */
export function acts({ runs }: OurJob): boolean {
  return runs === 'watch' || runs === 'rollback' || runs === 'gated-deploy';
}

/** The environment that it is called for; undefined where that is only known when it runs. */
export function environmentOf({ inputs }: OurJob): string | undefined {
  const name = textOf(at(inputs, 'environment'));
  return name === '' || name.includes('${{') ? undefined : name;
}

/** A variable of the step, from wherever it is set (empty where its shell does it); undefined where it is not, or the step cannot be seen. */
export function variableOf({ step, job, root }: OurJob, name: string): string | undefined {
  for (const level of [step, job, root]) {
    const value = at(at(level, 'env'), name);
    if (value !== undefined) return textOf(value);
  }
  return setsVariable(textOf(at(step, 'run')), name) ? '' : undefined;
}

/** A scalar as text; empty for anything else. */
export function textOf(value: Plain | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

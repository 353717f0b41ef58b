import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { parse } from 'yaml';
import type { Workflow } from '../support/workflow-files.ts';

const WORKFLOW = parse(readFileSync('.github/workflows/gated-deploy.yml', 'utf8')) as Workflow;

type JobResult = 'success' | 'failure' | 'cancelled' | 'skipped';

interface Ends {
  readonly check: JobResult;
  readonly deploy: JobResult;
  /** The workflow that deploys has ended, and badly. */
  readonly failed?: boolean;
}

/** Which jobs of the gated deploy run, by how `check` and `deploy` end. Its conditions are also JavaScript, but for the dashes in names. */
function jobsThatRun(ends: Ends, inputs: Readonly<Record<string, unknown>>): string[] {
  const ran = new Map<string, JobResult>();
  for (const [name, job] of Object.entries(WORKFLOW.jobs)) {
    const { if: condition = 'success()', needs = [] } = job as { if?: string; needs?: string | string[] };
    const results = Object.fromEntries(
      [needs].flat().map((one) => [one, { result: ran.get(one) ?? 'skipped', outputs: { failed: ends.failed ? 'true' : '' } }]),
    );
    const bare = condition.replace(/^\$\{\{|\}\}$/g, '').replace(/inputs\.([\w-]+)/g, 'inputs["$1"]');
    // Without a word about how others ended, GitHub asks for their success.
    const whole = /\b(?:always|cancelled|failure|success)\(\)/.test(bare) ? bare : `success() && (${bare})`;
    const success = (): boolean => Object.values(results).every(({ result }) => result === 'success');
    const cancelled = (): boolean => Object.values(ends).includes('cancelled');
    const holds = runInNewContext(whole, { needs: results, inputs, success, cancelled }) as boolean;
    ran.set(name, holds ? (name === 'check' || name === 'deploy' ? ends[name] : 'success') : 'skipped');
  }
  return [...ran].filter(([, result]) => result !== 'skipped').map(([name]) => name);
}

describe('the jobs of gated-deploy.yml', () => {
  const deploys = { 'deploy-workflow': 'deploy.yml', 'rollback-failed-deploys': true };
  const follows = { 'deploy-workflow': '', 'rollback-failed-deploys': true };

  it.each<[string, Ends, Record<string, unknown>, string[]]>([
    ['a good deploy is watched', { check: 'success', deploy: 'success' }, deploys, ['check', 'deploy', 'watch']],
    ['what the check refuses is not deployed', { check: 'failure', deploy: 'success' }, deploys, ['check']],
    ['nor watched where a controller deploys', { check: 'failure', deploy: 'success' }, follows, ['check']],
    ['where a controller deploys there is only to watch', { check: 'success', deploy: 'success' }, follows, ['check', 'watch']],
    [
      'a deploy that could not be started, or not be seen, is for a person',
      { check: 'success', deploy: 'failure' },
      deploys,
      ['check', 'deploy'],
    ],
    ['a failed deploy is taken back', { check: 'success', deploy: 'failure', failed: true }, deploys, ['check', 'deploy', 'rollback']],
    [
      'or left, when that is wanted',
      { check: 'success', deploy: 'failure', failed: true },
      { ...deploys, 'rollback-failed-deploys': false },
      ['check', 'deploy'],
    ],
    ['a cancelled deploy starts nothing more', { check: 'success', deploy: 'cancelled' }, deploys, ['check', 'deploy']],
  ])('%s', (_, ends, inputs, jobs) => expect(jobsThatRun(ends, inputs)).toEqual(jobs));

  const verdict = (jobs: Readonly<Record<string, { result: JobResult; outputs?: Record<string, string> }>>): unknown => {
    const { outputs } = (WORKFLOW.on as { workflow_call: { outputs: Record<string, { value: string }> } }).workflow_call;
    const none = { result: 'skipped', outputs: {} };
    const all = Object.fromEntries(['check', 'deploy', 'watch', 'rollback'].map((name) => [name, { ...none, ...jobs[name] }]));
    return runInNewContext((outputs['verdict']?.value ?? '').replace(/^\$\{\{|\}\}$/g, ''), { jobs: all });
  };
  const passed = { result: 'success', outputs: { verdict: 'pass' } } as const;

  it.each<[string, Parameters<typeof verdict>[0], string]>([
    [
      'the watch has the last word',
      { check: passed, deploy: { result: 'success' }, watch: { result: 'failure', outputs: { verdict: 'fail' } } },
      'fail',
    ],
    ['a check that refuses', { check: { result: 'failure', outputs: { verdict: 'fail' } } }, 'fail'],
    ['a check that could not be made', { check: { result: 'failure' } }, 'error'],
    ['a deploy that failed and was left', { check: passed, deploy: { result: 'failure', outputs: { failed: 'true' } } }, 'fail'],
    ['a deploy that could not be started', { check: passed, deploy: { result: 'failure' } }, 'inconclusive'],
    [
      'a deploy that failed, after which the branch had moved on',
      { check: passed, deploy: { result: 'failure', outputs: { failed: 'true' } }, rollback: { result: 'failure' } },
      'fail',
    ],
    ['a watch that was cancelled', { check: passed, deploy: { result: 'success' }, watch: { result: 'cancelled' } }, 'inconclusive'],
    ['a deploy that was cancelled', { check: passed, deploy: { result: 'cancelled' } }, 'inconclusive'],
  ])('%s: the verdict is honest', (_, jobs, expected) => expect(verdict(jobs)).toBe(expected));
});

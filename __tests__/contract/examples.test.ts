import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { DEFAULT_CONFIG_PATH, loadConfig } from '../../src/config/index.ts';
import { readPin } from '../../src/pins/index.ts';

const ROOT = 'examples';
const EXAMPLES = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly steps: readonly Step[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
}
interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

function loadExample(name: string): ReturnType<typeof loadConfig> {
  const path = join(ROOT, name, DEFAULT_CONFIG_PATH);
  return loadConfig(readFileSync(path, 'utf8'), path);
}

function workflowsOf(name: string): Workflow[] {
  const folder = join(ROOT, name, '.github', 'workflows');
  return readdirSync(folder).map((file) => parse(readFileSync(join(folder, file), 'utf8')) as Workflow);
}

function jobsOf(name: string): Job[] {
  return workflowsOf(name).flatMap(({ jobs }) => Object.values(jobs));
}

/** The inputs of the action that a step uses, when it is one of ours. */
function inputsOf(uses: string): string[] | undefined {
  const folder = /^your-org\/rollback-gate(\/[a-z]+)?@v1$/.exec(uses)?.[1] ?? '';
  if (!uses.startsWith('your-org/rollback-gate')) return undefined;
  const action = parse(readFileSync(join('.', folder, 'action.yml'), 'utf8')) as { inputs: Record<string, unknown> };
  return Object.keys(action.inputs);
}

it('there is an example for every common setup', () => {
  expect(EXAMPLES).toEqual(expect.arrayContaining(['compose', 'helm', 'kustomize']));
});

describe.each(EXAMPLES)('the example %s', (name) => {
  it('has a configuration whose pins stand in its files and cannot change under our feet', () => {
    const pins = [...loadExample(name).environments.values()].flatMap(({ pins }) => pins);
    expect(pins.length).toBeGreaterThan(0);
    for (const pin of pins) {
      const reading = readPin(pin.file, readFileSync(join(ROOT, name, pin.file)), pin.selector);
      expect({ pin: pin.name, value: reading.value }).toEqual({ pin: pin.name, value: expect.stringMatching(/./) });
      if (pin.role === 'image' || pin.role === 'model') expect(reading.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    }
  });

  it('has a configuration that watches and takes back', () => {
    for (const environment of loadExample(name).environments.values()) {
      expect(environment.identity).toBeDefined();
      expect(environment.health.length).toBeGreaterThan(0);
      expect(environment.rollback).toBeDefined();
    }
  });

  it('has a file for every path and glob', () => {
    const { schemas } = loadExample(name);
    for (const glob of schemas.flatMap(({ files }) => files)) {
      const suffix = glob.replace(/^.*\*/, '');
      const folder = join(ROOT, name, glob.replace(/\/\*.*$/, ''));
      expect(readdirSync(folder).filter((file) => file.endsWith(suffix))).not.toEqual([]);
    }
  });

  it('has workflows with least permissions, pinned actions and known inputs', () => {
    for (const workflow of workflowsOf(name)) expect(workflow.permissions).toEqual({});
    for (const job of jobsOf(name)) {
      expect(job.permissions).toBeDefined();
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      for (const { uses, with: given = {} } of job.steps) {
        if (uses === undefined) continue;
        const inputs = inputsOf(uses);
        if (inputs) expect(inputs).toEqual(expect.arrayContaining(Object.keys(given)));
        else expect(uses).toMatch(/@[0-9a-f]{40}$/);
      }
    }
  });

  it('gives a ladder with an issue what opening one needs', () => {
    const steps = [...loadExample(name).environments.values()].flatMap(({ rollback }) => rollback?.ladder ?? []);
    if (!steps.some(({ step }) => step === 'issue')) return;
    const watches = jobsOf(name).filter((job) => job.steps.some(({ uses }) => uses === 'your-org/rollback-gate/watch@v1'));
    for (const job of watches) {
      expect(job.permissions).toMatchObject({ issues: 'write' });
      expect(job.steps.at(-1)?.env).toHaveProperty('GITHUB_TOKEN');
    }
  });

  it('has a check, a watch and a page that leads to them', () => {
    const used = jobsOf(name).flatMap(({ steps }) => steps.map(({ uses }) => uses));
    expect(used).toEqual(expect.arrayContaining(['your-org/rollback-gate@v1', 'your-org/rollback-gate/watch@v1']));
    const links = [...readFileSync(join(ROOT, name, 'README.md'), 'utf8').matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target ?? '');
    expect(links.filter((target) => !existsSync(join(ROOT, name, target)))).toEqual([]);
  });
});

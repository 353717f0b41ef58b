import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface WorkflowStep {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface WorkflowJob {
  readonly uses?: string;
  readonly steps?: readonly WorkflowStep[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: unknown;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly 'timeout-minutes'?: number;
}

export interface Workflow {
  readonly on: unknown;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

export interface WorkflowFile {
  /** Path from the root of this project. */
  readonly path: string;
  readonly text: string;
  readonly workflow: Workflow;
  readonly jobs: readonly WorkflowJob[];
  readonly steps: readonly WorkflowStep[];
}

/** The workflows of a repository inside this one; `folder` is `''` for its own. */
export function workflowsOf(folder: string): WorkflowFile[] {
  const place = join(folder, '.github', 'workflows');
  return readdirSync(place).map((file) => {
    const path = join(place, file);
    const text = readFileSync(path, 'utf8');
    const workflow = parse(text) as Workflow;
    const jobs = Object.values(workflow.jobs);
    return { path, text, workflow, jobs, steps: jobs.flatMap(({ steps = [] }) => steps) };
  });
}

/** Lines that use an action of others in another way than by a commit, with its version beside it. */
export function unpinned({ text }: Pick<WorkflowFile, 'text'>): string[] {
  return usesLines(text).filter((line) => !PINNED.test(line));
}

const PINNED = /uses: ([\w.-]+\/[\w.-]+)(?:\/[\w./-]+)?@([0-9a-f]{40}) # (v\d+\.\d+\.\d+)$/;

/** Which commit an action's version is pinned by: `name version` to every commit that stands for it somewhere. */
export function pins(files: readonly Pick<WorkflowFile, 'text'>[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of files.flatMap(({ text }) => usesLines(text))) {
    const [, name = '', commit = '', version = ''] = PINNED.exec(line) ?? [];
    found.set(`${name} ${version}`, (found.get(`${name} ${version}`) ?? new Set()).add(commit));
  }
  return found;
}

function usesLines(text: string): string[] {
  return text.split('\n').filter((line) => /^\s*(?:- )?uses: (?!\.\/|your-org\/rollback-gate)/.test(line));
}

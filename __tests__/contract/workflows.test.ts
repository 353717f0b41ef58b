import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { asWorkflow, pages, yamlBlocks } from '../../scripts/workflows/documents.mjs';
import { proposeWorkflows } from '../../src/commands/init/propose/workflows.ts';
import { loadConfig } from '../../src/config/index.ts';
import { CONFIG_SCHEMA } from '../../src/config/schema/index.ts';
import { readWaivers } from '../../src/waivers/index.ts';
import { WAIVERS_SCHEMA } from '../../src/waivers/schema.ts';
import { pins, unpinned, workflowsOf } from '../support/workflow-files.ts';

interface Problem {
  readonly name: string;
  readonly line: number;
  readonly message: string;
}

function check(documents: readonly { name: string; text: string; folder?: string }[]): Problem[] {
  const { stdout, stderr } = spawnSync(process.execPath, ['scripts/check-workflows.mjs', '--stdin'], {
    input: JSON.stringify(documents),
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Problem[];
}

describe('every workflow of this project, its examples and its pages', () => {
  it('is as GitHub wants it, and asks our actions for what they have', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check-workflows.mjs'], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    expect(Number(/^\d+/.exec(stdout)?.[0])).toBeGreaterThan(12);
  });

  const job = (steps: string): string => `on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;
  const MISTAKES: readonly [string, string, number, RegExp][] = [
    [
      'an input that our action does not have',
      '- uses: your-org/rollback-gate@v1\n  with: { gate: compat }\n',
      2,
      /Invalid action input 'gate'/,
    ],
    ['an input of another of our actions', 'steps:\n  - uses: your-org/rollback-gate/watch@v1\n    with: { to: x }\n', 3, /'to'/],
    ['an action that is not there', '- uses: your-org/rollback-gate/wach@v1\n', 1, /Unable to resolve action/],
    ['an action that nobody has listed', '- uses: some/where@v1\n', 1, /Unable to resolve action/],
    ['a required input that is missing', '- uses: actions/upload-artifact@v6\n  with: { name: x }\n', 2, /Missing required input `path`/],
    ['a key that GitHub does not know', job('      - run: "true"\n    timeout: 5\n'), 7, /timeout/],
    ['a permission that does not exist', 'permissions: { content: read }\nsteps:\n  - run: "true"\n', 1, /content/],
    ['a context that is not there', job('      - run: echo ${{ inputz.a }}\n'), 6, /inputz/],
    [
      'an output that our action does not set',
      job('      - uses: your-org/rollback-gate@v1\n        id: gate\n      - run: echo ${{ steps.gate.outputs.verdikt }}\n'),
      8,
      /no output verdikt/,
    ],
    [
      'an output of a step that is not there',
      job('      - run: echo ${{ steps.gate.outputs.verdict }}\n'),
      6,
      /Context access might be invalid: gate/,
    ],
    [
      'a reusable workflow that is not there',
      'on: push\njobs:\n  one:\n    uses: your-org/rollback-gate/.github/workflows/none.yml@v1\n',
      4,
      /Unable to find/,
    ],
    [
      'an input that a reusable workflow does not have',
      'on: push\njobs:\n  one:\n    uses: your-org/rollback-gate/.github/workflows/compat.yml@v1\n    with: { confg: x }\n',
      5,
      /confg/,
    ],
    [
      'a job that needs one that is not there',
      'on: push\njobs:\n  one:\n    needs: two\n    runs-on: ubuntu-latest\n    steps:\n      - run: "true"\n',
      4,
      /two/,
    ],
  ];

  const problems = check(MISTAKES.map(([name, text]) => ({ name, text })));

  it.each(MISTAKES)('would show %s', (name, _, line, message) => {
    const found = problems.filter((problem) => problem.name === name);
    expect(found).toContainEqual({ name, line, message: expect.stringMatching(message) as unknown });
  });

  it('shows nothing but mistakes', () => expect(new Set(problems.map(({ name }) => name)).size).toBe(MISTAKES.length));

  it('finds workflows in parts of YAML', () => {
    expect(check([{ name: 'one', text: 'on:\n  pull_reqest:\n' }])).toHaveLength(1);
    expect(check([{ name: 'one', text: 'permissions:\n  contents: read\n' }])).toEqual([]);
  });
});

describe('the workflows that init proposes', () => {
  const environment = { name: 'production', pins: [{ file: 'deploy/a b.yaml' }, { file: 'deploy/#x: y.yaml' }] };
  const survey = { environments: [environment] } as unknown as Parameters<typeof proposeWorkflows>[0];
  const files = proposeWorkflows(survey, { action: 'your-org/rollback-gate', ref: 'v1' });
  const filledIn = files.map(({ path, text }) => ({ name: `${path}, filled in`, text: text.replace(/^  # (?= *[a-z-])/gm, '  ') }));

  it('are as GitHub wants them, also with what stands in comments', () => {
    expect(files.map(({ path }) => path)).toHaveLength(2);
    expect(filledIn.some(({ text }) => /^ {2}push:$/m.test(text))).toBe(true);
    expect(check([...files.map(({ path, text }) => ({ name: path, text })), ...filledIn])).toEqual([]);
  });
});

describe('configurations in pages', () => {
  const KEYS = Object.keys(CONFIG_SCHEMA.properties ?? {});
  const WAIVER_KEYS = Object.keys(WAIVERS_SCHEMA.properties ?? {});
  const blocks = pages()
    .flatMap(yamlBlocks)
    .map((block) => ({ ...block, data: parse(block.text) as unknown }))
    .filter(({ data }) => data !== null && typeof data === 'object' && !Array.isArray(data));
  const keysOf = (data: unknown): string[] => Object.keys(data as object);
  const configs = blocks.filter(
    ({ data, text, page }) => keysOf(data).some((key) => KEYS.includes(key)) && !asWorkflow({ name: page, text }),
  );
  const isWaivers = (data: unknown): boolean => keysOf(data).includes('waivers') && keysOf(data).every((key) => WAIVER_KEYS.includes(key));

  it.each(configs.map(({ page, line, text, data }) => [`${page}:${line}`, { text, data }] as const))(
    '%s loads',
    (place, { text, data }) => {
      if (isWaivers(data)) return expect(readWaivers(text, place, '2026-01-01').waivers.length).toBeGreaterThan(0);
      const whole = keysOf(data).includes('version') ? text : `version: 1\n${text}`;
      expect(loadConfig(whole, place).version).toBe(1);
    },
  );

  it('are there', () => expect(configs.length).toBeGreaterThan(6));
});

const OWN = workflowsOf('');
const EXAMPLES = readdirSync('examples', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? workflowsOf(join('examples', entry.name)) : [],
);

describe.each([...OWN, ...EXAMPLES].map((file) => [file.path, file] as const))('the workflow %s', (_, file) => {
  const { workflow, jobs, steps } = file;

  it('grants nothing by default, and each job only what it names', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of jobs) {
      expect(job.permissions).toBeDefined();
      if (job.uses === undefined) expect(job['timeout-minutes']).toBeDefined();
    }
  });

  it('says why a job may write', () => {
    const grants = file.text
      .split('\n')
      .filter((line) => /^\s+(?:actions|attestations|contents|id-token|issues|pull-requests): write/.test(line));
    expect(grants.filter((line) => !/ # \S/.test(line))).toEqual([]);
  });

  it('pins every action by commit, with its version beside it', () => expect(unpinned(file)).toEqual([]));

  it('puts no expression into a script, and keeps credentials only where a step of ours pushes with them', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
    for (const { steps: own = [] } of jobs) {
      const pushes = own.some(
        ({ uses = '', env = {} }) => /^your-org\/rollback-gate\/(watch|rollback)@/.test(uses) && !('ROLLBACK_GATE_TOKEN' in env),
      );
      for (const { uses = '', with: given } of own)
        if (uses.startsWith('actions/checkout@')) expect(given?.['persist-credentials'] ?? true).toBe(pushes);
    }
  });

  it('has groups that do not overtake each other where something is written', () => {
    for (const job of jobs.filter(({ permissions = {} }) => permissions['contents'] === 'write'))
      expect(workflow.concurrency ?? job.concurrency ?? job.uses).toBeDefined();
  });
});

it('an action is pinned by the same commit everywhere', () => {
  const found = [...pins([...OWN, ...EXAMPLES])].map(([action, commits]) => ({ action, commits: commits.size }));
  expect(found.filter(({ commits }) => commits > 1)).toEqual([]);
});

it('updates of dependencies wait for a while, but for security', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
    updates: { 'package-ecosystem': string; cooldown: Record<string, number> }[];
  };
  expect(updates.map((one) => one['package-ecosystem']).sort()).toEqual(['github-actions', 'npm']);
  for (const { cooldown } of updates) expect(cooldown['default-days']).toBeGreaterThanOrEqual(7);
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { ourJobs } from '../../../src/commands/doctor/checks/workflows/jobs.ts';
import { GATED_DEPLOY, needsOf } from '../../../src/commands/doctor/checks/workflows/needs.ts';
import { lookAtPermissions } from '../../../src/commands/doctor/checks/workflows/permissions.ts';
import { lookAtSetUp } from '../../../src/commands/doctor/checks/workflows/set-up.ts';
import { HANDED_OVER, lookAtVariables } from '../../../src/commands/doctor/checks/workflows/variables.ts';
import { loadConfig } from '../../../src/config/index.ts';

const PINS = 'pins: { image: { file: a.yaml, kustomize: api } }\n    identity: none';
const production = (more: string): string => `version: 1\nenvironments:\n  production:\n    ${PINS}\n    ${more}\n`;

/** What is said of the only job of a workflow, `state found`, one line each. */
function told(job: string, config: string): string {
  const [one] = ourJobs({ path: 'w.yml', root: parse(`jobs: { a: ${job} }`) as never });
  if (!one) return 'no job of ours';
  const environments = [...loadConfig(config, 'c.yml').environments.values()];
  return [...lookAtSetUp(one), ...lookAtPermissions(one, needsOf(one, environments))]
    .map(({ state, found }) => `${state} ${found}`)
    .join('\n');
}

const TOKEN = 'env: { GITHUB_TOKEN: x }';
const watch = (permissions: string, env = TOKEN): string =>
  `{ permissions: ${permissions}, timeout-minutes: 5, concurrency: a, steps: [{ uses: actions/checkout@v6, with: { fetch-depth: 0 } }, { uses: o/rollback-gate/watch@v1, ${env} }] }`;
const called = (file: string, permissions: string, more = ''): string =>
  `{ uses: o/rollback-gate/.github/workflows/${file}.yml@v1, permissions: ${permissions}${more} }`;

describe('the permissions of a job that watches', () => {
  it.each([
    ['an issue', 'rollback: { ladder: [issue] }', 'issues: write, to open the incident issue'],
    ['a workflow that deploys', 'rollback: { redeploy: { workflow: d.yml } }', 'actions: write, to start d.yml'],
    ['a workflow that writes', 'rollback: { write: dispatch, dispatch: { workflow: w.yml } }', 'actions: write, to start w.yml'],
    ['pull requests', 'rollback: { write: pull-request }', 'pull-requests: write, to open the pull request'],
    ['deployments', 'deployments: { environment: prod }', 'deployments: write, to tell GitHub of deployments'],
    ['checks of GitHub', 'health: [{ name: ci, github: { checks: [e2e] } }]', 'checks: read, to read the health check "ci"'],
    ['statuses of GitHub', 'health: [{ name: ci, github: { checks: [e2e] } }]', 'statuses: read, to read the health check "ci"'],
    ['a deployment of GitHub', 'health: [{ name: ci, github: { deployment: prod } }]', 'deployments: read, to read the health check "ci"'],
  ])('are those that %s asks for', (_what, config, lacking) => {
    expect(told(watch('{ contents: write }'), production(config))).toContain(`problem w.yml, job a (watch): the token lacks ${lacking}`);
    const all =
      '{ contents: write, issues: write, actions: write, pull-requests: write, deployments: write, checks: read, statuses: read }';
    expect(told(watch(all), production(config))).toBe('');
    expect(told(watch(all, 'with: {}'), production(config))).toMatch(/^problem w.yml, job a \(watch\): the step has no GITHUB_TOKEN to /);
  });

  it('may be those of another token, for all but what GITHUB_TOKEN itself is used for', () => {
    const config = production('rollback: { redeploy: { workflow: d.yml }, ladder: [issue] }');
    const own = told(watch('{ contents: read }', 'env: { ROLLBACK_GATE_TOKEN: x, GITHUB_TOKEN: y }'), config);
    expect(own).toMatch(/^advice .* lacks contents: write, .*; ROLLBACK_GATE_TOKEN may make up for it$/m);
    expect(own).toMatch(/^advice .* lacks actions: write, .*; ROLLBACK_GATE_TOKEN may make up for it$/m);
    expect(own).toMatch(/^problem .* lacks issues: write/m);
    const same = told(watch('{ contents: read }', 'env: { ROLLBACK_GATE_TOKEN: "${{ github.token }}", GITHUB_TOKEN: y }'), config);
    expect(same).toMatch(/^problem .* lacks contents: write/m);
  });
});

describe.each(['README.md', 'watch/README.md', 'rollback/README.md'])('the permissions in %s', (page) => {
  it('are those that the configuration can ask for', () => {
    const everything = `rollback: { ladder: [issue], redeploy: { workflow: d.yml }, write: pull-request }
    deployments: { environment: prod }
    health: [{ name: ci, github: { checks: [e2e] } }, { name: other, github: { deployment: prod } }]`;
    const [job] = ourJobs({ path: 'w.yml', root: parse(`jobs: { a: ${watch('{}')} }`) as never });
    const needs = job ? needsOf(job, [...loadConfig(production(everything), 'c.yml').environments.values()]) : [];
    expect(needs).toHaveLength(8);
    const text = readFileSync(page, 'utf8');
    expect(needs.filter(({ scope, access }) => !text.includes(`\`${scope}: ${access}\``))).toEqual([]);
  });
});

describe('a job that calls a reusable workflow', () => {
  const config = production('rollback: { ladder: [issue] }');

  it('has to grant what the called workflow asks for, whatever of it is used', () => {
    expect(told(called('gated-deploy', '{ contents: write, issues: write, actions: write }'), config)).toBe('');
    const lacking = told(called('gated-deploy', '{ contents: write }'), config);
    expect(lacking).toContain('problem w.yml, job a (gated-deploy.yml): the token lacks issues: write');
    expect(lacking).toContain('lacks actions: write, without which GitHub does not start the called workflow');
    expect(told(called('compat', '{}'), config)).toContain('problem w.yml, job a (compat.yml): the token lacks contents: read');
    expect(told(called('compat-comment', '{ actions: read }'), config)).toContain('lacks pull-requests: write, to write the comment');
    expect(told(called('other', '{}'), config)).toBe('no job of ours');
  });

  it('cannot grant what the called workflow does not take', () => {
    const all = 'write-all';
    expect(told(called('gated-deploy', all), production('deployments: { environment: prod }'))).toContain(
      'problem w.yml, job a (gated-deploy.yml): the called workflow does not have deployments: write',
    );
    const pull = production('rollback: { write: pull-request }');
    expect(told(called('gated-deploy', all), pull)).toContain('the called workflow does not have pull-requests: write');
    expect(told(called('gated-deploy', all, ', secrets: { push-token: x }'), pull)).not.toContain('does not have');
    // No secret can have that name, so none is inherited by it.
    expect(told(called('gated-deploy', all, ', secrets: inherit'), pull)).toContain('does not have pull-requests: write');
  });

  it('hands over the variables that gated-deploy.yml really hands over', () => {
    const variables = (secrets: string, ...names: string[]): string => {
      const [job] = ourJobs({ path: 'w.yml', root: parse(`jobs: { a: ${called('gated-deploy', 'write-all', secrets)} }`) as never });
      return (job ? lookAtVariables(job, names) : []).map(({ found, change }) => `${found} -> ${change ?? ''}`).join('\n');
    };
    expect(variables(', secrets: { metrics-token: x }', 'METRICS_TOKEN', 'GITHUB_TOKEN')).toBe('');
    expect(variables('', 'PAGE_URL')).toContain('is not given it -> add `secrets: { page-url: "${{ secrets.PAGE_URL }}" }` to the job');
    expect(variables('', 'OTHER')).toContain('has ${OTHER}, which the called workflow cannot hand over');
    const text = readFileSync('.github/workflows/gated-deploy.yml', 'utf8');
    for (const [name, secret] of HANDED_OVER) expect(text.split(`${name}: \${{ secrets.${secret} }}`)).toHaveLength(3);
  });

  it('grants what the jobs of gated-deploy.yml really ask for', () => {
    const { jobs } = parse(readFileSync('.github/workflows/gated-deploy.yml', 'utf8')) as {
      jobs: Readonly<Record<string, { permissions: Readonly<Record<string, string>> }>>;
    };
    const asked = new Map<string, string>();
    for (const { permissions } of Object.values(jobs))
      for (const [scope, access] of Object.entries(permissions)) if (asked.get(scope) !== 'write') asked.set(scope, access);
    expect(Object.fromEntries(asked)).toEqual(Object.fromEntries(GATED_DEPLOY));
  });
});

describe('a step that calls the program', () => {
  const config = production('rollback: { ladder: [issue] }');
  const job = (run: string, more = ''): string =>
    `{ permissions: { contents: write, issues: write }, timeout-minutes: 5, concurrency: a, steps: [{ uses: actions/checkout@v6, with: { fetch-depth: 0 } }, { run: ${JSON.stringify(run)}${more} }] }`;
  const runs = (run: string): string[] =>
    ourJobs({ path: 'w.yml', root: parse(`jobs: { a: ${job(run)} }`) as never }).map(
      ({ runs: verb, inputs }) => `${verb} ${JSON.stringify(inputs)}`,
    );

  it.each([
    ['npx rollback-gate check', ['check {}']],
    ['npx --yes rollback-gate@1.2.0 watch --environment production', ['watch {"environment":"production"}']],
    ['./node_modules/.bin/rollback-gate rollback --config=a.yml', ['rollback {"config":"a.yml"}']],
    [
      'set -e\nnode "$GATE/dist/cli.js" check --config "ops/b.yml" && npx rollback-gate watch \\\n  --environment \'b\'',
      ['check {"config":"ops/b.yml"}', 'watch {"environment":"b"}'],
    ],
    ['rollback-gate watch --environment ${{ inputs.environment }} --config "$FILE"', ['watch {"environment":"${{ }}","config":"${{ }}"}']],
    ['# npx rollback-gate check\necho "run rollback-gate check"\nnpm i rollback-gate\ncheck', []],
    ['node cli.js build', []],
  ])('%j', (run, found) => {
    expect(runs(run)).toEqual(found);
  });

  it('needs what the action needs', () => {
    const watching = 'npx rollback-gate watch --environment production';
    expect(told(job(watching), config)).toMatch(/^problem w.yml, job a \(watch\): the step has no GITHUB_TOKEN to open the incident issue/);
    expect(told(job(watching, `, ${TOKEN}`), config)).toBe('');
    expect(told(job(`GITHUB_TOKEN="$OTHER" ${watching}`), config)).toBe('');
    expect(told(job('npx rollback-gate check').replace('fetch-depth: 0', 'fetch-depth: 1'), config)).toMatch(/^problem .* is shallow/m);
  });
});

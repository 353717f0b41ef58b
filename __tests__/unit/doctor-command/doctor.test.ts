import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Host } from '../../../src/core/index.ts';
import { commitFiles, GOOD, KUSTOMIZATION, runDoctor } from '../../support/doctor-run.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';

let repository: GitFixture;
beforeEach(async () => {
  repository = await gitFixture();
});
afterEach(() => repository.cleanup());

const doctor = (options?: Parameters<typeof runDoctor>[1], host?: Partial<Host>): ReturnType<typeof runDoctor> =>
  runDoctor(repository, options, host);
const commit = (files: Readonly<Record<string, string>>, ...tags: readonly string[]): Promise<void> =>
  commitFiles(repository, files, ...tags);

const workflow = (job: string, top = ''): string => `on: push\n${top}jobs:\n  gate:\n    runs-on: ubuntu-latest\n${job}`;
const WATCH = '      - uses: acme/rollback-gate/watch@v1\n        env: { GITHUB_TOKEN: "${{ github.token }}" }\n';
const STEPS = '    steps:\n      - uses: actions/checkout@v6\n        with: { fetch-depth: 0 }\n';

describe('doctor', () => {
  it('says to begin with init where there is no configuration', async () => {
    await commit({ 'README.md': 'x' });
    const { result, lines } = await doctor();
    expect(result.verdict).toBe('fail');
    expect(lines).toContain('PROBLEM .github/rollback-gate.yml does not exist -> run: rollback-gate init');
    expect(lines).toContain('advice no release is tagged v*');
    expect(lines).toContain('advice no workflow uses an action or a reusable workflow of rollback-gate');
  });

  it('passes what is set up as it should be', async () => {
    await commit(
      {
        '.github/rollback-gate.yml': GOOD,
        'deploy/kustomization.yaml': KUSTOMIZATION,
        '.github/workflows/gate.yml': workflow(
          `    timeout-minutes: 30\n    concurrency: { group: production }\n    permissions: { contents: write, issues: write }\n${STEPS}${WATCH}`,
        ),
      },
      'v1.0.0',
      'v1.1.0',
      'v1.2.0',
    );
    const { result, lines } = await doctor();
    expect(lines).not.toMatch(/^(?:PROBLEM|advice|unknown)/m);
    expect(lines).toContain('ok the candidate is compared with v1.1.0, v1.0.0');
    expect(lines).toContain('ok production: 1 of 1 pins name one thing that cannot change');
    const headline = 'Nothing was found in 5 answers that stands in the way of a rollback; 4 questions not asked (--offline).';
    expect(result).toMatchObject({ verdict: 'pass', report: { headline } });
    expect(result.report?.tables.at(-1)).toMatchObject({
      title: 'Not asked, for --offline',
      rows: [
        ['Branch and ledger', expect.any(String)],
        ['Token and branch rules', expect.any(String)],
        ['Registries', expect.any(String)],
        ['Endpoints', expect.any(String)],
      ],
    });
    expect(result.json).toMatchObject({ notAsked: [{ id: 'remote' }, { id: 'github' }, { id: 'registries' }, { id: 'endpoints' }] });
  });

  it.each([
    [
      'a checkout that is shallow',
      workflow('    steps:\n      - uses: actions/checkout@v6\n      - uses: acme/rollback-gate@v1\n'),
      'PROBLEM',
      'the checkout is shallow',
    ],
    ['no permissions at all', workflow(`${STEPS}      - uses: acme/rollback-gate@v1\n`), 'advice', 'no permissions are declared'],
    [
      'a watch that may not write',
      workflow(`${STEPS}      - uses: acme/rollback-gate/watch@v1\n`, 'permissions: { contents: read }\n'),
      'PROBLEM',
      'lacks contents: write',
    ],
    [
      'a watch that is cancelled by the next',
      workflow(`    concurrency: { group: a, cancel-in-progress: true }\n${STEPS}      - uses: acme/rollback-gate/watch@v1\n`),
      'PROBLEM',
      'a newer run cancels one',
    ],
    ['no timeout', workflow(`${STEPS}      - uses: acme/rollback-gate@v1\n`), 'advice', 'it has no timeout-minutes'],
    ['an action that follows a branch', workflow(`${STEPS}      - uses: acme/rollback-gate@main\n`), 'advice', 'it follows main'],
    ['a placeholder for the owner', workflow(`${STEPS}      - uses: your-org/rollback-gate@v1\n`), 'PROBLEM', 'your-org stands where'],
    ['a file that is no YAML', 'on: [push\n  :', 'unknown', 'cannot be read as YAML'],
  ])('sees a workflow with %s', async (_what, text, state, found) => {
    await commit({ '.github/workflows/gate.yml': text });
    const line = (await doctor()).lines.split('\n').find((one) => one.includes(found));
    expect(line).toMatch(new RegExp(`^${state} `));
  });

  it('names what the configuration lacks for a watch that can take back', async () => {
    const config =
      'version: 1\nenvironments:\n  production:\n    pins: { image: { file: deploy/kustomization.yaml, kustomize: api } }\n    health: [{ name: up, http: "https://shop.example/${TENANT}" }]\n';
    await commit({ '.github/rollback-gate.yml': config, 'deploy/kustomization.yaml': 'images:\n  - name: other\n    newTag: v1\n' });
    const { lines } = await doctor();
    expect(lines).toContain('PROBLEM production has health checks and no identity');
    expect(lines).toContain('advice production has no `rollback`');
    expect(lines).toContain('advice ${TENANT} is not set here');
    expect(lines).toMatch(/PROBLEM production\/image: /);
    const inWorkflow = await doctor({ offline: true }, { env: (name) => (name === 'GITHUB_ACTIONS' ? 'true' : repository.env[name]) });
    expect(inWorkflow.lines).toContain('PROBLEM ${TENANT} is not set here -> set them in the `env` of the step');
  });

  it('says that a rollback would refuse what can change, and that nothing takes a release back by itself', async () => {
    const config = GOOD.replace(/    rollback: .*\n/, '');
    await commit({ '.github/rollback-gate.yml': config, 'deploy/kustomization.yaml': 'images:\n  - name: api\n    newTag: "1.4"\n' });
    const { lines, result } = await doctor();
    expect(lines).toMatch(
      /PROBLEM production\/image: deploy\/kustomization\.yaml:3:\d+: .*1\.4.* a rollback refuses to restore it -> pin its digest/,
    );
    expect(result.verdict).toBe('fail');
    expect(result.report?.headline).toContain('; production has no `rollback`, so a watch takes nothing back;');
  });

  it('asks of a job what its own environment takes, and knows the environments', async () => {
    const staging = '  staging:\n    pins: { image: { file: deploy/kustomization.yaml, kustomize: api } }\n    identity: none\n';
    const step = (environment: string): string => WATCH.replace('\n', `\n        with: { environment: ${environment} }\n`);
    await commit({
      '.github/rollback-gate.yml': `${GOOD}${staging}`,
      'deploy/kustomization.yaml': KUSTOMIZATION,
      '.github/workflows/a.yml': workflow(`    permissions: { contents: write }\n${STEPS}${step('staging')}`),
      '.github/workflows/b.yml': workflow(`    permissions: { contents: write }\n${STEPS}${step('prod')}`),
    });
    const { lines } = await doctor();
    expect(lines).not.toContain('issues: write');
    expect(lines).toContain('advice no workflow watches production, although it has health checks');
    expect(lines).toContain(
      'PROBLEM .github/workflows/b.yml, job gate (watch): the configuration has no environment "prod" -> set `environment` to one of: production, staging',
    );
  });

  it('leaves to another configuration what another asks for', async () => {
    const step = WATCH.replace('\n', '\n        with: { environment: elsewhere, config: other.yml }\n');
    await commit({
      '.github/rollback-gate.yml': GOOD,
      'deploy/kustomization.yaml': KUSTOMIZATION,
      '.github/workflows/a.yml': workflow(`    permissions: { contents: write }\n${STEPS}${step}`),
    });
    const { lines } = await doctor();
    expect(lines).not.toMatch(/elsewhere|issues: write/);
    expect(lines).toContain('advice no workflow watches production');
  });

  it.each(['./ops/gate.yml', 'ops//gate.yml', 'absolute'])('knows the configuration of a workflow by any name of it: %s', async (name) => {
    const step = WATCH.replace('\n', '\n        with: { environment: elsewhere, config: ./ops/gate.yml }\n');
    await commit({
      'ops/gate.yml': GOOD,
      'deploy/kustomization.yaml': KUSTOMIZATION,
      '.github/workflows/a.yml': workflow(`    permissions: { contents: write }\n${STEPS}${step}`),
    });
    const config = name === 'absolute' ? `${repository.directory}/ops/gate.yml` : name;
    const { lines } = await doctor({ offline: true, config });
    expect(lines).toContain('the configuration has no environment "elsewhere"');
  });

  it('says which variables a step is not given', async () => {
    await commit({
      '.github/rollback-gate.yml': GOOD.replace('/healthz', '/healthz?key=${KEY}'),
      'deploy/kustomization.yaml': KUSTOMIZATION,
      '.github/workflows/a.yml': workflow(`    permissions: { contents: write, issues: write }\n${STEPS}${WATCH}`),
    });
    expect((await doctor()).lines).toContain(
      'job gate (watch): the configuration has ${KEY}, and the step is not given it -> add `env: { KEY: "${{ secrets.KEY }}" }` to the step',
    );
  });

  it.each([
    ['is not there', undefined, '', 'there is no such file in .github/workflows'],
    ['cannot be started', 'on: push', '', 'which cannot be started that way'],
    [
      'lacks an input',
      'on: { workflow_dispatch: { inputs: { b: { required: true, default: x } } } }',
      'a: x',
      'with the input a, which it does not have',
    ],
    ['wants an input', 'on: { workflow_dispatch: { inputs: { a: { required: true } } } }', '', 'without the input a, which it requires'],
    ['is right', 'on: [push, workflow_dispatch]', '', 'which takes what it is given'],
  ])('looks at the workflow that a rollback starts: it %s', async (what, deploy, inputs, found) => {
    await commit({
      '.github/rollback-gate.yml': GOOD.replace('ladder: [issue]', `redeploy: { workflow: deploy.yml, inputs: { ${inputs} } }`),
      'deploy/kustomization.yaml': KUSTOMIZATION,
      ...(deploy === undefined ? {} : { '.github/workflows/deploy.yml': `${deploy}\njobs: {}\n` }),
    });
    const line = (await doctor()).lines.split('\n').find((one) => one.includes(found));
    expect(line).toMatch(what === 'is right' ? /^ok / : /^PROBLEM production: /);
  });

  it('leaves no question open where there is no environment to ask about, and says so', async () => {
    await commit({ '.github/rollback-gate.yml': 'version: 1\nschemas: [{ files: api/*.yaml }]\n' }, 'v1.0.0', 'v1.1.0', 'v1.2.0');
    const { result } = await doctor();
    expect(result.report?.headline).toMatch(/^Nothing was found in \d+ answers that stands in the way of `check`; /);
    expect(result.report?.headline).toContain('no environment is configured, so there is nothing to watch or to take back');
    expect(result.report?.headline).not.toContain('offline');
    expect(result.verdict).toBe('pass');
  });

  it('tells every mistake in a configuration that does not load', async () => {
    await commit({ '.github/rollback-gate.yml': 'version: 1\nschema: []\nenvironment: {}\n' });
    const { lines } = await doctor();
    expect(lines.match(/^PROBLEM .*rollback-gate\.yml:\d+:\d+/gm)).toHaveLength(2);
  });

  it('refuses an environment that is not there', async () => {
    await commit({ '.github/rollback-gate.yml': GOOD });
    await expect(doctor({ environment: 'prod' })).rejects.toMatchObject({ code: 'RG-ENVIRONMENT-UNKNOWN' });
  });
});

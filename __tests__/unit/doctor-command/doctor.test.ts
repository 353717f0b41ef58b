import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { run } from '../../../src/commands/doctor/run.ts';
import type { CommandResult, Host } from '../../../src/core/index.ts';
import { checkHost } from '../../support/check-host.ts';
import { startFakeRegistry } from '../../support/fake-registry.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';
import { image } from '../../support/oci-images.ts';

const DIGEST = `sha256:${'ab12'.repeat(16)}`;
const KUSTOMIZATION = `images:\n  - name: api\n    newName: registry.example/api\n    digest: ${DIGEST}\n`;
const GOOD = `version: 1
schemas: [{ files: schemas/*.avsc }]
environments:
  production:
    pins: { image: { file: deploy/kustomization.yaml, kustomize: api } }
    identity: { http: "https://shop.example/version" }
    health: [{ name: up, http: "https://shop.example/healthz" }]
    rollback: { ladder: [issue] }
`;

let repository: GitFixture;
beforeEach(async () => {
  repository = await gitFixture();
});
afterEach(() => repository.cleanup());

interface Told {
  readonly result: CommandResult;
  /** `state found -> change`, one line each. */
  readonly lines: string;
}

async function doctor(options: Readonly<Record<string, string | boolean>> = { offline: true }, host: Partial<Host> = {}): Promise<Told> {
  const result = await run({ positionals: [], options }, { ...checkHost(repository.directory, repository.env), ...host });
  const rows = result.report?.tables.flatMap(({ rows: all }) => all) ?? [];
  return { result, lines: rows.map(([state, found, change]) => `${state} ${found} -> ${change}`).join('\n') };
}

async function commit(files: Readonly<Record<string, string>>, ...tags: readonly string[]): Promise<void> {
  await repository.write(files);
  for (const tag of tags.length > 0 ? tags : ['']) {
    await repository.commit(tag || 'change');
    if (tag !== '') await repository.tag(tag);
  }
}

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

describe('doctor asks outside', () => {
  const answers = (table: Readonly<Record<string, { status?: number; body: unknown; headers?: Record<string, string> }>>): typeof fetch => {
    return async (input) => {
      const { pathname } = new URL(input instanceof Request ? input.url : input);
      const answer = table[pathname];
      if (!answer) return new Response('{}', { status: 404, headers: { 'content-type': 'application/json' } });
      return new Response(JSON.stringify(answer.body), { status: answer.status ?? 200, headers: { 'content-type': 'application/json' } });
    };
  };

  async function atGitHub(): Promise<void> {
    const config = GOOD.replace('rollback: {', 'rollback: { branch: main, ');
    await commit({ '.github/rollback-gate.yml': config, 'deploy/kustomization.yaml': KUSTOMIZATION });
    await repository.bare();
    // What stands in the configuration says whose it is; what git reaches is the clone beside it.
    const path = await repository.git('remote', 'get-url', 'origin');
    await repository.git('remote', 'set-url', 'origin', 'https://github.com/shop/deploy.git');
    await repository.git('config', `url.${path}.insteadOf`, 'https://github.com/shop/deploy.git');
  }

  const env =
    (more: Readonly<Record<string, string>>): Host['env'] =>
    (name) =>
      ({ ...repository.env, ...more })[name];
  const repo = '/repos/shop/deploy';

  it('says what answers, which branch is read, and that nothing is recorded yet', async () => {
    await atGitHub();
    const fetched = answers({ '/version': { body: { digest: DIGEST } }, '/healthz': { body: {} } });
    const { lines } = await doctor({}, { fetch: fetched });
    expect(lines).toMatch(/ok production: the branch main is read at [0-9a-f]{12}, with all its pins/);
    expect(lines).toContain('not yet production: no release is recorded as verified');
    expect(lines).toContain('unknown production: without a token nothing is known of permissions and branch rules');
    expect(lines).toContain(`ok production: the identity endpoint says ${DIGEST}`);
    expect(lines).toMatch(/ok production: up: /);
  });

  it('passes an image that the registry has whole', async () => {
    const registry = await startFakeRegistry();
    try {
      const parts = image('api');
      registry.add(parts);
      const pinned = `images:\n  - name: api\n    newName: ${registry.host}/shop/api\n    digest: ${parts.manifest.digest}\n`;
      const config = `${GOOD}registries: { plain-http: ["${registry.host}"] }\n`;
      await commit({ '.github/rollback-gate.yml': config, 'deploy/kustomization.yaml': pinned });
      await repository.bare();
      const well = answers({ '/version': { body: { digest: parts.manifest.digest } }, '/healthz': { body: {} } });
      const fetched: typeof fetch = (input, init) =>
        new URL(input instanceof Request ? input.url : input).hostname === 'shop.example' ? well(input, init) : fetch(input, init);
      const { lines, result } = await doctor({}, { fetch: fetched });
      expect(lines).toContain(`ok production/image: ${registry.host}/shop/api is all there`);
      expect(lines).not.toContain('PROBLEM');
      // All is well, and there is nothing yet to go back to.
      expect(result.verdict).toBe('inconclusive');
      expect(result.report?.headline).toMatch(
        /^Nothing wrong was found in \d+ answers, but a rollback is not possible yet; no release of production was ever verified; /,
      );
      registry.contents.delete(parts.layers[0]?.digest ?? '');
      expect((await doctor({}, { fetch })).lines).toMatch(/PROBLEM production\/image: .* -> push what is missing again/);
    } finally {
      await registry.stop();
    }
  });

  it('says what does not answer', async () => {
    await atGitHub();
    const { lines, result } = await doctor({}, { fetch: () => Promise.reject(new TypeError('fetch failed')) });
    expect(lines).toContain('PROBLEM production: the identity endpoint does not answer');
    expect(lines).toMatch(/(?:unknown|PROBLEM) production\/image: registry\.example\/api/);
    expect(result.verdict).toBe('fail');
  });

  it('says what the token may do, and what the branch wants', async () => {
    await atGitHub();
    const fetched = answers({
      [repo]: { body: { permissions: { push: true, pull: true } } },
      [`${repo}/rules/branches/main`]: { body: [{ type: 'pull_request' }, { type: 'required_status_checks' }] },
      [`${repo}/branches/main`]: { body: { name: 'main', protected: true } },
    });
    const { lines } = await doctor({}, { fetch: fetched, env: env({ GITHUB_TOKEN: 'ghs_x' }) });
    expect(lines).toContain('ok production: the token may push to shop/deploy');
    expect(lines).toContain(
      'advice production: main is protected (pull_request, required_status_checks): a rollback may have to be a pull request',
    );
    expect(lines).toContain('advice production: a push with GITHUB_TOKEN starts no workflow');
  });

  it('says that a token may not push, and that it cannot read', async () => {
    await atGitHub();
    const reading = answers({
      [repo]: { body: { permissions: { push: false, pull: true } } },
      [`${repo}/rules/branches/main`]: { body: [] },
      [`${repo}/branches/main`]: { body: { name: 'main', protected: false } },
    });
    const readOnly = await doctor({}, { fetch: reading, env: env({ ROLLBACK_GATE_TOKEN: 'ghs_x' }) });
    expect(readOnly.lines).toContain(
      'PROBLEM production: the token may not push to shop/deploy -> give the job `permissions: contents: write`',
    );
    expect(readOnly.lines).toContain('ok production: main takes pushes');
    const blind = await doctor({}, { fetch: answers({}), env: env({ GITHUB_TOKEN: 'ghs_x' }) });
    expect(blind.lines).toContain('PROBLEM production: the token cannot read shop/deploy (status 404)');
  });
});

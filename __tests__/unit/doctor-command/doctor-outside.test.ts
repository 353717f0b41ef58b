import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Host } from '../../../src/core/index.ts';
import { commitFiles, DIGEST, GOOD, KUSTOMIZATION, runDoctor } from '../../support/doctor-run.ts';
import { startFakeRegistry } from '../../support/fake-registry.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';
import { image } from '../../support/oci-images.ts';

let repository: GitFixture;
beforeEach(async () => {
  repository = await gitFixture();
});
afterEach(() => repository.cleanup());

const doctor = (options?: Parameters<typeof runDoctor>[1], host?: Partial<Host>): ReturnType<typeof runDoctor> =>
  runDoctor(repository, options, host);
const commit = (files: Readonly<Record<string, string>>, ...tags: readonly string[]): Promise<void> =>
  commitFiles(repository, files, ...tags);

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
    expect(lines).toContain(`ok production: the identity endpoint says ${DIGEST.slice(0, 19)}, as the pin does`);
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

  it.each([
    ['the first digits of a digest', DIGEST.slice(7, 19), 'PROBLEM'],
    ['a tag', '1.4.0', 'PROBLEM'],
    ['a long text', `::error::${'x'.repeat(100_000)}`, 'PROBLEM'],
    ['another release', `api@sha256:${'cd34'.repeat(16)}`, 'ok'],
  ])('looks at what the identity endpoint answers: %s', async (_what, digest, state) => {
    await atGitHub();
    const { lines } = await doctor({}, { fetch: answers({ '/version': { body: { digest } }, '/healthz': { body: {} } }) });
    const line = lines.split('\n').find((one) => one.includes('the identity endpoint says')) ?? '';
    expect(line.startsWith(`${state} production: `)).toBe(true);
    expect(line).toContain(state === 'ok' ? 'another release runs' : 'which is no digest: a watch waits for sha256:ab12ab12ab12');
    expect(line.length).toBeLessThan(300);
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

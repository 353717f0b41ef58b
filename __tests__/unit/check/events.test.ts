import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { CommandResult } from '../../../src/core/index.ts';
import { runCheck } from '../../support/check-host.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';

const PINNED = `image: registry.example/app:1.0@sha256:${'a'.repeat(64)}\n`;
const FLOATING = 'image: registry.example/app:production\n';
const CONFIG = `version: 1
environments:
  production:
    pins:
      image: { file: deploy.yaml, pointer: /image, role: image }
`;
const DISARMED = `${CONFIG}rules:\n  pins/*: "off"\n`;
const PATH = '.github/rollback-gate.yml';

describe('check under an event', () => {
  let fixture: GitFixture;
  let base: string;
  beforeEach(async () => {
    fixture = await gitFixture();
    await fixture.write({ [PATH]: CONFIG, 'deploy.yaml': PINNED });
    base = await fixture.commit('base');
    await fixture.git('checkout', '-q', '-b', 'change');
  });
  afterEach(() => fixture.cleanup());

  async function underEvent(
    event: string,
    payload: object,
    options: Record<string, string> = {},
    directory = fixture.directory,
  ): Promise<CommandResult> {
    const file = `${fixture.directory}-event.json`;
    await writeFile(file, JSON.stringify(payload));
    return runCheck(directory, options, {
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: file,
      GITHUB_WORKSPACE: directory,
      GITHUB_SHA: base,
    });
  }
  const pull = (head: string): object => ({
    pull_request: { base: { sha: base, repo: { id: 1 } }, head: { sha: head, repo: { id: 1 } } },
  });
  const rules = (result: CommandResult): string[] => (result.report?.findings ?? []).map(({ rule }) => rule);

  it('does not let a pull request disarm its own gate', async () => {
    await fixture.write({ [PATH]: DISARMED, 'deploy.yaml': FLOATING });
    const head = await fixture.commit('sneaky');
    const result = await underEvent('pull_request', pull(head));
    expect(result.verdict).toBe('fail');
    expect(rules(result)).toEqual(['policy/config-changed', 'pins/tag-without-digest']);
    expect(result.report?.facts).toContainEqual({ label: 'Configuration', text: `${PATH} of the base ${base.slice(0, 12)}` });
    expect((await underEvent('push', { before: base, after: head })).verdict).toBe('pass');
    expect((await underEvent('merge_group', { merge_group: { base_sha: base, head_sha: head } })).verdict).toBe('fail');
  });

  it('is not fooled by deleting the configuration', async () => {
    await fixture.write({ [PATH]: null, 'deploy.yaml': FLOATING });
    expect((await underEvent('pull_request', pull(await fixture.commit('gone')))).verdict).toBe('fail');
  });

  it('follows no link that leads out of the repository', async () => {
    await fixture.write({ [PATH]: null });
    await symlink('/etc/hostname', join(fixture.directory, PATH));
    await expect(runCheck(fixture.directory)).rejects.toMatchObject({ code: 'RG-PATH' });
  });

  it('uses the configuration of the change when the base has none, and says so', async () => {
    await fixture.git('checkout', '-q', '--orphan', 'empty');
    await fixture.write({ [PATH]: null });
    base = await fixture.commit('no configuration');
    await fixture.write({ [PATH]: CONFIG });
    const result = await underEvent('pull_request', pull(await fixture.commit('first')));
    expect(result.verdict).toBe('pass');
    expect(result.report?.findings).toMatchObject([{ rule: 'policy/config-from-head', severity: 'note', place: { file: PATH } }]);
  });

  it('checks the head of a pull_request_target, whose checkout is the base', async () => {
    await fixture.write({ 'deploy.yaml': FLOATING });
    const head = await fixture.commit('floating');
    await fixture.git('checkout', '-q', base);
    expect((await underEvent('pull_request_target', pull(head))).verdict).toBe('fail');
    await expect(underEvent('pull_request_target', pull('e'.repeat(40)))).rejects.toMatchObject({ code: 'RG-GIT' });
  });

  it('refuses a checkout that is not what the event is about, unless it is named', async () => {
    await fixture.write({ 'deploy.yaml': FLOATING });
    const head = await fixture.commit('floating');
    await fixture.git('checkout', '-q', base);
    const about = { merge_group: { base_sha: base, head_sha: head } };
    const refusal = { code: 'RG-EVENT', message: `the checkout stands on ${base}, but the pull_request event is about ${head}` };
    await expect(underEvent('pull_request', pull(head))).rejects.toMatchObject(refusal);
    await expect(underEvent('merge_group', about)).rejects.toMatchObject({ code: 'RG-EVENT' });
    await expect(underEvent('push', { before: base, after: head })).rejects.toMatchObject({ code: 'RG-EVENT' });
    await expect(underEvent('deployment', { deployment: { sha: head } })).rejects.toMatchObject({ code: 'RG-EVENT' });
    expect((await underEvent('workflow_dispatch', {})).verdict).toBe('pass');
    expect((await underEvent('pull_request', pull(head), { head: 'HEAD' })).verdict).toBe('pass');
    expect((await underEvent('pull_request', pull(head), { head })).verdict).toBe('fail');
  });

  it('takes a merge that holds the head, in a shallow clone too', async () => {
    await fixture.write({ 'deploy.yaml': FLOATING });
    const head = await fixture.commit('floating');
    await fixture.git('checkout', '-q', '-b', 'merged', base);
    await fixture.git('merge', '-q', '--no-ff', '-m', 'merge', head);
    expect((await underEvent('pull_request', pull(head))).verdict).toBe('fail');
    await fixture.bare();
    await fixture.git('push', '-q', 'origin', 'HEAD:refs/heads/merged');
    const shallow = join(fixture.directory, '../shallow');
    const origin = `file://${join(fixture.directory, '../origin.git')}`;
    await fixture.git('clone', '-q', '--depth=1', '--branch=merged', origin, shallow);
    expect((await underEvent('pull_request', pull(head), { 'config-from': 'head' }, shallow)).verdict).toBe('fail');
    await expect(underEvent('pull_request', pull('e'.repeat(40)), { 'config-from': 'head' }, shallow)).rejects.toMatchObject({
      code: 'RG-EVENT',
      hint: expect.stringContaining('fetch-depth: 0') as unknown,
    });
  });

  it('names fetch-depth: 0 when the base was not fetched', async () => {
    const head = await fixture.commit('two');
    await fixture.bare();
    const shallow = join(fixture.directory, '../shallow');
    await fixture.git('clone', '-q', '--depth=1', `file://${join(fixture.directory, '../origin.git')}`, shallow);
    await expect(underEvent('pull_request', pull(head), {}, shallow)).rejects.toMatchObject({
      code: 'RG-GIT-SHALLOW',
      hint: expect.stringContaining('fetch-depth: 0') as unknown,
    });
  });

  it('lets inputs decide over the event', async () => {
    await fixture.write({ [PATH]: DISARMED, 'deploy.yaml': FLOATING });
    const head = await fixture.commit('sneaky');
    expect((await underEvent('pull_request', pull(head), { 'config-from': 'head' })).verdict).toBe('pass');
    expect((await underEvent('push', { before: base, after: head }, { base })).verdict).toBe('fail');
    expect((await underEvent('push', { before: base, after: head }, { 'config-from': 'base' })).verdict).toBe('fail');
    expect((await underEvent('issues', {}, { 'config-from': 'head' })).verdict).toBe('pass');
    await expect(underEvent('issues', {})).rejects.toMatchObject({ code: 'RG-EVENT' });
    await expect(underEvent('schedule', {}, { 'config-from': 'base' })).rejects.toMatchObject({ code: 'RG-USAGE' });
    await expect(runCheck(fixture.directory, { 'config-from': 'both' })).rejects.toMatchObject({ code: 'RG-USAGE' });
    await expect(runCheck(fixture.directory, { gates: 'pins,nope' })).rejects.toMatchObject({ code: 'RG-USAGE' });
  });

  it('takes no notice of an event that is about another directory', async () => {
    await fixture.write({ 'deploy.yaml': FLOATING });
    const file = `${fixture.directory}-event.json`;
    await writeFile(file, '{}');
    const env = { GITHUB_EVENT_NAME: 'issues', GITHUB_EVENT_PATH: file, GITHUB_WORKSPACE: join(fixture.directory, '../home') };
    expect((await runCheck(fixture.directory, {}, env)).verdict).toBe('fail');
  });

  it('finds a configuration elsewhere, from where the user stands, but never outside', async () => {
    await fixture.write({ 'ops/gate.yml': CONFIG, [PATH]: null });
    expect((await runCheck(join(fixture.directory, 'ops'), { config: 'gate.yml' })).verdict).toBe('pass');
    expect((await runCheck(fixture.directory, { config: 'ops/gate.yml' })).verdict).toBe('pass');
    await expect(runCheck(fixture.directory, { config: '../gate.yml' })).rejects.toMatchObject({ code: 'RG-PATH' });
    await expect(runCheck(fixture.directory, { config: '/etc/hostname' })).rejects.toMatchObject({ code: 'RG-PATH' });
  });
});

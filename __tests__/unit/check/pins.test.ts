import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { run } from '../../../src/commands/check/run.ts';
import { checkHost, runCheck } from '../../support/check-host.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const CONFIG = `version: 1
environments:
  production:
    pins:
      image: { file: deploy/app.yaml, kubernetes: app }
      model: { file: deploy/model.json, pointer: /model, role: model }
  staging:
    pins:
      image: { file: deploy/staging.yaml, pointer: /image, role: image }
`;
const manifest = (image: string): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: app }
spec:
  template:
    spec:
      containers:
        - name: app
          image: ${image}
`;

describe('check of pins', () => {
  let fixture: GitFixture;
  beforeEach(async () => {
    fixture = await gitFixture();
    await fixture.write({
      '.github/rollback-gate.yml': CONFIG,
      'deploy/app.yaml': manifest(`registry.example/app:1.0@${DIGEST}`),
      'deploy/model.json': JSON.stringify({ model: `oci://registry.example/model@${DIGEST}` }),
      'deploy/staging.yaml': `image: registry.example/app:1.0@${DIGEST}\n`,
    });
    await fixture.commit('one');
  });
  afterEach(() => fixture.cleanup());

  it('passes when every pin names one thing', async () => {
    const result = await runCheck(fixture.directory);
    expect(result.verdict).toBe('pass');
    expect(result.report?.findings).toEqual([]);
    expect(result.outputs).toEqual({ errors: '0', warnings: '0', notes: '0', waived: '0', window: '' });
    expect(result.report?.tables.find(({ title }) => title === 'Pins')?.rows).toHaveLength(3);
  });

  it('refuses a tag without digest at its line and says how to pin', async () => {
    await fixture.write({ 'deploy/app.yaml': manifest('registry.example/app:1.0') });
    const result = await runCheck(fixture.directory);
    expect(result.verdict).toBe('fail');
    expect(result.outputs?.['errors']).toBe('1');
    const [finding] = result.report?.findings ?? [];
    expect(finding).toMatchObject({
      gate: 'pins',
      rule: 'pins/tag-without-digest',
      severity: 'error',
      place: { file: 'deploy/app.yaml', line: 9, column: 18 },
    });
    expect(finding?.message).toContain('imagetools inspect registry.example/app:1.0');
    expect(result.report?.nextStep).toContain('digest');
  });

  it.each([
    ['model', 's3://models/v2', 'pins/object-store-unversioned'],
    ['dataset', 's3://data/2026', 'pins/object-store-unversioned'],
    ['code', 'main', 'pins/branch'],
  ])('refuses a %s that could be no target of a rollback', async (role, value, rule) => {
    await fixture.write({
      '.github/rollback-gate.yml': CONFIG.replace('role: model', `role: ${role}`),
      'deploy/model.json': JSON.stringify({ model: value }),
    });
    const result = await runCheck(fixture.directory);
    expect(result.verdict).toBe('fail');
    expect(result.report?.findings).toMatchObject([{ rule, severity: 'error', message: expect.stringContaining(value) }]);
  });

  it('judges the pins of one environment when asked to', async () => {
    await fixture.write({ 'deploy/app.yaml': manifest('registry.example/app:latest') });
    expect((await runCheck(fixture.directory, { environment: 'staging' })).verdict).toBe('pass');
    expect((await runCheck(fixture.directory, { environment: 'production' })).verdict).toBe('fail');
    await expect(runCheck(fixture.directory, { environment: 'prod' })).rejects.toMatchObject({
      code: 'RG-ENVIRONMENT-UNKNOWN',
      expected: 'one of: production, staging',
    });
  });

  it('tells of pins that cannot be found, in file and in manifest', async () => {
    await fixture.write({
      'deploy/app.yaml': manifest('x').replace('name: app\n          image', 'name: web\n          image'),
      'deploy/model.json': null,
    });
    const result = await runCheck(fixture.directory);
    expect(result.report?.findings.map(({ rule, place }) => [rule, place?.file])).toEqual([
      ['pins/not-resolved', 'deploy/app.yaml'],
      ['pins/file-missing', '.github/rollback-gate.yml'],
    ]);
    expect(result.verdict).toBe('fail');
  });

  it('looks at a commit instead of the work tree when asked to', async () => {
    await fixture.write({ 'deploy/app.yaml': manifest('registry.example/app') });
    expect((await runCheck(fixture.directory, { head: 'HEAD' })).verdict).toBe('pass');
    expect((await runCheck(fixture.directory)).verdict).toBe('fail');
  });

  it('needs no history when nothing is compared', async () => {
    await fixture.commit('two');
    const shallow = `${fixture.directory}-shallow`;
    await fixture.git('clone', '-q', '--depth=1', `file://${await fixture.bare()}`, shallow);
    expect((await runCheck(shallow)).verdict).toBe('pass');
  });

  it('stops when it is cancelled', async () => {
    const cancelled = checkHost(fixture.directory, {}, AbortSignal.abort(new Error('cancelled')));
    await expect(run({ positionals: [], options: {} }, cancelled)).rejects.toThrow('cancelled');
  });

  it('says what is missing where there is no configuration', async () => {
    await fixture.write({ '.github/rollback-gate.yml': null });
    await expect(runCheck(fixture.directory)).rejects.toMatchObject({ code: 'RG-CONFIG-MISSING' });
  });
});

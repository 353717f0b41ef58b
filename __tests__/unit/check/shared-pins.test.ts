import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCheck } from '../../support/check-host.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';

const IMAGE = `registry.example/app@sha256:${'a'.repeat(64)}`;
const COMPOSE = `x-app: &app { image: ${IMAGE} }\nservices:\n  web: *app\n  worker: *app\n`;
const config = (more: string): string => `version: 1
environments:
  production:
    pins:
      web: { file: compose.yaml, compose: web${more} }
`;

describe('a pin whose scalar others share through an alias', () => {
  let fixture: GitFixture;
  beforeEach(async () => {
    fixture = await gitFixture();
  });
  afterEach(() => fixture.cleanup());

  it('blocks, since its rollback would be refused', async () => {
    await fixture.write({ '.github/rollback-gate.yml': config(''), 'compose.yaml': COMPOSE });
    await fixture.commit('one');
    const result = await runCheck(fixture.directory);
    expect(result.verdict).toBe('fail');
    expect(result.report?.findings).toMatchObject([{ rule: 'pins/shared-scalar', place: { file: 'compose.yaml', line: 1 } }]);
  });

  it('passes when all of them may be taken back together', async () => {
    await fixture.write({ '.github/rollback-gate.yml': config(', shared: true'), 'compose.yaml': COMPOSE });
    await fixture.commit('one');
    expect(await runCheck(fixture.directory)).toMatchObject({ verdict: 'pass' });
  });

  it('warns when two environments have their hands on one value', async () => {
    const two = `${config('')}  staging:\n    pins:\n      app: { file: app.yaml, pointer: /image, role: image }\n`;
    const both = two.replace('web: { file: compose.yaml, compose: web }', 'web: { file: app.yaml, pointer: /image, role: image }');
    await fixture.write({ '.github/rollback-gate.yml': both, 'app.yaml': `image: ${IMAGE}\n` });
    await fixture.commit('one');
    const result = await runCheck(fixture.directory);
    expect(result.report?.findings).toMatchObject([
      {
        rule: 'pins/shared-between-environments',
        severity: 'warning',
        place: { file: 'app.yaml', line: 1 },
        message: expect.stringMatching(/^production\/web, staging\/app are one and the same value/),
      },
    ]);
    const alone = await runCheck(fixture.directory, { environment: 'production' });
    expect(alone.report?.findings).toEqual([]);
  });
});

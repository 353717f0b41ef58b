import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type GitFixture, gitFixture } from '../support/git-fixture.ts';

let folder: string;
let repository: GitFixture;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'new-user-'));
  const built = spawnSync(process.execPath, ['scripts/build.mjs', '--out', join(folder, 'dist')], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n');
  repository = await gitFixture();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await repository.cleanup();
});

interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const gate = (...args: readonly string[]): Result => gateIn(repository.directory, ...args);

function gateIn(cwd: string, ...args: readonly string[]): Result {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'dist/cli.js'), ...args], {
    cwd,
    env: { ...repository.env, NO_COLOR: '1' },
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

const order = (...fields: readonly string[]): string =>
  `${JSON.stringify({ type: 'record', name: 'Order', fields: fields.map((name) => ({ name, type: 'string' })) }, null, 2)}\n`;

it('from nothing to a blocked pull request in five commands', async () => {
  // A repository as somebody has it: two releases, a deployment, no gate.
  await repository.write({
    'schemas/order.avsc': order('id', 'customer'),
    'deploy/production/kustomization.yaml': `images:\n  - name: shop\n    digest: sha256:${'ab'.repeat(32)}\n`,
  });
  await repository.commit('first');
  await repository.tag('v1.0.0');
  await repository.commit('second');
  await repository.tag('v1.1.0');

  // 1 and 2: look, then write.
  expect(gate('init', '--print').stdout).toContain('Nothing was written.');
  const init = gate('init', '--yes');
  expect([init.code, init.stderr]).toEqual([0, expect.stringContaining('Looking back at v1.1.0')]);
  expect(init.stdout).toContain('Of the last 1 release, each whose schemas could be compared could have been taken back.');
  expect(init.stdout).toContain('put the owner of your copy of the action in place of your-org');
  const workflow = readFileSync(join(repository.directory, '.github/workflows/rollback-gate.yml'), 'utf8');
  expect(workflow).toContain('uses: your-org/rollback-gate@v1');

  // 3: keep it. What is there passes.
  await repository.commit('gate what cannot be taken back');
  expect(gate('check').code).toBe(0);

  // 4: a change that could not be taken back. v1.1.0 needs the customer.
  await repository.git('checkout', '-q', '-b', 'feature');
  await repository.write({ 'schemas/order.avsc': order('id') });
  await repository.commit('no more customers');

  // 5: as the workflow would run it, with the rules of the base.
  const blocked = gate('check', '--base', 'main');
  expect(blocked.code).toBe(1);
  expect(blocked.stdout).toContain('schemas/order.avsc');
  expect(blocked.stdout).toMatch(/customer/);
  expect(blocked.stdout).toMatch(/rollback/);
  // And it says how the repository could be set up better.
  const doctor = gate('doctor', '--offline');
  expect(doctor.code).toBe(1);
  expect(doctor.stdout).toContain('no health checks');
  expect(doctor.stdout).toContain('put the owner of your copy of rollback-gate there');
});

it('looks at this repository too', () => {
  const { code, stdout, stderr } = gateIn(process.cwd(), 'init', '--print', '--releases', '3');
  expect([code, stderr.includes('RG-')]).toEqual([0, false]);
  expect(stdout).toContain('JSON Schema');
  expect(stdout).toContain('schema/');
  expect(gateIn(process.cwd(), 'doctor', '--offline').stdout).toContain('git 2.');
});

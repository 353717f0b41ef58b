import { afterEach, describe, expect, it } from '@jest/globals';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';
import { runCheck } from '../../support/check-host.ts';

let repo: GitFixture | undefined;
afterEach(async () => {
  await repo?.cleanup();
  repo = undefined;
});

const CREATE = 'CREATE TABLE users (id bigint PRIMARY KEY, email text);\n';
const FIRST = 'db/migrations/001_users.sql';

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly place: { readonly file: string; readonly line: number } | undefined;
}

/** Releases one after the other, the last of which is not tagged yet. */
async function check(
  config: string,
  ...releases: readonly Readonly<Record<string, string>>[]
): Promise<{ verdict: string; found: Found[]; facts: string }> {
  const fixture = await gitFixture();
  repo = fixture;
  await fixture.write({ '.github/rollback-gate.yml': `version: 1\n${config}`, [FIRST]: CREATE });
  for (const [index, files] of releases.entries()) {
    await fixture.write(files);
    await fixture.commit(`Release ${index}`);
    if (index < releases.length - 1) await fixture.git('tag', `v1.${index}.0`);
  }
  const { verdict, report } = await runCheck(fixture.directory, { gates: 'migration' });
  const findings = (report?.findings ?? []).filter(({ gate }) => gate === 'migration');
  return {
    verdict,
    found: findings.map(({ rule, severity, message, place }) => ({ rule, severity, message, place })),
    facts: (report?.facts ?? []).map(({ label, text }) => `${label}: ${text}`).join('\n'),
  };
}

const MIGRATIONS = 'migrations: { files: db/migrations/** }\n';
const DROP = { 'db/migrations/002_drop.sql': 'ALTER TABLE users DROP COLUMN email;\n' };

describe('the gate of migrations', () => {
  it('blocks a release that cannot be taken back, at the line that does it', async () => {
    const { verdict, found, facts } = await check(MIGRATIONS, {}, DROP);
    expect(verdict).toBe('fail');
    expect(found).toEqual([
      {
        rule: 'migration/irreversible',
        severity: 'error',
        message: expect.stringMatching(
          /^this release cannot be taken back to N-1 \(v1\.0\.0\): db\/migrations\/002_drop\.sql: .*takes the data of public\.users \(email\)$/,
        ),
        place: expect.objectContaining({ file: 'db/migrations/002_drop.sql', line: 1 }),
      },
    ]);
    expect(facts).toContain('Migrations: 1 new migration since N-1 (v1.0.0): one cannot go back');
  });

  it('lets it pass with a warning where there is a plan, or a toggle in every environment', async () => {
    const planned = await check(
      MIGRATIONS.replace(' }', ', plan: docs/forward.md }'),
      {},
      { ...DROP, 'docs/forward.md': 'How to go on.\n' },
    );
    expect(planned).toMatchObject({ verdict: 'pass', found: [{ rule: 'migration/planned', severity: 'warning' }] });
    expect(planned.found[0]?.message).toContain('instead: docs/forward.md');
    await repo?.cleanup();
    const pin = 'pins: { beta: { file: flags.yaml, pointer: /BETA, role: toggle, safe: false } }';
    const environments = `environments:\n  production: { ${pin}, rollback: { ladder: [toggle: beta] } }\n`;
    const toggled = await check(MIGRATIONS + environments, {}, { ...DROP, 'flags.yaml': 'BETA: true\n' });
    expect(toggled.found[0]).toMatchObject({
      rule: 'migration/planned',
      message: expect.stringContaining('the toggle beta of production'),
    });
  });

  it('wants the plan to be there', async () => {
    const { found } = await check(MIGRATIONS.replace(' }', ', plan: docs/forward.md }'), {}, DROP);
    expect(found.map(({ rule }) => rule).sort()).toEqual(['migration/irreversible', 'migration/plan-missing']);
  });

  it('only notes what an earlier release brought', async () => {
    const { verdict, found } = await check(MIGRATIONS, {}, DROP, {
      'db/migrations/003.sql': 'CREATE TABLE items (id bigint PRIMARY KEY);\n',
    });
    expect(verdict).toBe('pass');
    expect(found).toMatchObject([{ rule: 'migration/released', severity: 'note', message: expect.stringContaining('N-2 (v1.0.0)') }]);
  });

  it.each([
    [MIGRATIONS, 'fail', 'error'],
    [MIGRATIONS.replace(' }', ', on-unknown: warn }'), 'inconclusive', 'warning'],
  ])('does not take for reversible what nobody can read: %s', async (config, verdict, severity) => {
    const result = await check(config, {}, { 'db/migrations/002.py': 'def upgrade(): ...\n' });
    expect(result.found).toMatchObject([{ rule: 'migration/unknown', severity }]);
    expect(result.verdict).toBe(verdict);
  });

  it('reads what the release itself declares', async () => {
    const declared = {
      '.github/rollback-gate.yml': `version: 1\nmigrations:\n  files: db/migrations/**\n  irreversible: { merged: accounts are one }\n`,
    };
    const { found } = await check(MIGRATIONS, {}, declared);
    expect(found).toMatchObject([{ rule: 'migration/irreversible', message: expect.stringContaining('merged: accounts are one') }]);
  });

  it('says nothing where nothing is declared', async () => {
    expect(await check('schemas: []\n', {}, DROP)).toMatchObject({ found: [] });
  });
});

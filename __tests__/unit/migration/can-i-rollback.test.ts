import { afterEach, describe, expect, it } from '@jest/globals';
import { run } from '../../../src/commands/can-i-rollback/run.ts';
import { checkHost } from '../../support/check-host.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';

let repo: GitFixture | undefined;
afterEach(async () => {
  await repo?.cleanup();
  repo = undefined;
});

interface Answer {
  readonly release: string;
  readonly answer: string;
  readonly subjects: readonly { readonly what: string; readonly answer: string }[];
}

/** Two releases and a candidate; the second release and the candidate add a migration each. */
async function ask(config: string, second: string, third: string): Promise<{ verdict: string; targets: readonly Answer[] }> {
  const fixture = await gitFixture();
  repo = fixture;
  const first = 'CREATE TABLE users (id bigint PRIMARY KEY, email text, age integer);\n';
  await fixture.write({
    '.github/rollback-gate.yml': `version: 1\nmigrations: { files: db/**${config} }\n`,
    'db/001.sql': first,
    'plan.md': 'x\n',
  });
  await fixture.commit('First');
  await fixture.tag('v1.0.0');
  await fixture.write({ 'db/002.sql': second });
  await fixture.commit('Second');
  await fixture.tag('v1.1.0');
  await fixture.write({ 'db/003.sql': third });
  await fixture.commit('Third');
  const { verdict, json } = await run({ positionals: [], options: {} }, checkHost(fixture.directory));
  return { verdict, targets: (json as unknown as { targets: readonly Answer[] }).targets };
}

const ADD = 'CREATE TABLE items (id bigint PRIMARY KEY);\n';
const DROP = 'ALTER TABLE users DROP COLUMN email;\n';

describe('can-i-rollback across migrations', () => {
  it('says yes where all of them can be undone', async () => {
    const { verdict, targets } = await ask('', ADD, 'CREATE TABLE more (id bigint PRIMARY KEY);\n');
    expect([verdict, targets.map(({ answer }) => answer)]).toEqual(['pass', ['yes', 'yes']]);
  });

  it('says no beyond the release that did it, also where it was released already', async () => {
    const { verdict, targets } = await ask('', DROP, ADD);
    expect(verdict).toBe('fail');
    expect(targets.map(({ release, answer, subjects }) => [release, answer, subjects])).toEqual([
      ['v1.1.0', 'yes', []],
      ['v1.0.0', 'no', [{ what: 'db/002.sql', answer: 'no' }]],
    ]);
  });

  it('does not take a plan for a way back, nor what nobody can read for a yes', async () => {
    const planned = await ask(', plan: plan.md', ADD, DROP);
    expect([planned.verdict, planned.targets.map(({ answer }) => answer)]).toEqual(['fail', ['no', 'no']]);
    await repo?.cleanup();
    const open = await ask('', ADD, 'THIS IS NO SQL;\n');
    expect([open.verdict, open.targets.map(({ answer }) => answer)]).toEqual(['inconclusive', ['unknown', 'unknown']]);
  });
});

import { afterEach, describe, expect, it } from '@jest/globals';
import { run as rollback } from '../../../src/commands/rollback/run.ts';
import { run as watch } from '../../../src/commands/watch/run.ts';
import { loadConfig, type RollbackConfig } from '../../../src/config/index.ts';
import type { Cause, CommandResult, Verdict } from '../../../src/core/index.ts';
import { verifyLedger } from '../../../src/ledger/index.ts';
import { reactionTo } from '../../../src/rollback/index.ts';
import { type HostOptions, releaseTuple, type RollbackFixture, rollbackFixture } from '../../support/rollback-fixture.ts';

let f: RollbackFixture | undefined;
afterEach(async () => {
  await f?.cleanup();
  f = undefined;
});

function configOf(on: string): RollbackConfig {
  const text = `version: 1\nenvironments: { a: { pins: { i: { file: a.yaml, pointer: /i } }, rollback: { on: { ${on} } } } }\n`;
  const rollbackConfig = loadConfig(text, 'c.yml').environments.get('a')?.rollback;
  if (!rollbackConfig) throw new Error('no rollback');
  return rollbackConfig;
}

describe('what is done for a cause', () => {
  it.each<[Verdict, Cause, string, string]>([
    ['fail', 'app-failed', '', 'rollback'],
    ['fail', 'app-failed', 'app-failed: hold', 'hold'],
    ['inconclusive', 'not-effective', '', 'hold'],
    ['inconclusive', 'not-effective', 'not-effective: rollback', 'rollback'],
    ['inconclusive', 'no-data', '', 'hold'],
    ['inconclusive', 'no-data', 'no-data: rollback', 'rollback'],
    ['inconclusive', 'underpowered', '', 'warn'],
    ['inconclusive', 'monitor-error', '', 'hold'],
    ['inconclusive', 'red-before-deploy', '', 'hold'],
    ['pass', 'healthy', '', 'warn'],
    ['skipped', 'superseded', '', 'warn'],
    ['inconclusive', 'cancelled', 'no-data: rollback', 'warn'],
  ])('%s by %s with { %s } is %s', (verdict, cause, on, reaction) => {
    expect(reactionTo({ verdict, cause }, configOf(on))).toBe(reaction);
  });

  it.each([['red-before-deploy'], ['monitor-error']])('is never a rollback for %s, whatever anybody writes', (cause) => {
    expect(() => configOf(`${cause}: rollback`)).toThrow('expected one of `hold`, `warn`');
    const forced = { on: { ...configOf('').on, [cause]: 'rollback' } } as unknown as RollbackConfig;
    expect(reactionTo({ verdict: 'inconclusive', cause: cause as Cause }, forced)).toBe('hold');
  });
});

async function fixtureOf(change: (config: string) => string): Promise<RollbackFixture> {
  f = await rollbackFixture(change);
  return f;
}

const runWatch = (
  fixture: RollbackFixture,
  options: Record<string, string | boolean> = {},
  host: HostOptions = {},
): Promise<CommandResult> => watch({ positionals: [], options: { environment: 'production', ...options } }, fixture.host(host));

const pages: string[] = [];
const pager: typeof fetch = (_input, init) => {
  pages.push(init?.body as string);
  return Promise.resolve(new Response(null, { status: 202 }));
};

describe('a watch that could not tell', () => {
  const WITH_PAGE = (on: string) => (config: string) =>
    config
      .replace('value: digest }', 'value: other, within: 5s }')
      .replace('ladder: []', `ladder: [toggle: beta, page: 'https://page.example/x'], on: { ${on} }`);

  it('tells somebody and changes nothing', async () => {
    const fixture = await fixtureOf(WITH_PAGE(''));
    await fixture.record('one', 'two');
    await fixture.deploy('bad', true);
    pages.length = 0;
    const result = await runWatch(fixture, {}, { elsewhere: pager });
    expect(result).toMatchObject({ verdict: 'inconclusive', cause: 'not-effective' });
    expect(pages).toHaveLength(1);
    expect(JSON.parse(pages[0] ?? '')).toMatchObject({ cause: 'not-effective', environment: 'production' });
    expect(fixture.pinned()).toMatchObject({ image: 'bad', toggle: 'true' });
    expect(result.report?.tables.find(({ title }) => title === 'Ladder')?.rows.map(([step]) => step)).toEqual(['page']);
    expect(result.report?.tables.map(({ title }) => title)).not.toContain('What failed');
  });

  it.each([
    ['not-effective: warn', {}],
    ['', { 'no-rollback': true }],
  ])('tells nobody with { %s } and %j', async (on, options) => {
    const fixture = await fixtureOf(WITH_PAGE(on));
    await fixture.record('one', 'two');
    await fixture.deploy('bad');
    pages.length = 0;
    expect(await runWatch(fixture, options, { elsewhere: pager })).toMatchObject({ verdict: 'inconclusive', cause: 'not-effective' });
    expect(pages).toEqual([]);
  });

  it('takes the release back where the configuration says so', async () => {
    const fixture = await fixtureOf((config) =>
      config.replace('within: 5s', '').replace('ladder: []', 'ladder: [], on: { not-effective: rollback }'),
    );
    await fixture.record('one', 'two');
    await fixture.deploy('bad');
    // Nobody deploys: the service stays on the release before.
    const host = fixture.host({});
    const stuck: typeof host.fetch = (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input);
      return url.pathname === '/version' && fixture.pinned().image === 'bad'
        ? Promise.resolve(Response.json({ digest: 'sha256:old' }))
        : host.fetch(input, init);
    };
    const result = await watch({ positionals: [], options: { environment: 'production' } }, { ...host, fetch: stuck });
    expect(result).toMatchObject({ verdict: 'fail', cause: 'rolled-back' });
    expect(result.report?.headline).toContain('could not be told (not-effective)');
    expect(fixture.pinned().image).toBe('two');
  });
});

describe('a release that failed', () => {
  it('stays where the configuration holds it back, and is recorded as failed', async () => {
    const fixture = await fixtureOf((config) =>
      config.replace('ladder: []', "ladder: [page: 'https://page.example/x'], on: { app-failed: hold }"),
    );
    await fixture.record('one', 'two');
    await fixture.deploy('bad');
    pages.length = 0;
    const result = await runWatch(fixture, {}, { elsewhere: pager });
    expect(result).toMatchObject({ verdict: 'fail', cause: 'app-failed' });
    expect(fixture.pinned().image).toBe('bad');
    expect(fixture.ledger().at(-1)).toMatchObject({ event: 'failed', tuple: releaseTuple('bad') });
    expect(pages).toHaveLength(1);
  });
});

describe('one step further', () => {
  const HOPS = (hops: number) => (config: string) =>
    config.replace('ladder: []', `ladder: [page: 'https://page.example/x'], hops: ${hops}`);
  const isBad = (image: string): boolean => image !== 'one';
  const setup = async (hops: number, ...releases: string[]): Promise<RollbackFixture> => {
    const fixture = await fixtureOf(HOPS(hops));
    await fixture.record(...releases);
    await fixture.deploy('bad');
    pages.length = 0;
    return fixture;
  };

  it('is taken when the restored release fails too and the configuration allows it, and tells one story', async () => {
    const fixture = await setup(1, 'one', 'two');
    const result = await rollback({ positionals: [], options: { environment: 'production' } }, fixture.host({ isBad, elsewhere: pager }));
    expect(result).toMatchObject({ verdict: 'pass', cause: 'rolled-back' });
    expect(result.report?.headline).toMatch(
      /and that fails too\. One step further: production is back on [0-9a-f]{12}, and recovery is confirmed\.$/,
    );
    expect(fixture.pinned().image).toBe('one');
    expect(
      fixture
        .ledger()
        .slice(4)
        .map(({ event, tuple }) => [event, tuple.members[0]?.value]),
    ).toEqual(
      [
        ['deployed', 'bad'],
        ['failed', 'bad'],
        ['rolled-back', 'two'],
        ['failed', 'two'],
        ['failed', 'two'],
        ['rolled-back', 'one'],
        ['verified', 'one'],
      ].map(([event, name = '']) => [event, releaseTuple(name).members[0]?.value]),
    );
    expect(verifyLedger(fixture.ledger())).toMatchObject({ ok: true });
    expect(pages).toEqual([]);
  });

  it('is not taken without being allowed: the ladder is next', async () => {
    const fixture = await setup(0, 'one', 'two');
    const result = await rollback({ positionals: [], options: { environment: 'production' } }, fixture.host({ isBad, elsewhere: pager }));
    expect(result).toMatchObject({ verdict: 'fail', cause: 'rolled-back-failing' });
    expect(fixture.pinned().image).toBe('two');
    expect(pages).toHaveLength(1);
  });

  it('is taken once at most', async () => {
    const fixture = await setup(1, 'one', 'three', 'two');
    const result = await rollback({ positionals: [], options: { environment: 'production' } }, fixture.host({ isBad, elsewhere: pager }));
    expect(result).toMatchObject({ verdict: 'fail', cause: 'rolled-back-failing' });
    expect(fixture.pinned().image).toBe('three');
    expect(pages).toHaveLength(1);
    expect(JSON.parse(pages[0] ?? '')).toMatchObject({
      detail: expect.stringMatching(/One step further: production is back on [0-9a-f]{12}, and that fails too\./),
    });
  });

  it('leads nowhere when there is nothing further back, and says so once', async () => {
    const fixture = await setup(1, 'two');
    const result = await rollback({ positionals: [], options: { environment: 'production' } }, fixture.host({ isBad, elsewhere: pager }));
    expect(result).toMatchObject({ verdict: 'fail', cause: 'rolled-back-failing' });
    expect(result.report?.headline).toContain('One step further: The ledger knows no verified tuple that production could go back to.');
    expect(pages).toHaveLength(1);
  });
});

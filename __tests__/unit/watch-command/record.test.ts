import { afterEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchLive } from '../../../src/commands/rollback/live.ts';
import { replay } from '../../../src/commands/verdict/run.ts';
import { run as watch } from '../../../src/commands/watch/run.ts';
import type { Host } from '../../../src/core/index.ts';
import type { WatchFrame } from '../../../src/health/index.ts';
import { type RollbackFixture, rollbackFixture } from '../../support/rollback-fixture.ts';

let fixture: RollbackFixture | undefined;
let folder: string | undefined;
afterEach(async () => {
  await fixture?.cleanup();
  if (folder) await rm(folder, { recursive: true, force: true });
  fixture = folder = undefined;
});

const options = (more: Record<string, string> = {}) => ({ positionals: [], options: { environment: 'production', ...more } });

describe('the record of watch', () => {
  it('is written where it is wanted, and says the same again', async () => {
    fixture = await rollbackFixture();
    folder = await mkdtemp(join(tmpdir(), 'watch-record-'));
    const file = join(folder, 'record.json');
    const result = await watch(options({ record: file }), fixture.host());
    expect(result).toMatchObject({ verdict: 'pass', outputs: { record: file } });
    const again = await replay({ positionals: [file], options: {} }, fixture.host());
    expect(again).toMatchObject({ verdict: 'pass', json: { same: true, verdict: 'pass', cause: 'healthy', decided: true } });
  });

  it('is a temporary file in an action, and nowhere else when nobody asks', async () => {
    fixture = await rollbackFixture();
    folder = await mkdtemp(join(tmpdir(), 'watch-record-'));
    const inAction = await watch(options(), fixture.host({ env: { GITHUB_ACTIONS: 'true', RUNNER_TEMP: folder } }));
    expect(inAction.outputs?.['record']).toMatch(new RegExp(`^${folder}/rollback-gate-watch-\\d+\\.json$`));
    const text = await readFile(inAction.outputs?.['record'] ?? '', 'utf8');
    expect(JSON.parse(text)).toMatchObject({ format: 'rollback-gate/watch-record', version: 1, environment: 'production' });
    expect((await watch(options(), fixture.host())).outputs?.['record']).toBe('');
  });

  it('that cannot be written changes no verdict, and is told', async () => {
    fixture = await rollbackFixture();
    const host = fixture.host();
    const result = await watch(options({ record: '/nowhere/at/all.json' }), host);
    expect(result).toMatchObject({ verdict: 'pass', outputs: { record: '' } });
    expect(host.lines.join('\n')).toContain('The record of the watch was not written to /nowhere/at/all.json');
  });

  it('draws the evidence and what was measured, with the moments of the watch', async () => {
    fixture = await rollbackFixture();
    await fixture.record('one');
    await fixture.deploy('bad');
    const { report } = await watch(options(), fixture.host());
    const [evidence, measured] = report?.charts ?? [];
    expect(evidence).toMatchObject({ title: 'up: evidence against the release', scale: 'log', limit: { value: 100 } });
    expect(evidence?.series[0]?.points.at(-1)?.value).toBeGreaterThanOrEqual(100);
    expect(evidence?.moments.map(({ kind }) => kind)).toContain('detected');
    expect(measured).toMatchObject({ title: 'up: bad events', unit: '%', limit: { value: 1, label: 'tolerated' } });
    expect(measured?.series[0]?.points.at(-1)?.value).toBe(100);
    expect(evidence?.summary).toMatch(/^up: \d+ of \d+ probes failed/);
  });
});

describe('what could be detected', () => {
  const many = Array.from({ length: 5 }, (_, index) => `      - { name: up ${index}, http: http://service.example/healthz }\n`).join('');

  it('stands not over a failure', async () => {
    fixture = await rollbackFixture();
    const input = { positionals: [], options: { environment: 'production', 'no-rollback': true } };
    const { verdict, report } = await watch(input, fixture.host({ isBad: () => true }));
    expect(verdict).toBe('fail');
    expect(report?.headline).toMatch(/^production on \w+ failed: up: \d+ of \d+ probes failed/);
    expect(JSON.stringify(report?.facts)).not.toContain('can be expected to detect');
  });

  it('stands below where there is much of it', async () => {
    fixture = await rollbackFixture((config) => config.replace(/ +- \{ name: up.*\n/, many));
    const { report } = await watch(options(), fixture.host());
    expect(report?.facts.filter(({ label }) => label === 'Power')).toEqual([]);
    expect(report?.tables.find(({ title }) => title === 'What could be detected')?.rows).toHaveLength(5);
  });
});

describe('whoever looks on', () => {
  const frame = (tick: number): WatchFrame => ({
    tick,
    at: tick * 5000,
    elapsed: tick * 5000,
    window: 900_000,
    soak: 180_000,
    checks: [{ name: 'up', advisory: false, state: 'undecided', bad: 0, total: tick, evidence: 1, threshold: 100, latest: 0 }],
  });

  it('sees one block in a terminal, drawn over at each tick and taken away at the end', () => {
    const drawn: (readonly string[] | undefined)[] = [];
    const live = { color: false, width: () => 80, draw: (lines: readonly string[] | undefined) => drawn.push(lines) };
    const onlooker = watchLive({ live } as unknown as Host, 'production on abc');
    for (let tick = 0; tick < 3; tick++) onlooker.onTick?.(frame(tick));
    onlooker.end();
    expect(drawn).toHaveLength(4);
    expect(drawn[2]?.[0]).toMatch(/^production on abc {2}10s of 15m/);
    expect(drawn[2]?.[1]).toContain('▁▁▁');
    expect(drawn.at(-1)).toBeUndefined();
  });

  it('reads one line per tick in the log of an action, a group for every minute, and not without end', () => {
    const groups: { title: string; lines: readonly string[] }[] = [];
    const host: Partial<Host> = { group: (title, lines) => void groups.push({ title, lines }) };
    const onlooker = watchLive(host as Host, 'production');
    for (let tick = 0; tick < 30; tick++) onlooker.onTick?.(frame(tick));
    onlooker.end();
    expect(groups.map(({ lines }) => lines.length)).toEqual([12, 12, 6]);
    expect(groups[1]?.title).toBe('1m 55s  … up 0/23 bad, evidence 1/100');
    const long = watchLive(host as Host, 'production');
    groups.length = 0;
    for (let tick = 0; tick < 17_280; tick++) long.onTick?.(frame(tick));
    long.end();
    expect(groups.reduce((sum, { lines }) => sum + lines.length, 0)).toBeLessThan(3000);
  });

  it('is nobody where there is neither', () => {
    expect(watchLive({} as Host, 'production').onTick).toBeUndefined();
  });
});

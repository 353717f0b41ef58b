import { describe, expect, it } from '@jest/globals';
import { loadConfig } from '../../../src/config/index.ts';
import { type Finding, makeFinding, type Rule } from '../../../src/core/index.ts';
import { type Gate, type GatesResult, runGates, type WaiverSource } from '../../../src/gates/index.ts';
import { FoundLines, type Release } from '../../../src/window/index.ts';

const RULE: Rule = { id: 'avro/x', severity: 'error', title: 't', why: 'w', fix: 'f', message: () => 'it breaks' };

function release(label: string, version: string | undefined): Release {
  const tag = version === undefined ? undefined : `v${version}`;
  return {
    label,
    tag,
    version,
    commit: label === 'N' ? undefined : 'c'.repeat(40),
    files: () => Promise.resolve(new Map()),
    links: () => Promise.resolve([]),
    read: () => Promise.resolve(undefined),
    blobs: (paths) => Promise.resolve(new Map(paths.map((path) => [path, `${label} ${path}`]))),
    search: () => Promise.resolve([]),
    searchLines: () => Promise.resolve(new FoundLines('', 0)),
  };
}

interface Setting {
  readonly config?: object;
  readonly versions?: readonly (string | undefined)[]; // of N (absent: untagged), N-1, N-2
  readonly release?: string;
  readonly waivers?: Partial<WaiverSource>;
}

/** What becomes of these findings. */
function settle(
  findings: readonly Finding[],
  { config = {}, versions = [undefined, '1.4.0', '1.3.0'], ...more }: Setting,
): Promise<GatesResult> {
  const [own, ...earlier] = versions;
  const gate: Gate = {
    id: 'compat',
    title: 'q',
    needsReleases: false,
    isConfigured: () => true,
    rules: () => Promise.resolve([RULE]),
    load: () => Promise.resolve(() => Promise.resolve({ findings, tally: { asked: 1, answered: 1 }, facts: [] })),
  };
  return runGates([gate], {
    config: loadConfig(JSON.stringify({ version: 1, ...config }), 'c.yml'),
    policy: { file: 'c.yml', from: 'candidate', commit: undefined, changed: false },
    window: {
      candidate: release('N', own),
      earlier: earlier.map((version, index) => release(`N-${index + 1}`, version)),
      notes: [],
      changedSince: () => Promise.resolve([]),
    },
    environments: [],
    engines: { compat: () => Promise.reject(new Error('not asked')) },
    signal: new AbortController().signal,
    today: '2026-03-01',
    ...(more.release !== undefined && { release: more.release }),
    ...(more.waivers && {
      waivers: { file: 'w.yml', waivers: [], errors: [], own: true, proposed: undefined, complete: true, ...more.waivers },
    }),
  });
}

function finding(more: Partial<Finding> = {}): Finding {
  const versions = { writer: 'N-1 (v1.4.0), N-2 (v1.3.0)', reader: 'N (work tree)' };
  const place = { file: 'a.avsc', line: 1, column: 1 };
  return { ...makeFinding(RULE, { gate: 'compat', data: {}, place, direction: 'deploy', versions }), kind: 'breaking', ...more };
}

/** Rules with their severities, then why. */
function brief({ findings }: GatesResult): unknown[] {
  return findings.map(({ rule, severity, rulings = [], message }) => [rule, severity, rulings.at(-1)?.why ?? message]);
}

describe('what the configuration re-grades', () => {
  it('is said with the finding', async () => {
    const { findings, verdict } = await settle([finding()], { config: { rules: { 'avro/*': 'warning' } } });
    expect([verdict, findings[0]?.severity, findings[0]?.rulings]).toEqual([
      'pass',
      'warning',
      [{ by: 'configuration', before: 'error', after: 'warning', why: 'the configuration makes `avro/*` a finding of severity warning' }],
    ]);
  });
});

describe('a break under `breaking: major`', () => {
  const config = { policy: { breaking: 'major' } };

  it.each([
    ['2.0.0', ['1.4.0', '1.3.0']],
    ['2.0.0-rc.1', ['1.4.0', '0.9.0']],
    ['0.5.0', ['0.4.7', '0.4.0']],
    ['1.0.0', ['0.4.7', '0.3.0']],
    ['2.0.0', ['2.0.0-rc.2', '2.0.0-rc.1']],
    ['2.0.0-rc.2', ['2.0.0-rc.1', '1.9.0']],
    ['1.4.1', ['1.4.1-beta', '1.4.0-rc.1']],
  ])('is a warning in %s, which may break %j', async (version, earlier) => {
    const writer = earlier.map((one, index) => `N-${index + 1} (v${one})`).join(', ');
    const broken = finding({ versions: { writer, reader: 'N (work tree)' } });
    for (const setting of [{ versions: [version, ...earlier] }, { versions: [undefined, ...earlier], release: version }]) {
      const { findings, verdict } = await settle([broken], { config, ...setting });
      expect([verdict, findings.map(({ severity }) => severity)]).toEqual(['pass', ['warning']]);
      expect(findings[0]?.rulings?.[0]).toMatchObject({ by: 'policy', before: 'error', after: 'warning' });
    }
  });

  it('blocks in a minor version, and says once per release which one it would take', async () => {
    const other = finding({ fingerprint: 'sha256:1', versions: { writer: 'N (v1.5.0)', reader: 'N-1 (v1.4.0)' }, direction: 'rollback' });
    const result = await settle([finding(), other], { config, versions: ['1.5.0', '1.4.0', '1.3.0'] });
    expect(result.verdict).toBe('fail');
    expect(brief(result)).toEqual([
      ['avro/x', 'error', 'a break of v1.4.0 and v1.3.0 needs version 2.0.0 or higher, and the candidate is 1.5.0'],
      ['avro/x', 'error', 'a break of v1.4.0 needs version 2.0.0 or higher, and the candidate is 1.5.0'],
      ['policy/major-needed', 'error', '2 findings break N-1 (v1.4.0): that needs version 2.0.0 or higher, and the candidate is 1.5.0'],
      ['policy/major-needed', 'error', '1 finding breaks N-2 (v1.3.0): that needs version 2.0.0 or higher, and the candidate is 1.5.0'],
    ]);
  });

  it('blocks where only some of the broken releases are below', async () => {
    const writer = 'N-1 (v2.1.0), N-2 (v1.9.0)';
    const result = await settle([finding({ versions: { writer, reader: 'N' } })], { config, versions: ['2.2.0', '2.1.0', '1.9.0'] });
    expect(brief(result)).toEqual([
      ['avro/x', 'error', 'a break of v2.1.0 needs version 3.0.0 or higher, and the candidate is 2.2.0'],
      ['policy/major-needed', 'error', expect.stringContaining('breaks N-1 (v2.1.0): that needs version 3.0.0')],
    ]);
  });

  it('takes the release of a pre-release to break it, and no more', async () => {
    const writer = 'N-1 (v2.0.0-rc.2)';
    const versions = ['2.0.0-rc.2', '2.0.0-rc.2', '1.9.0'];
    const result = await settle([finding({ versions: { writer, reader: 'N' } })], { config, versions });
    expect(brief(result)[0]).toEqual([
      'avro/x',
      'error',
      'a break of v2.0.0-rc.2 needs version 2.0.0 or higher, and the candidate is 2.0.0-rc.2',
    ]);
  });

  it('blocks while the version is not known, and says so', async () => {
    const result = await settle([finding()], { config });
    expect(result.verdict).toBe('fail');
    expect(brief(result)[0]).toEqual([
      'avro/x',
      'error',
      'a break of v1.4.0 and v1.3.0 needs a new major version, and the version of the candidate is not known',
    ]);
    expect(brief(result)[1]).toEqual([
      'policy/major-needed',
      'error',
      expect.stringMatching(/2\.0\.0 or higher, and the version of the candidate is not known$/),
    ]);
  });

  it.each([
    ['could not be decided', { kind: 'unknown' as const }],
    ['changes values', { kind: 'lossy' as const }],
    ['comes from no comparison', { kind: undefined }],
  ])('counts only when it is one: what %s is left alone', async (_what, more) => {
    const { kind: _kind, ...plain } = finding();
    const one: Finding = more.kind === undefined ? plain : { ...plain, kind: more.kind };
    const { findings, verdict } = await settle([one], { config, versions: ['2.0.0', '1.4.0', '1.3.0'] });
    expect([verdict, findings.length, findings[0]?.severity]).toEqual(['fail', 1, 'error']);
  });

  it('is a break too when a schema is gone', async () => {
    const { kind: _kind, ...gone } = finding({ rule: 'compat/schema-removed' });
    expect((await settle([gone], { config, versions: ['2.0.0', '1.4.0', '1.3.0'] })).verdict).toBe('pass');
  });

  it('changes nothing without the policy', async () => {
    expect((await settle([finding()], { versions: ['2.0.0', '1.4.0', '1.3.0'] })).verdict).toBe('fail');
  });

  it('needs no version for what is waived', async () => {
    const blobs = new Map([['a.avsc', { new: 'N a.avsc', old: ['N-1 a.avsc', 'N-2 a.avsc'] }]]);
    const place = { file: 'w.yml', line: 1, column: 1 };
    const waiver = { select: { rule: 'avro/x', file: 'a.avsc' }, blobs, reason: 'r', owner: 'o', expires: '2026-03-01', place };
    const result = await settle([finding()], { config, waivers: { waivers: [waiver] } });
    expect([result.verdict, result.waived, result.findings.map(({ rule, severity }) => [rule, severity])]).toEqual([
      'pass',
      1,
      [['avro/x', 'note']],
    ]);
    expect(result.findings[0]?.rulings?.map(({ by, after }) => [by, after])).toEqual([
      ['policy', 'error'],
      ['waiver', 'note'],
    ]);
    expect(result.facts).toContainEqual({ label: 'Waived', text: '1 finding by w.yml' });
  });
});

describe('a removal', () => {
  const [N1, N2] = ['N-1 (v1.4.0)', 'N-2 (v1.3.0)'];
  const removed = (...removal: NonNullable<Finding['removal']>[number][]): Finding => finding({ removal });

  it.each([
    [
      'deprecated in every release',
      [
        { release: N1, deprecated: true },
        { release: N2, deprecated: true },
      ],
      {},
    ],
    ['whose sunset is today', [{ release: N1, deprecated: true, sunset: '2026-03-01' }], {}],
    ['whose sunset has passed, where one is needed', [{ release: N1, deprecated: true, sunset: '2026-02-01' }], { sunset: 'required' }],
  ])('that was announced is a note: %s', async (_what, removal, policy) => {
    const { findings, verdict } = await settle([removed(...removal)], { config: { policy } });
    expect([verdict, findings[0]?.severity, findings[0]?.rulings?.[0]]).toEqual([
      'pass',
      'note',
      expect.objectContaining({
        by: 'policy',
        before: 'error',
        after: 'note',
        why: expect.stringContaining('the removal was announced: deprecated in N-1'),
      }),
    ]);
  });

  it.each([
    [
      [
        { release: N1, deprecated: true },
        { release: N2, deprecated: false },
      ],
      {},
      'not deprecated in N-2 (v1.3.0)',
    ],
    [[{ release: N1, deprecated: true, sunset: '2027-01-01' }], {}, 'sunset 2027-01-01 in N-1 (v1.4.0) has not passed'],
    [[{ release: N1, deprecated: true }], { sunset: 'required' }, 'no sunset date in N-1 (v1.4.0)'],
    [[{ release: N1, deprecated: true, sunset: 'soon' }], {}, 'sunset "soon" in N-1 (v1.4.0) is no date'],
    [
      [
        { release: N1, deprecated: false },
        { release: N2, deprecated: true, sunset: '2030-01-01' },
      ],
      {},
      'N-1 (v1.4.0); sunset 2030-01-01 in N-2',
    ],
  ])('that was not announced blocks, and says what is missing: %j %j', async (removal, policy, missing) => {
    const { findings, verdict } = await settle([removed(...removal)], { config: { policy } });
    expect([verdict, findings[0]?.severity]).toEqual(['fail', 'error']);
    expect(findings[0]?.rulings?.[0]?.why).toContain(missing);
  });

  it('blocks whatever was announced where the policy says so, also what a format takes for in time', async () => {
    const config = { policy: { removal: 'block' } };
    const announced = removed({ release: N1, deprecated: true, sunset: '2020-01-01' });
    const late: Finding = { ...announced, kind: 'lossy', severity: 'warning' };
    expect((await settle([announced], { config })).findings[0]).toMatchObject({ severity: 'error' });
    expect((await settle([late], { config })).findings[0]).toMatchObject({
      severity: 'error',
      rulings: [{ by: 'policy', before: 'warning' }],
    });
  });

  it('that is not known to be one does not pass by an announcement', async () => {
    const open: Finding = { ...removed({ release: N1, deprecated: true }), kind: 'unknown' };
    expect((await settle([open], {})).findings[0]).toMatchObject({ severity: 'error' });
  });

  it('that was announced needs no new major version either', async () => {
    const { findings, verdict } = await settle([removed({ release: N1, deprecated: true })], { config: { policy: { breaking: 'major' } } });
    expect([verdict, findings.length]).toEqual(['pass', 1]);
  });
});

describe('what is said about waivers', () => {
  const waiver = {
    select: { rule: 'sql/x', file: 'b.sql' },
    blobs: new Map(),
    reason: 'r',
    owner: 'data',
    expires: '2026-12-31',
    place: { file: 'w.yml', line: 3, column: 5 },
  };

  it('stands at the entry, and can be re-graded', async () => {
    const { findings } = await settle([], { waivers: { waivers: [waiver] } });
    expect(findings).toMatchObject([{ rule: 'policy/waiver-unused', severity: 'note', place: waiver.place, gate: 'policy' }]);
    expect(findings[0]?.message).toBe('nothing that was found needs the waiver for sql/x b.sql (owner: data)');
    const config = { rules: { 'policy/waiver-unused': 'error' } };
    expect((await settle([], { config, waivers: { waivers: [waiver] } })).verdict).toBe('fail');
  });

  it('does not call a waiver unused when only some questions were asked', async () => {
    expect((await settle([], { waivers: { waivers: [waiver], complete: false } })).findings).toEqual([]);
  });

  it('never lets what is not known count as answered', async () => {
    const blobs = new Map([['a.avsc', { new: 'N a.avsc', old: ['N-1 a.avsc', 'N-2 a.avsc'] }]]);
    const all = { ...waiver, select: { rule: 'avro/x', file: 'a.avsc' }, blobs };
    const open: Finding = { ...finding(), kind: 'unknown' };
    const { findings, tally } = await settle([open], { waivers: { waivers: [all] } });
    expect([findings.length, findings[0]?.kind, findings[0]?.severity, tally]).toEqual([1, 'unknown', 'note', { asked: 1, answered: 1 }]);
  });
});

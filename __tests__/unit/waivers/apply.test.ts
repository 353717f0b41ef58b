import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../src/core/index.ts';
import { applyWaivers, type Waiver } from '../../../src/waivers/index.ts';

const TODAY = '2026-03-01';

function finding(more: Partial<Finding> = {}): Finding {
  return {
    gate: 'compat',
    rule: 'avro/enum-symbol-missing',
    severity: 'error',
    message: 'm',
    data: {},
    fix: 'f',
    place: { file: 'schemas/order.avsc', line: 5, column: 1 },
    path: '/items/*/color',
    direction: 'rollback',
    fingerprint: `sha256:${'ab'.repeat(32)}`,
    blobs: { 'schemas/order.avsc': { new: 'n', old: ['o'] } },
    ...more,
  };
}

function waiver(more: Partial<Waiver> = {}): Waiver {
  return {
    select: { rule: 'avro/enum-symbol-missing', file: 'schemas/*.avsc' },
    blobs: new Map([['schemas/order.avsc', { new: 'n', old: ['o', 'older'] }]]),
    reason: 'known',
    owner: 'data',
    expires: '2026-03-01',
    place: { file: 'w.yml', line: 3, column: 5 },
    ...more,
  };
}

/** Severity of the finding, and what became of the waiver. */
async function outcome(one: Finding, other: Waiver, today = TODAY): Promise<unknown[]> {
  const { findings, judged } = await applyWaivers([one], [other], today);
  return [findings[0]?.severity, judged[0]?.state];
}

describe('a waiver', () => {
  it('makes a note of what blocks, and says who, why and until when', async () => {
    const { findings } = await applyWaivers([finding()], [waiver()], TODAY);
    expect(findings[0]).toMatchObject({
      severity: 'note',
      waiver: { reason: 'known', owner: 'data', expires: '2026-03-01' },
      rulings: [{ by: 'waiver', before: 'error', after: 'note', why: 'waived until 2026-03-01 by data: known' }],
    });
  });

  it('holds to the end of its last day, and not a day longer', async () => {
    expect(await outcome(finding(), waiver(), '2026-03-01')).toEqual(['note', 'used']);
    expect(await outcome(finding(), waiver(), '2026-03-02')).toEqual(['error', 'expired']);
  });

  it.each([
    ['the rule', { select: { rule: 'avro/name-mismatch', file: 'schemas/*.avsc' } }],
    ['the file', { select: { rule: 'avro/*', file: 'other/**' } }],
    ['the path', { select: { rule: 'avro/*', file: 'schemas/*.avsc', at: '/items/color' } }],
    ['the direction', { select: { rule: 'avro/*', file: 'schemas/*.avsc', direction: 'deploy' as const } }],
    ['the fingerprint', { select: { fingerprint: 'abababababac' } }],
  ])('is not used where %s is another', async (_what, more) => {
    expect(await outcome(finding(), waiver(more))).toEqual(['error', 'unused']);
  });

  it.each([
    [{ rule: '*/enum-*-missing', file: 'schemas/**' }],
    [{ rule: 'avro/*', file: '{schemas,other}/order.avsc', at: '/items/*/color', direction: 'rollback' as const }],
    [{ rule: 'avro/*', file: 'schemas/order.avsc', at: '/**/col*' }],
    [{ rule: 'avro/*', file: 'schemas/order.avsc', at: '/**' }],
    [{ fingerprint: 'abababababab' }],
  ])('is used where it selects: %j', async (select) => {
    expect(await outcome(finding(), waiver({ select }))).toEqual(['note', 'used']);
  });

  it.each([
    ['in the candidate', { 'schemas/order.avsc': { new: 'changed', old: ['o'] } }],
    ['in an earlier release', { 'schemas/order.avsc': { new: 'n', old: ['o', 'hotfix'] } }],
    ['of a file that it refers to', { 'schemas/order.avsc': { new: 'n', old: ['o'] }, 'schemas/money.avsc': { new: 'm', old: [] } }],
  ])('is stale when the content %s is another', async (_where, blobs) => {
    const { findings, judged } = await applyWaivers([finding({ blobs })], [waiver()], TODAY);
    expect(judged[0]?.state).toBe('stale');
    expect(findings[0]).toMatchObject({ severity: 'error', rulings: [{ before: 'error', after: 'error' }] });
    expect(findings[0]?.rulings?.[0]?.why).toMatch(/^the waiver in w\.yml:3:5 was given for another content of schemas\//);
  });

  describe('of one fingerprint', () => {
    const given = waiver({ select: { fingerprint: 'abababababab' } });
    const blobs = { 'schemas/order.avsc': { new: 'n', old: ['o'] }, 'schemas/other.avsc': { new: 'x', old: ['y'] } };

    it('outlives changes of files that nobody had touched and that the finding does not point at', async () => {
      expect(await outcome(finding({ blobs, kind: 'breaking' }), given)).toEqual(['note', 'used']);
    });

    it('does not outlive them where the finding points at the file, or where nothing was found out', async () => {
      const related = [{ place: { file: 'schemas/other.avsc', line: 1, column: 1 }, label: 'N-1' }];
      expect(await outcome(finding({ blobs, kind: 'breaking', related }), given)).toEqual(['error', 'stale']);
      expect(await outcome(finding({ blobs, kind: 'unknown' }), given)).toEqual(['error', 'stale']);
    });

    it('does not outlive another change of a file that was part of the change', async () => {
      const both = new Map([...given.blobs, ['schemas/other.avsc', { new: 'w', old: ['y'] }] as const]);
      expect(await outcome(finding({ blobs, kind: 'breaking' }), { ...given, blobs: both })).toEqual(['error', 'stale']);
    });
  });

  it('counts for a file that is gone only when it was given for that', async () => {
    const gone = finding({ blobs: { 'schemas/order.avsc': { new: 'none', old: ['o'] } } });
    expect(await outcome(gone, waiver())).toEqual(['error', 'stale']);
    const given = waiver({ blobs: new Map([['schemas/order.avsc', { new: 'none', old: ['o'] }]]) });
    expect(await outcome(gone, given)).toEqual(['note', 'used']);
  });

  it.each([
    ['what does not parse', { rule: 'compat/syntax' }],
    ['a manifest that does not parse', { gate: 'pins' as const, rule: 'pins/not-resolved', data: { code: 'RG-MANIFEST-SYNTAX' } }],
    ['what is said about waivers', { gate: 'policy' as const, rule: 'policy/waiver-expired' }],
    ['what is said about the waivers file', { gate: 'policy' as const, rule: 'policy/waivers-invalid' }],
    ['the version that is needed', { gate: 'policy' as const, rule: 'policy/major-needed' }],
  ])('cannot accept %s', async (_what, more) => {
    const select = { rule: `${more.rule.slice(0, 8)}*`, file: 'schemas/order.avsc' };
    expect(await outcome(finding(more), waiver({ select }))).toEqual(['error', 'refused']);
  });

  it('cannot accept what rests on no file', async () => {
    const { blobs: _blobs, ...unbound } = finding();
    expect(await outcome(unbound, waiver())).toEqual(['error', 'refused']);
  });

  it.each([
    [{ rule: '*', file: 'schemas/order.avsc' }],
    [{ rule: '*/*', file: 'schemas/order.avsc' }],
    [{ rule: 'avro/*', file: '**' }],
    [{ rule: 'avro/*', file: '*/*.{*}' }],
    [{ rule: 'avro/*', file: '{nothing,**}' }],
    [{ rule: 'avro/*', file: '*/[a-z]*' }],
    [{ rule: '*e*', file: 'schemas/order.avsc' }],
    [{ rule: '*/*-*', file: 'schemas/order.avsc' }],
  ])('is too broad when it names nothing: %j', async (select) => {
    expect(await outcome(finding(), waiver({ select }))).toEqual(['error', 'too-broad']);
  });

  it.each([
    [{ rule: 'avro/*', file: 'schemas/**' }],
    [{ rule: '*/enum-symbol-missing', file: '**/*.avsc' }],
    [{ rule: 'avro/enum-*', file: '**/order.*' }],
  ])('is not too broad when it names what it is for: %j', async (select) => {
    expect(await outcome(finding(), waiver({ select }))).toEqual(['note', 'used']);
  });

  it('is not needed for what only tells', async () => {
    expect(await outcome(finding({ severity: 'note' }), waiver())).toEqual(['note', 'unused']);
  });

  it('is used as soon as it holds for one finding, and leaves the others as they are', async () => {
    const other = finding({ fingerprint: `sha256:${'cd'.repeat(32)}`, blobs: { 'schemas/order.avsc': { new: 'later', old: ['o'] } } });
    const { findings, judged } = await applyWaivers([finding(), other], [waiver()], TODAY);
    expect([findings.map(({ severity }) => severity), judged[0]?.state]).toEqual([['note', 'error'], 'used']);
  });

  it('gives way to another that holds', async () => {
    const old = waiver({ expires: '2025-01-01', owner: 'before' });
    const { findings, judged } = await applyWaivers([finding()], [old, waiver()], TODAY);
    expect([findings[0]?.waiver?.owner, judged.map(({ state }) => state)]).toEqual(['data', ['expired', 'used']]);
  });
});

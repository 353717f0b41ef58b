import * as fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import type { BoundBlobs, Direction, Finding } from '../../src/core/index.ts';
import { applyWaivers, type Waiver } from '../../src/waivers/index.ts';
import { matchesPath, matchesText } from '../../src/waivers/match.ts';

const RUNS = 400;
const TODAY = '2026-03-01';

const rule = fc.constantFrom('avro/name-mismatch', 'avro/type-mismatch', 'sql/table-removed', 'compat/syntax', 'compat/schema-removed');
const file = fc.constantFrom('schemas/a.avsc', 'schemas/b.avsc', 'db/a.sql');
const path = fc.array(fc.constantFrom('a', 'b', '*', 'items'), { maxLength: 3 }).map((steps) => steps.map((step) => `/${step}`).join(''));
const direction = fc.constantFrom<Direction>('deploy', 'rollback');
const blob = fc.constantFrom('1', '2', '3', 'none');
const blobs: fc.Arbitrary<Record<string, BoundBlobs>> = fc.dictionary(
  file,
  fc.record({ new: blob, old: fc.uniqueArray(blob, { maxLength: 2 }) }),
  { minKeys: 1, maxKeys: 2 },
);
const fingerprint = fc.constantFrom('aaaaaaaaaaaaaaaa', 'aaaaaaaaaaaabbbb', 'bbbbbbbbbbbbbbbb');

const finding: fc.Arbitrary<Finding> = fc
  .record({
    rule,
    file,
    path,
    direction,
    blobs,
    fingerprint,
    severity: fc.constantFrom('error' as const, 'warning' as const, 'note' as const),
  })
  .map(({ file: at, fingerprint: digits, ...rest }) => ({
    ...rest,
    gate: 'compat' as const,
    message: 'm',
    data: {},
    fix: 'f',
    place: { file: at, line: 1, column: 1 },
    fingerprint: `sha256:${digits}`,
  }));

const select: fc.Arbitrary<Waiver['select']> = fc.oneof(
  fingerprint.chain((digits) => fc.integer({ min: 12, max: 16 }).map((length) => ({ fingerprint: digits.slice(0, length) }))),
  fc.record(
    {
      rule: fc.oneof(rule, fc.constantFrom('avro/*', '*-removed', 'sql/*', '*')),
      file: fc.oneof(file, fc.constantFrom('schemas/*', '**/a.*', '**')),
      at: fc.oneof(path, fc.constantFrom('/**', '/*', '/a/**')),
      direction,
    },
    { requiredKeys: ['rule', 'file'] },
  ),
);
const waiver: fc.Arbitrary<Waiver> = fc
  .record({ select, blobs, expires: fc.constantFrom('2026-02-28', TODAY, '2026-12-31') })
  .map(({ blobs: given, ...rest }) => ({
    ...rest,
    blobs: new Map(Object.entries(given)),
    reason: 'r',
    owner: 'o',
    place: { file: 'w.yml', line: 1, column: 1 },
  }));

describe('waivers', () => {
  it('change no finding that they were not given for: rule, file, path, direction, fingerprint, contents, day', async () => {
    await fc.assert(
      fc.asyncProperty(finding, fc.array(waiver, { maxLength: 4 }), async (one, waivers) => {
        const { findings } = await applyWaivers([one], waivers, TODAY);
        const { severity, waiver: accepted, rulings: _rulings, ...rest } = findings[0] ?? one;
        const { severity: before, ...same } = one;
        expect(rest).toEqual(same);
        if (accepted === undefined) return expect(severity).toBe(before);
        const held = waivers.filter(({ expires, blobs: given, select: wanted }) => {
          if (expires < TODAY) return false;
          const holds = ([at, { new: now, old }]: [string, BoundBlobs]): boolean =>
            given.get(at)?.new === now && old.every((oid) => given.get(at)?.old.includes(oid));
          const all = Object.entries(one.blobs ?? {});
          if ('fingerprint' in wanted) {
            const listed = all.filter(([at]) => given.has(at) || at === one.place?.file);
            return listed.every(holds) && one.fingerprint.startsWith(`sha256:${wanted.fingerprint}`);
          }
          const bound = all.every(holds);
          return (
            bound &&
            (wanted.direction ?? one.direction) === one.direction &&
            matchesText(wanted.rule, one.rule) &&
            (wanted.at === undefined || matchesPath(wanted.at, one.path ?? ''))
          );
        });
        expect([severity, held.length > 0, one.rule === 'compat/syntax']).toEqual(['note', true, false]);
      }),
      { numRuns: RUNS },
    );
  });

  it('hold for what they were given for, and stop when any part of it changes', async () => {
    const other = (value: string): string => `${value}x`;
    const changes: ((one: Finding) => Finding)[] = [
      (one) => ({ ...one, rule: other(one.rule) }),
      (one) => ({ ...one, path: `${one.path ?? ''}/x` }),
      (one) => ({ ...one, direction: one.direction === 'deploy' ? 'rollback' : 'deploy' }),
      (one) => ({ ...one, place: { file: other(one.place?.file ?? ''), line: 1, column: 1 } }),
      ...(['new', 'old'] as const).map((side) => (one: Finding): Finding => {
        const [at = '', now] = Object.entries(one.blobs ?? {})[0] ?? [];
        const changed =
          side === 'new' ? { new: 'later', old: now?.old ?? [] } : { new: now?.new ?? '', old: [...(now?.old ?? []), 'later'] };
        return { ...one, blobs: { ...one.blobs, [at]: changed } };
      }),
      (one) => ({ ...one, blobs: { ...one.blobs, 'schemas/referred.avsc': { new: '1', old: [] } } }),
    ];
    await fc.assert(
      fc.asyncProperty(finding, fc.constantFrom(...changes), async (one, change) => {
        fc.pre(one.severity !== 'note' && one.rule !== 'compat/syntax');
        const given: Waiver = {
          select: { rule: one.rule, file: one.place?.file ?? '', at: one.path ?? '', direction: one.direction ?? 'deploy' },
          blobs: new Map(Object.entries(one.blobs ?? {})),
          reason: 'r',
          owner: 'o',
          expires: TODAY,
          place: { file: 'w.yml', line: 1, column: 1 },
        };
        const { findings } = await applyWaivers([one, change(one)], [given], TODAY);
        expect(findings.map(({ severity }) => severity)).toEqual(['note', one.severity]);
      }),
      { numRuns: RUNS },
    );
  });

  it('do not depend on their order or on that of the findings', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(finding, { maxLength: 5 }), fc.array(waiver, { maxLength: 4 }), async (findings, waivers) => {
        const there = await applyWaivers(findings, waivers, TODAY);
        const back = await applyWaivers([...findings].reverse(), [...waivers].reverse(), TODAY);
        expect(back.findings.map(({ severity }) => severity).reverse()).toEqual(there.findings.map(({ severity }) => severity));
        expect(back.judged.map(({ state }) => state).reverse()).toEqual(there.judged.map(({ state }) => state));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('patterns', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '/', '-'), maxLength: 8 });
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '/', '-', '*'), maxLength: 6 });

  it('match what the regular expression of the same meaning matches', () => {
    fc.assert(
      fc.property(pattern, text, (wanted, one) => {
        expect(matchesText(wanted, one)).toBe(new RegExp(`^${wanted.replaceAll('*', '.*')}$`).test(one));
      }),
      { numRuns: RUNS * 5 },
    );
  });

  it('match paths step by step, `**` any number of them', () => {
    const step = fc.constantFrom('a', 'b', '*');
    const wanted = fc.array(fc.oneof(step, fc.constantFrom('**', 'a*')), { maxLength: 4 });
    fc.assert(
      fc.property(wanted, fc.array(step, { maxLength: 5 }), (parts, steps) => {
        const source = parts.map((part) => (part === '**' ? '(?:/[^/]*)*' : `/${part.replaceAll('*', '[^/]*')}`)).join('');
        const join = (list: readonly string[]): string => list.map((one) => `/${one}`).join('');
        expect(matchesPath(join(parts), join(steps))).toBe(new RegExp(`^${source}$`).test(join(steps)));
      }),
      { numRuns: RUNS * 5 },
    );
  });
});

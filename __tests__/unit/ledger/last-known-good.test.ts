import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { makeTuple, tupleId } from '../../../src/core/index.ts';
import { deploymentKey, lastKnownGood, LEDGER_EVENTS, loopGuard, openRollback } from '../../../src/ledger/index.ts';
import { ledgerOf, type Step, tupleOf } from '../../support/tuples.ts';

const [a, b, c, d] = [tupleOf('a'), tupleOf('b'), tupleOf('c'), tupleOf('d')];
const target = (steps: readonly Step[], current = d, others: readonly (readonly Step[])[] = []): unknown =>
  lastKnownGood(
    ledgerOf(steps),
    current,
    others.map((other, index) => ledgerOf(other, `other${index}`)),
  )?.tuple;

describe('the last known good tuple', () => {
  it.each<[string, readonly Step[], unknown]>([
    [
      'the newest verified one',
      [
        ['verified', a],
        ['verified', b],
        ['deployed', d],
      ],
      b,
    ],
    [
      'never one that was only deployed',
      [
        ['verified', a],
        ['deployed', b],
        ['deployed', d],
      ],
      a,
    ],
    [
      'never the current one',
      [
        ['verified', a],
        ['verified', d],
      ],
      a,
    ],
    [
      'never one that failed later',
      [
        ['verified', a],
        ['verified', b],
        ['failed', b],
        ['deployed', d],
      ],
      a,
    ],
    [
      'one that failed and was verified later',
      [
        ['verified', a],
        ['failed', b],
        ['verified', b],
        ['deployed', d],
      ],
      b,
    ],
    [
      'never one that was revoked, even if verified later',
      [
        ['verified', a],
        ['verified', b],
        ['revoked', b],
        ['verified', b],
      ],
      a,
    ],
    [
      'one that was put in place again, though nobody could judge it then',
      [
        ['verified', a],
        ['verified', b],
        ['deployed', c],
        ['rolled-back', b, { replaces: tupleId(c) }],
        ['deployed', d],
      ],
      b,
    ],
    [
      'never one that was put in place again and failed there',
      [
        ['verified', a],
        ['verified', b],
        ['rolled-back', b, { replaces: tupleId(c) }],
        ['failed', b],
        ['deployed', b],
        ['deployed', d],
      ],
      a,
    ],
    [
      'one that was drilled since',
      [
        ['verified', b],
        ['drilled', b],
        ['deployed', d],
      ],
      b,
    ],
    [
      'never one that was taken back since',
      [
        ['verified', b],
        ['rolled-back', a, { replaces: tupleId(b) }],
        ['deployed', d],
      ],
      undefined,
    ],
    [
      'the same digest pinned twice',
      [
        ['verified', a],
        ['verified', b],
        ['verified', a],
        ['verified', b],
        ['deployed', d],
      ],
      b,
    ],
    ['none when there is nothing', [], undefined],
    [
      'none when nothing was verified',
      [
        ['deployed', a],
        ['failed', a],
        ['deployed', d],
      ],
      undefined,
    ],
    [
      'none when only the current one was',
      [
        ['deployed', d],
        ['verified', d],
      ],
      undefined,
    ],
  ])('is %s', (_name, steps, expected) => {
    expect(target(steps)).toEqual(expected);
  });

  it('is not one that another environment revoked, or saw failing last', () => {
    const steps: readonly Step[] = [
      ['verified', a],
      ['verified', b],
      ['verified', c],
    ];
    expect(target(steps, d, [[['revoked', c]], [['failed', b]]])).toEqual(a);
    expect(
      target(steps, d, [
        [
          ['failed', c],
          ['verified', c],
        ],
      ]),
    ).toEqual(c);
  });

  it('was verified last, is not current and not revoked, whatever the history', () => {
    const names = ['a', 'b', 'c'];
    const steps = fc.array(fc.tuple(fc.constantFrom(...LEDGER_EVENTS), fc.constantFrom(...names)), { maxLength: 20 });
    fc.assert(
      fc.property(steps, fc.constantFrom(...names), (list, current) => {
        const records = ledgerOf(list.map(([event, name]) => [event, tupleOf(name)] as const));
        const found = lastKnownGood(records, tupleOf(current));
        const eventsOf = (id: string): string[] =>
          records.flatMap((record) => (record.tupleId === id && record.event !== 'drilled' ? [record.event] : []));
        const candidates = names.filter((name) => {
          const events = eventsOf(tupleId(tupleOf(name)));
          const found = events.findLast((event) => event !== 'deployed' && event !== 'rolled-back');
          return name !== current && found === 'verified' && !events.includes('revoked');
        });
        expect(found === undefined).toBe(candidates.length === 0);
        if (found) expect(candidates.map((name) => tupleId(tupleOf(name)))).toContain(found.tupleId);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the loop guard', () => {
  const limits = { maxPerTuple: 1, maxPerDay: 2 };
  const back = (from: typeof a, to: typeof a): Step => ['rolled-back', to, { replaces: tupleId(from) }];
  const start = Date.UTC(2026, 0, 1);

  it('stops a second rollback of one tuple, however long ago the first was', () => {
    const records = ledgerOf([back(b, a)]);
    expect(loopGuard(records, b, limits, { now: start + 1e12 })).toContain('rolled back once before');
    expect(loopGuard(records, c, limits, { now: start })).toBeUndefined();
    expect(loopGuard(records, b, { ...limits, maxPerTuple: 2 }, { now: start })).toBeUndefined();
  });

  it('stops too many rollbacks within a day', () => {
    const records = ledgerOf([back(b, a), back(c, a)]);
    expect(loopGuard(records, d, limits, { now: start + 2 * 3_600_000 })).toContain('2 times in the last 24 hours');
    expect(loopGuard(records, d, limits, { now: start + 24.5 * 3_600_000 })).toBeUndefined();
  });

  it('counts what only the branch tells of, and nothing twice', () => {
    const records = ledgerOf([back(b, a)]);
    const told = (tuple: typeof a, hour: number): { replaces: string; at: number } => ({
      replaces: tupleId(tuple),
      at: start + hour * 3_600_000,
    });
    const now = start + 2 * 3_600_000;
    expect(loopGuard([], b, limits, { now, committed: [told(b, 0)] })).toContain('rolled back once before');
    expect(loopGuard(records, c, limits, { now, committed: [told(b, 0)] })).toBeUndefined();
    expect(loopGuard(records, d, limits, { now, committed: [told(c, 1), told(b, 0)] })).toContain('2 times in the last 24 hours');
  });

  it('knows what comes back in other company', () => {
    const tuple = (image: string, config: string, toggle = 'on'): typeof a =>
      makeTuple([
        { name: 'image', role: 'image', value: image },
        { name: 'config', role: 'config', value: config },
        { name: 'beta', role: 'toggle', value: toggle },
      ]);
    const [good, bad] = [tuple('i1', 'c1'), tuple('i2', 'c1', 'off')];
    const records = ledgerOf([
      ['verified', good],
      ['deployed', bad],
      ['rolled-back', good, { replaces: tupleId(bad) }],
    ]);
    const limits = { maxPerTuple: 1, maxPerDay: 10 };
    expect(loopGuard(records, tuple('i2', 'c2'), limits, { now: 0 })).toBe(
      'what was rolled back once before is back (image: i2), and 1 is the limit',
    );
    expect(loopGuard(records, tuple('i2', 'c2'), { ...limits, maxPerTuple: 2 }, { now: 0 })).toBeUndefined();
    expect(loopGuard(records, tuple('i3', 'c1', 'off'), limits, { now: 0 })).toBeUndefined();
  });
});

describe('an open rollback', () => {
  it('is one that was announced and has not ended', () => {
    const begun: Step = ['failed', b, { target: tupleId(a) }];
    expect(openRollback(ledgerOf([['verified', a], begun]))).toMatchObject({ tupleId: tupleId(b), target: tupleId(a) });
    expect(openRollback(ledgerOf([begun, ['rolled-back', a]]))).toBeUndefined();
    expect(openRollback(ledgerOf([begun, ['deployed', c]]))).toBeUndefined();
    expect(openRollback(ledgerOf([['failed', b]]))).toBeUndefined();
    expect(openRollback([])).toBeUndefined();
  });
});

describe('the key of a deployment', () => {
  it('stays for the same deployment and changes with the next one', () => {
    const id = tupleId(a);
    const none = deploymentKey('deployed', [], id);
    const first = ledgerOf([['deployed', a, { key: none }]]);
    expect(deploymentKey('deployed', first, id)).toBe(none);
    const later = ledgerOf([
      ['deployed', a, { key: none }],
      ['verified', a],
      ['deployed', b],
    ]);
    expect(deploymentKey('deployed', later, id)).not.toBe(none);
    expect(deploymentKey('verified', first, id)).toBe(
      deploymentKey(
        'verified',
        ledgerOf([
          ['deployed', a],
          ['verified', a],
        ]),
        id,
      ),
    );
  });
});

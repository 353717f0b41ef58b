import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { makeTuple, type Tuple, tupleId } from '../../../src/core/index.ts';
import { judgeMixture } from '../../../src/release/index.ts';

const RUNS = 2000;
const NAMES = ['image', 'model', 'dataset', 'features', 'config'] as const;
const tuple = fc
  .array(fc.integer({ min: 0, max: 2 }), { minLength: NAMES.length, maxLength: NAMES.length })
  .map((digits): Tuple => makeTuple(NAMES.map((name, index) => ({ name, role: name, value: String(digits[index]) }))));
const interfaces = fc.record({ signature: fc.constantFrom('a', 'b'), preprocessing: fc.constantFrom('p', 'q') });
const known = fc.array(
  fc.record({ tuple, good: fc.boolean(), time: fc.constantFrom('2026-01-01', '2026-01-02'), sealed: fc.option(interfaces) }),
);

describe('what may go back in part', () => {
  it('is only ever what stood together and held, or what is proven; what is proposed always stood together and held', () => {
    fc.assert(
      fc.property(tuple, tuple, fc.subarray([...NAMES]), known, (current, target, pins, ledger) => {
        const all = ledger.map(({ sealed, ...rest }) => ({
          ...rest,
          ...(sealed && { interfaces: { signature: { sha256: sealed.signature }, preprocessing: { sha256: sealed.preprocessing } } }),
        }));
        const answer = judgeMixture({ current, target, pins, known: all });
        const good = new Set(all.filter((one) => one.good).map((one) => tupleId(one.tuple)));
        for (const { name, value } of answer.tuple.members) {
          const from = pins.includes(name as (typeof NAMES)[number]) ? target : current;
          expect(from.members.find((member) => member.name === name)?.value).toBe(value);
        }
        if (answer.answer === 'whole') expect(good.has(answer.tupleId)).toBe(true);
        if (answer.answer === 'refused' && answer.nearest) expect(good.has(answer.nearest.tupleId)).toBe(true);
        if (answer.answer === 'proven') {
          const [a, b] = [current, target].map((one) => all.find((other) => tupleId(other.tuple) === tupleId(one))?.interfaces);
          expect(a).toBeDefined();
          expect(a).toEqual(b);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

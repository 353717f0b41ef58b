import { describe, expect, it } from '@jest/globals';
import { makeTuple, type Role, type Tuple, tupleId } from '../../../src/core/index.ts';
import { type Interfaces, judgeMixture, type KnownTuple } from '../../../src/release/index.ts';

const ROLES: readonly (readonly [string, Role])[] = [
  ['image', 'image'],
  ['model', 'model'],
  ['data', 'dataset'],
  ['features', 'features'],
];
/** A digit for each pin: `1111`, `2122`. */
const tuple = (digits: string): Tuple => makeTuple(ROLES.map(([name, role], index) => ({ name, role, value: `${name} ${digits[index]}` })));
const same: Interfaces = { signature: { sha256: 's' }, preprocessing: { sha256: 'p' } };
const known = (digits: string, more: Partial<KnownTuple> = {}): KnownTuple => ({
  tuple: tuple(digits),
  good: true,
  time: `2026-01-0${digits[0]}`,
  ...more,
});
const judge = (
  pins: readonly string[],
  others: readonly KnownTuple[] = [],
  interfaces?: readonly [Interfaces | undefined, Interfaces | undefined],
) => {
  const [a, b] = interfaces ?? [];
  const both = [known('1111', a && { interfaces: a }), known('2222', { good: false, ...(b && { interfaces: b }) })];
  return judgeMixture({ current: tuple('2222'), target: tuple('1111'), pins, known: [...both, ...others] });
};

describe('a mixture of two releases', () => {
  it('is none when all pins go, or when these versions stood together and held', () => {
    expect(judge(['image', 'model', 'data', 'features'])).toMatchObject({ answer: 'whole', tupleId: tupleId(tuple('1111')) });
    expect(judge(['image'], [known('1222')])).toMatchObject({ answer: 'whole', tupleId: tupleId(tuple('1222')) });
  });

  it('is refused when it never ran, with the tuple to go to instead', () => {
    expect(judge(['image'])).toMatchObject({
      answer: 'refused',
      reasons: [expect.stringContaining('image (image) would be of'), expect.stringContaining('only a model')],
      nearest: { tupleId: tupleId(tuple('1111')), changes: ['data', 'features', 'image', 'model'], complete: true },
    });
  });

  it('is refused when it ran and did not hold, whatever was sealed', () => {
    const failed = known('2112', { good: false });
    expect(judge(['model', 'data'], [failed], [same, same])).toMatchObject({
      answer: 'refused',
      reasons: [expect.stringContaining('not known that they held')],
    });
  });

  it('is proven when it cuts between a model and its caller, and both sealed the same signature and preparation', () => {
    expect(judge(['model', 'data'], [], [same, same])).toMatchObject({ answer: 'proven', tupleId: tupleId(tuple('2112')) });
    expect(judge(['image', 'features'], [], [same, same])).toMatchObject({ answer: 'proven', tupleId: tupleId(tuple('1221')) });
  });

  it('is refused for every cut elsewhere: nothing sealed tells features from images, or a model from its data', () => {
    for (const pins of [['model'], ['data'], ['features'], ['image'], ['model', 'image'], ['model', 'data', 'image']])
      expect([pins, judge(pins, [], [same, same]).answer]).toEqual([pins, 'refused']);
  });

  const unproven: readonly (readonly [string, readonly [Interfaces | undefined, Interfaces | undefined], string])[] = [
    ['nothing is sealed', [undefined, undefined], 'signature of the model is not sealed in both'],
    ['one side lacks it', [same, { signature: { sha256: 's' } }], 'preparation of its inputs is not sealed in both'],
    ['the signature differs', [same, { ...same, signature: { sha256: 't' } }], 'signature of the model is not the same'],
    ['the preparation differs', [same, { ...same, preprocessing: { sha256: 'q' } }], 'preparation of its inputs is not the same'],
  ];
  it.each(unproven)('proves nothing when %s', (_, interfaces, reason) => {
    const judgement = judge(['model', 'data'], [], interfaces);
    expect(judgement).toMatchObject({ answer: 'refused' });
    expect('reasons' in judgement && judgement.reasons.join('; ')).toContain(reason);
  });

  it('proposes what brings all that was asked for, then the least change, then the newest', () => {
    const nearest = (others: readonly KnownTuple[]): string | undefined => {
      const judgement = judge(['image'], others);
      return 'nearest' in judgement ? judgement.nearest?.tupleId : undefined;
    };
    expect(nearest([known('1122')])).toBe(tupleId(tuple('1122')));
    expect(nearest([known('3222')])).toBe(tupleId(tuple('1111')));
    expect(nearest([known('1322'), known('1422', { time: '2026-02-01' })])).toBe(tupleId(tuple('1422')));
    const alone = judgeMixture({ current: tuple('2222'), target: tuple('1111'), pins: ['image'], known: [] });
    expect(alone).toMatchObject({ answer: 'refused', nearest: undefined });
  });

  it('of pins that are not there is a fault of the caller', () => {
    expect(() => judge(['nothing'])).toThrow('no such pins');
  });
});

import { describe, expect, it } from '@jest/globals';
import { coarsestPartition } from '../../../src/compat/formats/json-schema/refine.ts';
import { Meter } from '../../../src/compat/formats/json-schema/meter.ts';
import { compareSources } from '../../../src/compat/index.ts';
import type { Comparison } from '../../../src/core/index.ts';

type Schema = Readonly<Record<string, unknown>>;

const TEXT = { type: 'string' };
const WHOLE = { type: 'integer' };
const DRAFT = { $schema: 'https://json-schema.org/draft/2020-12/schema' };
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const object = (properties: Schema, more: Schema = {}): Schema => ({ type: 'object', properties, ...more });
const listed = (count: number, make: (index: number) => readonly [string, unknown]): Schema => Object.fromEntries(upTo(count).map(make));

function compare(old: Schema, next: Schema): Promise<Comparison> {
  const [before, after] = [old, next].map((schema) => ({ path: 'a.json', text: JSON.stringify(schema) })) as [
    { path: string; text: string },
    { path: string; text: string },
  ];
  return compareSources(before, after, 'json-schema', {});
}

/** How many differences there are of each kind. */
async function deployOf(make: (leaf: Schema) => Schema): Promise<Readonly<Record<string, number>>> {
  const { deploy } = await compare(make(TEXT), make(WHOLE));
  const counts: Record<string, number> = {};
  for (const { kind } of deploy.differences) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

describe('work is bounded by what is compared', () => {
  it('tells every one of very many changed properties, each with a payload', async () => {
    const { deploy } = await compare(object(listed(300, (n) => [`p${n}`, TEXT])), object(listed(300, (n) => [`p${n}`, WHOLE])));
    expect(deploy.differences.filter(({ witness }) => witness).length).toBe(300);
    expect(deploy.differences.find(({ path }) => path === '/p299')?.witness?.payload).toEqual({ p299: expect.any(String) });
  });

  it('tells long unions apart by the constants of their branches', async () => {
    const branch = (leaf: Schema) => (n: number) => object({ kind: { const: n }, v: leaf }, { required: ['kind'] });
    const union = (leaf: Schema): Schema => object({ x: { oneOf: upTo(60).map(branch(leaf)) } });
    expect(await deployOf(union)).toEqual({ breaking: 60 });
  });

  it('tells long unions apart by what branches require and others forbid', async () => {
    const branch = (leaf: Schema) => (n: number) =>
      object({ [`only${n}`]: TEXT, v: leaf }, { required: [`only${n}`], additionalProperties: false });
    const events = (leaf: Schema): Schema => ({ oneOf: upTo(40).map((n) => (n === 7 ? branch(leaf)(n) : branch(TEXT)(n))) });
    expect(await deployOf(events)).toEqual({ breaking: 1 });
  });

  it.each<readonly [string, (leaf: Schema) => Schema]>([
    [
      'a long union whose branches overlap',
      (leaf) => object({ x: { oneOf: upTo(20).map((n) => object({ [`p${n}`]: leaf }, { required: [`p${n}`] })) } }),
    ],
    [
      'unions inside of unions',
      (leaf) => ({
        ...DRAFT,
        $ref: '#/$defs/d4',
        $defs: listed(5, (depth) => [
          `d${depth}`,
          depth === 0
            ? { type: [leaf['type'], 'object'] }
            : { anyOf: upTo(4).map((n) => ({ $ref: `#/$defs/d${depth - 1}`, minProperties: depth * 4 + n })) },
        ]),
      }),
    ],
    [
      'a long chain of allOf',
      (leaf) => ({
        ...DRAFT,
        $ref: '#/$defs/d0',
        $defs: listed(60, (n) => [
          `d${n}`,
          n === 59 ? object({ z: leaf }) : { allOf: [{ $ref: `#/$defs/d${n + 1}` }, object({ [`a${n}`]: leaf })] },
        ]),
      }),
    ],
    [
      'patterns that take very many states',
      (leaf) => object({ p: { type: 'string', pattern: `^(a|b)*${leaf === TEXT ? 'a' : 'b'}(a|b){18}$` } }),
    ],
  ])('ends with an answer that is not "compatible": %s', async (_, make) => {
    const counts = await deployOf(make);
    expect((counts['breaking'] ?? 0) + (counts['unknown'] ?? 0)).toBeGreaterThan(0);
  });

  it('says of what it gave up that it was too complex', async () => {
    const hard = (leaf: string): Schema =>
      object({ p: { oneOf: upTo(3).map((n) => ({ type: 'string', pattern: `^(a|b)*${leaf}(a|b){${9 + n}}$` })) } });
    const { deploy } = await compare(hard('a'), hard('b'));
    const open = deploy.differences.filter(({ kind }) => kind === 'unknown');
    for (const { message } of open) expect(message).toMatch(/too complex to be decided|neither proven nor refuted/);
    expect(deploy.answer).not.toBe('compatible');
  });

  it('finds large cycles equal without going around them over and over', async () => {
    const ring = (leaf: Schema): Schema => ({
      ...DRAFT,
      $ref: '#/$defs/d0',
      $defs: listed(500, (n) => [`d${n}`, object({ a: n === 499 ? leaf : TEXT, next: { $ref: `#/$defs/d${(n + 1) % 500}` } })]),
    });
    expect((await compare(ring(WHOLE), { ...ring(WHOLE), title: 'the same' })).deploy.answer).toBe('compatible');
  });
});

describe('the meter', () => {
  it('gives every place something, however much one of them takes', () => {
    const meter = new Meter(100);
    meter.within(() => meter.spend(1e9));
    expect(meter.within(() => meter.spent)).toBe(false);
  });

  it('does not count what is spent inside of a place as spent around it', () => {
    const meter = new Meter(0);
    meter.within(() => {
      meter.within(() => meter.spend(1e9));
      expect(meter.spent).toBe(false);
    });
  });

  it('is empty in the end', () => {
    const meter = new Meter(10);
    for (let times = 0; times < 10_000 && !meter.empty; times++) meter.within(() => meter.spend(1e5));
    expect(meter.empty).toBe(true);
    expect(meter.within(() => meter.spent)).toBe(true);
  });
});

describe('the coarsest partition', () => {
  it('puts states together that nothing tells apart', () => {
    expect([...coarsestPartition([0, 0, 0], [[1], [2], [0]])]).toEqual([0, 0, 0]);
  });

  it('tells states apart by what they lead to, however far away', () => {
    const blocks = coarsestPartition([0, 0, 0, 1], [[1], [2], [3], [3]]);
    expect(new Set(blocks).size).toBe(4);
  });

  it('minds the order of edges', () => {
    const [a, b] = coarsestPartition([0, 0, 1, 2], [[2, 3], [3, 2], [], []]);
    expect(a).not.toBe(b);
  });
});

import { describe, expect, it } from '@jest/globals';
import { binOf } from '../../src/contract/drift/bins.ts';
import { compareSketches, DEFAULT_LIMITS } from '../../src/contract/drift/compare.ts';
import type { ColumnDrift, Sketch } from '../../src/contract/drift/types.ts';

/** How often each pair of samples is drawn; more runs find rarer mistakes of the bounds. */
const RUNS = 8;

/** Mulberry32: the same draws in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const draw = generator(20_261_121);
const normal = (): number => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());

type Law = () => number;
const LAWS: Readonly<Record<string, Law>> = {
  normal: () => 50 + 10 * normal(),
  centred: normal,
  lognormal: () => Math.exp(1.5 * normal()),
  heavy: () => Math.exp(4 * normal()),
  uniform: draw,
  digits: () => Math.floor(draw() * 10),
  'two humps': () => (draw() < 0.5 ? normal() : 100 + normal()),
};
/** The sides differ by how many groups and how much chance there is. */
const SIZES = [
  [100, 100],
  [100, 1000],
  [1000, 100],
  [1000, 1000],
] as const;

function sketchOf(values: readonly number[]): Sketch {
  const bins = new Map<number, number>();
  for (const value of values) {
    const bin = binOf(value);
    bins.set(bin, (bins.get(bin) ?? 0) + 1);
  }
  const numbers = [...bins].sort(([a], [b]) => a - b);
  return { sketch: 1, rows: values.length, columns: { x: { count: values.length, nulls: 0, numbers } } };
}

function sample(law: Law, size: number): number[] {
  return Array.from({ length: size }, law);
}

function compareSamples(base: Law, current: Law, [n, m]: readonly [number, number], limit: number): ColumnDrift {
  const limits = { ...DEFAULT_LIMITS, numbers: limit };
  const found = compareSketches(sketchOf(sample(base, n)), sketchOf(sample(current, m)), limits).find(
    ({ measure }) => measure === 'jensen-shannon',
  );
  if (!found) throw new Error('not compared');
  return found;
}

function answers(base: Law, current: Law, sizes: readonly [number, number], limit: number): ColumnDrift[] {
  return Array.from({ length: RUNS }, () => compareSamples(base, current, sizes, limit));
}

describe.each(Object.entries(LAWS))('two samples of one law: %s', (_name, law) => {
  it('are never found to have drifted, however small the limit and the samples', () => {
    for (const sizes of SIZES) {
      const drifted = answers(law, law, sizes, 0.002).filter(({ answer }) => answer === 'drifted');
      expect([sizes.join(), drifted.length]).toEqual([sizes.join(), 0]);
    }
  });

  it('are found to be stable when there are enough values', () => {
    expect(answers(law, law, [1000, 1000], 0.1).filter(({ answer }) => answer !== 'stable')).toEqual([]);
  });
});

/**
 * Jensen-Shannon divergence of two normal laws of the same spread, in bits, by integrating their densities: an oracle that knows nothing of
 * samples, bins and groups. Groups can only lose some of it.
 */
function divergence(shift: number): number {
  const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  const term = (p: number, middle: number): number => (p === 0 ? 0 : p * Math.log2(p / middle));
  let total = 0;
  for (let x = -12; x < 12 + shift; x += 0.001) {
    const [p, q] = [density(x), density(x - shift)];
    total += ((term(p, (p + q) / 2) + term(q, (p + q) / 2)) / 2) * 0.001;
  }
  return total;
}

describe.each([0.25, 0.5, 1, 2])('a shift by %s deviations', (shift) => {
  const truth = divergence(shift);
  const moved: Law = () => normal() + shift;

  it('is within the bounds, whatever the sizes', () => {
    for (const sizes of SIZES) {
      const outside = answers(normal, moved, sizes, 0.1).filter(({ low, high }) => low > truth || high < truth * 0.9);
      expect([sizes.join(), outside.length]).toEqual([sizes.join(), 0]);
    }
  });

  it('is measured without the bias of small samples', () => {
    const found = answers(normal, moved, [1000, 1000], 0.1);
    const mean = found.reduce((sum, { value }) => sum + value, 0) / found.length;
    expect(mean).toBeGreaterThan(truth * 0.85 - 0.002);
    expect(mean).toBeLessThan(truth * 1.1 + 0.002);
  });
});

describe('what must be caught', () => {
  it.each<[string, Law, Law]>([
    ['normalised in training, raw in serving', draw, () => draw() * 5000],
    ['standardised in training, raw in serving', normal, () => 1200 + 300 * normal()],
    ['raw in training, standardised in serving', () => 1200 + 300 * normal(), normal],
    ['another unit', () => 20 + normal(), () => 68 + 1.8 * normal()],
    ['another sign', () => Math.exp(normal()), () => -Math.exp(normal())],
    ['what training never saw, in between', () => (draw() < 0.5 ? normal() : 100 + normal()), () => 50 + normal()],
  ])('%s, with few values too', (_name, base, current) => {
    for (const sizes of SIZES) {
      const missed = answers(base, current, sizes, 0.1).filter(({ answer }) => answer !== 'drifted');
      // With a hundred values on either side one in forty stays open.
      expect(missed.length).toBeLessThanOrEqual(1);
    }
  });
});

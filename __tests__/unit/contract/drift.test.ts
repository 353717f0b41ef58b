import { describe, expect, it } from '@jest/globals';
import { compareSketches, type Sketch, sketchFiles } from '../../../src/contract/index.ts';
import { jensenShannon, largestDifference, stabilityIndex } from '../../../src/contract/drift/measures.ts';
import { binOf } from '../../../src/contract/drift/bins.ts';
import { parseSketch } from '../../../src/contract/drift/index.ts';
import { dataOf } from '../../support/contract-data.ts';

/** Numbers that look random and are the same in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const sketchOf = (rows: readonly object[]): Promise<Sketch> =>
  sketchFiles([dataOf('a.ndjson', rows.map((row) => `${JSON.stringify(row)}\n`).join(''), 1 << 16)], new AbortController().signal);
const sample = (count: number, seed: number, row: (next: () => number) => object): Promise<Sketch> => {
  const next = random(seed);
  return sketchOf(Array.from({ length: count }, () => row(next)));
};
const answers = (base: Sketch, current: Sketch): string[] =>
  compareSketches(base, current).map(({ column, measure, answer }) => `${column} ${measure} ${answer}`);

describe('drift', () => {
  it('finds that serving is not normalised as training was', async () => {
    const train = await sample(2000, 1, (next) => ({ pixel: next() }));
    const serve = await sample(2000, 2, (next) => ({ pixel: Math.floor(next() * 256) }));
    expect(answers(train, serve)).toEqual(['pixel nulls stable', 'pixel jensen-shannon drifted']);
  });

  it('finds a category that took over, and a column that went silent', async () => {
    const train = await sample(2000, 1, (next) => ({ country: next() < 0.5 ? 'DE' : 'FR', age: next() * 90 }));
    const serve = await sample(2000, 2, (next) => ({ country: next() < 0.8 ? 'DE' : 'FR', age: next() < 0.5 ? null : next() * 90 }));
    expect(answers(train, serve)).toEqual([
      'age nulls drifted',
      'age jensen-shannon stable',
      'country nulls stable',
      'country l-infinity drifted',
    ]);
  });

  it('says nothing with too few values, and of a column that is gone that it is gone', async () => {
    const train = await sample(50, 1, (next) => ({ a: next(), b: 1 }));
    const serve = await sample(50, 2, (next) => ({ a: next() }));
    expect(answers(train, serve)).toEqual(['a nulls unknown', 'a jensen-shannon unknown', 'b presence drifted']);
  });

  it('does not take numbers for texts', async () => {
    const train = await sample(200, 1, (next) => ({ a: next() }));
    const serve = await sample(200, 2, (next) => ({ a: String(next()) }));
    expect(answers(train, serve)).toContain('a presence drifted');
  });

  it('takes off what small samples add: 1000 against 100 rows of one law are not far apart', async () => {
    let alarms = 0;
    let largest = 0;
    for (let seed = 0; seed < 60; seed += 1) {
      const [one, other] = [
        await sample(1000, seed, (next) => ({ a: next() + next() })),
        await sample(100, seed + 1000, (next) => ({ a: next() + next() })),
      ];
      const numbers = compareSketches(one, other).find(({ measure }) => measure === 'jensen-shannon');
      if (numbers?.answer === 'drifted') alarms += 1;
      largest = Math.max(largest, numbers?.value ?? 1);
    }
    expect(alarms).toBe(0);
    expect(largest).toBeLessThan(0.06);
  });

  it('is the same sketch however the files are cut, and survives being stored', async () => {
    const rows = Array.from({ length: 300 }, (_, at) => ({ a: at % 7, b: `x${at % 3}`, c: at % 5 === 0 ? null : at - 150 }));
    const whole = await sketchOf(rows);
    const text = (part: readonly object[]): string => part.map((row) => `${JSON.stringify(row)}\n`).join('');
    const parts = await sketchFiles(
      [dataOf('1.ndjson', text(rows.slice(0, 100))), dataOf('2.ndjson', text(rows.slice(100)))],
      new AbortController().signal,
    );
    expect(parts).toEqual(whole);
    expect(parseSketch(JSON.stringify(whole), 'a.json')).toEqual(whole);
    expect(parseSketch('[{"a":1}]', 'a.json')).toBeUndefined();
    for (const damaged of ['{"sketch":1', '{"sketch":2}', '{"sketch":1,"rows":1,"columns":{"a":{"count":-1,"nulls":0}}}']) {
      expect(() => parseSketch(damaged, 'a.json')).toThrow(expect.objectContaining({ code: 'RG-DATA' }));
    }
  });
});

describe('drift where there is little to compare', () => {
  const column = async (base: readonly unknown[], current: readonly unknown[]): Promise<string[]> => {
    const [one, other] = await Promise.all([base, current].map((values) => sketchOf(values.map((a) => ({ a })))));
    if (!one || !other) throw new Error('no sketch');
    return answers(one, other).map((line) => line.replace(/^a /, ''));
  };
  const times = <T>(count: number, of: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => of(at));

  it.each([
    ['a constant that became another', 5, 1000],
    ['a constant that changed its sign', 5, -5],
    ['a constant that became zero', 5, 0],
    ['a constant that grew a little', 5, 5.5],
  ])('finds %s', async (_, base, current) => {
    expect(
      await column(
        times(2000, () => base),
        times(2000, () => current),
      ),
    ).toContain('jensen-shannon drifted');
    expect(
      await column(
        times(2000, () => base),
        times(2000, () => base),
      ),
    ).toContain('jensen-shannon stable');
  });

  it('finds numbers between, below and above those of training', async () => {
    const base = times(1000, (at) => (at % 2 === 0 ? 0 : 1000));
    for (const stranger of [5, -1, 1e9]) {
      const current = times(1000, (at) => (at % 2 === 0 ? 0 : stranger));
      expect([stranger, await column(base, current)]).toEqual([stranger, ['nulls stable', 'jensen-shannon drifted']]);
    }
  });

  it('finds one category that became another, and a column that went null', async () => {
    expect(
      await column(
        times(2000, () => 'a'),
        times(2000, () => 'b'),
      ),
    ).toContain('l-infinity drifted');
    expect(
      await column(
        times(2000, () => 'a'),
        times(2000, () => null),
      ),
    ).toEqual(['nulls drifted']);
    expect(
      await column(
        times(2000, () => null),
        times(2000, () => null),
      ),
    ).toEqual(['nulls stable']);
  });

  it('finds what is frequent behind 10,001 categories that are not', async () => {
    const rare = times(10_001, (at) => `x${at}`);
    const base = [...rare, ...times(40_000, (at) => `y${at}`)];
    expect(await column(base, [...rare, ...times(40_000, () => 'flood')])).toContain('l-infinity drifted');
    expect(await column(base, [...base].reverse())).toContain('l-infinity stable');
  });

  it('does not keep what occurs once', async () => {
    const sketch = await sketchOf(times(300, (at) => ({ mail: `${at}@example.com`, plan: at % 2 === 0 ? 'free' : 'paid' })));
    expect(JSON.stringify(sketch)).not.toContain('@example.com');
    expect(sketch.columns['plan']?.categories).toHaveLength(2);
  });

  it('does not take lists and objects for the same because they are some', async () => {
    expect(
      await column(
        times(2000, () => [1]),
        times(2000, () => [1000]),
      ),
    ).toEqual(['nulls stable', 'values unknown']);
    expect(
      await column(
        times(2000, () => ({})),
        times(2000, () => 'x'),
      ),
    ).toContain('values unknown');
  });

  it.each([
    ['count', (column: Record<string, unknown>) => ({ ...column, count: 499 })],
    ['bins that are gone', (column: Record<string, unknown>) => ({ ...column, numbers: [] })],
    ['a bin that counts nothing', (column: Record<string, unknown>) => ({ ...column, numbers: [[1, 'x']] })],
    ['no column', () => 5],
  ])('refuses a sketch with a damaged %s', async (_, damage) => {
    const sketch = await sketchOf(times(500, (at) => ({ a: at })));
    const { a } = sketch.columns as unknown as Record<string, Record<string, unknown>>;
    const text = JSON.stringify({ ...sketch, columns: { a: damage(a ?? {}) } });
    expect(() => parseSketch(text, 'a.json')).toThrow(expect.objectContaining({ code: 'RG-DATA', message: 'the sketch is damaged' }));
  });

  it('knows a sketch whose members were sorted, and rows that only speak of one', async () => {
    const sketch = await sketchOf(times(100, (at) => ({ a: at })));
    const sorted = JSON.stringify({ columns: sketch.columns, rows: sketch.rows, sketch: 1 }, null, 2);
    expect(parseSketch(sorted, 'a.json')).toEqual(sketch);
    expect(parseSketch('{"name":"x","sketch":1}', 'a.json')).toBeUndefined();
    expect(parseSketch('{"name":"x","sketch":1}\n{"name":"y","sketch":1}', 'a.json')).toBeUndefined();
  });
});

describe('the measures', () => {
  it('have the values of textbook examples', () => {
    // Two laws without anything in common are one bit apart.
    expect(jensenShannon([1e6, 0], [0, 1e6], 0.001).value).toBeCloseTo(1, 4);
    // p = (1/2, 1/2), q = (1/4, 3/4): 0.048795 bits.
    expect(jensenShannon([5e7, 5e7], [2.5e7, 7.5e7], 0.001).value).toBeCloseTo(0.048795, 5);
    // (0.5 - 0.25) ln(0.5 / 0.25) + (0.5 - 0.75) ln(0.5 / 0.75) = 0.274653.
    expect(stabilityIndex([5e7, 5e7], [2.5e7, 7.5e7])).toBeCloseTo(0.274653, 4);
    expect(largestDifference([50, 50], [25, 75], 0.05)).toMatchObject({ value: 0.25 });
  });

  it('puts numbers into bins that rise with them and are narrow', () => {
    const numbers = [-1e300, -5, -4.9, -1, -1e-9, 0, 1e-13, 1e-9, 0.1, 1, 1.03, 2, 1e300, Number.MAX_VALUE];
    const bins = numbers.map(binOf);
    expect(bins).toEqual([...bins].sort((a, b) => a - b));
    expect(binOf(1)).not.toBe(binOf(1.03));
    expect(binOf(0)).toBe(binOf(1e-13));
  });
});

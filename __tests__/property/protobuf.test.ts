import { describe, expect, it } from '@jest/globals';
import { assert, asyncProperty, nat } from 'fast-check';
import { compareSources } from '../../src/compat/index.ts';
import type { Difference } from '../../src/core/index.ts';
import { compareSchemas, reviewSchemas } from '../../src/compat/formats/protobuf/engine.ts';
import { printSchema } from '../support/protobuf-generate.ts';
import { makePair, schemaOf, tryPair } from '../support/protobuf-trial.ts';

/**
 * Pairs in the default run; `PROTOBUF_RUNS=100000` makes the long one, in which the laws are held against a tenth of the pairs.
 * `PROTOBUF_SEED` moves the long run to other pairs.
 */
const RUNS = Number(process.env['PROTOBUF_RUNS'] ?? 60);
const LAW_RUNS = RUNS > 1000 ? RUNS / 10 : RUNS / 2;
const SEED = Number(process.env['PROTOBUF_SEED'] ?? 20_261_121);
const SAMPLES = 3;
const seeds = nat({ max: 2 ** 31 });

const shape = (differences: readonly Difference[]): string[] => differences.map(({ rule, kind, path }) => `${rule} ${kind} ${path}`).sort();
const compareTexts = async (writer: string, reader: string): Promise<string[]> =>
  shape(await compareSchemas(schemaOf(writer), schemaOf(reader), {}));

/** Runs a property over pairs of schemas; seeds whose change makes no valid schema count as nothing. */
async function overPairs(check: (pair: { a: string; b: string; seed: number }) => Promise<void>): Promise<void> {
  const property = asyncProperty(seeds, async (seed) => {
    const pair = makePair(seed);
    if (pair) await check({ ...pair, seed });
  });
  await assert(property, { numRuns: LAW_RUNS });
}

describe('generated schemas and their changes', () => {
  it('reads with protobufjs what is called compatible, under every profile, and shows nearly every break by a message', async () => {
    let [breaks, shown, payloads, pairs] = [0, 0, 0, 0];
    for (let seed = SEED; seed < SEED + RUNS; seed += 1) {
      const pair = makePair(seed);
      if (!pair) continue;
      const trial = await tryPair(seed, pair, SAMPLES);
      if (trial.notes.length > 0) throw new Error(`seed ${seed}: ${trial.notes.join('; ')}\n${pair.a}\n${pair.b}`);
      [breaks, shown, payloads, pairs] = [breaks + trial.breaks, shown + trial.shown, payloads + trial.payloads, pairs + 1];
    }
    // Calls have no payload, nor has a package that was renamed.
    expect(shown).toBeGreaterThanOrEqual(0.9 * breaks);
    expect(payloads).toBeGreaterThan(pairs);
  });
});

describe('laws', () => {
  it('finds every schema compatible with itself, parsed twice', async () => {
    await overPairs(async ({ a }) => {
      for (const profile of ['wire', 'source']) {
        expect(await compareSchemas(schemaOf(a), schemaOf(`${a} // twice`), { profile })).toEqual([]);
        expect(reviewSchemas(schemaOf(a), schemaOf(`${a} // twice`), { profile })).toEqual([]);
      }
    });
  });

  it('answers the reverse question by exchanging the two; only the review knows which one is older', async () => {
    await overPairs(async ({ a, b }) => {
      const [old, next] = [
        { path: 'a.proto', text: a },
        { path: 'a.proto', text: b },
      ];
      const [there, back] = [await compareSources(old, next, 'protobuf', {}), await compareSources(next, old, 'protobuf', {})];
      const reviewed = reviewSchemas(schemaOf(a), schemaOf(b), {});
      expect(shape(there.deploy.differences)).toEqual(shape([...back.rollback.differences, ...reviewed]));
    });
  });

  it('answers the same when fields, values and types stand in another order', async () => {
    await overPairs(async ({ a, b, seed }) => {
      const pair = makePair(seed);
      if (!pair || a.includes('proto2')) return; // the first value of a closed enum is its default
      const { before } = pair;
      const turned = printSchema({
        ...before,
        messages: before.messages.toReversed().map((message) => ({ ...message, fields: message.fields.toReversed() })),
        enums: before.enums.toReversed().map((one) => ({ ...one, values: [...one.values.slice(0, 1), ...one.values.slice(1).reverse()] })),
      });
      expect(await compareTexts(turned, b)).toEqual(await compareTexts(a, b));
      expect(await compareTexts(b, turned)).toEqual(await compareTexts(b, a));
    });
  });

  it('answers the same when the package is renamed on both sides, but for the names', async () => {
    const renamed = (text: string): string => text.replace('package demo;', 'package company.events.v2;');
    await overPairs(async ({ a, b }) => {
      const expected = (await compareTexts(a, b)).map((line) => line.replaceAll('demo.', 'company.events.v2.')).sort();
      expect(await compareTexts(renamed(a), renamed(b))).toEqual(expected);
    });
  });

  it('answers the same when enums move into a file of their own', async () => {
    await overPairs(async ({ a, b }) => {
      const { main, part } = split(a);
      const moved = schemaOf(main, 'a.proto', (path) => (path === 'enums.proto' ? part : undefined));
      expect(await compareSchemas(moved, schemaOf(a), {})).toEqual([]);
      expect(await compareSchemas(schemaOf(a), moved, {})).toEqual([]);
      expect(shape(await compareSchemas(moved, schemaOf(b), {}))).toEqual(await compareTexts(a, b));
      expect(shape(await compareSchemas(schemaOf(b), moved, {}))).toEqual(await compareTexts(b, a));
    });
  });
});

function split(text: string): { main: string; part: string } {
  const [head = '', space = '', ...lines] = text.split('\n');
  const body = lines.join('\n');
  const at = body.indexOf('message ');
  return { main: `${head}\n${space}\nimport "enums.proto";\n${body.slice(at)}`, part: `${head}\n${space}\n${body.slice(0, at)}` };
}

import { describe, expect, it } from '@jest/globals';
import { assert, asyncProperty, nat } from 'fast-check';
import { compareSources } from '../../src/compat/index.ts';
import type { Difference } from '../../src/core/index.ts';
import { compareSchemas, reviewSchemas } from '../../src/compat/formats/protobuf/engine.ts';
import { printSchema } from '../support/protobuf-generate.ts';
import { makePair, schemaOf, tryPair } from '../support/protobuf-trial.ts';

/** Pairs per property in the default run; `PROTOBUF_RUNS=20000` makes the long one. */
const RUNS = Number(process.env['PROTOBUF_RUNS'] ?? 30);
const SAMPLES = 4;
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
  await assert(property, { numRuns: RUNS });
}

describe('generated schemas and their changes', () => {
  it.each(['wire', 'wire-json-strict'] as const)('reads with protobufjs what is called compatible: %s', async (profile) => {
    await overPairs(async ({ a, b, seed }) => {
      for (const [writer, reader] of [[a, b] as const, [b, a] as const]) {
        expect((await tryPair(seed, writer, reader, profile, SAMPLES)).notes).toEqual([]);
      }
    });
  });

  it('shows nearly every break by a message', async () => {
    let [breaks, shown] = [0, 0];
    await overPairs(async ({ a, b }) => {
      for (const [writer, reader] of [[a, b] as const, [b, a] as const]) {
        const breaking = (await compareSchemas(schemaOf(writer), schemaOf(reader), {})).filter((one) => one.kind === 'breaking');
        breaks += breaking.length;
        shown += breaking.filter((one) => one.witness?.confirmedBy.includes('protobufjs')).length;
      }
    });
    expect(shown).toBeGreaterThanOrEqual(0.98 * breaks);
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

import { describe, expect, it } from '@jest/globals';
import { assert, asyncProperty, constantFrom, integer, oneof, tuple, uint8Array } from 'fast-check';
import type { DataFile, Dataset, DatasetResult } from '../../src/contract/index.ts';
import { runDataset, runReference } from '../../src/contract/engine/run.ts';
import { loadRunTools } from '../../src/contract/engine/tools.ts';
import { SOURCES } from '../../src/contract/index.ts';
// Linked before what loads them later and at once.
import '../../src/compat/formats/odcs/parse.ts';
import '../../src/contract/dialects/odcs/nested-rows.ts';
import '../../src/contract/sources/json-array/read.ts';
import '../../src/contract/dialects/json-schema/validator.ts';
import '../../src/compat/formats/json-schema/pattern/language.ts';
import { csv, dataset, ndjson } from '../support/contract-cases.ts';
import { focused, repeated, repeatedLines } from '../support/contract-values.ts';
import { dataOf } from '../support/contract-data.ts';
import { arrayText, lines, nestedDataset, schemaDataset } from '../support/contract-schemas.ts';
import { inParts } from '../support/contract-parts.ts';

/** Cases per property in the default run; `CONTRACT_RUNS=20000` makes the long one. */
const RUNS = Number(process.env['CONTRACT_RUNS'] ?? 150);

type Engine = typeof runReference;

function withRandom(file: DataFile, content: string | Uint8Array): DataFile {
  const bytes = Buffer.from(content);
  return { ...file, random: { size: bytes.length, read: async (start, end) => bytes.subarray(start, end) } };
}

async function results(
  engine: Engine,
  one: Dataset,
  content: string | Uint8Array,
  { name, size, maxKeys, times = 1 }: Options,
): Promise<DatasetResult | string> {
  const file = withRandom(dataOf(`t.${name}`, content, size), content);
  const source = SOURCES.find((spec) => spec.name === name);
  if (!source) throw new Error(`no source ${name}`);
  const tools = await loadRunTools({ now: Date.parse('2026-11-21T12:00:00Z'), signal: new AbortController().signal });
  try {
    const open = { file, reader: (await source.load())(file) };
    return await engine(
      one,
      Array.from({ length: times }, () => open),
      { ...tools, maxKeys },
    );
  } catch (error) {
    return String(error);
  }
}

interface Options {
  readonly name: string;
  readonly size: number;
  readonly maxKeys: number;
  /** How often the file is read, as if there were so many. */
  readonly times?: number;
}

const size = integer({ min: 1, max: 60 });
const maxKeys = constantFrom(2, 5_000_000);

describe('the engine that reads bytes', () => {
  it('says of NDJSON what the reference engine says', async () => {
    await assert(
      asyncProperty(dataset, ndjson, size, maxKeys, async (one, text, step, most) => {
        const options = { name: 'ndjson', size: step, maxKeys: most };
        expect(await results(runDataset, one, text, options)).toEqual(await results(runReference, one, text, options));
      }),
      { numRuns: RUNS },
    );
  });

  it('says of CSV what the reference engine says', async () => {
    await assert(
      asyncProperty(dataset, csv, size, maxKeys, async (one, text, step, most) => {
        const options = { name: 'csv', size: step, maxKeys: most };
        expect(await results(runDataset, one, text, options)).toEqual(await results(runReference, one, text, options));
      }),
      { numRuns: RUNS },
    );
  });

  it('says of every kind of value what the reference engine says', async () => {
    await assert(
      asyncProperty(focused, async ({ one, rows }) => {
        const lines = rows.map(([a, b]) => `{"a":${a},"b":${b}}\n`).join('');
        const cells = rows.map(([a, b]) => `${a.replaceAll('"', '')};${b}\n`).join('');
        for (const [name, text] of [
          ['ndjson', lines],
          ['csv', `a;b\n${cells}`],
        ] as const) {
          const options = { name, size: 1000, maxKeys: 1000 };
          expect(await results(runDataset, one, text, options)).toEqual(await results(runReference, one, text, options));
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('says of rows with a JSON Schema what the reference engine says', async () => {
    await assert(
      asyncProperty(schemaDataset, lines, size, async (one, text, step) => {
        const options = { name: 'ndjson', size: step, maxKeys: 1000 };
        expect(await results(runDataset, one, text, options)).toEqual(await results(runReference, one, text, options));
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    );
  });

  it('says of a JSON array what the reference engine says', async () => {
    await assert(
      asyncProperty(oneof(dataset, schemaDataset, nestedDataset), arrayText, size, async (one, text, step) => {
        const options = { name: 'json', size: step, maxKeys: 1000 };
        expect(await results(runDataset, one, text, options)).toEqual(await results(runReference, one, text, options));
      }),
      { numRuns: RUNS },
    );
  });

  it('says of rules inside of properties what the reference engine says', async () => {
    await assert(
      asyncProperty(
        nestedDataset,
        oneof(tuple(constantFrom('ndjson'), lines), tuple(constantFrom('csv'), csv)),
        size,
        async (one, [name, text], step) => {
          const options = { name, size: step, maxKeys: 1000 };
          expect(await results(runDataset, one, text, options)).toEqual(await results(runReference, one, text, options));
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('says of a file in parts what the reference engine says of the whole', async () => {
    const files = oneof(
      tuple(constantFrom('ndjson'), ndjson),
      tuple(constantFrom('csv'), csv),
      tuple(constantFrom('csv'), repeated),
      tuple(constantFrom('ndjson'), repeatedLines),
    );
    await assert(
      asyncProperty(
        dataset,
        files,
        integer({ min: 2, max: 4 }),
        maxKeys,
        integer({ min: 1, max: 2 }),
        async (one, [name, text], count, most, times) => {
          const options = { name, size: 1000, maxKeys: most, times };
          expect(await results(inParts(count), one, text, options)).toEqual(await results(runReference, one, text, options));
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('finds the same wrong byte', async () => {
    await assert(
      asyncProperty(
        dataset,
        ndjson,
        uint8Array({ maxLength: 3 }),
        integer({ min: 0, max: 200 }),
        size,
        async (one, text, wrong, at, step) => {
          const bytes = Buffer.from(text);
          const content = Buffer.concat([bytes.subarray(0, at), wrong, bytes.subarray(at)]);
          const options = { name: 'ndjson', size: step, maxKeys: 100 };
          expect(await results(runDataset, one, content, options)).toEqual(await results(runReference, one, content, options));
        },
      ),
      { numRuns: RUNS },
    );
  });
});

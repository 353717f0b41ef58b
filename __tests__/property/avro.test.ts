import { describe, expect, it } from '@jest/globals';
import { assert, asyncProperty, nat } from 'fast-check';
import { answerOf } from '../../src/core/index.ts';
import { compareSchemas } from '../../src/compat/formats/avro/engine.ts';
import { parseSchema } from '../../src/compat/formats/avro/parse/index.ts';
import { type Json, type JsonMap, randomSchema } from '../support/avro-generate.ts';
import { respell } from '../support/avro-spelling.ts';
import { isPolicy, makePair, type TrialResult, tryPair } from '../support/avro-trial.ts';

/** Pairs per property in the default run; `AVRO_RUNS=100000` makes the long one. */
const RUNS = Number(process.env['AVRO_RUNS'] ?? 150);
const SAMPLES = 5;
const seeds = nat({ max: 2 ** 31 });

async function bothWays(seed: number): Promise<{ deploy: TrialResult; rollback: TrialResult } | undefined> {
  const pair = makePair(seed);
  if (!pair) return undefined;
  const { a, b, parsedA, parsedB } = pair;
  return { deploy: await tryPair(a, b, parsedA, parsedB, SAMPLES), rollback: await tryPair(b, a, parsedB, parsedA, SAMPLES) };
}

describe('generated schemas and their mutations', () => {
  it('agrees with avsc: witnesses are refused, values of compatible writers are read', async () => {
    await assert(
      asyncProperty(seeds, async (seed) => {
        const results = await bothWays(seed);
        for (const result of results ? [results.deploy, results.rollback] : []) {
          const open = result.notes.filter((note) => !isPolicy(note));
          expect(open).toEqual([]);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('proves every break with a payload', async () => {
    let [breaks, proven] = [0, 0];
    await assert(
      asyncProperty(seeds, async (seed) => {
        const results = await bothWays(seed);
        for (const { differences } of results ? [results.deploy, results.rollback] : []) {
          const breaking = differences.filter((difference) => difference.kind === 'breaking');
          breaks += breaking.length;
          proven += breaking.filter((difference) => difference.witness?.outcome === 'rejected').length;
        }
      }),
      { numRuns: RUNS },
    );
    expect(proven).toBeGreaterThanOrEqual(0.99 * breaks);
  });
});

describe('laws', () => {
  const parse = (schema: Json, file?: (path: string) => string | undefined): ReturnType<typeof parseSchema> =>
    parseSchema({ path: 'a.avsc', text: JSON.stringify(schema), ...(file ? { file } : {}) });
  const shape = async (writer: ReturnType<typeof parse>, reader: ReturnType<typeof parse>): Promise<string[]> =>
    (await compareSchemas(writer, reader, {})).map(({ rule, kind, path }) => `${rule} ${kind} ${path}`).sort();

  it('finds every schema compatible with itself, parsed twice', async () => {
    await assert(
      asyncProperty(seeds, async (seed) => {
        const schema = randomSchema(seed);
        // The generator may leave a union branch without its definition; such a schema is refused, as it should be.
        const [one, other] = [tryParse(() => parse(schema)), tryParse(() => parse(schema))];
        expect(one && other ? await compareSchemas(one, other, {}) : []).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('answers the same when fields are written in another order', async () => {
    await assert(
      asyncProperty(seeds, async (seed) => {
        const pair = makePair(seed);
        const reversed = pair && tryParse(() => parse(reverseFields(pair.a)));
        if (!pair || !reversed) return;
        expect(await shape(reversed, pair.parsedB)).toEqual(await shape(pair.parsedA, pair.parsedB));
        expect(await shape(pair.parsedB, reversed)).toEqual(await shape(pair.parsedB, pair.parsedA));
      }),
      { numRuns: RUNS },
    );
  });

  it('answers the same when a namespace is renamed on both sides', async () => {
    await assert(
      asyncProperty(seeds, async (seed) => {
        const pair = makePair(seed);
        if (!pair) return;
        const rename = (schema: Json): Json => JSON.parse(JSON.stringify(schema).replaceAll('"x.', '"company.events.')) as Json;
        expect(await shape(parse(rename(pair.a)), parse(rename(pair.b)))).toEqual(await shape(pair.parsedA, pair.parsedB));
      }),
      { numRuns: RUNS },
    );
  });

  it('answers the same however names are written', async () => {
    await assert(
      asyncProperty(seeds, async (seed) => {
        const pair = makePair(seed);
        if (!pair) return;
        const [a, b] = [parse(respell(pair.a, seed)), parse(respell(pair.b, seed + 1))];
        expect([await compareSchemas(a, pair.parsedA, {}), await compareSchemas(b, pair.parsedB, {})]).toEqual([[], []]);
        expect(await shape(a, b)).toEqual(await shape(pair.parsedA, pair.parsedB));
      }),
      { numRuns: RUNS },
    );
  });

  it('answers the same when named types move into files of their own', async () => {
    await assert(
      asyncProperty(seeds, async (seed) => {
        const pair = makePair(seed);
        if (!pair) return;
        const { root, files } = splitFiles(pair.a);
        const split = parse(root, (path) => files.get(path));
        expect(await shape(split, pair.parsedA)).toEqual([]);
        expect(answerOf(await compareSchemas(split, pair.parsedB, {}))).toBe(
          answerOf(await compareSchemas(pair.parsedA, pair.parsedB, {})),
        );
      }),
      { numRuns: RUNS },
    );
  });
});

function tryParse<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch {
    return undefined; // a name used before its definition, now that the order is another
  }
}

function mapSchema(node: Json, change: (map: JsonMap) => Json): Json {
  if (Array.isArray(node)) return node.map((inner) => mapSchema(inner, change));
  if (typeof node !== 'object' || node === null) return node;
  const copy: JsonMap = { ...node };
  for (const key of ['items', 'values']) if (copy[key] !== undefined) copy[key] = mapSchema(copy[key], change);
  if (Array.isArray(copy['fields'])) {
    copy['fields'] = (copy['fields'] as JsonMap[]).map((field) => ({ ...field, type: mapSchema(field['type'] as Json, change) }));
  }
  return change(copy);
}

function reverseFields(schema: Json): Json {
  return mapSchema(schema, (map) => (Array.isArray(map['fields']) ? { ...map, fields: map['fields'].toReversed() } : map));
}

/** Puts every named type but the outermost into `<full name>.avsc`. */
function splitFiles(schema: Json): { root: Json; files: Map<string, string> } {
  const files = new Map<string, string>();
  const own = (schema as JsonMap | null)?.['name'];
  const root = mapSchema(schema, (map) => {
    if (typeof map['name'] !== 'string' || map['name'] === own) return map;
    files.set(`${map['name']}.avsc`, JSON.stringify(map));
    return map['name'];
  });
  return { root, files };
}

import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import * as engine from '../../src/compat/index.ts';
import { parseSchema } from '../../src/compat/formats/json-schema/engine.ts';
import { loadOracles } from '../../src/compat/formats/json-schema/oracle.ts';
import { type SchemaEntry, loadConfig } from '../../src/config/index.ts';
import type { Finding } from '../../src/core/index.ts';
import { Comparer } from '../../src/gates/compat/compare.ts';
import { pairArbitrary, type Schema, schemaArbitrary } from '../support/json-schema-arbitrary.ts';

/** More with `RELEASED_RUNS=20000` in a long run. */
const RUNS = Number(process.env['RELEASED_RUNS'] ?? 150);
const PATH = 'a.schema.json';
const [entry] = loadConfig(JSON.stringify({ version: 1, schemas: [{ files: PATH }] }), 'c.yml').schemas;
const [ajv] = await loadOracles();
if (!ajv || !entry) throw new Error('no validator, or no entry');

/** What is found of three releases, N first. */
async function compare(schemas: readonly Schema[], given: SchemaEntry): Promise<readonly Finding[]> {
  const releases = schemas.map((schema, at) => ({
    label: at === 0 ? 'N' : `N-${at}`,
    tag: at === 0 ? undefined : `v1.${9 - at}.0`,
    commit: undefined,
    read: (path: string) => Promise.resolve(path === PATH ? Buffer.from(JSON.stringify(schema)) : undefined),
    files: () => Promise.resolve(new Map([[PATH, { oid: JSON.stringify(schema) }]])),
  }));
  const unit = { path: PATH, files: [PATH], grouped: false };
  const comparer = new Comparer({ releases, engine, reuse: 'off' });
  const earlier = releases.slice(1).map(() => ({ unit, same: false }));
  return (await comparer.compare({ entry: given, unit, earlier })).findings;
}

const object = (inner: Schema): Schema => ({ type: 'object', properties: { a: inner }, additionalProperties: true });
const some = schemaArbitrary(1);
/** Neighbours in time are like one another, the third is any. */
const triple = fc
  .oneof(
    fc.tuple(some, pairArbitrary(1)).map(([oldest, pair]) => [...pair, oldest]),
    fc.tuple(some, pairArbitrary(1)).map(([newest, pair]) => [newest, ...pair]),
    pairArbitrary(1).chain(([a, b]) => fc.constantFrom([a, b, a], [b, a, b])),
    fc.tuple(pairArbitrary(0), some).map(([[a, b], c]) => [object(b), object(a), object(c)]),
  )
  .map((schemas) => schemas as [Schema, Schema, Schema]);

describe('what N takes back in part', () => {
  it.each(['declared', 'any'] as const)('is refused in what N-1 refuses too, and nothing else (writers: %s)', async (writers) => {
    let mended = 0;
    await fc.assert(
      fc.asyncProperty(triple, async ([n, n1, n2]) => {
        const middle = await parseSchema({ path: PATH, text: JSON.stringify(n1) });
        for (const { data, direction, witness } of await compare([n, n1, n2], { ...entry, writers })) {
          if (data['mended'] !== true || !witness) continue;
          mended += 1;
          // On deploy N-1 refused it already; on rollback it may have written it already.
          const judged = ajv.judge(middle.oracle, witness.payload)?.valid;
          expect({ payload: witness.payload, judged }).toEqual({ payload: witness.payload, judged: direction === 'rollback' });
        }
      }),
      { numRuns: RUNS },
    );
    if (RUNS >= 1000) expect(mended).toBeGreaterThan(0);
  });
});

import { expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { parseSchema } from '../../src/compat/formats/json-schema/engine.ts';
import { loadOracles } from '../../src/compat/formats/json-schema/oracle.ts';
import { Slicer } from '../../src/compat/formats/json-schema/slice.ts';
import type { JsonValue } from '../../src/core/index.ts';
import { payloadArbitrary, schemaArbitrary } from '../support/json-schema-arbitrary.ts';

/** More with `JSON_SCHEMA_RUNS=10000` in a long run. */
const RUNS = Number(process.env['JSON_SCHEMA_RUNS'] ?? 120);
/** So many definitions, and so long, that only parts are handed to the validators. */
const PADDING = Object.fromEntries(
  Array.from({ length: 40 }, (_, index) => [`unused${index}`, { type: 'string', title: 'x'.repeat(1000) }]),
);

it('holds for the whole schema what a validator says of the part that a payload needs', async () => {
  const oracles = await loadOracles();
  const schemas = fc.tuple(schemaArbitrary(2), schemaArbitrary(1));
  let judged = 0;
  const property = fc.asyncProperty(
    schemas,
    fc.array(payloadArbitrary, { minLength: 8, maxLength: 8 }),
    async ([root, inner], payloads) => {
      const schema = { allOf: [root, { properties: { a: { $ref: '#/definitions/inner' } } }], definitions: { ...PADDING, inner } };
      const { root: node, oracle: whole } = await parseSchema({ path: 'a.json', text: JSON.stringify(schema) });
      const slicer = new Slicer(node, whole);
      for (const payload of payloads as JsonValue[]) {
        // Where they contradict each other one is wrong about the whole: beside `unevaluatedItems: false`, ajv lets `contains: true` pass an empty list.
        if (new Set(oracles.flatMap((oracle) => oracle.judge(whole, payload)?.valid ?? [])).size > 1) continue;
        for (const wanted of ['accept', 'refuse'] as const) {
          const part = slicer.for(payload, wanted);
          for (const oracle of part ? oracles : []) {
            const [some, all] = [part && oracle.judge(part, payload), oracle.judge(whole, payload)];
            if (!some || !all || some.valid !== (wanted === 'accept')) continue;
            judged++;
            expect({ payload, valid: all.valid }).toEqual({ payload, valid: some.valid });
          }
        }
      }
    },
  );
  await fc.assert(property, { numRuns: RUNS });
  expect(judged).toBeGreaterThan(RUNS);
});

import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { Classes } from '../../src/compat/formats/json-schema/classes.ts';
import { isDeclared } from '../../src/compat/formats/json-schema/declared.ts';
import { compareSchemas, parseSchema, type ParsedSchema } from '../../src/compat/formats/json-schema/engine.ts';
import { Facts } from '../../src/compat/formats/json-schema/facts.ts';
import { ValueMaker } from '../../src/compat/formats/json-schema/generate.ts';
import { loadOracles } from '../../src/compat/formats/json-schema/oracle.ts';
import { answerOf, type Difference, type JsonValue } from '../../src/core/index.ts';
import { pairArbitrary, payloadArbitrary, type Schema, schemaArbitrary } from '../support/json-schema-arbitrary.ts';
import { answers } from '../support/json-schema-compare.ts';

/** More with `JSON_SCHEMA_RUNS=10000` in a long run, deeper schemas with `JSON_SCHEMA_DEPTH=3`. */
const RUNS = Number(process.env['JSON_SCHEMA_RUNS'] ?? 120);
const DEPTH = Number(process.env['JSON_SCHEMA_DEPTH'] ?? 2);
const SEED = process.env['JSON_SCHEMA_SEED'];
const [ajv, cfworker] = await loadOracles();
if (!ajv || !cfworker) throw new Error('no validators');
const WRITERS = ['declared', 'any'] as const;

const parse = (schema: Schema): Promise<ParsedSchema> => parseSchema({ path: 'schema.json', text: JSON.stringify(schema) });
const check = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => Promise<void>): Promise<void> =>
  fc.assert(fc.asyncProperty(arbitrary, property), { numRuns: RUNS, ...(SEED === undefined ? {} : { seed: Number(SEED) }) });

/** Payloads that a writer can produce: some drawn, some made for the schema. */
function payloadsOf(writer: ParsedSchema, drawn: readonly unknown[], declared: boolean): JsonValue[] {
  const facts = new Facts(new Classes(), writer.documents, declared);
  const made = new ValueMaker(facts, 2000).checked(facts.conjunctions.of([writer.root]), 15);
  return [...(drawn as JsonValue[]), ...made].filter(
    (payload) => ajv?.judge(writer.oracle, payload)?.valid && (!declared || isDeclared([writer.root], payload)),
  );
}

/** What both validators say; code that ajv makes fails on some payloads by a fault of its own, and has no opinion then. */
function opinions({ oracle }: ParsedSchema, payload: JsonValue): Set<boolean> {
  return new Set([ajv, cfworker].flatMap((validator) => validator?.judge(oracle, payload)?.valid ?? []));
}

describe('JSON Schema', () => {
  it('never calls compatible what a payload refutes', async () => {
    await check(
      fc.tuple(pairArbitrary(DEPTH), fc.array(payloadArbitrary, { minLength: 30, maxLength: 30 })),
      async ([[old, next], drawn]) => {
        const [writer, reader] = [await parse(old), await parse(next)];
        for (const writers of WRITERS) {
          const differences = await compareSchemas(writer, reader, { writers });
          if (answerOf(differences) !== 'compatible') continue;
          for (const payload of payloadsOf(writer, drawn, writers === 'declared')) {
            const refused = ajv.judge(reader.oracle, payload)?.valid === false && cfworker.judge(reader.oracle, payload)?.valid === false;
            expect(refused && cfworker.judge(writer.oracle, payload)?.valid ? { payload, writers } : 'accepted').toBe('accepted');
          }
        }
      },
    );
  });

  it('shows only payloads that hold', async () => {
    await check(pairArbitrary(DEPTH), async ([old, next]) => {
      const [writer, reader] = [await parse(old), await parse(next)];
      for (const writers of WRITERS) {
        for (const { kind, witness } of await compareSchemas(writer, reader, { writers })) {
          expect(kind === 'breaking').toBe(witness !== undefined);
          if (!witness) continue;
          expect(opinions(writer, witness.payload)).toEqual(new Set([true]));
          expect(opinions(reader, witness.payload)).toEqual(new Set([false]));
          if (writers === 'declared') expect(isDeclared([writer.root], witness.payload)).toBe(true);
        }
      }
    });
  });

  it('finds every schema compatible with itself, in any order of its keys', async () => {
    await check(schemaArbitrary(DEPTH), async (schema) => {
      expect(await answers(schema, schema)).toEqual(['compatible', 'compatible']);
      expect(await answers(schema, reversed(schema))).toEqual(['compatible', 'compatible']);
    });
  });

  it('finds the same when a definition is inlined or renamed', async () => {
    await check(fc.tuple(schemaArbitrary(1), schemaArbitrary(1)), async ([inner, other]) => {
      const inline = { type: 'object', properties: { a: inner, b: other } };
      const referring = (name: string) => ({
        type: 'object',
        properties: { a: { $ref: `#/$defs/${name}` }, b: other },
        $defs: { [name]: inner },
      });
      expect(await answers(referring('x'), referring('y'))).toEqual(['compatible', 'compatible']);
      expect(await answers(inline, referring('x'))).toEqual(['compatible', 'compatible']);
    });
  });

  it('answers deploy of one pair as rollback of the swapped one', async () => {
    await check(pairArbitrary(DEPTH), async ([old, next]) => {
      const [deploy, rollback] = await answers(old, next);
      expect(await answers(next, old)).toEqual([rollback, deploy]);
    });
  });

  it('never breaks when writers declare what did not break when they may write anything', async () => {
    await check(pairArbitrary(DEPTH), async ([old, next]) => {
      const [writer, reader] = [await parse(old), await parse(next)];
      const found = async (writers: 'declared' | 'any'): Promise<readonly Difference[]> => compareSchemas(writer, reader, { writers });
      if (answerOf(await found('any')) === 'compatible') expect(answerOf(await found('declared'))).not.toBe('breaking');
    });
    expect.hasAssertions();
  });
});

/** The same schema with the members of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { stringify } from 'yaml';
import type { Difference } from '../../src/core/index.ts';
import { description, type Description, extracted, pairOfDescriptions, reversed } from '../support/openapi-arbitrary.ts';
import { compareVersions } from '../support/openapi-compare.ts';
import { mutated, randomDescription } from '../support/openapi-generate.ts';
import { sayOtherwise, tryModels } from '../support/openapi-pairs.ts';
import { tryPair } from '../support/openapi-trial.ts';

/** Cases per law in the default run, pairs of schemas in every form, and of descriptions; `OPENAPI_RUNS=100000` makes the long run of the last. */
const RUNS = 60;
const PAIRS = 40;
const DESCRIPTIONS = Number(process.env['OPENAPI_RUNS'] ?? 60);
const SEED = Number(process.env['OPENAPI_SEED'] ?? 0);

const essence = (found: readonly Difference[]): string[] => [...new Set(found.map(({ kind, rule }) => `${kind} ${rule}`))].sort();
const answers = (found: readonly Difference[]): string[] => [...new Set(found.map(({ kind }) => kind))].sort();

async function hold(law: (value: Description) => Promise<void>): Promise<void> {
  await fc.assert(fc.asyncProperty(description, law), { numRuns: RUNS });
}

describe('a description', () => {
  it('is the same as itself, in any order and in YAML', () =>
    hold(async (one) => {
      expect(await compareVersions(one, structuredClone(one))).toEqual([]);
      expect(await compareVersions(one, reversed(one) as object)).toEqual([]);
      expect(await compareVersions(one, stringify(one, { aliasDuplicateObjects: false }))).toEqual([]);
    }));

  it('is the same with its schemas moved to components', () =>
    hold(async (one) => {
      expect(await compareVersions(one, extracted(one))).toEqual([]);
      expect(await compareVersions(extracted(one), one)).toEqual([]);
    }));

  it('takes more without a break: another operation, an optional parameter', () =>
    hold(async (one) => {
      const more = {
        ...one,
        paths: {
          ...Object.fromEntries(
            Object.entries(one.paths).map(([path, item]) => [
              path,
              { ...item, parameters: [{ name: 'extra', in: 'query', schema: { type: 'string' } }] },
            ]),
          ),
          '/new': { get: { responses: { '200': { description: '' } } } },
        },
      };
      expect(await compareVersions(one, more)).toEqual([]);
      expect((await compareVersions(more, one)).map(({ rule }) => rule)).toContain('openapi/api-path-removed-without-deprecation');
    }));
});

describe('two descriptions', () => {
  it('differ in the same ways wherever their schemas stand, and in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(pairOfDescriptions, async ([a, b]) => {
        const found = await compareVersions(a, b);
        expect(essence(await compareVersions(reversed(a) as object, reversed(b) as object))).toEqual(essence(found));
        expect(answers(await compareVersions(extracted(a), extracted(b)))).toEqual(answers(found));
      }),
      { numRuns: RUNS },
    );
  });

  it('have a confirmed payload for every break that a schema makes', async () => {
    await fc.assert(
      fc.asyncProperty(pairOfDescriptions, async ([a, b]) => {
        for (const { kind, rule, witness } of await compareVersions(a, b)) {
          if (kind !== 'breaking' || !/-(?:property|parameter)-(?!serialization)/.test(rule)) continue;
          expect(witness?.confirmedBy.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('generated descriptions and their mutations', () => {
  it('agree with ajv on the descriptions as they are: payloads hold, and what is called compatible is', async () => {
    for (let seed = 1; seed <= PAIRS; seed++) {
      const a = randomDescription(SEED + seed);
      const b = mutated(a, SEED + seed + 7);
      for (const [client, server] of [
        [a, b],
        [b, a],
      ] as const) {
        const trial = await tryPair(client, server, seed);
        expect({ seed: SEED + seed, notes: trial?.notes ?? [] }).toEqual({ seed: SEED + seed, notes: [] });
      }
    }
  });

  it('are the same in other words: over several files, under other names, with remarks', async () => {
    for (let seed = 1; seed <= DESCRIPTIONS; seed++) {
      expect({ seed: SEED + seed, found: await sayOtherwise(SEED + seed) }).toEqual({ seed: SEED + seed, found: [] });
    }
  });

  it('agree with a reading of requests and answers as they are sent, in every version', async () => {
    for (let seed = 1; seed <= DESCRIPTIONS; seed++) {
      for (const { direction, notes } of await tryModels(SEED + seed)) {
        expect({ seed: SEED + seed, direction, notes }).toEqual({ seed: SEED + seed, direction, notes: [] });
      }
    }
  });
});

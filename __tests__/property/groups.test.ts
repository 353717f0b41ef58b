import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { compareSources, FORMATS, matchUnits, matchUp, type SchemaSource, splitUnits } from '../../src/compat/index.ts';
import type { Comparison } from '../../src/core/index.ts';

/** How many cases each property sees. */
const RUNS = 50;

const FIELDS = ['a', 'b', 'c', 'd'];
const TYPES = ['Int', 'String', '[Int]', 'Int!'];

/** The definitions of a schema: a query type and some others. */
const definitions = fc
  .array(
    fc.uniqueArray(fc.tuple(fc.constantFrom(...FIELDS), fc.constantFrom(...TYPES)), {
      minLength: 1,
      maxLength: 4,
      selector: ([name]) => name,
    }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((types) =>
    types.map(
      (fields, index) => `type ${index === 0 ? 'Query' : `T${index}`} { ${fields.map(([name, type]) => `${name}: ${type}`).join(' ')} }`,
    ),
  );

/** Definitions spread over files: which definition goes where, and in which order files and definitions stand. */
const layout = fc.record({
  homes: fc.array(fc.nat(3), { minLength: 5, maxLength: 5 }),
  order: fc.array(fc.nat(1000), { minLength: 9, maxLength: 9 }),
});

function inOneFile(texts: readonly string[]): SchemaSource {
  return { path: 's/all.graphql', text: texts.join('\n') };
}

function spread(texts: readonly string[], { homes, order }: { homes: readonly number[]; order: readonly number[] }): SchemaSource {
  const files = new Map<string, string>();
  const shuffled = texts.map((text, index) => ({ text, index })).sort((a, b) => (order[a.index] ?? 0) - (order[b.index] ?? 0));
  for (const { text, index } of shuffled) {
    const path = `s/part${homes[index] ?? 0}.graphql`;
    files.set(path, `${files.get(path) ?? ''}\n${text}`);
  }
  const paths = [...files.keys()].sort((a, b) => (order[5 + Number(a[6])] ?? 0) - (order[5 + Number(b[6])] ?? 0));
  const [main = ''] = paths;
  return { path: main, text: files.get(main) ?? '', file: (path) => files.get(path), files: () => paths };
}

/** What a comparison says, without where it stands. */
function gist(comparison: Comparison): unknown {
  return (['deploy', 'rollback'] as const).map((direction) => [
    comparison[direction].answer,
    comparison[direction].differences.map(({ rule, kind, path }) => `${kind} ${rule} ${path}`).sort(),
  ]);
}

describe('a schema over several files', () => {
  it('is the schema in one file, however it is spread and whatever order the files have', async () => {
    await fc.assert(
      fc.asyncProperty(definitions, definitions, layout, layout, async (old, current, first, second) => {
        const whole = await compareSources(inOneFile(old), inOneFile(current), 'graphql', {});
        const parts = await compareSources(spread(old, first), spread(current, second), 'graphql', {});
        expect(gist(parts)).toEqual(gist(whole));
        const moved = await compareSources(inOneFile(old), spread(old, second), 'graphql', {});
        expect([moved.deploy, moved.rollback]).toEqual([
          { answer: 'compatible', differences: [] },
          { answer: 'compatible', differences: [] },
        ]);
      }),
      { numRuns: RUNS },
    );
  });
});

const path = fc
  .tuple(
    fc.constantFrom('db', 'api', 'api/v1', 'x'),
    fc.constantFrom('a', 'b', '001', 'schema'),
    fc.constantFrom('sql', 'graphql', 'proto', 'avsc', 'json'),
  )
  .map(([folder, name, extension]) => `${folder}/${name}.${extension}`);
const paths = fc.uniqueArray(path, { maxLength: 12 });
const wishes = fc.constantFrom({}, { together: true }, { together: false });

describe('units', () => {
  it('hold every file once, whatever order the paths come in', () => {
    fc.assert(
      fc.property(paths, wishes, fc.infiniteStream(fc.nat()), (list, wish, noise) => {
        const units = splitUnits(list, FORMATS, wish);
        const files = units.flatMap((unit) => unit.files);
        expect(new Set(files).size).toBe(files.length);
        expect(files.every((one) => list.includes(one))).toBe(true);
        for (const unit of units) expect(unit.files[0]).toBe(unit.path);
        const weights = new Map(list.map((one) => [one, noise.next().value ?? 0]));
        const shuffled = [...list].sort((a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0));
        expect(splitUnits(shuffled, FORMATS, wish)).toEqual(units);
      }),
      { numRuns: RUNS },
    );
  });

  it('are matched one to one, and each with itself where nothing changed', () => {
    const ids = (list: readonly string[]): Map<string, { oid: string }> => new Map(list.map((one) => [one, { oid: one }]));
    fc.assert(
      fc.property(paths, paths, wishes, (old, current, wish) => {
        const [before, after] = [splitUnits(old, FORMATS, wish), splitUnits(current, FORMATS, wish)];
        const match = matchUnits(after, before, matchUp(ids(current), ids(old)));
        const taken = [...match.pairs.values()].map(({ from }) => from);
        expect(new Set(taken).size).toBe(taken.length);
        expect(match.pairs.size + match.added.size).toBe(after.length);
        expect(match.pairs.size + match.removed.size).toBe(before.length);
        const same = matchUnits(after, splitUnits(current, FORMATS, wish), matchUp(ids(current), ids(current)));
        expect([...same.pairs].map(([unit, { from, renamed }]) => [unit, from, renamed])).toEqual(
          after.map((unit) => [unit, unit, undefined]),
        );
      }),
      { numRuns: RUNS },
    );
  });
});

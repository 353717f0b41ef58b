import { describe, expect, it } from '@jest/globals';
import { assert, asyncProperty, nat, property, string as arbitraryText, constantFrom, array } from 'fast-check';
import { parse } from 'graphql';
import { answerOf, GateError, type Difference } from '../../src/core/index.ts';
import { compareSchemas } from '../../src/compat/formats/graphql/compare.ts';
import { parseSdl } from '../../src/compat/formats/graphql/parse/sdl.ts';
import { type GenSchema, printDirective, printSchema, printType, randomSchema } from '../support/graphql-generate.ts';
import { mutateSchema } from '../support/graphql-mutate.ts';
import { parseFiles, parseText } from '../support/graphql-compare.ts';
import { tryOperations } from '../support/graphql-operations-trial.ts';
import { readSide, tryPair } from '../support/graphql-trial.ts';

/** Pairs per property in the default run; `GRAPHQL_RUNS=100000` makes the long one. */
const RUNS = Number(process.env['GRAPHQL_RUNS'] ?? 60);
const SAMPLES = 6;
const seeds = nat({ max: 2 ** 31 });

function makePair(seed: number): { readonly a: GenSchema; readonly b: GenSchema } {
  const a = randomSchema(seed);
  return { a, b: mutateSchema(a, seed + 1) };
}

const shape = (differences: readonly Difference[]): string[] =>
  differences.map(({ rule, kind, path, message }) => `${rule} ${kind} ${path} ${message}`);

describe('generated schemas and their mutations', () => {
  it('agrees with graphql-js: witnesses hold, operations of compatible clients work, breaks are the same', async () => {
    await assert(
      asyncProperty(seeds, async (seed) => {
        const { a, b } = makePair(seed);
        const [old, next] = [readSide(printSchema(a)), readSide(printSchema(b))];
        if (!old || !next) return;
        expect((await tryPair(old, next, seed, SAMPLES)).notes).toEqual([]);
        expect((await tryPair(next, old, seed, SAMPLES)).notes).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('has documents of clients taken, whatever their variables carry and the answer holds, where it does not call them broken', async () => {
    await assert(
      asyncProperty(seeds, async (seed) => {
        const { a, b } = makePair(seed);
        const [old, next] = [readSide(printSchema(a)), readSide(printSchema(b))];
        if (!old || !next) return;
        expect((await tryOperations(old, next, seed, SAMPLES))?.notes ?? []).toEqual([]);
        expect((await tryOperations(next, old, seed, SAMPLES))?.notes ?? []).toEqual([]);
      }),
      { numRuns: 2 * RUNS },
    );
  });

  it('proves nearly every break', async () => {
    let [breaks, proven] = [0, 0];
    await assert(
      asyncProperty(seeds, async (seed) => {
        const { a, b } = makePair(seed);
        const [old, next] = [readSide(printSchema(a)), readSide(printSchema(b))];
        if (!old || !next) return;
        for (const difference of await compareSchemas(old.own, next.own, {})) {
          if (difference.kind !== 'breaking' || difference.data['output'] === true) continue;
          breaks += 1;
          if (difference.witness) proven += 1;
        }
      }),
      { numRuns: RUNS },
    );
    // About 97 % over many pairs; few of them hold one kind of scalar change or another more often.
    expect(proven / breaks).toBeGreaterThanOrEqual(0.85);
  });
});

describe('laws', () => {
  it('finds every schema compatible with itself, whatever the order of its definitions and files', async () => {
    await assert(
      asyncProperty(seeds, async (seed) => {
        const { a, b } = makePair(seed);
        const texts = [...a.types.map(printType), ...a.directives.map(printDirective)];
        const reversed = parseText(texts.toReversed().join('\n'));
        const split = parseFiles(Object.fromEntries(texts.map((text, index) => [`part-${index}.graphql`, text])));
        const whole = parseText(printSchema(a));
        for (const other of [reversed, split, whole]) expect(await compareSchemas(whole, other, {})).toEqual([]);
        const next = readSide(printSchema(b))?.own;
        if (!next) return;
        const expected = shape(await compareSchemas(whole, next, {}));
        for (const other of [reversed, split]) expect(shape(await compareSchemas(other, next, {}))).toEqual(expected);
      }),
      { numRuns: RUNS },
    );
  });

  it('answers the same where fields come by extension', async () => {
    await assert(
      asyncProperty(seeds, async (seed) => {
        const { a, b } = makePair(seed);
        const [whole, next] = [readSide(printSchema(a))?.own, readSide(printSchema(b))?.own];
        const extended = readSide(printSchema(a).replace(/^type A(.*?)\{\n(.*?)\n\}/ms, 'extend type A {\n$2\n}\ntype A$1'))?.own;
        if (!whole || !next || !extended) return;
        expect(answerOf(await compareSchemas(whole, extended, {}))).toBe('compatible');
        expect(shape(await compareSchemas(extended, next, {}))).toEqual(shape(await compareSchemas(whole, next, {})));
        expect(shape(await compareSchemas(next, extended, {}))).toEqual(shape(await compareSchemas(next, whole, {})));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('reading', () => {
  const pieces = [
    'type',
    'Query',
    '{',
    '}',
    'a',
    ':',
    'Int',
    '!',
    '[',
    ']',
    '(',
    ')',
    '=',
    '1',
    '-0',
    '1.5e3',
    '"x"',
    '"""b\n"""',
    '@d',
    '|',
    '&',
    'union',
    'enum',
    'extend',
    'schema',
    'query',
    'implements',
    'input',
    'interface',
    'scalar',
    'directive',
    '@',
    'on',
    'FIELD',
    'repeatable',
    '#c\n',
    ',',
    'true',
    'null',
    '$',
    '...',
    '00',
    '.',
    '"\\u00e9"',
    '"\\q"',
  ];

  it('takes and refuses what the reference parser takes and refuses', () => {
    const outcome = (run: () => unknown): string => {
      try {
        run();
        return 'taken';
      } catch (error) {
        if (error instanceof GateError || (error as Error).name === 'GraphQLError') return 'refused';
        throw error;
      }
    };
    /** The reference parser takes operations too, and wants at least one definition. */
    const reference = (text: string): string => {
      try {
        const { definitions } = parse(text);
        return definitions.every(({ kind }) => !/^(?:Operation|Fragment)/.test(kind)) ? 'taken' : 'refused';
      } catch {
        return /^[\s,\uFEFF]*(?:#[^\n\r]*[\s,\uFEFF]*)*$/.test(text) ? 'taken' : 'refused';
      }
    };
    const texts = array(constantFrom(...pieces), { maxLength: 14 }).map((parts) => `type Query { a: Int } ${parts.join(' ')}`);
    const soup = property(texts, (text) => expect([text, outcome(() => parseSdl(text, 'a.graphql'))]).toEqual([text, reference(text)]));
    assert(soup, { numRuns: RUNS * 20 });
    const glued = array(constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(''));
    assert(
      property(glued, (text) => expect([text, outcome(() => parseSdl(text, 'a.graphql'))]).toEqual([text, reference(text)])),
      { numRuns: RUNS * 20 },
    );
    assert(
      property(arbitraryText(), (text) => outcome(() => parseSdl(text, 'a.graphql')) !== ''),
      { numRuns: RUNS * 10 },
    );
  });

  it('takes generated schemas with one token changed or not, as the reference parser does', () => {
    assert(
      property(seeds, constantFrom(...pieces, ''), nat(), (seed, piece, at) => {
        const tokens = printSchema(randomSchema(seed)).split(/(?<=\s)/);
        tokens[at % tokens.length] = piece === '' ? '' : `${piece} `;
        const text = tokens.join('');
        const taken = (run: () => unknown): boolean => {
          try {
            run();
            return true;
          } catch {
            return false;
          }
        };
        const theirs = taken(() => expect(parse(text).definitions.every(({ kind }) => !/^(?:Operation|Fragment)/.test(kind))).toBe(true));
        expect([text, taken(() => parseSdl(text, 'a.graphql'))]).toEqual([text, theirs]);
      }),
      { numRuns: RUNS },
    );
  });
});

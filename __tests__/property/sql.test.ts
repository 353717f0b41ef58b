import { describe, expect, it } from '@jest/globals';
import { assert, asyncProperty, nat } from 'fast-check';
import { compareDatabases } from '../../src/compat/formats/sql/engine.ts';
import { parseDatabase } from '../../src/compat/formats/sql/parse/index.ts';
import { runStatements } from '../../src/compat/formats/sql/witness/run.ts';
import { answerOf } from '../../src/core/index.ts';
import { parseFiles, shortOf } from '../support/sql-compare.ts';
import { constraintsOf, type Generated, mutate, randomOf, randomSchema, rowsFor, statementsOf, textOf } from '../support/sql-generate.ts';

/** Pairs per property in the default run; `SQL_RUNS=100000` makes the long one. */
const RUNS = Number(process.env['SQL_RUNS'] ?? 200);
/** Rows that are sent to both sides of what is called compatible. */
const ROWS = 40;
const seeds = nat({ max: 2 ** 31 });

type Database = Awaited<ReturnType<typeof parseDatabase>>;

function parse(text: string): Promise<Database> {
  return parseDatabase({ path: 'a.sql', text });
}

function pairOf(seed: number): { old: Generated; next: Generated } {
  const random = randomOf(seed);
  const old = randomSchema(random);
  return { old, next: mutate(old, random) };
}

function eachPair(check: (old: Generated, next: Generated, seed: number) => Promise<void>): Promise<void> {
  return assert(
    asyncProperty(seeds, (seed) => {
      const { old, next } = pairOf(seed);
      return check(old, next, seed);
    }),
    { numRuns: RUNS },
  );
}

describe('laws', () => {
  it('finds a schema compatible with itself, parsed twice', () =>
    eachPair(async (old) => {
      expect(compareDatabases(await parse(textOf(old)), await parse(textOf(old)))).toEqual([]);
    }));

  it('does not care how the text is laid out, or in which order constraints and columns come', () =>
    eachPair(async (old, next) => {
      const turned = { ...next, tables: next.tables.map((table) => ({ ...table, columns: table.columns.toReversed() })) };
      const text = [...statementsOf(turned), ...constraintsOf(turned).toReversed()].map((one) => `-- x\n${one}\n;`).join('\n\n');
      const [writer, reader, shuffled] = [await parse(textOf(old)), await parse(textOf(next)), await parse(text)];
      expect(shortOf(compareDatabases(writer, shuffled))).toEqual(shortOf(compareDatabases(writer, reader)));
      expect(shortOf(compareDatabases(shuffled, writer))).toEqual(shortOf(compareDatabases(reader, writer)));
    }));

  it('does not care over how many files it is spread', () =>
    eachPair(async (old, next) => {
      const parts = [...statementsOf(next), ...constraintsOf(next)];
      const files = await parseFiles(Object.fromEntries(parts.map((part, index) => [`db/V${index + 1}__x.sql`, `${part};`])));
      const writer = await parse(textOf(old));
      expect(shortOf(compareDatabases(writer, files))).toEqual(shortOf(compareDatabases(writer, await parse(textOf(next)))));
    }));

  it('does not care whether a table stands behind a view of its name', () =>
    eachPair(async (old, next) => {
      const [writer, reader] = [await parse(textOf(old)), await parse(textOf(next))];
      const renamed = next.tables.map(
        ({ name }) => `ALTER TABLE ${name} RENAME TO ${name}_base; CREATE VIEW ${name} AS SELECT * FROM ${name}_base;`,
      );
      const behind = await parse(textOf(next) + renamed.join('\n'));
      expect(shortOf(compareDatabases(writer, behind))).toEqual(shortOf(compareDatabases(writer, reader)));
    }));

  it('says compatible only where the other database takes every row', async () => {
    let tried = 0;
    await eachPair(async (old, next, seed) => {
      const [older, newer] = [await parse(textOf(old)), await parse(textOf(next))];
      const ways = [[older, newer, old] as const, [newer, older, next] as const];
      for (const [writer, reader, schema] of ways) {
        if (answerOf(compareDatabases(writer, reader)) !== 'compatible') continue;
        for (const row of rowsFor(schema, randomOf(seed), ROWS)) {
          const [there, here] = [runStatements(writer, [row]), runStatements(reader, [row])];
          if ('accepted' in there) tried += 1;
          expect('accepted' in there && 'refusal' in here ? { seed, row, here } : undefined).toBeUndefined();
        }
      }
    });
    expect(tried).toBeGreaterThan(RUNS);
  });

  it('shows a statement for nearly every break', async () => {
    let [breaks, shown] = [0, 0];
    await eachPair(async (old, next) => {
      const found = compareDatabases(await parse(textOf(old)), await parse(textOf(next))).filter(({ kind }) => kind === 'breaking');
      breaks += found.length;
      shown += found.filter(({ witness }) => witness).length;
    });
    expect(shown).toBeGreaterThanOrEqual(0.8 * breaks);
  });

  it('answers', async () => {
    const seen = new Set<string>();
    await eachPair(async (old, next) => {
      seen.add(answerOf(compareDatabases(await parse(textOf(old)), await parse(textOf(next)))));
    });
    expect([...seen].sort()).toEqual(['breaking', 'compatible', 'unknown']);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerOf, type Difference } from '../../src/core/index.ts';
import { type Postgres, startPostgres } from '../support/postgres.ts';
import { compareTexts } from '../support/sql-compare.ts';
import { type Feature, FEATURES, statesOf } from '../support/sql-features.ts';

/** Every state beside the beginning; `SQL_SERVER_FEATURES=all` takes every pair of states. */
const ALL = process.env['SQL_SERVER_FEATURES'] === 'all';

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
  await postgres.roles(['app', 'other']);
});
afterAll(() => postgres.stop());

/** The SQLSTATE of each statement, by itself, on a database; '' where it is taken. */
async function askAll(schema: string, statements: readonly string[]): Promise<readonly string[]> {
  const states: string[] = [];
  for (const statement of statements) states.push((await postgres.ask(schema, [statement])).state ?? '');
  return states;
}

/** What a witness foretells is what PostgreSQL says, and the application's own database takes it. */
async function confirm({ rule, witness }: Difference, writer: string, reader: string): Promise<readonly string[]> {
  const { sql, after } = (witness?.payload ?? {}) as { readonly sql?: string; readonly after?: string };
  if (sql === undefined || after !== undefined) return [];
  const foretold = /\(SQLSTATE (\w{5}), [a-z_]+\)$/.exec(witness?.error ?? '')?.[1];
  const [there, here] = [await postgres.ask(writer, [sql]), await postgres.ask(reader, [sql])];
  return there.error === undefined && here.state === foretold
    ? []
    : [`${rule}: ${sql}: ${foretold ?? ''}: ${there.error ?? ''} ${here.error ?? ''}`];
}

async function wrongOf({ uses }: Feature, writer: string, reader: string, found: readonly Difference[]): Promise<readonly string[]> {
  const said: string[] = [];
  for (const one of found) said.push(...(await confirm(one, writer, reader)));
  if (answerOf(found) !== 'compatible') return said;
  const [there, here] = [await askAll(writer, uses), await askAll(reader, uses)];
  return [...said, ...uses.filter((_, index) => there[index] === '' && here[index] !== '').map((use) => `compatible, but refuses ${use}`)];
}

describe.each(FEATURES.map((feature) => [feature.name, feature] as const))('%s', (_, feature) => {
  it('is never called compatible where a statement is refused, and shows what PostgreSQL answers', async () => {
    const states = statesOf(feature);
    for (const [first, before] of states.entries()) {
      for (const after of first === 0 || ALL ? states.slice(first + 1) : []) {
        const { rollback, deploy } = await compareTexts(before, after);
        const said = [...(await wrongOf(feature, before, after, rollback)), ...(await wrongOf(feature, after, before, deploy))];
        expect({ before, after, said }).toEqual({ before, after, said: [] });
      }
    }
    await postgres.forget();
  }, 3_600_000);
});

import { describe, expect, it } from '@jest/globals';
import { compareTexts, shortOf } from '../../support/sql-compare.ts';

const TABLES = 'CREATE TABLE a (id bigint PRIMARY KEY); CREATE TABLE b (id bigint PRIMARY KEY, a_id bigint);';
const block = (body: string, language = ''): string => `DO ${language}$$ BEGIN ${body} END $$;`;

/** What a text says beside the same with a DO block: nothing where the block is read as what it does. */
async function differences(plain: string, withBlock: string): Promise<readonly string[]> {
  const { deploy, rollback } = await compareTexts(plain, withBlock);
  return [...shortOf(deploy), ...shortOf(rollback)];
}

const UNKNOWN = ['unknown statement-unknown ', 'unknown statement-unknown '];

describe('a DO block', () => {
  it.each([
    ['plain statements', 'ALTER TABLE a ADD COLUMN x int;', block('ALTER TABLE a ADD COLUMN x int;')],
    [
      'several, and what it says',
      'ALTER TABLE a ADD x int; ALTER TABLE a ALTER x SET NOT NULL;',
      block("ALTER TABLE a ADD x int; RAISE NOTICE 'x'; ALTER TABLE a ALTER x SET NOT NULL;"),
    ],
    ['blocks inside', 'ALTER TABLE a ADD x int;', block('BEGIN ALTER TABLE a ADD x int; END;')],
    ['its language said', 'ALTER TABLE a ADD x int;', block('ALTER TABLE a ADD x int;', 'LANGUAGE plpgsql ')],
    [
      'a type that may be there',
      "CREATE TYPE e AS ENUM ('x');",
      block("CREATE TYPE e AS ENUM ('x'); EXCEPTION WHEN duplicate_object THEN null;"),
    ],
    [
      'a type that is there',
      "CREATE TYPE e AS ENUM ('x');",
      `CREATE TYPE e AS ENUM ('x'); ${block("CREATE TYPE e AS ENUM ('y'); EXCEPTION WHEN duplicate_object THEN null;")}`,
    ],
    [
      'a column that is there',
      'ALTER TABLE a ADD x int;',
      `ALTER TABLE a ADD x int; ${block('ALTER TABLE a ADD x text; EXCEPTION WHEN duplicate_column THEN null;')}`,
    ],
    [
      'a table that may be there',
      'CREATE TABLE c (id int);',
      block('CREATE TABLE c (id int); EXCEPTION WHEN duplicate_table THEN RAISE NOTICE $t$there$t$;'),
    ],
    [
      'a constraint that may be there',
      'ALTER TABLE b ADD CONSTRAINT f FOREIGN KEY (a_id) REFERENCES a (id);',
      block('ALTER TABLE b ADD CONSTRAINT f FOREIGN KEY (a_id) REFERENCES a (id); EXCEPTION WHEN duplicate_object THEN null;'),
    ],
    [
      'an extension that is always there',
      '',
      block(
        "CREATE EXTENSION IF NOT EXISTS plpgsql; EXCEPTION WHEN OTHERS THEN IF EXISTS (SELECT 1 FROM pg_extension) THEN RAISE NOTICE 'x'; ELSE RAISE; END IF;",
      ),
    ],
  ])('does what it says: %s', async (_, plain, withBlock) => {
    expect(await differences(`${TABLES} ${plain}`, `${TABLES} ${withBlock}`)).toEqual([]);
  });

  it.each([
    ['a condition decides', 'IF (SELECT count(*) FROM a) > 1 THEN ALTER TABLE a ADD x int; END IF;'],
    ['a text is executed', "EXECUTE 'ALTER TABLE a ADD x int';"],
    ['a loop', 'FOR i IN 1..2 LOOP ALTER TABLE a ADD x int; END LOOP;'],
    ['a value is kept', 'SELECT 1 INTO STRICT x FROM a;'],
    ['what fails may be left out', 'ALTER TABLE a ADD CONSTRAINT c CHECK (id > 0); EXCEPTION WHEN OTHERS THEN null;'],
    [
      'of several statements none may be left',
      "CREATE TYPE e AS ENUM ('x'); CREATE TYPE f AS ENUM ('x'); EXCEPTION WHEN duplicate_object THEN null;",
    ],
    ['a handler does something else', "CREATE TYPE e AS ENUM ('x'); EXCEPTION WHEN duplicate_object THEN DROP TYPE e;"],
    ['a rewrite that may fail', 'UPDATE a SET id = 1; EXCEPTION WHEN duplicate_object THEN null;'],
    ['it always fails', "RAISE EXCEPTION 'x';"],
  ])('is unknown where %s', async (_, body) => {
    const text = body.includes('INTO STRICT') ? `DO $$ DECLARE x int; BEGIN ${body} END $$;` : block(body);
    expect(await differences(TABLES, `${TABLES} ${text}`)).toEqual(UNKNOWN);
  });

  it('is unknown in another language, and where it is no PL/pgSQL', async () => {
    expect(await differences(TABLES, `${TABLES} DO LANGUAGE plpython3u $$ plpy.execute("DROP TABLE a") $$;`)).toEqual(UNKNOWN);
    expect(await differences(TABLES, `${TABLES} DO $$ garbage $$;`)).toEqual(UNKNOWN);
    expect(await differences(TABLES, `${TABLES} DO $$ BEGIN $rollback_gate$; END $$;`)).toEqual(UNKNOWN);
  });

  it('stands where it stands, with all that is in it', async () => {
    const { rollback } = await compareTexts(TABLES, `${TABLES}\n\n${block('ALTER TABLE a\n DROP COLUMN id;')}`);
    expect(rollback.map(({ reader }) => reader?.line)).toEqual(expect.arrayContaining([3]));
    expect(rollback.some(({ rule }) => rule === 'sql/column-removed')).toBe(true);
  });
});

it('knows a function that triggers call whichever way its name is written', async () => {
  const text = (name: string): string => `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;`;
  expect(await differences(text('f'), text('public.f'))).toEqual([]);
});

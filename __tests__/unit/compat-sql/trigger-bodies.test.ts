import { describe, expect, it } from '@jest/globals';
import { compareTexts } from '../../support/sql-compare.ts';

const TABLES = `CREATE TYPE mood AS ENUM ('sad', 'ok', 'glad');
CREATE TABLE users (id bigint PRIMARY KEY, email text, age int NOT NULL, mood mood);
CREATE TABLE log (id bigserial PRIMARY KEY, user_id bigint NOT NULL REFERENCES users, mood mood, note text, few varchar(5), at timestamptz DEFAULT now());`;

interface Options {
  readonly declare?: string;
  readonly fires?: string;
  readonly options?: string;
}

function withBody(body: string, { declare = '', fires = 'AFTER INSERT OR UPDATE', options = '' }: Options = {}): string {
  return `${TABLES}
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql ${options} AS $$ DECLARE ${declare} BEGIN ${body} RETURN NEW; END $$;
CREATE TRIGGER t ${fires} ON users FOR EACH ROW EXECUTE FUNCTION f();`;
}

async function answer(before: string, after: string): Promise<string[]> {
  return (await compareTexts(before, after)).rollback.map(({ rule, kind, message }) => `${kind} ${rule}: ${message}`);
}

const insert = (values: string, columns = 'user_id, mood'): string => `INSERT INTO log (${columns}) VALUES (${values});`;
const OK = insert("NEW.id, 'ok'");
const FLOWS = (
  label: string,
): string => `WITH t AS (SELECT CASE WHEN OLD.mood = 'sad'::mood AND (NEW.mood = 'ok'::mood OR NEW.age > OLD.age) THEN '${label}'::mood
  ELSE NULL END AS now) INSERT INTO log (user_id, mood) SELECT NEW.id, t.now FROM t WHERE t.now IS NOT NULL;`;

describe('another body of a function that a trigger calls', () => {
  // A rest parameter: where a row is short, a fourth argument would be the callback of the runner.
  it.each<[string, string, string, Options?]>([
    ['a label of an enum', OK, insert("NEW.id, 'glad'")],
    ['a text that takes any length', insert("NEW.id, 'a'", 'user_id, note'), insert("NEW.id, NEW.email || 'a'", 'user_id, note')],
    ['a case among labels', FLOWS('ok'), FLOWS('glad'), { fires: 'AFTER UPDATE OF mood' }],
    ['an error that is raised no more', "IF NEW.age < 0 THEN RAISE EXCEPTION 'x'; END IF;", ''],
    ['something said', '', "IF NEW.age < 0 OR NEW.email IS NULL THEN RAISE NOTICE 'age %', NEW.age; END IF;"],
    ['a notification', '', "PERFORM pg_notify('changes', NEW.id::text);"],
    [
      'another payload',
      "SELECT json_object('id': NEW.id)::text INTO p; PERFORM pg_notify('q_' || NEW.email, p);",
      "SELECT json_build_object('id', NEW.id, 'mood', NEW.mood)::text INTO p; PERFORM pg_notify('q_' || NEW.email, p);",
      { declare: 'p text;' },
    ],
  ])('may do other things as long as nothing fails: %s', async (_, before, after, ...[options]) => {
    expect(await answer(withBody(before, options), withBody(after, options))).toEqual([
      'lossy sql/routine-changed: the function public.f() has another body',
    ]);
  });

  it.each<[string, string, string, Options?]>([
    ['it raises an error', '', "IF NEW.age < 0 THEN RAISE EXCEPTION 'x'; END IF;"],
    ['it runs ASSIGN', '', 'NEW.age := 1;'],
    ['it runs UPDATE', '', 'UPDATE users SET age = 1;'],
    ['it no longer runs ASSIGN', "NEW.email := 'x';", ''],
    ['it no longer runs INSERT', OK, ''],
    ['it inserts into log otherwise', '', OK],
    ['it inserts into log otherwise', OK, insert('NEW.id', 'user_id')],
    ['the column mood of log may refuse what it inserts', OK, insert("NEW.id, 'bad'")],
    [
      'the column few of log may refuse what it inserts',
      insert("NEW.id, 'a'", 'user_id, few'),
      insert("NEW.id, 'abcdefgh'", 'user_id, few'),
    ],
    ['the column user_id of log may refuse what it inserts', OK, insert("NULL, 'ok'")],
    ['log_user_id_fkey may refuse what it inserts', OK, insert("NEW.age, 'ok'")],
    ['what it inserts into log may fail', OK, insert("NEW.id + 1, 'ok'")],
    ['the payload of pg_notify may be too long', '', "PERFORM pg_notify('x', NEW.email);"],
    [
      'the payload of pg_notify may be too long',
      "p := 'a'; PERFORM pg_notify('x', p);",
      "p := NEW.email; PERFORM pg_notify('x', p);",
      { declare: 'p text;' },
    ],
    ['the channel of pg_notify may be too long or NULL', '', "PERFORM pg_notify(NEW.email, 'x');"],
    ['it calls a function', '', 'PERFORM other();'],
    ['it executes a text', '', "EXECUTE 'x';"],
    ['it declares other variables', '', '', { declare: 'n int;' }],
    ['it runs ASSIGN', 'n := 1; NEW.age := n;', 'n := 2; NEW.age := n;', { declare: 'n int;' }],
    ['a condition of it may fail', '', "IF NEW.age / 0 > 1 THEN RAISE NOTICE 'x'; END IF;"],
    ['its security is another', '', '', { options: 'SECURITY DEFINER' }],
  ])('is unknown, and says why: %s', async (why, before, after, ...[options]) => {
    const old = options?.declare !== undefined && before !== '' ? options : {};
    const next = options ?? {};
    expect(await answer(withBody(before, old), withBody(after, next))).toEqual([
      `unknown sql/statement-unknown: what function public.f() does is not known: ${why}`,
    ]);
  });

  it('may not read a row that is not there', async () => {
    const rows = "IF OLD.mood = 'ok' THEN RAISE NOTICE 'x'; END IF;";
    const changed = (fires: string): Promise<string[]> => answer(withBody('', { fires }), withBody(rows, { fires }));
    expect(await changed('AFTER UPDATE')).toEqual([expect.stringContaining('lossy sql/routine-changed')]);
    expect(await changed('AFTER INSERT')).toEqual([expect.stringContaining('a condition of it may fail')]);
  });

  it('may refer to the row only once it is there', async () => {
    const fires = 'BEFORE INSERT';
    const found = await answer(withBody(OK, { fires }), withBody(insert("NEW.id, 'glad'"), { fires }));
    expect(found).toEqual([expect.stringContaining('the column user_id of log may refuse what it inserts')]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { parseDatabase } from '../../../src/compat/formats/sql/parse/index.ts';

const TABLE = 'CREATE TABLE t (id bigint, a text);\n';
const rows = (count: number, row: string): string => `${row}\n`.repeat(count);

async function parse(text: string): ReturnType<typeof parseDatabase> {
  return parseDatabase({ path: 'dump.sql', text });
}

describe('a dump with its rows', () => {
  it('is read without them, and everything stands where it stood', async () => {
    const copied = `${TABLE}COPY public.t (id, a) FROM stdin;\n${rows(3000, "1\tit's -- \\N $$ /*")}\\.\n\nCREATE TABLE u (id int);\n`;
    const { relations } = await parse(copied);
    expect([...relations].map(([key, { place }]) => [key, place.line, place.column])).toEqual([
      ['public.t', 1, 14],
      ['public.u', 3005, 14],
    ]);
    const inserted = `${TABLE}${rows(5000, "INSERT INTO public.t (id, a) VALUES (1, 'it''s; -- x');")}CREATE TABLE u (id int);\n`;
    expect((await parse(inserted)).relations.get('public.u')?.place).toEqual({ file: 'dump.sql', line: 5002, column: 14 });
  });

  it('may be much longer than a schema', async () => {
    const text = `${TABLE}COPY t FROM stdin;\n${rows(450_000, 'x'.repeat(90))}\\.\nCREATE TABLE u (id int);`;
    expect(text.length).toBeGreaterThan(40_000_000);
    expect([...(await parse(text)).relations.keys()]).toEqual(['public.t', 'public.u']);
  });

  it('has no rows where a text says so, or where something is called', async () => {
    const body = `CREATE FUNCTION f() RETURNS void LANGUAGE sql AS $$\nCOPY t FROM stdin;\n$$;\nCREATE TABLE u (id int);\n`;
    expect([...(await parse(`${TABLE}${body}`)).relations.keys()]).toEqual(['public.t', 'public.u']);
    const called = await parse(`${TABLE}${rows(1500, "INSERT INTO t (id) VALUES (setval('s', 1));")}`);
    expect(called.events.length).toBeGreaterThanOrEqual(1500);
  });

  it('ends with its rows where nothing ends them', async () => {
    expect([...(await parse(`${TABLE}COPY t FROM stdin;\n1\ta\nCREATE TABLE u (id int);\n`)).relations.keys()]).toEqual(['public.t']);
  });

  it('is refused at the place where it is wrong', async () => {
    const text = `${TABLE}COPY t FROM stdin;\n${rows(2000, '1\té')}\\.\nCREATE TABEL u (id int);\n`;
    await expect(parse(text)).rejects.toMatchObject({ place: { line: 2004, column: 8 } });
  });
});

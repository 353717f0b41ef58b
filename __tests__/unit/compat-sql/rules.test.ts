import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { sql } from '../../../src/compat/formats/sql/index.ts';
import { reportCase } from '../../support/sql-compare.ts';

/*
 * One folder per rule, in it `breaking` (or lossy, or unknown: what the rule reports), `compatible` (a near miss without any
 * difference, or only what the direction back shows) and `boundary` (the last step before or after). `expected.txt` says, for both
 * directions, what is found: direction, place in the new schema (or `-`), rule, kind, path and payload.
 */
const ROOT = new URL('../../rules/', import.meta.url);
const KINDS = ['boundary', 'breaking', 'compatible'];

describe.each(sql.rules.map((rule) => rule.id))('%s', (id) => {
  const folder = new URL(`${id.replace('/', '-')}/`, ROOT);

  it('has a breaking, a compatible and a boundary case', () => {
    expect(readdirSync(folder).sort()).toEqual(KINDS);
  });

  it.each(KINDS)('finds what is expected: %s', async (kind) => {
    const folderOfCase = new URL(`${kind}/`, folder);
    expect(await reportCase(folderOfCase)).toBe(readFileSync(new URL('expected.txt', folderOfCase), 'utf8'));
  });

  it('finds itself in its breaking case, and nothing on rollback in its compatible one', () => {
    const expected = (kind: string): string => readFileSync(new URL(`${kind}/expected.txt`, folder), 'utf8');
    expect(expected('breaking')).toContain(` ${id} `);
    expect(expected('compatible')).not.toContain('rollback ');
  });
});

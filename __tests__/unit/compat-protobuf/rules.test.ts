import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { protobuf } from '../../../src/compat/formats/protobuf/index.ts';
import { reportBoth } from '../../support/protobuf-report.ts';

/*
 * One folder per rule, in it `breaking` (or lossy, or unknown: what the rule reports), `compatible` (a near miss without any
 * difference) and `boundary` (the last step before or after). `expected.txt` says what is found in both directions; `profile.txt`
 * names the profile where it is not the default.
 */
const ROOT = new URL('../../rules/', import.meta.url);
const KINDS = ['boundary', 'breaking', 'compatible'];

function read(folder: URL, name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

describe.each(protobuf.rules.map((rule) => rule.id))('%s', (id) => {
  const folder = new URL(`${id.replace('/', '-')}/`, ROOT);

  it('has a breaking, a compatible and a boundary case', () => {
    expect(readdirSync(folder).sort()).toEqual(KINDS);
  });

  it.each(KINDS)('finds what is expected: %s', async (kind) => {
    const own = new URL(`${kind}/`, folder);
    const policy = existsSync(new URL('profile.txt', own)) ? { profile: read(own, 'profile.txt').trim() } : {};
    expect(await reportBoth(read(own, 'old.proto'), read(own, 'new.proto'), policy)).toBe(read(own, 'expected.txt'));
  });

  it('finds itself in its breaking case, and nothing in its compatible one', () => {
    expect(read(folder, 'breaking/expected.txt')).toContain(` ${id} `);
    expect(read(folder, 'compatible/expected.txt')).toBe('nothing\n');
  });
});

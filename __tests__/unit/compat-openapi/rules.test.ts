import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { engineAsOf } from '../../../src/compat/formats/openapi/engine.ts';
import { openapi } from '../../../src/compat/formats/openapi/index.ts';
import { reportBoth } from '../../support/rule-report.ts';

/*
 * One folder per kind of change, in it `breaking` (what the rules report), `compatible` (written otherwise, the same) and `boundary`
 * (the last step before or after). A change of schemas shows in a parameter, a request and an answer at once: one folder holds three rules.
 * `expected.txt` says, for both directions, what is found: direction, place in the new description, rule, kind, path, payload.
 */
const ROOT = new URL('../../rules/', import.meta.url);
const KINDS = ['boundary', 'breaking', 'compatible'];
const FOLDERS = readdirSync(ROOT).filter((name) => name.startsWith('openapi-'));
const TODAY = engineAsOf(() => new Date('2024-06-15T12:00:00Z'));

const read = (url: URL): string => readFileSync(url, 'utf8');
const expected = (folder: string, kind: string): string => read(new URL(`${folder}/${kind}/expected.txt`, ROOT));

describe.each(FOLDERS)('%s', (folder) => {
  it.each(KINDS)('finds what is expected: %s', async (kind) => {
    const [before, after] = ['old', 'new'].map((name) => read(new URL(`${folder}/${kind}/${name}.yaml`, ROOT)));
    expect(await reportBoth(TODAY, 'yaml', before ?? '', after ?? '')).toBe(expected(folder, kind));
  });

  it('finds something in its breaking case, and nothing in its compatible one', () => {
    expect(expected(folder, 'breaking')).not.toBe('nothing\n');
    expect(expected(folder, 'compatible')).toBe('nothing\n');
  });
});

it.each(openapi.rules.map((rule) => rule.id))('%s is found in a breaking case', (id) => {
  expect(
    FOLDERS.some(
      (folder) => existsSync(new URL(`${folder}/breaking/expected.txt`, ROOT)) && expected(folder, 'breaking').includes(` ${id} `),
    ),
  ).toBe(true);
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { readWaivers, waiversPath } from '../../../src/waivers/index.ts';

const TODAY = '2026-03-01';
const OID = 'a'.repeat(40);
const FILE = '.github/rollback-gate.waivers.yml';

function entry(lines: string): string {
  return `version: 1\nwaivers:\n  - ${lines.trim().replaceAll('\n', '\n    ')}\n`;
}

const GOOD = entry(`
rule: avro/*
file: schemas/**/*.avsc
at: /color
direction: rollback
blobs:
  ./schemas/order.avsc: { new: ${OID}, old: [${OID}] }
reason: readers are updated first
owner: data-platform
expires: 2026-12-31`);

/** The mistakes of a file, a line each. */
function mistakes(text: string): string[] {
  return readWaivers(text, FILE, TODAY).errors.map((error) => error.describe());
}

describe('a waivers file', () => {
  it('is read with the place of every entry', () => {
    const { waivers, errors } = readWaivers(GOOD, FILE, TODAY);
    expect(errors).toEqual([]);
    expect(waivers).toEqual([
      {
        select: { rule: 'avro/*', file: 'schemas/**/*.avsc', at: '/color', direction: 'rollback' },
        blobs: new Map([['schemas/order.avsc', { new: OID, old: [OID] }]]),
        reason: 'readers are updated first',
        owner: 'data-platform',
        expires: '2026-12-31',
        place: { file: FILE, line: 3, column: 5 },
      },
    ]);
  });

  it('may name a fingerprint instead, whole or its beginning', () => {
    const text = GOOD.replace(/rule: [\s\S]*?blobs/, 'fingerprint: sha256:0123456789abcdef\n    blobs');
    expect(readWaivers(text, FILE, TODAY).waivers[0]?.select).toEqual({ fingerprint: '0123456789abcdef' });
  });

  it.each([['version: 1\nwaivers: []\n'], ['version: 1\n']])('may be empty: %j', (text) =>
    expect(readWaivers(text, FILE, TODAY)).toEqual({ waivers: [], errors: [] }),
  );

  it.each([
    [
      'an unknown key',
      GOOD.replace('owner:', 'ownr:'),
      `${FILE}:10:5 RG-CONFIG-UNKNOWN-KEY: unknown key \`ownr\` in waivers[0]`,
      'did you mean `owner`?',
    ],
    [
      'no reason',
      GOOD.replace('reason: readers are updated first', 'reason: " "'),
      ':9:13 RG-CONFIG-INVALID: waivers[0].reason is',
      'expected a text that is not empty',
    ],
    ['no owner', GOOD.replace(/ {4}owner: .*\n/, ''), 'RG-CONFIG-INVALID: `owner` is missing in waivers[0]', ''],
    ['no end', GOOD.replace(/ {4}expires: .*\n/, ''), '`expires` is missing', ''],
    [
      'no day',
      GOOD.replace('2026-12-31', '2026-02-30'),
      ':11:14 RG-CONFIG-INVALID: waivers[0].expires is `2026-02-30`, which is no day',
      '',
    ],
    [
      'a day too far',
      GOOD.replace('2026-12-31', '2027-03-02'),
      'is `2027-03-02`, more than a year ahead; expected at most `2027-03-01`',
      '',
    ],
    ['no contents', GOOD.replace(/ {4}blobs:\n.*\n/, ''), '`blobs` is missing', ''],
    ['a map without contents', GOOD.replace(/ {4}blobs:\n.*\n/, '    blobs: {}\n'), 'waivers[0].blobs is empty', ''],
    [
      'contents that are no object id',
      GOOD.replace(`new: ${OID}`, 'new: abc'),
      'waivers[0].blobs."./schemas/order.avsc".new is the text `abc`',
      '',
    ],
    ['a path out of the repository', GOOD.replace('./schemas/order', '../order'), 'cannot be a name', ''],
    ['a rule without a file', GOOD.replace(/ {4}file: .*\n/, ''), '`rule` is given without `file`', ''],
    [
      'a rule and a fingerprint',
      GOOD.replace('reason:', 'fingerprint: abcdefabcdef\n    reason:'),
      'waivers[0] has `fingerprint` and `rule` at once',
      '',
    ],
    [
      'a short fingerprint',
      GOOD.replace(/rule: [\s\S]*?blobs/, 'fingerprint: abc\n    blobs'),
      'waivers[0].fingerprint is the text `abc`; expected the first hex digits',
      '',
    ],
    ['another version', GOOD.replace('version: 1', 'version: 2'), 'version is `2`', ''],
    ['no map', '[]', 'the waivers file is an empty list', ''],
    ['no YAML', 'version: "', 'RG-CONFIG-SYNTAX', ''],
  ])('says what is wrong with %s, and where', (_name, text, message, more) => {
    const found = mistakes(text).join('\n');
    expect(found).toContain(message);
    expect(found).toContain(more);
    expect(found).toContain(`${FILE}:`);
    expect(readWaivers(text, FILE, TODAY).waivers).toEqual([]);
  });

  it('keeps the entries that are right beside one that is not', () => {
    const second = GOOD.split('\n').slice(2).join('\n').replace('avro/*', 'sql/x');
    const { waivers, errors } = readWaivers(GOOD.replace('owner: data-platform', 'owner: ""') + second, FILE, TODAY);
    expect([errors.length, waivers.map(({ select }) => select)]).toEqual([1, [expect.objectContaining({ rule: 'sql/x' })]]);
  });

  it('may reach a year ahead, from a leap day too', () => {
    const reaching = (day: string, today: string): number => readWaivers(GOOD.replace('2026-12-31', day), FILE, today).errors.length;
    expect([reaching('2027-03-01', TODAY), reaching('2029-02-28', '2028-02-29'), reaching('2029-03-01', '2028-02-29')]).toEqual([0, 0, 1]);
  });

  it('is described by the published schema', () => {
    const schema = JSON.parse(readFileSync('schema/waivers.schema.json', 'utf8')) as object;
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
    expect(validate(parse(GOOD))).toBe(true);
    expect(validate({ version: 1, waivers: [{ rule: '*' }] })).toBe(false);
  });

  it('is as the documentation shows it', () => {
    const blocks = [...readFileSync('docs/waivers.md', 'utf8').matchAll(/```yaml\n([^`]*)```/g)].map(([, block]) => block ?? '');
    const files = blocks.map((block) => (block.includes('version: 1') ? block : `version: 1\nwaivers:\n${block}`));
    expect(files.map((text) => readWaivers(text, FILE, TODAY)).map(({ waivers, errors }) => [waivers.length, errors])).toEqual([
      [1, []],
      [1, []],
    ]);
  });

  it('stands beside its configuration', () => {
    expect(['.github/rollback-gate.yml', 'a/gate.yaml', 'gate'].map(waiversPath)).toEqual([
      FILE,
      'a/gate.waivers.yaml',
      'gate.waivers.yml',
    ]);
  });
});

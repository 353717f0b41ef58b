import { describe, expect, it } from '@jest/globals';
import { testContract } from '../../../src/contract/index.ts';
// Linked before what loads them later and at once.
import '../../../src/compat/formats/odcs/parse.ts';
import '../../../src/compat/formats/json-schema/pattern/language.ts';
import { dataOf } from '../../support/contract-data.ts';

async function told(path: string, contract: string, rows: string): Promise<string> {
  const results = await testContract({
    contract: { path, text: contract },
    data: [dataOf('t.ndjson', rows)],
    now: 0,
    signal: new AbortController().signal,
  });
  expect(JSON.stringify(results)).toContain('"broken"');
  return JSON.stringify(results);
}

const odcs = (properties: string, more = ''): string =>
  `apiVersion: v3.1.0\nkind: DataContract\nid: t\nversion: 1.0.0\nstatus: active\nschema: [{ name: t, properties: [${properties}]${more} }]\n`;

const SECRET = '078-05-1120';
const TWICE = `{"ssn":"${SECRET}"}\n{"ssn":"${SECRET}"}\n`;

describe('values that a contract classifies', () => {
  it.each([
    ['unique without a type', odcs('{ name: ssn, unique: true, classification: restricted }'), TWICE],
    ['a primary key', odcs('{ name: ssn, primaryKey: true, classification: PII }'), TWICE],
    [
      'a rule of the object',
      odcs(
        '{ name: ssn, classification: restricted }',
        ', quality: [{ metric: duplicateValues, arguments: { properties: [ssn] }, mustBe: 0 }]',
      ),
      TWICE,
    ],
    ['a list of words', odcs('{ name: ssn, unique: true, classification: [pii] }'), TWICE],
    ['another word', odcs('{ name: ssn, unique: true, classification: "public, except for ssn" }'), TWICE],
    ['a name for the encrypted value', odcs('{ name: ssn, unique: true, encryptedName: ssn_enc }'), TWICE],
    [
      'an object around it',
      odcs(
        '{ name: who, logicalType: object, logicalTypeOptions: { maxProperties: 1 }, properties: [{ name: ssn, classification: secret }] }',
      ),
      `{"who":{"ssn":"${SECRET}","b":1}}\n`,
    ],
    [
      'a list around it',
      odcs('{ name: who, logicalType: array, logicalTypeOptions: { maxItems: 0 }, items: { classification: secret } }'),
      `{"who":["${SECRET}"]}\n`,
    ],
    ['the whole object', odcs('{ name: ssn, unique: true }', ', classification: restricted'), TWICE],
  ])('are not shown: %s', async (_, contract, rows) => {
    expect(await told('t.odcs.yaml', contract, rows)).not.toContain(SECRET);
  });

  it('are shown where everybody may see them', async () => {
    expect(await told('t.odcs.yaml', odcs('{ name: ssn, unique: true, classification: public }'), TWICE)).toContain(SECRET);
  });
});

describe('rows that break a JSON Schema', () => {
  const schema = (more: object): string =>
    JSON.stringify({ properties: { age: { type: 'integer' }, ssn: { type: 'string', ...more }, who: { properties: { ssn: more } } } });

  it('show the value that is wrong, and not the rest of the row', async () => {
    const text = await told('t.schema.json', schema({}), `{"age":"old","ssn":"${SECRET}"}\n`);
    expect(text).not.toContain(SECRET);
    expect(text).toContain('\\"old\\"');
  });

  it.each([[{ writeOnly: true }], [{ format: 'password' }], [{ classification: 'restricted' }], [{ 'x-classification': 'pii' }]])(
    'show no values when the schema keeps some to itself: %j',
    async (more) => {
      const text = await told('t.schema.json', schema(more), `{"age":"old","ssn":5078051120}\n`);
      expect(text).not.toContain('5078051120');
      expect(text).not.toContain('\\"old\\"');
    },
  );
});

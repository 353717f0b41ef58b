import { describe, expect, it } from '@jest/globals';
import { compareSources } from '../../../src/compat/index.ts';
import { answers } from '../../support/json-schema-compare.ts';

const THREE = { $schema: 'http://json-schema.org/draft-03/schema#' };
const [C, B, U] = ['compatible', 'breaking', 'unknown'];

describe('drafts before draft 4', () => {
  it.each([
    [
      'a property that is needed no more',
      { properties: { a: { type: 'string', required: true } } },
      { properties: { a: { type: 'string' } } },
    ],
    ['a type that is refused', { type: 'string' }, { type: 'string', disallow: 'string' }],
    ['a schema that is extended', { type: 'integer' }, { type: 'integer', extends: { maximum: 3 } }],
    ['a divisor', { type: 'integer' }, { type: 'integer', divisibleBy: 2 }],
  ])('are not read as a later one: %s', async (_, old, next) => {
    expect(await answers({ ...THREE, ...old }, { ...THREE, ...next })).toEqual([U, U]);
  });

  it('are equal to themselves', async () => {
    expect(await answers({ ...THREE, type: 'string', disallow: 'null' }, { disallow: 'null', type: 'string', ...THREE })).toEqual([C, C]);
  });

  it('are not read where a part is written in one', async () => {
    const whole = (part: object): object => ({ properties: { a: { $id: 'https://example.com/a', ...THREE, ...part } } });
    expect(await answers(whole({ type: 'integer' }), whole({ type: 'integer', divisibleBy: 2 }))).toEqual([U, U]);
  });

  it('are told by their name', async () => {
    const { differences } = (
      await compareSources(
        { path: 's.json', text: JSON.stringify(THREE) },
        { path: 's.json', text: JSON.stringify({ ...THREE, disallow: 'string' }) },
        'json-schema',
        {},
      )
    ).deploy;
    expect(differences.map(({ rule, kind }) => [rule, kind])).toEqual([['json-schema/reference-not-followed', 'unknown']]);
    expect(differences[0]?.message).toContain('draft-03');
  });
});

describe('hyper-schemas', () => {
  it('are read as their drafts', async () => {
    const four = { $schema: 'http://json-schema.org/draft-04/hyper-schema#', type: 'number', minimum: 0 };
    expect(await answers(four, { ...four, exclusiveMinimum: true })).toEqual([B, C]);
  });
});

describe('limits beyond all floating-point numbers', () => {
  it.each([
    ['maximum', '1e400'],
    ['exclusiveMaximum', '1e400'],
    ['minimum', '-1e400'],
  ])('are limits: %s %s', async (keyword, limit) => {
    const { deploy, rollback } = await compareSources(
      { path: 's.json', text: '{"type":"integer"}' },
      { path: 's.json', text: `{"type":"integer","${keyword}":${limit}}` },
      'json-schema',
      {},
    );
    expect([deploy.answer, rollback.answer]).toEqual([U, C]);
  });
});

describe('what a member must be in every case', () => {
  const ab = { anyOf: [{ type: 'string' }, { type: 'integer' }] };

  it('is shown where it stands beside a union that accepts more', async () => {
    const next = { properties: { a: { allOf: [{ allOf: [ab] }, { type: 'string' }] } } };
    expect(await answers({ properties: { a: { type: ['string', 'integer'] } } }, next)).toEqual([B, C]);
  });

  it('is shown where a union above accepts it otherwise', async () => {
    const text = { $ref: '#/$defs/text' };
    const union = { anyOf: [text, { type: 'null' }] };
    const next = {
      properties: { a: { allOf: [{ allOf: [union] }, { allOf: [text] }] } },
      $defs: { text: { type: 'string', maxLength: 2 } },
    };
    expect(await answers({ properties: { a: { type: ['string', 'null'] } } }, next)).toEqual([B, C]);
  });
});

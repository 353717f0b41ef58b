import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { canonicalJson, type JsonValue, tupleId } from '../../../src/core/index.ts';
import {
  compareSeals,
  digestSet,
  parseStatement,
  RELEASE_SCHEMA,
  seals,
  statementDigest,
  statementText,
  tupleOf,
  verifyChain,
} from '../../../src/release/index.ts';
import { hexOf, memberOf, releaseOf } from '../../support/releases.ts';

const first = releaseOf('one');
const text = statementText(first);
const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(RELEASE_SCHEMA);
type Edit = (statement: Record<string, unknown>) => void;
const edited = (edit: Edit): string => {
  const copy = JSON.parse(text) as Record<string, unknown>;
  edit(copy);
  return JSON.stringify(copy, null, 2);
};
const predicateOf = (statement: Record<string, unknown>): Record<string, unknown> => statement['predicate'] as Record<string, unknown>;

describe('a release manifest', () => {
  it('is an in-toto statement with every member as a subject, and reads back as it was', () => {
    expect(first).toMatchObject({ _type: 'https://in-toto.io/Statement/v1', predicateType: 'urn:rollback-gate:release:1' });
    expect(first.subject.map(({ name }) => name)).toEqual(['image', 'limit', 'model']);
    expect(first.subject[0]?.digest).toEqual({ sha256: hexOf('one') });
    expect(first.predicate.tupleId).toBe(tupleId(tupleOf(first.predicate.members)));
    expect(parseStatement(text, 'a.json')).toEqual(first);
    expect(validate(first)).toBe(true);
  });

  it('has one digest however it is printed', () => {
    const forms = [text, JSON.stringify(first), canonicalJson(first as unknown as JsonValue), text.replaceAll('\n', '\r\n')];
    expect(new Set(forms.map((form) => statementDigest(parseStatement(form, 'a.json'))))).toEqual(new Set([statementDigest(first)]));
  });

  it('is described by the published schema', () => {
    expect(JSON.parse(readFileSync('schema/release.schema.json', 'utf8'))).toEqual(JSON.parse(JSON.stringify(RELEASE_SCHEMA)));
  });

  const wrongs: readonly (readonly [string, Edit])[] = [
    ['predicate.members', (one) => delete predicateOf(one)['members']],
    ['predicate.environment', (one) => (predicateOf(one)['environment'] = '')],
    ['predicate.commit', (one) => (predicateOf(one)['commit'] = 'main')],
    ['predicate.createdAt', (one) => (predicateOf(one)['createdAt'] = 'yesterday')],
    ['predicate.predecessor', (one) => (predicateOf(one)['predecessor'] = { tupleId: 'x', digest: null })],
    [
      'predicate.members[0].digest',
      (one) => ((predicateOf(one)['members'] as Record<string, unknown>[])[0] = { ...first.predicate.members[0], digest: {} }),
    ],
    [
      'predicate.members[0].sealedBy',
      (one) => ((predicateOf(one)['members'] as Record<string, unknown>[])[0] = { ...first.predicate.members[0], sealedBy: 'trust' }),
    ],
    ['predicate.extra', (one) => (predicateOf(one)['extra'] = 1)],
    ['predicateType', (one) => Object.assign(one, { predicateType: 'https://slsa.dev/provenance/v1' })],
    ['subject[0].name', (one) => Object.assign(one, { subject: [{ name: '', digest: { sha256: hexOf('') } }] })],
  ];
  it.each(wrongs)('is refused with a place when %s is not right, by the schema too', (path, edit) => {
    const wrong = edited(edit);
    expect(() => parseStatement(wrong, 'a.json')).toThrow(`\`${path}\` is missing, or not as it should be`);
    expect(validate(JSON.parse(wrong))).toBe(false);
  });

  it('is refused when it contradicts itself', () => {
    const other =
      (edit: Edit): (() => unknown) =>
      () =>
        parseStatement(edited(edit), 'a.json');
    expect(other((one) => Object.assign(one, { subject: first.subject.slice(1) }))).toThrow('subjects and members differ');
    expect(other((one) => (predicateOf(one)['tupleId'] = `sha256:${hexOf('x')}`))).toThrow('the members are the tuple');
    expect(other((one) => (predicateOf(one)['members'] as unknown[]).reverse())).toThrow('not in the order of their names');
  });

  it('is refused when hostile: nested, no JSON, a key twice, too large', () => {
    const hostile = [
      '['.repeat(100_000),
      '{',
      text.replace('"version": 1,', '"version": 1,\n    "version": 1,'),
      `"${'x'.repeat(5_000_000)}"`,
    ];
    for (const one of hostile) expect(() => parseStatement(one, 'a.json')).toThrow(expect.objectContaining({ code: 'RG-RELEASE' }));
  });
});

describe('verifying', () => {
  const predecessor = { tupleId: first.predicate.tupleId, digest: digestSet(statementDigest(first)) };
  const second = releaseOf('two', { predecessor });

  it('follows the chain, and sees when an earlier manifest was changed', () => {
    expect(verifyChain([first, second])).toEqual([]);
    const changed = releaseOf('one', { createdAt: '2026-02-01T00:00:00.000Z' });
    expect(verifyChain([changed, second])[0]?.problem).toContain('was changed after');
    expect(verifyChain([second, first])[0]?.problem).toContain('names no release before it');
    expect(verifyChain([releaseOf('zero'), second])[0]?.problem).toContain('follows');
    expect(verifyChain([first, releaseOf('two', { predecessor: { ...predecessor, digest: null } })])[0]?.problem).toContain('does not say');
    expect(verifyChain([releaseOf('one', { environment: 'staging' }), second])[0]?.problem).toContain('staging is not production');
  });

  it('says which member is not what was sealed', () => {
    const { members, interfaces } = first.predicate;
    expect(compareSeals(first, { members, interfaces })).toEqual([]);
    const moved = members.map((one) => (one.name === 'limit' ? memberOf('limit', 'config', '11') : one));
    expect(compareSeals(first, { members: moved, interfaces })).toEqual([{ about: 'tuple', problem: 'limit: sealed as 10, and it is 11' }]);
    const rotten = members.map((one) => (one.name === 'model' ? { ...one, digest: { sha256: hexOf('other') } } : one));
    expect(compareSeals(first, { members: rotten, interfaces })[0]?.problem).toContain('model: its value is not what was sealed');
    const typed = releaseOf('one', { interfaces: { signature: { sha256: hexOf('s') } } });
    expect(compareSeals(typed, { members, interfaces })[0]?.problem).toContain('signature');
    expect([seals(first, tupleOf(members)), seals(first, tupleOf(moved))]).toEqual([true, false]);
  });
});

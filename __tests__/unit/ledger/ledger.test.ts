import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { canonicalJson, GateError, type JsonValue, tupleId } from '../../../src/core/index.ts';
import {
  appendEntry,
  ledgerPath,
  ledgerText,
  type LedgerRecord,
  makeRecord,
  parseLedger,
  verifyLedger,
} from '../../../src/ledger/index.ts';
import { ledgerOf, tupleOf } from '../../support/tuples.ts';

const [a, b] = [tupleOf('a'), tupleOf('b')];
const sample = ledgerOf([
  ['deployed', a, { commit: 'c0ffee', actor: 'github:run/1/1' }],
  ['verified', a],
  ['deployed', b],
  ['failed', b, { cause: 'app-failed', target: tupleId(a) }],
  ['rolled-back', a, { replaces: tupleId(b) }],
]);
const resealed = (records: readonly LedgerRecord[], index: number, change: Partial<LedgerRecord>): readonly LedgerRecord[] =>
  records.map((record, at) => (at === index ? { ...record, ...change } : record));

describe('a ledger', () => {
  it('is written as canonical lines and read back as it was', () => {
    const text = ledgerText(sample);
    expect(text.endsWith('\n')).toBe(true);
    expect(text.split('\n')[0]).toBe(canonicalJson(sample[0] as unknown as JsonValue));
    expect(parseLedger(text, 'production.jsonl')).toEqual(sample);
    expect(verifyLedger(parseLedger(text, 'production.jsonl'))).toEqual({ ok: true, records: 5, head: sample[4]?.hash, broken: undefined });
    expect(parseLedger(text.replaceAll('\n', '\r\n'), 'p')).toEqual(sample);
    expect(parseLedger('', 'p')).toEqual([]);
  });

  it('has the hash that anybody can compute from its canonical text', () => {
    const record = makeRecord({ environment: 'p', event: 'deployed', tuple: { members: [] }, key: 'k' }, undefined, new Date(0));
    // printf '%s' '<the record without hash, keys sorted>' | sha256sum
    expect(record.hash).toBe('sha256:b90115527ae02c336445faa9e218cca99282a4d1f242bdde3a840c180469390a');
    expect(record).toMatchObject({ seq: 0, prev: `sha256:${'0'.repeat(64)}`, time: '1970-01-01T00:00:00.000Z' });
  });

  it('takes an entry once by its key', () => {
    const entry = { environment: 'production', event: 'deployed', tuple: a, key: 'deployed:0' } as const;
    expect(appendEntry(sample, entry, new Date(0))).toEqual({ records: sample, appended: undefined });
    expect(appendEntry(sample, { ...entry, key: 'new' }, new Date(0)).appended).toMatchObject({ seq: 5, prev: sample[4]?.hash });
  });

  it('verifies records with fields of a later version', () => {
    const { hash: _, ...record } = { ...(sample[0] as LedgerRecord), later: { by: 'key' } };
    const later = makeRecord(record, undefined, new Date(record.time));
    const [read] = parseLedger(ledgerText([later]), 'p');
    expect(verifyLedger(read ? [read] : [])).toMatchObject({ ok: true });
    expect(verifyLedger(read ? [{ ...read, later: 'other' } as LedgerRecord] : [])).toMatchObject({ ok: false });
  });

  it.each([
    ['a removed record', [...sample.slice(0, 2), ...sample.slice(3)], { line: 3, reason: 'sequence', found: '3', expected: '2' }],
    ['records in another order', [sample[1], sample[0]] as LedgerRecord[], { line: 1, reason: 'sequence', found: '1' }],
    ['a cut beginning', sample.slice(1), { line: 1, reason: 'sequence', found: '1', expected: '0' }],
    [
      'another predecessor',
      resealed(sample, 2, { prev: `sha256:${'1'.repeat(64)}` }),
      { line: 3, reason: 'link', expected: sample[1]?.hash },
    ],
    [
      'a foreign environment',
      resealed(sample, 1, { environment: 'staging' }),
      { line: 2, reason: 'environment', found: 'staging', expected: 'production' },
    ],
    ['a changed tuple', resealed(sample, 1, { tuple: b }), { line: 2, reason: 'tuple', found: tupleId(a), expected: tupleId(b) }],
    ['a changed event', resealed(sample, 3, { event: 'verified' }), { line: 4, reason: 'hash' }],
  ])('shows %s', (_name, records, expected) => {
    expect(verifyLedger(records)).toMatchObject({ ok: false, broken: expected });
  });

  it('belongs to the environment that it is read for', () => {
    expect(verifyLedger(sample, 'staging')).toMatchObject({ ok: false, broken: { line: 1, reason: 'environment' } });
  });

  const good = ledgerText(sample.slice(0, 1)).trimEnd();
  it.each([
    ['not json', 'nonsense'],
    ['an array', '[]'],
    ['an empty line', ''],
    ['spaces', good.replace(',', ', ')],
    ['a key twice', good.replace('{', '{"actor":"x",')],
    ['an unknown event', good.replace('"deployed"', '"deployd"')],
    ['a missing field', good.replace(/"key":"[^"]*",/, '')],
    ['a short hash', good.replace(/("hash":"sha256:.{10})[^"]*/, '$1')],
    ['a date that does not exist', good.replace(/"time":"[^"]*"/, '"time":"2026-13-01T00:00:00.000Z"')],
    ['members out of order', good.replace(/"members":\[(\{[^}]*\}),(\{[^}]*\})\]/, '"members":[$2,$1]')],
    ['deep nesting', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['too long a line', JSON.stringify('x'.repeat(2 << 20))],
  ])('refuses %s with the line', (_name, line) => {
    const read = (): unknown => parseLedger(`${good}\n${line}\n${good}\n`, 'production.jsonl');
    expect(read).toThrow(GateError);
    try {
      read();
    } catch (error) {
      expect(error).toMatchObject({ code: 'RG-LEDGER-SYNTAX', place: { file: 'production.jsonl', line: 2 } });
    }
  });

  it.each([['prod'], ['eu-west-1.prod'], ['a_b'], ['1']])('keeps the environment %s in a file of its own', (name) => {
    expect(ledgerPath(name)).toBe(`${name}.jsonl`);
  });

  it.each([
    ['../x'],
    ['a/b'],
    ['.hidden'],
    ['a..b'],
    ['a.'],
    ['CON'],
    ['nul.x'],
    ['a b'],
    ['ä'],
    [''],
    ['x'.repeat(101)],
    ['a\\b'],
    ['-x'],
  ])('refuses the environment name %j', (name) => {
    expect(() => ledgerPath(name)).toThrow(GateError);
  });
});

/** Runs of each property; more with a larger number. */
const RUNS = { numRuns: 200 };
const steps = fc.array(
  fc.tuple(fc.constantFrom('deployed', 'verified', 'failed', 'rolled-back', 'revoked', 'drilled'), fc.constantFrom('a', 'b', 'c')),
  {
    minLength: 1,
    maxLength: 8,
  },
);
const ledgers = steps.map((list) => ledgerOf(list.map(([event, name]) => [event, tupleOf(name)] as const)));

/** Whether reading and verifying finds anything wrong. */
function isSound(text: string): boolean {
  try {
    return verifyLedger(parseLedger(text, 'p'), 'production').ok;
  } catch (error) {
    if (error instanceof GateError) return false;
    throw error;
  }
}

describe('tampering', () => {
  it('shows for every changed byte', () => {
    fc.assert(
      fc.property(ledgers, fc.nat(), fc.integer({ min: 32, max: 126 }), (records, at, code) => {
        const text = ledgerText(records);
        const index = at % text.length;
        const changed = text.slice(0, index) + String.fromCharCode(code) + text.slice(index + 1);
        expect(isSound(changed)).toBe(changed === text);
      }),
      RUNS,
    );
  });

  it('shows for every removed, doubled or moved line, other than at the end', () => {
    fc.assert(
      fc.property(ledgers, fc.nat(), fc.constantFrom('remove', 'double', 'swap'), (records, at, how) => {
        fc.pre(records.length > 1);
        const lines = ledgerText(records).trimEnd().split('\n');
        const index = at % (lines.length - 1);
        const line = lines[index] ?? '';
        if (how === 'remove') lines.splice(index, 1);
        else if (how === 'double') lines.splice(index, 0, line);
        else lines.splice(index, 2, lines[index + 1] ?? '', line);
        expect(isSound(`${lines.join('\n')}\n`)).toBe(false);
      }),
      RUNS,
    );
  });

  it('shows when a record is changed and hashed anew, as the next one names the old hash', () => {
    fc.assert(
      fc.property(ledgers, fc.nat(), (records, at) => {
        fc.pre(records.length > 1);
        const index = at % (records.length - 1);
        const old = records[index] as LedgerRecord;
        const forged = makeRecord(
          { environment: old.environment, event: old.event, tuple: tupleOf('forged'), key: old.key },
          records[index - 1],
          new Date(old.time),
        );
        const { broken } = verifyLedger([...records.slice(0, index), forged, ...records.slice(index + 1)]);
        expect(broken).toMatchObject({ line: index + 2, reason: 'link', found: old.hash, expected: forged.hash });
      }),
      RUNS,
    );
  });
});

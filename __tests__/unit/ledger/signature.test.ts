import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  appendEntry,
  assertSignatures,
  type LedgerEntry,
  type LedgerRecord,
  LedgerStore,
  ledgerText,
  openSigner,
  parseLedger,
  readPublicKeys,
  type Signer,
  verifyLedger,
  verifySignatures,
} from '../../../src/ledger/index.ts';
import { memoryChannel } from '../../support/memory-channel.ts';
import { tupleOf } from '../../support/tuples.ts';

interface Pair {
  readonly privatePem: string;
  readonly publicPem: string;
}
function pemsOf({ privateKey, publicKey }: ReturnType<typeof generateKeyPairSync>): Pair {
  return {
    privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}
const ed25519 = pemsOf(generateKeyPairSync('ed25519'));
const p256 = pemsOf(generateKeyPairSync('ec', { namedCurve: 'P-256' }));
const p384 = pemsOf(generateKeyPairSync('ec', { namedCurve: 'P-384' }));
const keysOf = (...pairs: readonly Pair[]): ReturnType<typeof readPublicKeys> =>
  readPublicKeys(new Map(pairs.map(({ publicPem }, index) => [`key-${index}`, publicPem])));

const entry = (key: string): LedgerEntry => ({ environment: 'production', event: 'deployed', tuple: tupleOf(key), key });
function ledgerOf(signers: readonly (Signer | undefined)[]): readonly LedgerRecord[] {
  let records: readonly LedgerRecord[] = [];
  signers.forEach((signer, index) => {
    ({ records } = appendEntry(records, entry(`k${index}`), new Date(index), signer));
  });
  return parseLedger(ledgerText(records), 'production.jsonl');
}

describe('signatures of the ledger', () => {
  it.each([
    ['Ed25519', ed25519],
    ['ECDSA on P-256', p256],
    ['ECDSA on P-384', p384],
  ])('hold with %s, and leave the chain as it is', (_, pair) => {
    const records = ledgerOf([undefined, openSigner(pair.privatePem), undefined]);
    expect(verifyLedger(records)).toMatchObject({ ok: true, records: 3 });
    expect(verifySignatures(records, keysOf(pair))).toEqual({ states: ['unsigned', 'valid', 'unsigned'], vouched: 2, signers: ['key-0'] });
  });

  it('tell who is not known from what does not hold', () => {
    const records = ledgerOf([openSigner(ed25519.privatePem), openSigner(p256.privatePem)]);
    expect(verifySignatures(records, keysOf(p256)).states).toEqual(['unknown-key', 'valid']);
    const moved = records.map((record, index) => (index === 1 ? { ...record, time: '1971-01-01T00:00:00.000Z' } : record));
    expect(verifySignatures(moved, keysOf(ed25519, p256)).states).toEqual(['valid', 'invalid']);
    const borrowed = records.map((record) => ({ ...record, ...(records[0]?.signature && { signature: records[0].signature }) }));
    expect(verifySignatures(borrowed, keysOf(ed25519, p256)).states).toEqual(['valid', 'invalid']);
  });

  it('vouch for all that is before them', () => {
    const keys = keysOf(ed25519);
    const signer = openSigner(ed25519.privatePem);
    const judge = (...signers: readonly (Signer | undefined)[]): void =>
      assertSignatures(ledgerOf(signers), 'production.jsonl', { keys, unsigned: 'refuse' });
    expect(() => judge(undefined, undefined, signer)).not.toThrow();
    expect(() => judge(signer, undefined)).toThrow(
      expect.objectContaining({ code: 'RG-LEDGER-SIGNATURE', place: { file: 'production.jsonl', line: 2, column: 1 } }),
    );
    expect(() => judge(undefined)).toThrow('line 1 is not signed');
    expect(() => judge(openSigner(p256.privatePem))).toThrow('line 1 is signed with a key that the configuration does not name');
    expect(() => judge()).not.toThrow();
    expect(() => assertSignatures(ledgerOf([signer, undefined]), 'p', { keys, unsigned: 'allow' })).not.toThrow();
  });

  it('refuse what does not hold wherever it stands', () => {
    const signer = openSigner(ed25519.privatePem);
    const [first, second] = ledgerOf([signer, signer]);
    const forged = [{ ...first, commit: 'abc' }, second] as LedgerRecord[];
    expect(() => assertSignatures(forged, 'p', { keys: keysOf(ed25519), unsigned: 'allow' })).toThrow(
      'the signature of line 1 does not hold',
    );
  });

  it.each([
    ['a text that is no key', 'secret words'],
    ['RSA', pemsOf(generateKeyPairSync('rsa', { modulusLength: 2048 })).privatePem],
    ['another curve', pemsOf(generateKeyPairSync('ec', { namedCurve: 'secp256k1' })).privatePem],
    ['a key of another use', pemsOf(generateKeyPairSync('x25519')).privatePem],
  ])('are not made with %s, which is not repeated', (_, pem) => {
    expect(() => openSigner(pem)).toThrow(
      expect.objectContaining({ code: 'RG-LEDGER-SIGNATURE', message: expect.not.stringContaining('secret words') }),
    );
  });
});

describe('the ledger store with keys', () => {
  const BRANCH = 'rollback-gate/ledger';
  const clock = { now: () => Date.UTC(2026, 2, 3), sleep: () => Promise.resolve() };
  const keys = keysOf(ed25519);
  const signer = openSigner(ed25519.privatePem);

  it('signs what it appends, and believes nobody else', async () => {
    const channel = memoryChannel();
    const open = (more: object): LedgerStore => new LedgerStore({ channel, branch: BRANCH, clock, ...more });
    await open({}).append([entry('k0')]);
    await open({ signer, trust: { keys, unsigned: 'allow' } }).append([entry('k1')]);
    const strict = open({ signer, trust: { keys, unsigned: 'refuse' } });
    expect((await strict.read('production')).map(({ signature }) => signature !== undefined)).toEqual([false, true]);
    await open({}).append([entry('k2')]);
    await expect(strict.read('production')).rejects.toMatchObject({ code: 'RG-LEDGER-SIGNATURE' });
    await expect(strict.append([entry('k3')])).rejects.toMatchObject({ code: 'RG-LEDGER-SIGNATURE' });
  });

  it('writes no record that would make the ledger unbelieved', async () => {
    const channel = memoryChannel();
    const trust = { keys, unsigned: 'refuse' } as const;
    await expect(new LedgerStore({ channel, branch: BRANCH, clock, trust }).append([entry('k')])).rejects.toThrow('no key to sign with');
    const other = openSigner(p256.privatePem);
    await expect(new LedgerStore({ channel, branch: BRANCH, clock, trust, signer: other }).append([entry('k')])).rejects.toThrow(
      'not among the public keys',
    );
    expect(channel.log(BRANCH)).toEqual([]);
  });

  it('keeps attachments with the records they belong to', async () => {
    const channel = memoryChannel();
    const store = new LedgerStore({ channel, branch: BRANCH, clock });
    const files = new Map([['attachments/a.json', new TextEncoder().encode('{}')]]);
    await store.record('production', () => [], files);
    expect(channel.log(BRANCH)).toEqual([]);
    await store.record('production', () => [entry('k')], files);
    expect(channel.text(BRANCH, 'attachments/a.json')).toBe('{}');
  });
});

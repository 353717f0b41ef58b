import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { canonicalJson, GateError, type JsonObject, sha256 } from '../core/index.ts';
import type { LedgerRecord, LedgerSignature } from './types.ts';

/** What the signed bytes are, as an envelope of the DSSE specification says it. */
const PAYLOAD_TYPE = 'application/vnd.rollback-gate.ledger-record.v1+json';
const CURVES: readonly (string | undefined)[] = ['prime256v1', 'secp384r1'];

/** Signs records with one private key. */
export interface Signer {
  readonly keyid: string;
  sign(record: JsonObject): LedgerSignature;
}

/** Public keys by their id, with the names that the configuration gives them. */
export type PublicKeys = ReadonlyMap<string, { readonly name: string; readonly key: KeyObject }>;

/**
 * A private key as PEM: Ed25519, or ECDSA on P-256 or P-384. The text itself is never told.
 * @throws GateError RG-LEDGER-SIGNATURE
 */
export function openSigner(pem: string): Signer {
  const key = readKey('the private key of the ledger', () => createPrivateKey(pem));
  const keyid = keyId(createPublicKey(key));
  return { keyid, sign: (record) => ({ keyid, sig: sign(algorithmOf(key), preAuthentication(record), key).toString('base64') }) };
}

/** The public keys of the configuration. @throws GateError RG-LEDGER-SIGNATURE */
export function readPublicKeys(keys: ReadonlyMap<string, string>): PublicKeys {
  return new Map(
    [...keys].map(([name, pem]) => {
      const key = readKey(`the public key ${name}`, () => createPublicKey(pem));
      return [keyId(key), { name, key }] as const;
    }),
  );
}

export type SignatureState = 'valid' | 'unsigned' | 'invalid' | 'unknown-key';

export interface SignatureReport {
  /** One for each record, in their order. */
  readonly states: readonly SignatureState[];
  /** How many records from the first on a known key vouches for: a signature covers the hash of the record before, and so all before it. */
  readonly vouched: number;
  /** Names of the keys that signed. */
  readonly signers: readonly string[];
}

/** What the signatures of a ledger are worth, the chain being whole. */
export function verifySignatures(records: readonly LedgerRecord[], keys: PublicKeys): SignatureReport {
  const signers = new Set<string>();
  const states = records.map((record): SignatureState => {
    const { signature } = record;
    if (!signature) return 'unsigned';
    const known = keys.get(signature.keyid);
    if (!known) return 'unknown-key';
    const ok = verify(algorithmOf(known.key), preAuthentication(signedPart(record)), known.key, Buffer.from(signature.sig, 'base64'));
    if (ok) signers.add(known.name);
    return ok ? 'valid' : 'invalid';
  });
  return { states, vouched: states.lastIndexOf('valid') + 1, signers: [...signers] };
}

/** How much the ledger is believed. */
export interface LedgerTrust {
  readonly keys: PublicKeys;
  readonly unsigned: 'allow' | 'refuse';
}

/** @throws GateError RG-LEDGER-SIGNATURE for a signature that does not hold, and for records nobody vouches for where those are refused */
export function assertSignatures(records: readonly LedgerRecord[], path: string, { keys, unsigned }: LedgerTrust): void {
  if (keys.size === 0) return;
  const { states, vouched } = verifySignatures(records, keys);
  const invalid = states.indexOf('invalid');
  const place = (index: number): { place: { file: string; line: number; column: number } } => ({
    place: { file: path, line: index + 1, column: 1 },
  });
  if (invalid !== -1) {
    throw new GateError('RG-LEDGER-SIGNATURE', `the signature of line ${invalid + 1} does not hold`, {
      ...place(invalid),
      hint: 'find out who changed the file in the history of the ledger branch, and restore it from there',
    });
  }
  if (unsigned === 'allow' || vouched === records.length) return;
  const what = states[vouched] === 'unknown-key' ? 'is signed with a key that the configuration does not name' : 'is not signed';
  throw new GateError('RG-LEDGER-SIGNATURE', `line ${vouched + 1} ${what}, and no later one is signed with a known key`, {
    ...place(vouched),
    hint: 'find out who wrote it; `ledger: { unsigned: allow }` believes it all the same, and the next signed record vouches for what is before it',
  });
}

/** The record as it is signed: without the signature and without the hash, which covers the signature too. */
function signedPart(record: LedgerRecord): JsonObject {
  const { signature: _signature, hash: _hash, ...rest } = record;
  return rest as unknown as JsonObject;
}

/** The bytes that are signed, after the DSSE specification (Pre-Authentication Encoding). */
function preAuthentication(record: JsonObject): Buffer {
  const body = Buffer.from(canonicalJson(record));
  return Buffer.concat([Buffer.from(`DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${body.length} `), body]);
}

/** The id of a key: sha256 of its public part in DER (SubjectPublicKeyInfo). */
function keyId(key: KeyObject): string {
  return sha256(key.export({ type: 'spki', format: 'der' }));
}

function algorithmOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): string | null {
  if (asymmetricKeyType === 'ed25519') return null;
  return asymmetricKeyDetails?.namedCurve === 'secp384r1' ? 'sha384' : 'sha256';
}

function readKey(what: string, read: () => KeyObject): KeyObject {
  const refuse = (message: string): GateError =>
    new GateError('RG-LEDGER-SIGNATURE', `${what} ${message}`, {
      expected: 'a PEM key without a passphrase: Ed25519, or ECDSA on P-256 or P-384',
      hint: 'make one: openssl genpkey -algorithm ed25519 -out key.pem && openssl pkey -in key.pem -pubout',
    });
  let key: KeyObject;
  try {
    key = read();
  } catch {
    throw refuse('cannot be read');
  }
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
  if (type === 'ed25519' || (type === 'ec' && CURVES.includes(details?.namedCurve))) return key;
  throw refuse(`is of the kind ${type ?? 'secret'}`);
}

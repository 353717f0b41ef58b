import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { GateError } from '../../../core/index.ts';
import type { ConnectOptions } from '../types.ts';

/** Of a token; Snowflake takes at most an hour. */
const LIFETIME = 1800;

export interface SnowflakeIdentity {
  readonly account: string;
  readonly user: string;
}

/** Headers that prove who asks: an OAuth token, an access token, or a token signed with the user's key. @throws GateError RG-DATABASE */
export function snowflakeCredentials(
  { env, mask, clock }: ConnectOptions,
  identity: SnowflakeIdentity,
): () => Promise<Record<string, string>> {
  const [oauth, access, pem, phrase] = [
    env('SNOWFLAKE_OAUTH_TOKEN'),
    env('SNOWFLAKE_TOKEN'),
    env('SNOWFLAKE_PRIVATE_KEY'),
    env('SNOWFLAKE_PRIVATE_KEY_PASSPHRASE'),
  ];
  for (const secret of [oauth, access, pem, phrase]) if (secret !== undefined) mask(secret);
  const fixed = oauth ?? access;
  if (fixed !== undefined) return async () => headersOf(fixed, oauth === undefined ? 'PROGRAMMATIC_ACCESS_TOKEN' : 'OAUTH');
  if (pem === undefined) {
    throw new GateError('RG-DATABASE', 'Snowflake needs SNOWFLAKE_TOKEN, SNOWFLAKE_OAUTH_TOKEN or SNOWFLAKE_PRIVATE_KEY');
  }
  const key = readKey(pem, phrase);
  return async () => {
    const token = signToken(key, identity, Math.floor(clock.now() / 1000));
    mask(token);
    return headersOf(token, 'KEYPAIR_JWT');
  };
}

function headersOf(token: string, type: string): Record<string, string> {
  return { authorization: `Bearer ${token}`, 'x-snowflake-authorization-token-type': type, 'user-agent': 'rollback-gate' };
}

/** What is wrong with a key is not repeated: the message could hold parts of it. */
function readKey(pem: string, passphrase: string | undefined): KeyObject {
  try {
    return createPrivateKey({ key: pem.replaceAll('\\n', '\n'), ...(passphrase !== undefined && { passphrase }) });
  } catch {
    throw new GateError('RG-DATABASE', 'SNOWFLAKE_PRIVATE_KEY is no private key that can be read', { expected: 'PKCS 8 in PEM' });
  }
}

/** https://docs.snowflake.com/en/developer-guide/sql-api/authenticating: issuer with the fingerprint of the public key, account without its region. */
function signToken(key: KeyObject, { account, user }: SnowflakeIdentity, now: number): string {
  const subject = `${account.replace(/\..*$/, '').toUpperCase()}.${user.toUpperCase()}`;
  const der = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const print = `SHA256:${createHash('sha256').update(der).digest('base64')}`;
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const head = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iss: `${subject}.${print}`, sub: subject, iat: now, exp: now + LIFETIME })}`;
  return `${head}.${sign('sha256', Buffer.from(head), key).toString('base64url')}`;
}

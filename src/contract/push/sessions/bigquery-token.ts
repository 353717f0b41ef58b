import { createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { GateError } from '../../../core/index.ts';
import { addressOf } from '../http/address.ts';
import { RestClient } from '../http/client.ts';
import { numberAt, textAt } from '../http/values.ts';
import type { ConnectOptions } from '../types.ts';

const SCOPE = 'https://www.googleapis.com/auth/bigquery';
/** The key of an account says where its tokens come from; only this place is asked. */
const TOKEN_URL = 'https://oauth2.googleapis.com/token';
const LIFETIME = 3600;
/** A token is renewed this long before it ends; seconds. */
const MARGIN = 120;

interface Account {
  readonly email: string;
  readonly key: KeyObject;
}

/** A token of the environment, or one that the key of a service account is exchanged for. @throws GateError RG-DATABASE */
export function bigqueryCredentials(options: ConnectOptions): () => Promise<Record<string, string>> {
  const { env, mask, clock } = options;
  const [token, credentials] = [env('GOOGLE_OAUTH_ACCESS_TOKEN'), env('GOOGLE_CREDENTIALS')];
  for (const secret of [token, credentials]) if (secret !== undefined) mask(secret);
  if (token !== undefined) return async () => ({ authorization: `Bearer ${token}` });
  if (credentials === undefined) throw new GateError('RG-DATABASE', 'BigQuery needs GOOGLE_OAUTH_ACCESS_TOKEN or GOOGLE_CREDENTIALS');
  const account = readAccount(credentials);
  let known: { readonly token: string; readonly until: number } | undefined;
  return async () => {
    const now = Math.floor(clock.now() / 1000);
    if (!known || known.until <= now) known = await exchange(account, now, options);
    return { authorization: `Bearer ${known.token}` };
  };
}

/** https://developers.google.com/identity/protocols/oauth2/service-account */
async function exchange({ email, key }: Account, now: number, options: ConnectOptions): Promise<{ token: string; until: number }> {
  const base = addressOf(options.env('GOOGLE_TOKEN_URL') ?? TOKEN_URL, 'GOOGLE_TOKEN_URL');
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const head = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iss: email, scope: SCOPE, aud: TOKEN_URL, iat: now, exp: now + LIFETIME })}`;
  const assertion = `${head}.${sign('sha256', Buffer.from(head), key).toString('base64url')}`;
  const body = new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion }).toString();
  const client = new RestClient({ title: 'Google', base, headers: async () => ({}), world: options });
  const { json, status } = await client.send({
    method: 'POST',
    url: base.href,
    body,
    type: 'application/x-www-form-urlencoded',
    repeatable: true,
  });
  const token = textAt(json, 'access_token');
  if (status !== 200 || token === '') throw new GateError('RG-DATABASE', `Google gave no token for the account (status ${status})`);
  options.mask(token);
  return { token, until: now + (numberAt(json, 'expires_in') ?? LIFETIME) - MARGIN };
}

function readAccount(text: string): Account {
  try {
    const json: unknown = JSON.parse(text);
    const key = textAt(json, 'private_key');
    if (textAt(json, 'type') === 'service_account') return { email: textAt(json, 'client_email'), key: createPrivateKey(key) };
  } catch {
    // What is wrong with it is not repeated: the message could hold parts of the key.
  }
  throw new GateError('RG-DATABASE', 'GOOGLE_CREDENTIALS is no key of a service account', { expected: 'the JSON of the key' });
}

import { GateError } from '../../../core/index.ts';
import { RestClient } from '../http/client.ts';
import { numberAt, textAt } from '../http/values.ts';
import type { ConnectOptions } from '../types.ts';

const TOKEN_PATH = '/oidc/v1/token';
/** Seconds that a token holds where the answer does not say. */
const LIFETIME = 3600;
/** A token is renewed this long before it ends; seconds. */
const MARGIN = 120;

/**
 * A token of the environment, or those that the workspace gives a service principal for its client id and secret:
 * https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m
 * @throws GateError RG-DATABASE
 */
export function databricksCredentials(base: URL, options: ConnectOptions): () => Promise<Record<string, string>> {
  const { env, mask, clock } = options;
  const [token, id, secret] = ['DATABRICKS_TOKEN', 'DATABRICKS_CLIENT_ID', 'DATABRICKS_CLIENT_SECRET'].map(env);
  for (const one of [token, secret]) if (one !== undefined) mask(one);
  if (token !== undefined) return async () => ({ authorization: `Bearer ${token}` });
  if (id === undefined || secret === undefined)
    throw new GateError('RG-DATABASE', 'Databricks needs DATABRICKS_TOKEN, or DATABRICKS_CLIENT_ID with DATABRICKS_CLIENT_SECRET');
  const basic = Buffer.from(`${id}:${secret}`).toString('base64');
  mask(basic);
  const headers = { authorization: `Basic ${basic}`, 'user-agent': 'rollback-gate' };
  const client = new RestClient({ title: 'Databricks', base, headers: async () => headers, world: options });
  let known: { readonly token: string; readonly until: number } | undefined;
  return async () => {
    const now = Math.floor(clock.now() / 1000);
    if (!known || known.until <= now) known = await exchange(client, now, options);
    return { authorization: `Bearer ${known.token}` };
  };
}

async function exchange(client: RestClient, now: number, { mask }: ConnectOptions): Promise<{ token: string; until: number }> {
  const body = new URLSearchParams({ grant_type: 'client_credentials', scope: 'all-apis' }).toString();
  const request = { method: 'POST', url: TOKEN_PATH, body, type: 'application/x-www-form-urlencoded', repeatable: true } as const;
  const { json, status } = await client.send(request);
  const token = textAt(json, 'access_token');
  if (status !== 200 || token === '')
    throw new GateError('RG-DATABASE', `Databricks gave no token for the service principal (status ${status})`);
  mask(token);
  return { token, until: now + (numberAt(json, 'expires_in') ?? LIFETIME) - MARGIN };
}

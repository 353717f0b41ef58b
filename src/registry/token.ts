import { isJsonObject, type JsonValue } from '../core/index.ts';

/** `token`, or `access_token`: both names are in use. `undefined` when there is none that fits into a header. */
export function readToken(body: Uint8Array): string | undefined {
  let answer: JsonValue;
  try {
    answer = JSON.parse(Buffer.from(body).toString('utf8')) as JsonValue;
  } catch {
    return undefined;
  }
  if (!isJsonObject(answer)) return undefined;
  const token = [answer['token'], answer['access_token']].find((one) => typeof one === 'string' && one !== '');
  return typeof token === 'string' && /^[\x21-\x7e]+$/.test(token) ? token : undefined;
}

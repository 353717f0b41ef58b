import { createHash, createHmac } from 'node:crypto';

export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

export interface AwsRequest {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  /** Lower-case names, without `host`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface AwsScope {
  readonly region: string;
  readonly service: string;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text, 'utf8').digest();

/** As RFC 3986 has it, where `encodeURIComponent` leaves five characters alone. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}

function canonicalQuery(url: URL): string {
  return [...url.searchParams]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');
}

/**
 * The headers of a request, with its signature. "AWS Signature Version 4 for API requests", IAM user guide.
 * The path is taken as it is: requests of interfaces that sign have none.
 */
export function signRequest(request: AwsRequest, credentials: AwsCredentials, scope: AwsScope): Record<string, string> {
  const moment = new Date(scope.now).toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
  const day = moment.slice(0, 8);
  const token = credentials.sessionToken === undefined ? {} : { 'x-amz-security-token': credentials.sessionToken };
  const headers: Record<string, string> = { ...request.headers, 'x-amz-date': moment, ...token };
  const signed = Object.entries({ ...headers, host: request.url.host }).sort(([a], [b]) => (a < b ? -1 : 1));
  const names = signed.map(([name]) => name).join(';');
  const lines = signed.map(([name, value]) => `${name}:${value.trim().replaceAll(/ +/g, ' ')}\n`).join('');
  const canonical = [request.method, request.url.pathname, canonicalQuery(request.url), lines, names, sha256(request.body)].join('\n');
  const within = `${day}/${scope.region}/${scope.service}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', moment, within, sha256(canonical)].join('\n');
  const steps = [day, scope.region, scope.service, 'aws4_request'];
  const key = steps.reduce<string | Buffer>((secret, step) => hmac(secret, step), `AWS4${credentials.secretAccessKey}`);
  const signature = hmac(key, toSign).toString('hex');
  const authorization = `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${within}, SignedHeaders=${names}, Signature=${signature}`;
  return { ...headers, authorization };
}

import { type Challenge, readChallenge } from './challenge.ts';
import { isLoopback, mayHaveCredentials } from './hosts.ts';
import { type Received, type Request, send } from './http.ts';
import { readToken } from './token.ts';
import type { Answer, Credentials, RegistryOptions } from './types.ts';

/** What may be done with a repository. */
export type Access = 'pull' | 'pull,push' | 'pull,push,delete';

const TOKEN_BYTES = 1024 * 1024;
const MOST_REDIRECTS = 3;

interface Ask {
  readonly path: string;
  readonly method: Request['method'];
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  readonly maxBytes: number;
  /** Statuses from 400 that the caller reads himself, beside 404. */
  readonly readable?: readonly number[];
}

/** Talks to one repository of one registry; logs in when it is asked to, once. */
export class RepositorySession {
  readonly #host: string;
  readonly #repository: string;
  readonly #access: Access;
  readonly #options: RegistryOptions;
  #authorization: string | undefined;
  /** Whether credentials, and not only a token for anybody, are what the registry saw. */
  #known = false;

  constructor(location: { readonly host: string; readonly repository: string }, access: Access, options: RegistryOptions) {
    this.#host = location.host;
    this.#repository = location.repository;
    this.#access = access;
    this.#options = options;
  }

  /** Whether what is not found could be there for somebody else. */
  get isAnonymous(): boolean {
    return !this.#known;
  }

  /** Answers below 400 and 404 are `ok`, for the caller to read; all else is a verdict. */
  async ask({ path, readable = [], ...rest }: Ask): Promise<Answer<Received>> {
    const url = new URL(`${this.#scheme()}://${this.#host}/v2/${this.#repository}/${path}`);
    try {
      const first = await this.#follow({ url, headers: {}, ...rest });
      if (first.status !== 401) return verdictOf(first, this.#host, readable);
      const login = await this.#logIn(readChallenge(first.headers.get('www-authenticate'), url));
      if (login.verdict !== 'ok') return login;
      const again = await this.#follow({ url, headers: {}, ...rest });
      return verdictOf(again, this.#host, readable);
    } catch (thrown) {
      if (this.#options.signal.aborted) throw thrown;
      return { verdict: 'unknown', reason: `${this.#host} cannot be reached (${causeOf(thrown)})` };
    }
  }

  #scheme(): string {
    const { hostname } = new URL(`https://${this.#host}`);
    return isLoopback(hostname) && (this.#options.plainHttp ?? []).includes(this.#host) ? 'http' : 'https';
  }

  /** Follows redirects by hand: what was sent to the registry is not for whoever it points at. */
  async #follow(request: Request): Promise<Received> {
    let [url, trusted] = [request.url, true];
    for (let hop = 0; ; hop++) {
      const authorization = trusted && this.#authorization !== undefined ? { authorization: this.#authorization } : {};
      const received = await send({ ...request, url, headers: { ...request.headers, ...authorization } }, this.#options);
      const location = received.headers.get('location');
      const isRedirect = [301, 302, 303, 307, 308].includes(received.status) && location !== null;
      // Whatever a registry points at for a blob is its storage: that it points says that the blob is there.
      if (!isRedirect || request.method !== 'GET' || hop === MOST_REDIRECTS || !URL.canParse(location, url.href)) return received;
      const next = new URL(location, url);
      if (next.protocol !== 'https:' && next.protocol !== url.protocol) return received;
      if (isLoopback(next.hostname) && !isLoopback(url.hostname)) return received;
      trusted &&= next.host === url.host && next.protocol === url.protocol;
      url = next;
    }
  }

  async #logIn(challenge: Challenge | undefined): Promise<Answer<undefined>> {
    if (!challenge) return { verdict: 'denied', reason: `${this.#host} asks for a login of a kind that is not spoken here` };
    const credentials = await this.#options.credentials(this.#host);
    if (credentials) this.#options.mask(credentials.kind === 'basic' ? credentials.password : credentials.token);
    if (challenge.scheme === 'basic') return this.#logInBasic(credentials);
    return this.#fetchToken(challenge, credentials);
  }

  #logInBasic(credentials: Credentials | undefined): Answer<undefined> {
    if (credentials?.kind !== 'basic') return { verdict: 'denied', reason: `${this.#host} asks for a password, and there is none` };
    this.#authorize(basic(credentials), true);
    return { verdict: 'ok', value: undefined };
  }

  #authorize(header: string, known: boolean): void {
    this.#options.mask(header.replace(/^\S+ /, ''));
    this.#authorization = header;
    this.#known = known;
  }

  async #fetchToken(challenge: Challenge & { scheme: 'bearer' }, credentials: Credentials | undefined): Promise<Answer<undefined>> {
    const { realm } = challenge;
    const mayKnow = mayHaveCredentials(realm, this.#host, this.#options.tokenServers ?? []);
    if (realm.protocol !== 'https:' && !(isLoopback(realm.hostname) && this.#scheme() === 'http')) {
      return { verdict: 'denied', reason: `${this.#host} names a token server without TLS` };
    }
    if (isLoopback(realm.hostname) && !isLoopback(new URL(`https://${this.#host}`).hostname)) {
      return { verdict: 'denied', reason: `${this.#host} names a token server on this machine` };
    }
    if (credentials && !mayKnow) {
      const hint = `credentials for it are not sent to ${realm.host}, which it names as its token server`;
      return { verdict: 'denied', reason: `${this.#host} is another host: ${hint}` };
    }
    const received = await send(this.#tokenRequest(challenge, credentials), this.#options);
    if (received.status === 400 || received.status === 401 || received.status === 403) {
      return {
        verdict: 'denied',
        reason: `the token server of ${this.#host} ${credentials ? 'does not accept the credentials' : 'wants credentials'}`,
      };
    }
    const token = received.status === 200 && !received.cut ? readToken(received.body) : undefined;
    if (token === undefined)
      return { verdict: 'unknown', reason: `the token server of ${this.#host} answered ${received.status} without a token` };
    this.#authorize(`Bearer ${token}`, credentials !== undefined);
    return { verdict: 'ok', value: undefined };
  }

  /** A refresh token is exchanged by POST (OAuth 2), all else is a GET with a password or without one. */
  #tokenRequest({ realm, service, scope }: Challenge & { scheme: 'bearer' }, credentials: Credentials | undefined): Request {
    const wanted = { ...(service !== undefined && { service }), scope: scope ?? `repository:${this.#repository}:${this.#access}` };
    if (credentials?.kind === 'identity') {
      const form = { grant_type: 'refresh_token', refresh_token: credentials.token, client_id: 'rollback-gate', ...wanted };
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      return { url: realm, method: 'POST', headers, body: new URLSearchParams(form).toString(), maxBytes: TOKEN_BYTES };
    }
    const url = new URL(realm);
    for (const [name, value] of Object.entries(wanted)) url.searchParams.set(name, value);
    return { url, method: 'GET', headers: credentials ? { authorization: basic(credentials) } : {}, maxBytes: TOKEN_BYTES };
  }
}

function basic({ username, password }: Credentials & { kind: 'basic' }): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

function verdictOf(received: Received, host: string, readable: readonly number[]): Answer<Received> {
  const { status } = received;
  if (status < 400 || status === 404 || readable.includes(status)) return { verdict: 'ok', value: received };
  if (status === 401 || status === 403) return { verdict: 'denied', reason: `${host} answers ${status}: it wants other credentials` };
  return { verdict: 'unknown', reason: `${host} answers ${status}` };
}

/** What broke, without the address that was asked: it may hold a token. */
function causeOf(thrown: unknown): string {
  const { cause } = thrown as { readonly cause?: { readonly code?: unknown } };
  if (typeof cause?.code === 'string') return cause.code;
  return thrown instanceof Error && thrown.name === 'TimeoutError' ? 'no answer in time' : 'network error';
}

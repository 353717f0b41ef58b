import { type Clock, GateError, isJsonObject, type JsonObject, type JsonValue, systemClock } from '../core/index.ts';
import { askPatiently, limitOf } from './patience.ts';

/** An answer of the REST interface, whatever its status below 500. */
export interface RestAnswer {
  readonly status: number;
  readonly data: JsonValue;
}

/** One error of a GraphQL answer. */
export interface GraphqlError {
  readonly type: string;
  readonly message: string;
}

export interface GraphqlAnswer {
  readonly data: JsonObject;
  readonly errors: readonly GraphqlError[];
}

/**
 * GitHub, as one token sees it. Rejects with a `GateError` when it cannot be reached, answers 5xx, or takes no more requests for now: nobody
 * knows then what became of a write. Reads are tried again before that, and short waits that a rate limit asks for are waited.
 */
export interface GitHubApi {
  /** `route` as GitHub's documentation writes it: `GET /repos/{owner}/{repo}/git/ref/{ref}`. */
  rest(route: string, parameters?: JsonObject): Promise<RestAnswer>;
  graphql(query: string, variables: JsonObject): Promise<GraphqlAnswer>;
}

export interface GitHubOptions {
  readonly token: string;
  /** `https://api.github.com`, or `https://HOST/api/v3` of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
  readonly clock?: Clock;
}

/** Longest wait for one answer, in milliseconds. */
const TIMEOUT = 30_000;

/** The client loads when it is first asked for something. */
export function openGitHub({ token, apiUrl, fetch, signal, clock = systemClock }: GitHubOptions): GitHubApi {
  const bounded: typeof fetch = (input, init) =>
    fetch(input, { ...init, redirect: 'error', signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]) });
  const load = async () => {
    const { getOctokit } = await import('@actions/github');
    // Without `log`, the client would write deprecations and failures to the console by itself.
    const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
    return getOctokit(token, { baseUrl: apiUrl, userAgent: 'rollback-gate', request: { fetch: bounded }, log: silent });
  };
  let client: ReturnType<typeof load> | undefined;
  const octokit = (): ReturnType<typeof load> => (client ??= load());
  return {
    rest: async (route, parameters = {}) => {
      const { request } = await octokit();
      try {
        const ask = (): Promise<{ readonly status: number; readonly data: JsonValue }> => request(route, parameters);
        const answer = await askPatiently(ask, { clock, signal, isRead: route.startsWith('GET ') });
        return { status: answer.status, data: answer.data };
      } catch (error) {
        return refusal(error, signal);
      }
    },
    graphql: async (query, variables) => {
      const { graphql } = await octokit();
      try {
        // An answer without data is an answer: whoever asked sees that nothing is in it.
        const ask = (): Promise<JsonObject | null | undefined> => graphql(query, variables);
        return { data: (await askPatiently(ask, { clock, signal, isRead: false })) ?? {}, errors: [] };
      } catch (error) {
        return graphqlRefusal(error, signal);
      }
    },
  };
}

function ignore(): void {}

/** A status below 500 is an answer; all else is none. @throws GateError RG-GITHUB */
function refusal(error: unknown, signal: AbortSignal): RestAnswer {
  signal.throwIfAborted();
  const limit = limitOf(error);
  if (limit !== undefined) throw limited(limit, error);
  const { status, response } = error as { readonly status?: unknown; readonly response?: { readonly data?: JsonValue } };
  if (typeof status === 'number' && status < 500 && response) return { status, data: response.data ?? null };
  throw unreachable(error, typeof status === 'number' && response ? status : undefined);
}

function graphqlRefusal(error: unknown, signal: AbortSignal): GraphqlAnswer {
  signal.throwIfAborted();
  const limit = limitOf(error);
  if (limit !== undefined) throw limited(limit, error);
  const { errors, data, status } = error as { readonly errors?: unknown; readonly data?: JsonValue; readonly status?: unknown };
  if (Array.isArray(errors) && status === undefined) {
    const told = (errors as readonly JsonValue[])
      .filter(isJsonObject)
      .map((one) => ({ type: textAt(one, 'type'), message: textAt(one, 'message') }));
    return { data: data !== undefined && isJsonObject(data) ? data : {}, errors: told };
  }
  const answer = refusal(error, signal);
  const message = isJsonObject(answer.data) && typeof answer.data['message'] === 'string' ? answer.data['message'] : '';
  return { data: {}, errors: [{ type: `HTTP_${answer.status}`, message }] };
}

/** Neither the address nor the headers are told: they may hold what is secret. */
function unreachable(error: unknown, status: number | undefined): GateError {
  const why = status === undefined ? 'no answer' : `status ${status}`;
  return new GateError('RG-GITHUB', `GitHub cannot be reached (${why})`, { hint: 'run the same command again', cause: error });
}

function limited(words: string, cause: unknown): GateError {
  const told = words.replace(/\s+/g, ' ').slice(0, 200);
  return new GateError('RG-GITHUB', `GitHub takes no more requests for now (${told})`, { hint: 'run the same command again later', cause });
}

function textAt(value: JsonObject, key: string): string {
  const found = value[key];
  return typeof found === 'string' ? found : '';
}

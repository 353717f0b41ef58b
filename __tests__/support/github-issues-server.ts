import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly html_url: string;
}

export interface GitHubIssuesServer {
  /** For GITHUB_API_URL. */
  readonly url: string;
  readonly issues: Issue[];
  readonly requests: { readonly method: string; readonly path: string; readonly authorization: string | undefined }[];
  /** What did not fit the description, in requests and in our own answers. */
  readonly violations: string[];
  /** Answers every request with this status; undefined: as usual. */
  status: number | undefined;
  close(): Promise<void>;
}

const SLICE = JSON.parse(readFileSync(new URL('./github-openapi/issues.json', import.meta.url), 'utf8')) as {
  readonly 'x-example-issue': Record<string, unknown>;
};
const ENDPOINT = '#/paths/~1repos~1{owner}~1{repo}~1issues';
const REQUEST = `${ENDPOINT}/post/requestBody/content/application~1json/schema`;
const CREATED = `${ENDPOINT}/post/responses/201/content/application~1json/schema`;
const LISTED = `${ENDPOINT}/get/responses/200/content/application~1json/schema`;

/** GitHub's issue endpoints as far as they are used, held to GitHub's own description. */
export async function githubIssuesServer(existing: readonly Pick<Issue, 'title' | 'body'>[] = []): Promise<GitHubIssuesServer> {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(toJsonSchema(SLICE) as object, 'github');
  const validator = (pointer: string): ValidateFunction => ajv.compile({ $ref: `github${encodeURI(pointer)}` });
  const validators = { request: validator(REQUEST), created: validator(CREATED), listed: validator(LISTED) };
  const state = { issues: [] as Issue[], requests: [] as GitHubIssuesServer['requests'], violations: [] as string[] };
  const hold = (what: keyof typeof validators, value: unknown): void => {
    const validate = validators[what];
    if (!validate(value)) state.violations.push(`${what}: ${ajv.errorsText(validate.errors)}`);
  };
  const add = (title: string, body: string | null): Issue => {
    const number = state.issues.length + 1;
    const issue = { ...SLICE['x-example-issue'], number, title, body, html_url: `https://github.example/o/r/issues/${number}` };
    state.issues.push(issue);
    return issue;
  };
  for (const { title, body } of existing) add(title, body);
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://host');
    state.requests.push({ method: request.method ?? '', path: url.pathname, authorization: request.headers.authorization });
    void readAll(request).then((text) => {
      if (result.status !== undefined) return send(result.status, { message: 'Not today' });
      if (url.pathname === '/graphql')
        return send(200, { data: { viewer: { login: (SLICE['x-example-issue']['user'] as { login: string }).login } } });
      if (url.pathname !== '/repos/o/r/issues') return send(404, { message: 'Not Found' });
      if (request.method === 'GET') {
        const [size, page] = [Number(url.searchParams.get('per_page') ?? 30), Number(url.searchParams.get('page') ?? 1)];
        const newest = [...state.issues].reverse().slice((page - 1) * size, page * size);
        hold('listed', newest);
        return send(200, newest);
      }
      const asked = JSON.parse(text) as { title: string; body?: string };
      hold('request', asked);
      const issue = add(asked.title, asked.body ?? null);
      hold('created', issue);
      return send(201, issue);
    });
    const send = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
    };
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const result: GitHubIssuesServer = {
    ...state,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    status: undefined,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return result;
}

/** OpenAPI 3.0 says `nullable` where JSON Schema has a type `null`. */
function toJsonSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(toJsonSchema);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, toJsonSchema(value)]));
  return nullable === true ? { anyOf: [rest, { type: 'null' }] } : nullable === undefined ? rest : { ...rest, nullable };
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

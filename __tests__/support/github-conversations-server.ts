import { readFileSync } from 'node:fs';
import { buildSchema, graphql, type GraphQLSchema } from 'graphql';
import { type Description, loadDescription } from './github-description.ts';
import { startServer } from './http-server.ts';

type Json = Record<string, unknown>;

export interface FakeComment {
  readonly id: number;
  readonly on: number;
  readonly login: string;
  body: string;
}
export interface FakeIssue {
  readonly number: number;
  readonly login: string;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  state: 'open' | 'closed';
}
export interface FakeDeployment {
  readonly id: number;
  readonly environment: string;
  readonly sha: string;
  /** Newest first, as GitHub lists them. */
  readonly statuses: Json[];
}
export interface FakePull {
  readonly number: number;
  readonly head: string;
  readonly sha: string;
}

/** Comments, issues, deployments and pull requests of `shop/deploy`, held to GitHub's own descriptions. */
export interface GitHubConversations {
  /** For GITHUB_API_URL. */
  readonly url: string;
  /** What did not fit GitHub's descriptions, in requests and in our own answers. */
  readonly violations: string[];
  readonly requests: { readonly method: string; readonly path: string; readonly body: Json }[];
  readonly comments: FakeComment[];
  readonly issues: FakeIssue[];
  readonly deployments: FakeDeployment[];
  readonly pulls: FakePull[];
  /** Whom the token belongs to. */
  login: string;
  /** Status of every answer; undefined: as usual. */
  refuse: (method: string, path: string) => number | undefined;
  /** Called before a request is answered. */
  before: (method: string, path: string) => void;
  stop(): Promise<void>;
}

const REPO = '/repos/shop/deploy';
let schema: GraphQLSchema | undefined;

interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Json;
}
type Answer = { readonly status: number; readonly json?: unknown };
type Handler = (github: GitHubConversations, call: Call, match: RegExpExecArray) => Answer;

const NOT_FOUND: Answer = { status: 404, json: { message: 'Not Found' } };
const TIME = '2026-03-03T14:32:05Z';
let examples: Description['examples'] = {};

const user = (login: string): Json => ({
  ...(examples['issue-comment']?.['user'] as Json),
  login,
  type: login.endsWith('[bot]') ? 'Bot' : 'User',
});

function page<T>(items: readonly T[], query: URLSearchParams): T[] {
  const [number, size] = [Number(query.get('page') ?? 1), Math.min(100, Number(query.get('per_page') ?? 30))];
  return items.slice((number - 1) * size, number * size);
}

function commentJson({ id, on, login, body }: FakeComment): Json {
  const url = `https://github.example/shop/deploy/pull/${on}#issuecomment-${id}`;
  return { ...examples['issue-comment'], id, body, user: user(login), html_url: url };
}

function issueJson({ number, login, title, body, labels, state }: FakeIssue): Json {
  const url = `https://github.example/shop/deploy/issues/${number}`;
  return { ...examples['issue'], number, title, body, user: user(login), labels: [...labels], state, html_url: url };
}

function deploymentJson({ id, environment, sha }: FakeDeployment): Json {
  return { ...examples['deployment'], id, environment, sha, url: `https://api.github.example${REPO}/deployments/${id}` };
}

const HANDLERS: readonly (readonly [string, RegExp, Handler])[] = [
  [
    'GET',
    /^\/issues\/(\d+)\/comments$/,
    ({ comments }, { query }, [, on]) => ({
      status: 200,
      json: page(
        comments.filter((one) => String(one.on) === on),
        query,
      ).map(commentJson),
    }),
  ],
  [
    'POST',
    /^\/issues\/(\d+)\/comments$/,
    ({ comments, login }, { body }, [, on]) => {
      const id = Math.max(0, ...comments.map((one) => one.id)) + 1;
      const comment = { id, on: Number(on), login, body: String(body['body']) };
      if ([...comment.body].length > 65_536) return { status: 422, json: { message: 'Body is too long (maximum is 65536 characters)' } };
      comments.push(comment);
      return { status: 201, json: commentJson(comment) };
    },
  ],
  [
    'PATCH',
    /^\/issues\/comments\/(\d+)$/,
    ({ comments }, { body }, [, id]) => {
      const comment = comments.find((one) => String(one.id) === id);
      if (!comment) return NOT_FOUND;
      comment.body = String(body['body']);
      return { status: 200, json: commentJson(comment) };
    },
  ],
  [
    'DELETE',
    /^\/issues\/comments\/(\d+)$/,
    ({ comments }, _call, [, id]) => {
      const index = comments.findIndex((one) => String(one.id) === id);
      if (index === -1) return NOT_FOUND;
      comments.splice(index, 1);
      return { status: 204 };
    },
  ],
  [
    'GET',
    /^\/issues$/,
    ({ issues }, { query }) => ({
      status: 200,
      json: page(
        [...issues].reverse().filter(({ state }) => state === 'open'),
        query,
      ).map(issueJson),
    }),
  ],
  [
    'POST',
    /^\/issues$/,
    ({ issues, login }, { body }) => {
      const { title, body: text, labels = [] } = body as { title: string; body: string; labels?: readonly string[] };
      const issue: FakeIssue = { number: issues.length + 1, login, title, body: text, labels, state: 'open' };
      issues.push(issue);
      return { status: 201, json: issueJson(issue) };
    },
  ],
  [
    'PATCH',
    /^\/issues\/(\d+)$/,
    ({ issues }, { body }, [, number]) => {
      const issue = issues.find((one) => String(one.number) === number);
      if (!issue) return NOT_FOUND;
      issue.state = body['state'] === 'closed' ? 'closed' : 'open';
      return { status: 200, json: issueJson(issue) };
    },
  ],
  [
    'GET',
    /^\/deployments$/,
    ({ deployments }, { query }) => {
      const own = [...deployments].reverse().filter(({ environment }) => environment === query.get('environment'));
      return { status: 200, json: page(own, query).map(deploymentJson) };
    },
  ],
  [
    'POST',
    /^\/deployments$/,
    ({ deployments }, { body }) => {
      const { environment = 'production', ref } = body as { environment?: string; ref: string };
      const deployment: FakeDeployment = { id: deployments.length + 1, environment, sha: ref, statuses: [] };
      deployments.push(deployment);
      return { status: 201, json: deploymentJson(deployment) };
    },
  ],
  [
    'GET',
    /^\/deployments\/(\d+)\/statuses$/,
    ({ deployments }, { query }, [, id]) => {
      const deployment = deployments.find((one) => String(one.id) === id);
      return deployment ? { status: 200, json: page(deployment.statuses, query) } : NOT_FOUND;
    },
  ],
  [
    'POST',
    /^\/deployments\/(\d+)\/statuses$/,
    ({ deployments }, { body }, [, id]) => {
      const deployment = deployments.find((one) => String(one.id) === id);
      if (!deployment) return NOT_FOUND;
      const status = { ...examples['deployment-status'], ...body, id: deployment.statuses.length + 1, created_at: TIME, updated_at: TIME };
      deployment.statuses.unshift(status);
      return { status: 201, json: status };
    },
  ],
  [
    'GET',
    /^\/pulls$/,
    ({ pulls }, { query }) => ({ status: 200, json: pulls.filter(({ head }) => head === query.get('head')).map(pullItem) }),
  ],
  [
    'GET',
    /^\/pulls\/(\d+)$/,
    ({ pulls }, _call, [, number]) => {
      const pull = pulls.find((one) => String(one.number) === number);
      return pull ? { status: 200, json: pullItem(pull) } : NOT_FOUND;
    },
  ],
];

/** As much of a pull request as is read; its shape is held to GitHub's description elsewhere. */
function pullItem({ number, head, sha }: FakePull): Json {
  const [login = '', ref = ''] = head.split(':');
  return { number, head: { ref, sha, repo: { owner: { login } }, user: { login } } };
}

export async function githubConversations(): Promise<GitHubConversations> {
  const description = loadDescription('conversations.json');
  ({ examples } = description);
  const server = await startServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const text = Buffer.concat(chunks).toString('utf8');
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://github');
      const call: Call = {
        method: request.method ?? '',
        path: pathname,
        query: searchParams,
        body: text === '' ? {} : (JSON.parse(text) as Json),
      };
      github.requests.push(call);
      github.before(call.method, call.path);
      const { status, json } = pathname === '/graphql' ? await answerGraphql(github, call) : answerRest(github, description, call);
      response
        .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
        .end(json === undefined ? undefined : JSON.stringify(json));
    })();
  });
  const github: GitHubConversations = {
    url: server.url,
    violations: [],
    requests: [],
    comments: [],
    issues: [],
    deployments: [],
    pulls: [],
    login: 'github-actions[bot]',
    refuse: () => undefined,
    before: () => undefined,
    stop: () => server.stop(),
  };
  return github;
}

function answerRest(github: GitHubConversations, description: Description, call: Call): Answer {
  const refused = github.refuse(call.method, call.path);
  if (refused !== undefined) return { status: refused, json: { message: 'Resource not accessible by integration' } };
  if (!call.path.startsWith(REPO)) return NOT_FOUND;
  const path = call.path.slice(REPO.length);
  const found = HANDLERS.find(([method, pattern]) => method === call.method && pattern.test(path));
  if (!found) {
    github.violations.push(`${call.method} ${call.path}: no such endpoint is known`);
    return NOT_FOUND;
  }
  const [, pattern, handle] = found;
  const match = pattern.exec(path) as RegExpExecArray;
  const route = description.route(call.method, call.path);
  if (route && call.method !== 'GET' && call.method !== 'DELETE')
    github.violations.push(...description.request(call.method, route.template, call.body));
  const answer = handle(github, call, match);
  if (route && answer.json !== undefined && answer.status < 400) {
    github.violations.push(...description.answer(call.method, route.template, answer.status, answer.json));
  }
  return answer;
}

/** By GitHub's published schema, as the package of its schema has it. */
async function answerGraphql(github: GitHubConversations, { body }: Call): Promise<Answer> {
  schema ??= buildSchema(readFileSync('node_modules/@octokit/graphql-schema/schema.graphql', 'utf8'), { assumeValid: true });
  const result = await graphql({ schema, source: String(body['query']), rootValue: { viewer: { login: github.login } } });
  for (const error of result.errors ?? []) github.violations.push(`graphql: ${error.message}`);
  return { status: 200, json: result };
}

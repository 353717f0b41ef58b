import { loadDescription } from './github-description.ts';
import { startServer } from './http-server.ts';

type Json = Record<string, unknown>;

export interface GitHubDeployments {
  /** For GITHUB_API_URL. */
  readonly url: string;
  /** What did not fit GitHub's description, in requests and in our own answers. */
  readonly violations: string[];
  /** Oldest first, as they were made. */
  readonly deployments: { readonly environment: string; readonly sha: string; readonly statuses: readonly (readonly [string, string])[] }[];
  /** Bodies of dispatches, with their path. */
  readonly dispatches: { readonly path: string; readonly body: Json }[];
  /** Called for every dispatch that is taken. */
  onDispatch: (body: Json) => void | Promise<void>;
  /** Status of dispatches that are not. */
  refuse: number | undefined;
  stop(): Promise<void>;
}

const REPO = '/repos/shop/deploy';

/** Deployments and dispatches of GitHub, held to its own description. */
export async function githubDeployments(): Promise<GitHubDeployments> {
  const description = loadDescription('deployments.json' as 'repositories.json');
  const [deployment] = description.examples['deployment-items'] as unknown as Json[];
  const [status] = description.examples['deployment-status-items'] as unknown as Json[];
  const state: Omit<GitHubDeployments, 'url' | 'stop'> = {
    violations: [],
    deployments: [],
    dispatches: [],
    onDispatch: () => {},
    refuse: undefined,
  };
  const answer = async (method: string, url: URL, body: Json): Promise<{ status: number; json?: unknown }> => {
    const path = url.pathname;
    if (!path.startsWith(REPO)) return { status: 404, json: { message: 'Not Found' } };
    if (method === 'GET' && path === REPO)
      return { status: 200, json: { ...description.examples['full-repository'], has_discussions: false, default_branch: 'main' } };
    if (method === 'GET' && path === `${REPO}/deployments`) {
      const [page, size] = ['page', 'per_page'].map((name) => Number(url.searchParams.get(name) ?? 1));
      const own = state.deployments
        .map((one, index) => ({ ...one, id: index + 1 }))
        .filter((one) => one.environment === url.searchParams.get('environment'));
      const items = own.reverse().slice(((page ?? 1) - 1) * (size ?? 30), (page ?? 1) * (size ?? 30));
      return {
        status: 200,
        json: items.map(({ id, sha, environment }) => ({
          ...deployment,
          id,
          sha,
          environment,
          url: `https://api.github.example${path}/${id}`,
        })),
      };
    }
    const id = /\/deployments\/(\d+)\/statuses$/.exec(path)?.[1];
    if (method === 'GET' && id !== undefined) {
      const statuses = state.deployments[Number(id) - 1]?.statuses ?? [];
      return { status: 200, json: [...statuses].reverse().map(([name, time]) => ({ ...status, state: name, created_at: time })) };
    }
    if (state.refuse !== undefined) return { status: state.refuse, json: { message: 'Resource not accessible by integration' } };
    state.dispatches.push({ path, body });
    await github.onDispatch(body);
    return { status: 204 };
  };
  const server = await startServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const text = Buffer.concat(chunks).toString('utf8');
      const url = new URL(request.url ?? '', 'http://github');
      const method = request.method ?? '';
      const route = description.route(method, url.pathname);
      if (!route) state.violations.push(`${method} ${url.pathname}: no such endpoint is described`);
      const body = text === '' ? {} : (JSON.parse(text) as Json);
      if (route && text !== '') state.violations.push(...description.request(method, route.template, body));
      const { status: code, json } = await answer(method, url, body);
      if (route && json !== undefined) state.violations.push(...description.answer(method, route.template, code, json));
      response
        .writeHead(code, { 'content-type': 'application/json; charset=utf-8' })
        .end(json === undefined ? undefined : JSON.stringify(json));
    })();
  });
  const github: GitHubDeployments = Object.assign(state, { url: server.url, stop: () => server.stop() });
  return github;
}

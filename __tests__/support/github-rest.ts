import { type Answer, type GitHubServer, type Json, merge, type Pull, type Run, type World } from './github-world.ts';

const NODE = 'MDM6UmVm';

export interface Call {
  readonly method: string;
  readonly url: URL;
  readonly body: string;
}
type Handler = (world: World, github: GitHubServer, values: Readonly<Record<string, string>>, body: Json, query: URLSearchParams) => Answer;

export function answerRest(world: World, github: GitHubServer, { method, url, body }: Call, violations: string[]): Answer {
  const route = world.description.route(method, url.pathname);
  const handler = route && HANDLERS[`${method} ${route.template}`];
  if (!route || !handler) {
    violations.push(`${method} ${url.pathname}: no such endpoint is described`);
    return { status: 404, json: { message: 'Not Found' } };
  }
  const asked = body === '' ? undefined : (JSON.parse(body) as Json);
  violations.push(...world.description.request(method, route.template, asked));
  const answer =
    route.values['owner'] === 'shop' && route.values['repo'] === 'deploy'
      ? handler(world, github, route.values, asked ?? {}, url.searchParams)
      : { status: 404, json: { message: 'Not Found' } };
  if (answer.status !== 204) violations.push(...world.description.answer(method, route.template, answer.status, answer.json));
  return answer;
}

const url = (path: string): string => `https://api.github.example/${path}`;
const notFound: Answer = { status: 404, json: { message: 'Not Found', documentation_url: 'https://docs.github.example', status: '404' } };

function attempt(work: () => Answer): Answer {
  try {
    return work();
  } catch {
    return notFound;
  }
}

function commitJson({ git }: World, sha: string): Json {
  const [tree = '', parents = '', ...message] = git(['show', '-s', '--format=%T%n%P%n%B', sha]).split('\n');
  const person = { name: 'octocat', email: 'octocat@github.example', date: '2026-03-03T14:00:00Z' };
  return {
    sha,
    node_id: NODE,
    url: url(`commits/${sha}`),
    html_url: url(sha),
    author: person,
    committer: person,
    message: message.join('\n').trimEnd(),
    tree: { sha: tree, url: url(`trees/${tree}`) },
    parents: parents
      .split(' ')
      .filter(Boolean)
      .map((one) => ({ sha: one, url: url(one), html_url: url(one) })),
    verification: { verified: true, reason: 'valid', signature: 's', payload: 'p', verified_at: null },
  };
}

/** What a list of commits says of one: with the time of git, which the fake's single commits do not have. */
function listed(world: World, sha: string, example: (Json & { commit: Json }) | undefined): Json {
  const { message, parents, committer } = commitJson(world, sha);
  const date = new Date(Number(world.git(['show', '-s', '--format=%ct', sha])) * 1000).toISOString();
  return { parents, commit: { ...example?.commit, message, committer: { ...(committer as Json), date } } };
}

function pullJson({ description }: World, pull: Pull): Json {
  const example = description.examples['pull-request'] as Json & { head: Json; base: Json };
  return {
    ...example,
    number: pull.number,
    title: pull.title,
    body: pull.body,
    requested_teams: [],
    state: pull.merged === undefined && !pull.closed ? 'open' : 'closed',
    merged: pull.merged !== undefined,
    merged_at: pull.merged === undefined ? null : '2026-03-03T14:05:00Z',
    merge_commit_sha: pull.merged ?? null,
    html_url: `https://github.example/shop/deploy/pull/${pull.number}`,
    node_id: `PR_${pull.number}`,
    head: { ...example.head, ref: pull.head },
    base: { ...example.base, ref: pull.base },
  };
}

/** A run has ended when it is looked at for the third time. */
function runJson({ description }: World, github: GitHubServer, run: Run): Json {
  run.looks += 1;
  const ended = run.looks > 2;
  return {
    ...description.examples['workflow-run'],
    id: run.id,
    html_url: `https://github.example/shop/deploy/actions/runs/${run.id}`,
    created_at: '2026-03-03T15:00:05Z',
    status: ended ? 'completed' : 'in_progress',
    conclusion: ended ? github.conclude() : null,
  };
}

const HANDLERS: Readonly<Record<string, Handler>> = {
  'GET /repos/{owner}/{repo}': ({ description }) => ({
    status: 200,
    json: { ...description.examples['full-repository'], has_discussions: false },
  }),
  'GET /repos/{owner}/{repo}/git/ref/{ref}': ({ git }, _github, { ref = '' }) =>
    attempt(() => {
      const sha = git(['rev-parse', '--verify', `refs/${ref}^{commit}`]);
      return { status: 200, json: { ref: `refs/${ref}`, node_id: NODE, url: url('ref'), object: { type: 'commit', sha, url: url(sha) } } };
    }),
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': (world, _github, { commit_sha: sha = '' }) =>
    attempt(() => ({ status: 200, json: commitJson(world, sha) })),
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': ({ git }, _github, { tree_sha: sha = '' }) =>
    attempt(() => {
      const lines = git(['ls-tree', '-z', sha]).split('\0').filter(Boolean);
      const tree = lines.map((line) => {
        const [, mode = '', type = '', oid = '', path = ''] = /^(\d+) (\w+) (\w+)\t(.*)$/s.exec(line) ?? [];
        return { path, mode, type, sha: oid, url: url(oid) };
      });
      return { status: 200, json: { sha, url: url(sha), tree, truncated: false } };
    }),
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': ({ gitBytes }, _github, { file_sha: sha = '' }) =>
    attempt(() => {
      const bytes = gitBytes(['cat-file', 'blob', sha]);
      const content = bytes.toString('base64').replace(/.{60}/g, '$&\n');
      return { status: 200, json: { sha, node_id: NODE, size: bytes.length, url: url(sha), content, encoding: 'base64' } };
    }),
  'GET /repos/{owner}/{repo}/commits': (world, _github, _values, _body, query) =>
    attempt(() => {
      const path = query.get('path');
      const from = [query.get('sha') ?? 'HEAD', ...(path === null ? [] : ['--', path])];
      const shas = world.git(['log', '--format=%H', `--max-count=${query.get('per_page') ?? 30}`, ...from]);
      const [example] = world.description.examples['commit-items'] as unknown as (Json & { commit: Json })[];
      return {
        status: 200,
        json: shas
          .split('\n')
          .filter(Boolean)
          .map((sha) => ({ ...example, sha, ...listed(world, sha, example) })),
      };
    }),
  'POST /repos/{owner}/{repo}/git/blobs': ({ git }, _github, _values, { content, encoding }) => {
    const sha = git(['hash-object', '-w', '--stdin'], Buffer.from(String(content), encoding === 'base64' ? 'base64' : 'utf8'));
    return { status: 201, json: { sha, url: url(sha) } };
  },
  'POST /repos/{owner}/{repo}/git/trees': ({ git }, _github, _values, { tree }) => {
    const lines = (tree as Json[]).map(({ mode, type, sha, path }) => `${String(mode)} ${String(type)} ${String(sha)}\t${String(path)}`);
    const sha = git(['mktree'], `${lines.join('\n')}\n`);
    return { status: 201, json: { sha, url: url(sha), tree, truncated: false } };
  },
  'POST /repos/{owner}/{repo}/git/commits': (world, _github, _values, { message, tree, parents }) => {
    const sha = world.git(['commit-tree', String(tree), ...(parents as string[]).flatMap((parent) => ['-p', parent])], String(message));
    return { status: 201, json: commitJson(world, sha) };
  },
  'POST /repos/{owner}/{repo}/git/refs': ({ git }, github, _values, { ref, sha }) => {
    const refused = github.refuse(String(ref).replace('refs/heads/', ''));
    const error = (message: string): Answer => ({
      status: 422,
      json: { message, documentation_url: 'https://docs.github.example', status: '422' },
    });
    if (refused) return error(refused.message);
    try {
      git(['update-ref', String(ref), String(sha), '0'.repeat(40)]);
    } catch {
      return error('Reference already exists');
    }
    return { status: 201, json: { ref, node_id: NODE, url: url('ref'), object: { type: 'commit', sha, url: url('c') } } };
  },
  'POST /repos/{owner}/{repo}/pulls': (world, _github, _values, { head, base, title, body }) => {
    const number = world.pulls.length + 1;
    const pull: Pull = {
      number,
      head: String(head),
      base: String(base),
      title: String(title),
      body: typeof body === 'string' ? body : '',
      merged: undefined,
      autoMerge: false,
      closed: false,
    };
    world.pulls.push(pull);
    return { status: 201, json: pullJson(world, pull) };
  },
  'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches': (_world, github, { workflow_id: workflow = '' }, body) => {
    if (workflow !== 'deploy.yml') return notFound;
    const run: Run = { id: github.runs.length + 17, workflow, branch: String(body['ref']), inputs: body['inputs'], looks: 0 };
    github.runs.push(run);
    if (!github.tellsRuns) return { status: 204, json: undefined };
    return { status: 200, json: { workflow_run_id: run.id, run_url: url(`runs/${run.id}`), html_url: url(`runs/${run.id}`) } };
  },
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs': (world, github) => {
    const runs = github.runs.map((run) => runJson(world, github, run));
    return { status: 200, json: { total_count: runs.length, workflow_runs: runs } };
  },
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}': (world, github, { run_id: id }) => {
    const run = github.runs.find((one) => String(one.id) === id);
    return run ? { status: 200, json: runJson(world, github, run) } : notFound;
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': (world, _github, { pull_number: number }) => {
    const pull = world.pulls.find((one) => String(one.number) === number);
    return pull ? { status: 200, json: pullJson(world, pull) } : notFound;
  },
  'PATCH /repos/{owner}/{repo}/pulls/{pull_number}': (world, _github, { pull_number: number }, { state }) => {
    const pull = world.pulls.find((one) => String(one.number) === number);
    if (!pull) return notFound;
    pull.closed = state === 'closed';
    return { status: 200, json: pullJson(world, pull) };
  },
  'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge': (world, github, { pull_number: number }, { sha }) => {
    const pull = world.pulls.find((one) => String(one.number) === number);
    if (!pull) return notFound;
    const error = (status: number, message: string): Answer => ({
      status,
      json: { message, documentation_url: 'https://docs.github.example' },
    });
    const blocked = github.blockMerge();
    if (blocked !== undefined) return error(405, blocked);
    if (world.git(['rev-parse', pull.head]) !== sha) return error(409, 'Head branch was modified. Review and try the merge again.');
    merge(world, pull);
    return { status: 200, json: { sha: pull.merged, merged: true, message: 'Pull Request successfully merged' } };
  },
};

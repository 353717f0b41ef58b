import { afterEach, describe, expect, it } from '@jest/globals';
import { loadConfig } from '../../../src/config/index.ts';
import { makeTuple, systemClock } from '../../../src/core/index.ts';
import { openGitHub, openIncident } from '../../../src/github/index.ts';
import { climbLadder, type LadderContext, type StepOutcome } from '../../../src/rollback/index.ts';
import { type GitHubIssuesServer, githubIssuesServer } from '../../support/github-issues-server.ts';
import { memoryChannel } from '../../support/memory-channel.ts';
import { filesOf, releaseTuple } from '../../support/rollback-fixture.ts';

const CONFIG = `version: 1
environments:
  production:
    pins:
      image: { file: deploy/app.yaml, kubernetes: app }
      model: { file: deploy/model.yaml, pointer: /model/uri, role: model }
      beta: { file: deploy/flags.yaml, pointer: /BETA, role: toggle, safe: false }
    health: [{ name: up, http: http://service.example }]
    rollback: { ladder: [toggle: beta, issue, page: "\${PAGE_URL}"] }
`;
const environment = loadConfig(CONFIG, 'c.yml').environments.get('production');
if (!environment) throw new Error('no environment');
const ladder = environment.rollback?.ladder ?? [];
const ID = `sha256:${'b'.repeat(64)}`;

let server: GitHubIssuesServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

function context(more: Partial<LadderContext> = {}): LadderContext & { channel: ReturnType<typeof memoryChannel>; pages: unknown[] } {
  const pages: unknown[] = [];
  const page: typeof fetch = (input, init) => {
    pages.push({ url: (input as URL).href, body: JSON.parse(init?.body as string) as unknown });
    return Promise.resolve(new Response(null, { status: 202 }));
  };
  return {
    environment: environment as LadderContext['environment'],
    tuple: releaseTuple('bad', true),
    channel: memoryChannel({ main: filesOf('bad', true) }),
    branch: 'main',
    clock: { now: () => 42, sleep: () => Promise.resolve() },
    signal: new AbortController().signal,
    fetch: page,
    env: (name) => (server ? { GITHUB_TOKEN: 't0ken', GITHUB_REPOSITORY: 'o/r', GITHUB_API_URL: server.url }[name] : undefined),
    expand: (text) => text.replace('${PAGE_URL}', 'https://page.example/hook/s3cret'),
    mask: () => {},
    openIssue: ({ id, title, body }) => {
      const api = openGitHub({ token: 't0ken', apiUrl: server?.url ?? '', fetch, signal: new AbortController().signal });
      return openIncident(api, { owner: 'o', repo: 'r', environment: 'production', id, title, body, labels: [] });
    },
    incident: (steps) => ({
      title: 'production: not-ready',
      body: `# What happened${steps.map(({ detail }) => `\n- ${detail}`).join('')}`,
      data: { environment: 'production', tuple: ID },
      id: ID,
    }),
    pages,
    ...more,
  } as ReturnType<typeof context>;
}

describe('the ladder', () => {
  it('switches the toggle, opens an issue and pages, in this order', async () => {
    server = await githubIssuesServer([{ title: 'Something else', body: null }]);
    const ladderContext = context();
    const outcomes = await climbLadder(ladder, ladderContext);
    expect(outcomes).toEqual([
      { step: 'toggle beta', ok: true, detail: 'set to false', at: 42, tuple: releaseTuple('bad', false) },
      { step: 'issue', ok: true, detail: 'opened issue #2', url: 'https://github.example/o/r/issues/2', at: 42 },
      { step: 'page', ok: true, detail: 'page.example answered 202', at: 42 },
    ]);
    expect(ladderContext.channel.text('main', 'deploy/flags.yaml')).toBe('BETA: false\nOTHER: true\n');
    expect(ladderContext.channel.log('main').at(-1)?.message).toContain(`Toggle-Of: ${ID}\n`);
    expect(server.issues[1]).toMatchObject({
      title: 'production: not-ready',
      body: expect.stringMatching(/^# What happened\n- set to false\n\n<!-- rollback-gate incident production sha256:b+ -->/),
    });
    expect(ladderContext.pages).toEqual([
      {
        url: 'https://page.example/hook/s3cret',
        body: { text: 'production: not-ready', environment: 'production', tuple: ID, key: `rollback-gate/production/${'b'.repeat(12)}` },
      },
    ]);
    expect(server.violations).toEqual([]);
    expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /graphql',
      'GET /repos/o/r/issues',
      'POST /repos/o/r/issues',
    ]);
    expect(server.requests.every(({ authorization }) => authorization === 'token t0ken')).toBe(true);
  });

  it('opens one issue for one incident, however many others are open', async () => {
    server = await githubIssuesServer();
    await climbLadder([{ step: 'issue' }], context());
    for (let index = 0; index < 120; index++)
      server.issues.push({ ...(server.issues[0] as (typeof server.issues)[number]), body: 'other', number: index + 2 });
    const [again] = await climbLadder([{ step: 'issue' }], context());
    expect(again).toMatchObject({ ok: true, detail: 'issue #1 is open already' });
    expect(server.issues).toHaveLength(121);
    expect(server.violations).toEqual([]);
  });

  it('goes on when a step fails, and says why', async () => {
    server = await githubIssuesServer();
    server.status = 403;
    const channel = memoryChannel({ main: filesOf('bad', true) });
    channel.answers.push({ result: 'refused', reason: 'protected', detail: 'GH006' });
    const dead: typeof fetch = () => Promise.reject(new TypeError('fetch failed'));
    const outcomes = await climbLadder(ladder, context({ channel, fetch: dead }));
    expect(outcomes).toMatchObject([
      { step: 'toggle beta', ok: false, detail: 'the branch takes no writes: GH006' },
      { step: 'issue', ok: false, detail: expect.stringContaining('Not today') },
      { step: 'page', ok: false, detail: 'page.example could not be reached' },
    ]);
    expect(JSON.stringify(outcomes)).not.toContain('s3cret');
  });

  it('is tested against a server that knows what GitHub takes', async () => {
    server = await githubIssuesServer();
    await fetch(`${server.url}/repos/o/r/issues`, {
      method: 'POST',
      body: JSON.stringify({ title: 1.5, labels: 'x', body: ['not text'] }),
    });
    expect(server.violations.join()).toContain('data/labels must be array');
  });

  it('says what is missing outside of GitHub', async () => {
    const [outcome] = await climbLadder([{ step: 'issue' }], context());
    expect(outcome).toMatchObject({ ok: false, detail: expect.stringContaining('GITHUB_TOKEN') });
  });

  it('watches whether the toggle has helped, and tells those that come after', async () => {
    server = await githubIssuesServer();
    const seen: unknown[] = [];
    const confirm: LadderContext['confirm'] = (changed) => {
      seen.push(changed);
      return Promise.resolve({ ok: true, recovered: true, detail: 'the service has recovered' });
    };
    const ladderContext = context({ confirm });
    const outcomes = await climbLadder([{ step: 'toggle', pin: 'beta' }, { step: 'issue' }], ladderContext);
    expect(outcomes[0]).toMatchObject({ ok: true, recovered: true, detail: 'set to false; the service has recovered' });
    expect(seen).toEqual([{ tuple: releaseTuple('bad', false), commit: ladderContext.channel.log('main').at(-1)?.head }]);
    expect(server.issues[0]?.body).toContain('- set to false; the service has recovered');
  });

  it('goes on to the next toggle only when the first has not helped', async () => {
    const two = loadConfig(
      CONFIG.replace('      beta:', '      other: { file: deploy/flags.yaml, pointer: /OTHER, role: toggle, safe: false }\n      beta:'),
      'c.yml',
    ).environments.get('production');
    const both = makeTuple([...releaseTuple('bad', true).members, { name: 'other', role: 'toggle', value: 'true' }]);
    const steps = [
      { step: 'toggle', pin: 'beta' },
      { step: 'toggle', pin: 'other' },
    ] as const;
    const run = (recovered: boolean): Promise<readonly StepOutcome[]> => {
      const confirm = () => Promise.resolve({ ok: recovered, recovered, detail: recovered ? 'up' : 'down' });
      return climbLadder(steps, context({ ...(two ? { environment: two } : {}), tuple: both, confirm }));
    };
    expect((await run(true)).map(({ step }) => step)).toEqual(['toggle beta']);
    expect(await run(false)).toMatchObject([{ detail: 'set to false; down' }, { detail: 'set to false; down' }]);
  });

  it('leaves a toggle alone that is safe, or when the other pins were changed, or where nothing may be written', async () => {
    const toggle = [{ step: 'toggle', pin: 'beta' }] as const;
    const safe = (): ReturnType<typeof memoryChannel> => memoryChannel({ main: filesOf('bad', false) });
    expect(await climbLadder(toggle, context({ channel: safe() }))).toMatchObject([{ ok: true, detail: 'it is false already' }]);
    expect(await climbLadder(toggle, context({ channel: safe(), tuple: releaseTuple('bad', false) }))).toMatchObject([
      { ok: false, detail: 'it was false all the time: there is nothing to switch' },
    ]);
    const fixed = context({ channel: memoryChannel({ main: filesOf('fixed', true) }) });
    expect(await climbLadder(toggle, fixed)).toMatchObject([{ ok: false, detail: expect.stringContaining('changed meanwhile') }]);
    expect(fixed.channel.log('main')).toHaveLength(1);
    const unwritten = loadConfig(CONFIG.replace('rollback: {', 'rollback: { write: none,'), 'c.yml').environments.get('production');
    const ladderContext = context(unwritten ? { environment: unwritten } : {});
    expect(await climbLadder(toggle, ladderContext)).toMatchObject([{ ok: false, detail: expect.stringContaining('by hand') }]);
    expect(ladderContext.channel.log('main')).toHaveLength(1);
  });

  it('decides anew about the toggle when another writer was faster', async () => {
    const ladderContext = context();
    let first = true;
    ladderContext.channel.beforeCommit = () => {
      if (first) ladderContext.channel.push('main', { 'deploy/flags.yaml': 'BETA: true\nOTHER: changed\n' });
      first = false;
    };
    await climbLadder([{ step: 'toggle', pin: 'beta' }], ladderContext);
    expect(ladderContext.channel.text('main', 'deploy/flags.yaml')).toBe('BETA: false\nOTHER: changed\n');
  });

  it('only informs when it is not known that anything is wrong', async () => {
    const ladderContext = context({ informOnly: true });
    const outcomes = await climbLadder(ladder, ladderContext);
    expect(outcomes.map(({ step }) => step)).toEqual(['issue', 'page']);
    expect(ladderContext.channel.log('main')).toHaveLength(1);
  });

  it.each([['http://page.example/x'], ['ftp://page.example'], ['nonsense'], ['http://127.0.0.1.evil.example/']])(
    'does not page %s',
    async (url) => {
      const ladderContext = context({ expand: () => url });
      expect(await climbLadder([{ step: 'page', format: 'generic', url: 'x' }], ladderContext)).toMatchObject([
        { ok: false, detail: expect.stringContaining('https') },
      ]);
      expect(ladderContext.pages).toEqual([]);
    },
  );

  it('pages a server on this machine without encryption, and tries again when it stumbles', async () => {
    const statuses = [503, 429, 200];
    const stumbling: typeof fetch = () => Promise.resolve(new Response(null, { status: statuses.shift() ?? 500 }));
    const ladderContext = context({ expand: () => 'http://127.0.0.1:9/hook', fetch: stumbling });
    expect(await climbLadder([{ step: 'page', format: 'generic', url: 'x' }], ladderContext)).toMatchObject([
      { ok: true, detail: '127.0.0.1:9 answered 200' },
    ]);
    const refusing = context({
      expand: () => 'https://page.example/x',
      fetch: () => Promise.resolve(new Response(null, { status: 404 })),
      clock: systemClock,
    });
    expect(await climbLadder([{ step: 'page', format: 'generic', url: 'x' }], refusing)).toMatchObject([
      { ok: false, detail: 'page.example answered 404' },
    ]);
  });
});

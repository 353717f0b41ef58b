/** Incidents that have happened elsewhere, each from the deploy to its end: the whole `watch` on a repository with a remote, and time that is made up. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { run as rollback } from '../../src/commands/rollback/run.ts';
import { run as watch } from '../../src/commands/watch/run.ts';
import { type CommandResult, type Host, sha256 } from '../../src/core/index.ts';
import { type GitHubServer, startGitHub } from '../support/github-server.ts';
import { REFUSALS, refusePushes } from '../support/git-http-server.ts';
import { type HostOptions, type RollbackFixture, rollbackFixture, SERVICE } from '../support/rollback-fixture.ts';

let fixture: RollbackFixture | undefined;
let server: GitHubServer | undefined;
afterEach(async () => {
  await server?.stop();
  await fixture?.cleanup();
  fixture = server = undefined;
});

/** `one` and `two` were verified; `release` was just deployed. */
async function deployed(release: string, change?: (config: string) => string): Promise<RollbackFixture> {
  const f = await rollbackFixture(change);
  fixture = f;
  await f.record('one', 'two');
  await f.deploy(release);
  return f;
}

const input = { positionals: [], options: { environment: 'production' } };
const events = (f: RollbackFixture): string[] =>
  f
    .ledger()
    .slice(4)
    .map(({ event }) => event);

/** Answers of the service by seconds since the first request. */
function service(f: RollbackFixture, answer: (path: string, seconds: number) => Response, options: HostOptions = {}): Host {
  const host = f.host(options);
  let start: number | undefined;
  return {
    ...host,
    fetch: async (url, init) => {
      const at = new URL(url instanceof Request ? url.url : url);
      if (at.origin !== SERVICE) return host.fetch(url, init);
      start ??= host.clock.now();
      return answer(at.pathname, (host.clock.now() - start) / 1000);
    },
  };
}

const named = (release: string): Response => Response.json({ digest: sha256(release) });
const status = (code: number): Response => new Response('', { status: code });

const PROMETHEUS = 'prometheus: { url: http://prom.example, bad: \'sum(e{code=~"5.."})\', total: sum(e) }';
const onPrometheus =
  (more = '') =>
  (config: string): string =>
    config.replace(`- { name: up, http: ${SERVICE}/healthz }`, `- { name: errors, ${PROMETHEUS}, min-bad: 3, dispersion: 1${more} }`);

/** A Prometheus whose counters grow with the clock: ten requests a second, of which a share is bad. */
function prometheus(
  host: () => Host,
  share: (secondsSinceStart: number, query: string) => number,
  rate = (_seconds: number): number => 10,
) {
  let start: number | undefined;
  return (async (url) => {
    const query = new URL(url instanceof Request ? url.url : url).searchParams;
    const text = query.get('query') ?? '';
    start ??= host().clock.now() / 1000;
    const at = Number(query.get('time') ?? host().clock.now() / 1000);
    if (text.startsWith('count(')) return answerOf(at, 1);
    let [bad, total] = [0, 0];
    for (let second = -4000; second < at - start; second++) {
      total += rate(second);
      bad += rate(second) * share(second, text);
    }
    return answerOf(at, Math.floor(text.includes('5..') ? bad : total));
  }) as typeof fetch;
}

function answerOf(at: number, value: number): Response {
  return Response.json({ status: 'success', data: { resultType: 'vector', result: [{ metric: {}, value: [at, String(value)] }] } });
}

async function watchOnPrometheus(f: RollbackFixture, ...args: [Parameters<typeof prometheus>[1], Parameters<typeof prometheus>[2]?]) {
  const host: Host = f.host({ elsewhere: (...request) => source(...request) });
  const source = prometheus(() => host, ...args);
  return watch(input, host);
}

describe('incidents', () => {
  it('I1: the old release still answers, first well and then badly; neither helps nor harms the new one', async () => {
    const f = await deployed('three');
    const good = await watch(
      input,
      service(f, (path, seconds) => (path === '/version' ? named(seconds < 40 ? 'two' : 'three') : status(seconds < 40 ? 500 : 200))),
    );
    expect(good).toMatchObject({ verdict: 'pass', cause: 'healthy' });
    await f.deploy('four');
    const bad = await watch(
      input,
      service(f, (path, seconds) => {
        const release = f.pinned().image === 'four' && seconds >= 40 ? 'four' : 'three';
        return path === '/version' ? named(release) : status(release === 'four' ? 500 : 200);
      }),
    );
    expect(bad).toMatchObject({ verdict: 'fail', cause: 'rolled-back' });
    expect(f.pinned().image).toBe('three');
  });

  it('I2: the service is away for minutes while the database migrates; it is waited for, and then judged', async () => {
    const f = await deployed('three');
    const result = await watch(
      input,
      service(f, (path, seconds) => {
        if (seconds < 300)
          throw Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }) });
        return path === '/version' ? named('three') : status(200);
      }),
    );
    expect(result).toMatchObject({ verdict: 'pass', cause: 'healthy' });
  });

  it('I3: no data is not healthy, and traffic that stays away is no sign of health', async () => {
    const f = await deployed('three', onPrometheus());
    const silent = await watchOnPrometheus(
      f,
      () => 0,
      (seconds) => (seconds < 0 ? 10 : 0),
    );
    expect(silent).toMatchObject({ verdict: 'inconclusive', cause: 'no-data' });
    expect(events(f)).toEqual(['deployed']);
    await fixture?.cleanup();
    const g = await deployed('three', onPrometheus(', max-drop: 50%'));
    expect(
      await watchOnPrometheus(
        g,
        () => 0,
        (seconds) => (seconds < 3 ? 10 : 0),
      ),
    ).toMatchObject({ verdict: 'fail', cause: 'rolled-back-failing' });
  });

  it('I4: the monitoring goes away, not the release: nothing is taken back', async () => {
    const f = await deployed('three', onPrometheus());
    const host: Host = f.host({
      elsewhere: (...request) => (host.clock.now() - begun < 20_000 ? source(...request) : Promise.reject(new TypeError('fetch failed'))),
    });
    const begun = host.clock.now();
    const source = prometheus(
      () => host,
      () => 0,
    );
    expect(await watch(input, host)).toMatchObject({ verdict: 'inconclusive', cause: 'monitor-error' });
    expect(f.pinned().image).toBe('three');
    expect(events(f)).toEqual(['deployed']);
  });

  it('I5: an updater puts the bad release back: it is taken back once, then a person decides', async () => {
    const f = await deployed('bad');
    expect(await watch(input, f.host())).toMatchObject({ verdict: 'fail', cause: 'rolled-back' });
    await f.deploy('bad');
    expect(await watch(input, f.host())).toMatchObject({ verdict: 'fail', cause: 'loop-guard' });
    expect(f.pinned().image).toBe('bad');
  });

  it('I6: the target fails too: said so, no second hop, and never onto itself', async () => {
    const f = await deployed('bad');
    expect(await watch(input, f.host({ isBad: () => true }))).toMatchObject({ verdict: 'fail', cause: 'rolled-back-failing' });
    expect(f.pinned().image).toBe('two');
    expect(events(f)).toEqual(['deployed', 'failed', 'rolled-back', 'failed']);
  });

  it('I7: somebody pushed meanwhile: their change stays, and a fix forward stands', async () => {
    const f = await deployed('bad');
    const fix = await f.prepare('fixed');
    let requests = 0;
    const host = f.host({
      onRequest: () => {
        if (requests++ === 4) fix();
      },
    });
    expect(await watch(input, host)).toMatchObject({ verdict: 'skipped', cause: 'superseded' });
    expect(f.pinned().image).toBe('fixed');
  });

  it('I8: the branch is protected: it is said, and not called a success', async () => {
    for (const refusal of [REFUSALS.GH006, REFUSALS.GH013]) {
      const f = await deployed('bad', (config) => config.replace('rollback: {', 'rollback: { write: git,'));
      await refusePushes(f.bare, 'refs/heads/main', refusal);
      const result = await watch(input, f.host());
      expect(result).toMatchObject({ verdict: 'fail', cause: 'write-refused' });
      expect(f.pinned().image).toBe('bad');
      await f.cleanup();
    }
    fixture = undefined;
  });

  it('I9: the commit starts no workflow: the one that deploys is started, and waited for', async () => {
    const f = await deployed('bad', (config) =>
      config.replace('rollback: {', 'rollback: { write: github, redeploy: { workflow: deploy.yml },'),
    );
    const github = await startGitHub(f.bare, f.repo.env);
    server = github;
    await f.repo.git('config', `url.${f.bare}.insteadOf`, 'https://ghes.example/shop/deploy.git');
    await f.repo.git('remote', 'set-url', 'origin', 'https://ghes.example/shop/deploy.git');
    const env = { GITHUB_TOKEN: 'T', GITHUB_SERVER_URL: 'https://ghes.example', GITHUB_API_URL: github.url };
    expect(await watch(input, f.host({ env, elsewhere: fetch }))).toMatchObject({ verdict: 'fail', cause: 'rolled-back' });
    expect(github.runs).toMatchObject([{ branch: 'main' }]);
    expect(f.pinned().image).toBe('two');
  });

  it('I10: a run that is cancelled changes nothing, and the next one completes what was begun', async () => {
    const f = await deployed('bad');
    const stop = new AbortController();
    const host = { ...f.host({ onRequest: (path) => path === '/healthz' && stop.abort(new Error('cancelled')) }), signal: stop.signal };
    await watch(input, host).catch(() => undefined);
    expect(f.pinned().image).toBe('bad');
    await f.announce('bad', 'two');
    expect(await watch(input, f.host())).toMatchObject({ verdict: 'fail', cause: 'rolled-back' });
    expect(f.pinned().image).toBe('two');
  });

  it('I11: a migration cannot be undone: the release stays, and the toggle is next', async () => {
    const f = await rollbackFixture((config) =>
      config.replace('environments:', 'migrations: { files: db/** }\nenvironments:').replace('ladder: []', 'ladder: [toggle: beta]'),
    );
    fixture = f;
    await f.record('one');
    await f.deploy('two');
    await watch(input, f.host());
    await f.repo.git('pull', '-q', '--rebase', 'origin', 'main');
    await f.repo.write({ 'db/2.sql': '-- rollback-gate: irreversible accounts are merged\nSELECT 1;\n' });
    await f.repo.commit('Migration');
    await f.repo.git('push', '-q', 'origin', 'HEAD:main');
    await f.deploy('bad', true);
    const result = await watch(input, f.host({ isBad: (_image, toggle) => toggle === 'true' }));
    expect(result).toMatchObject({ verdict: 'fail', cause: 'not-ready' });
    expect(result.report?.headline).toContain('accounts are merged');
    expect(f.pinned()).toMatchObject({ image: 'bad', toggle: 'false' });
  });

  it('I12: every second request fails: found within a minute', async () => {
    const f = await deployed('three');
    let [failedAt, probes] = [0, 0];
    const host = service(f, (path, seconds) => {
      const { image } = f.pinned();
      if (image === 'three') failedAt = seconds;
      return path === '/version' ? named(image) : status(image === 'three' && probes++ % 2 === 0 ? 500 : 200);
    });
    expect(await watch(input, host)).toMatchObject({ verdict: 'fail', cause: 'rolled-back' });
    expect(failedAt).toBeLessThan(60);
  });

  it('I13: the metric never existed: said before the watch, and never healthy', async () => {
    const f = await deployed('three', onPrometheus());
    const nothing = async (): Promise<Response> => Response.json({ status: 'success', data: { resultType: 'vector', result: [] } });
    const host = f.host({ elsewhere: nothing });
    expect(await watch(input, host)).toMatchObject({ verdict: 'inconclusive', cause: 'no-data' });
    expect(host.lines.join('\n')).toContain('errors: returns no data now (the query for all events has no result)');
  });

  it('I14: it was red before the deploy: nobody is blamed, nothing is taken back', async () => {
    const f = await deployed('three', onPrometheus());
    const result = await watchOnPrometheus(f, () => 0.05);
    expect(result).toMatchObject({ verdict: 'inconclusive', cause: 'red-before-deploy' });
    expect(f.pinned().image).toBe('three');
    expect(events(f)).toEqual(['deployed']);
  });

  it('I15: the release before is not the commit before: the ledger knows it', async () => {
    const f = await deployed('bad');
    for (const file of ['README.md', 'notes.txt']) {
      await f.repo.write({ [file]: 'unrelated\n' });
      await f.repo.commit(`Change ${file}`);
    }
    await f.repo.git('push', '-q', 'origin', 'HEAD:main');
    const result: CommandResult = await rollback(input, f.host());
    expect(result).toMatchObject({ verdict: 'pass', cause: 'rolled-back' });
    expect(f.pinned().image).toBe('two');
    expect(f.git('show', 'main:notes.txt')).toBe('unrelated');
  });

  it('I16: something fails for everybody: the release beside its control is left alone, alone it would not be', async () => {
    const control = ', baseline: concurrent, control: { bad: \'sum(c{code=~"5.."})\', total: sum(c) }';
    const f = await deployed('three', onPrometheus(control));
    const shared = (seconds: number): number => (seconds > 3 ? 0.3 : 0);
    expect((await watchOnPrometheus(f, shared)).verdict).not.toBe('fail');
    expect(f.pinned().image).toBe('three');
    await fixture?.cleanup();
    const g = await deployed('three', onPrometheus(control));
    const alone = await watchOnPrometheus(g, (seconds, query) => (query.includes('c{') ? 0 : shared(seconds)));
    expect(alone.verdict).toBe('fail');
  });
});

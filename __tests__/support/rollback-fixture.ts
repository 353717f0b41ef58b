import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Clock, type Host, makeTuple, sha256, type Tuple, tupleId } from '../../src/core/index.ts';
import { openRepository } from '../../src/git/index.ts';
import { type LedgerEntry, type LedgerRecord, LedgerStore, parseLedger } from '../../src/ledger/index.ts';
import { gitChannel } from '../../src/write-back/index.ts';
import { type GitFixture, gitFixture } from './git-fixture.ts';

export interface RollbackFixture {
  readonly repo: GitFixture;
  readonly bare: string;
  /** Runs git in the bare remote. */
  git(...args: string[]): string;
  /** Commits a release to main on the remote, as a person would, and returns the commit. */
  deploy(release: string, toggle?: boolean): Promise<string>;
  /** Records the releases, in this order, as deployed and verified. */
  record(...releases: readonly string[]): Promise<void>;
  /** Records that a release was deployed and is about to be taken back to another, as a run does that is killed right after. */
  announce(bad: string, target: string): Promise<void>;
  /** A release that is ready and not on main yet; the function puts it there at once. */
  prepare(release: string): Promise<() => string>;
  /** What a commit of the remote pins: release names. */
  pinned(commit?: string): { image: string; model: string; toggle: string };
  ledger(): readonly LedgerRecord[];
  /** Changes a record of the ledger behind everybody's back. */
  tamper(): void;
  /** A host whose clock runs as fast as it is asked to wait, and whose network is the made-up service. */
  host(options?: HostOptions): Host & { readonly lines: string[] };
  cleanup(): Promise<void>;
}

export interface HostOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Releases that answer 500. Default: those whose name begins with `bad`. */
  readonly isBad?: (image: string, toggle: string) => boolean;
  /** Called for every request to the service. */
  readonly onRequest?: (path: string) => void;
  /** Answers requests to other hosts. */
  readonly elsewhere?: typeof fetch;
}

const NAMES = ['one', 'two', 'three', 'four', 'five', 'bad', 'bad-two', 'fixed'];
const BY_DIGEST = new Map(NAMES.map((name) => [sha256(name), name]));
export const SERVICE = 'http://service.example';

const CONFIG = `version: 1
ledger: { branch: rollback-gate/ledger }
environments:
  production:
    pins:
      image: { file: deploy/app.yaml, kubernetes: app }
      model: { file: deploy/model.yaml, pointer: /model/uri, role: model }
      beta: { file: deploy/flags.yaml, pointer: /BETA, role: toggle, safe: false }
    identity: { http: ${SERVICE}/version, value: digest }
    health:
      - { name: up, http: ${SERVICE}/healthz }
    watch: { interval: 1s, window: 5m, soak: 10s, warm-up: 1s, min-events: 10 }
    rollback: { confirm: 2m, ladder: [] }
`;

export function filesOf(release: string, toggle: boolean): Record<string, string> {
  return {
    'deploy/app.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: app
spec:
  template:
    spec:
      containers:
        - name: app # served
          image: registry.example/app@${sha256(release)}
        - name: proxy
          image: registry.example/proxy@${sha256('proxy')}
`,
    'deploy/model.yaml': `# who serves what\nmodel:\n  uri: s3://models/${release}?versionId=${release}\n`,
    'deploy/flags.yaml': `BETA: ${toggle}\nOTHER: true\n`,
  };
}

/** The tuple that the files of a release hold. */
export function releaseTuple(release: string, toggle = false): Tuple {
  return makeTuple([
    { name: 'image', role: 'image', value: `registry.example/app@${sha256(release)}` },
    { name: 'model', role: 'model', value: `s3://models/${release}?versionId=${release}` },
    { name: 'beta', role: 'toggle', value: String(toggle) },
  ]);
}

export async function rollbackFixture(change: (config: string) => string = (config) => config): Promise<RollbackFixture> {
  const repo = await gitFixture();
  await repo.write({ '.github/rollback-gate.yml': change(CONFIG), ...filesOf('one', false) });
  await repo.commit('Release one');
  const bare = await repo.bare();
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: bare, env: repo.env, encoding: 'utf8', stdio: 'pipe' }).trimEnd();
  const seen = new Map<string, ReturnType<RollbackFixture['pinned']>>();
  const pinned: RollbackFixture['pinned'] = (name = 'main') => {
    const file = join(bare, 'refs/heads', name);
    const commit = existsSync(file) ? readFileSync(file, 'utf8').trim() : git('rev-parse', name);
    const found = seen.get(commit) ?? readPinned(commit);
    seen.set(commit, found);
    return found;
  };
  const readPinned: RollbackFixture['pinned'] = (commit) => {
    const read = (path: string, pattern: RegExp): string => pattern.exec(git('show', `${commit}:deploy/${path}`))?.[1] ?? '';
    const image = read('app.yaml', /app@(sha256:[0-9a-f]{64})/);
    return {
      image: BY_DIGEST.get(image) ?? image,
      model: read('model.yaml', /models\/([^?]*)/),
      toggle: read('flags.yaml', /BETA: (\S+)/),
    };
  };
  const clock = new EagerClock(Date.UTC(2026, 2, 3, 14, 0));
  const append = async (entries: readonly LedgerEntry[]): Promise<void> => {
    const repository = await openRepository(repo.directory);
    const channel = gitChannel(repository, { remote: 'origin', clock });
    await new LedgerStore({ channel, branch: 'rollback-gate/ledger', clock }).append(entries);
    await channel.close();
    await repository.close();
  };
  const fixture: RollbackFixture = {
    repo,
    bare,
    git,
    pinned,
    deploy: async (release, toggle = false) => {
      await repo.git('pull', '-q', '--rebase', 'origin', 'main');
      await repo.write(filesOf(release, toggle));
      const commit = await repo.commit(`Release ${release}`);
      await repo.git('push', '-q', 'origin', 'HEAD:main');
      clock.advance(3_600_000);
      return commit;
    },
    record: (...releases) =>
      append(
        releases.flatMap((release, index): LedgerEntry[] => {
          const entry = { environment: 'production', tuple: releaseTuple(release) };
          return [
            { ...entry, event: 'deployed', key: `deployed:${index}` },
            { ...entry, event: 'verified', key: `verified:${index}` },
          ];
        }),
      ),
    announce: (bad, target) => {
      const entry = { environment: 'production', tuple: releaseTuple(bad) };
      return append([
        { ...entry, event: 'deployed', key: 'announced:deployed' },
        { ...entry, event: 'failed', key: 'announced:failed', target: tupleId(releaseTuple(target)) },
      ]);
    },
    prepare: async (release) => {
      await repo.git('pull', '-q', '--rebase', 'origin', 'main');
      await repo.write(filesOf(release, false));
      const commit = await repo.commit(`Release ${release}`);
      await repo.git('push', '-q', 'origin', `HEAD:refs/heads/${release}`);
      return () => git('update-ref', 'refs/heads/main', commit);
    },
    tamper: () => {
      const text = git('show', 'rollback-gate/ledger:production.jsonl').replace('"event":"verified"', '"event":"revoked"');
      const blob = execFileSync('git', ['hash-object', '-w', '--stdin'], {
        cwd: bare,
        env: repo.env,
        encoding: 'utf8',
        input: `${text}\n`,
      }).trim();
      const tree = execFileSync('git', ['mktree'], {
        cwd: bare,
        env: repo.env,
        encoding: 'utf8',
        input: `100644 blob ${blob}\tproduction.jsonl\n`,
      }).trim();
      const identity = ['-c', 'user.name=x', '-c', 'user.email=x@example.com'];
      git(
        'update-ref',
        'refs/heads/rollback-gate/ledger',
        git(...identity, 'commit-tree', '-p', 'rollback-gate/ledger', '-m', 'Tamper', tree),
      );
    },
    ledger: () => parseLedger(git('show', 'rollback-gate/ledger:production.jsonl'), 'production.jsonl'),
    host: (options = {}) => makeHost(repo.directory, pinned, clock, options),
    cleanup: () => repo.cleanup(),
  };
  return fixture;
}

/** Wakes sleepers in the order of their time as soon as nothing else happens in the process; other processes (git) take the time they take. */
class EagerClock implements Clock {
  #now: number;
  #pumping = false;
  readonly #sleepers = new Set<{ readonly due: number; wake(): void }>();

  constructor(now: number) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason as Error);
        return;
      }
      const abort = (): void => {
        this.#sleepers.delete(sleeper);
        reject(signal?.reason as Error);
      };
      const sleeper = {
        due: this.#now + milliseconds,
        wake: () => {
          signal?.removeEventListener('abort', abort);
          resolve();
        },
      };
      signal?.addEventListener('abort', abort, { once: true });
      this.#sleepers.add(sleeper);
      if (!this.#pumping) void this.#pump();
    });
  }

  async #pump(): Promise<void> {
    this.#pumping = true;
    while (this.#sleepers.size > 0) {
      for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
      const [next] = [...this.#sleepers].sort((a, b) => a.due - b.due);
      if (!next) break;
      this.#sleepers.delete(next);
      this.#now = Math.max(this.#now, next.due);
      next.wake();
    }
    this.#pumping = false;
  }
}

function makeHost(
  directory: string,
  pinned: RollbackFixture['pinned'],
  clock: Clock,
  { env = {}, isBad = (image) => image.startsWith('bad'), onRequest, elsewhere }: HostOptions,
): Host & { readonly lines: string[] } {
  const lines: string[] = [];
  const service = (input: Parameters<typeof fetch>[0], init?: RequestInit): Promise<Response> => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.origin !== SERVICE) return elsewhere ? elsewhere(input, init) : Promise.reject(new TypeError('fetch failed'));
    onRequest?.(url.pathname);
    const { image, toggle } = pinned();
    if (url.pathname === '/version') return Promise.resolve(Response.json({ digest: sha256(image) }));
    return Promise.resolve(new Response('', { status: isBad(image, toggle) ? 500 : 200 }));
  };
  return {
    directory,
    env: (name) => env[name],
    clock,
    fetch: service,
    signal: new AbortController().signal,
    progress: (line) => void lines.push(line),
    write: (text) => void lines.push(text),
    stdin: async function* stdin() {},
    mask: () => {},
    lines,
  };
}

import { systemClock } from '../../src/core/index.ts';
import type { Measurement } from '../../src/health/index.ts';
import { type OpenProvider, openProvider, type ProviderContext } from '../../src/health/providers/index.ts';
import { type Asked, type FakeStore, SECRETS, type Told, type Which, World } from './health-world.ts';
import { startServer, type TestServer } from './http-server.ts';

const signal = new AbortController().signal;
/** An interval begins here. */
export const START = Date.UTC(2026, 0, 5, 12);

let servers: TestServer[] = [];

/** To be called after each test. */
export async function clearStages(): Promise<void> {
  await Promise.all(servers.map((server) => server.stop()));
  servers = [];
}

export interface Stage {
  readonly provider: OpenProvider;
  readonly world: World;
  /** Seconds since the beginning. */
  readonly at: (seconds: number) => Promise<Measurement>;
  /** Events at that second; without `world.add` the store knows them at once. */
  readonly happened: (which: Which, seconds: number, count: number) => void;
  readonly requests: () => number;
  /** Answers of the store from now on. */
  readonly interfere: (answer: ((asked: Asked) => Told) | undefined) => void;
}

/** A source of a store behind a real server, at a time that stands still until it is set. */
export async function stage(store: FakeStore, question: object, changes: Partial<ProviderContext> = {}): Promise<Stage> {
  const world = new World();
  let [requests, now] = [0, START];
  let interfering: ((asked: Asked) => Told) | undefined;
  const server = await startServer((request, response) => {
    requests++;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const asked = { request, url: new URL(request.url ?? '/', 'http://x.test'), body: Buffer.concat(chunks).toString() };
      const { status = 200, headers = {}, body } = (interfering ?? ((one: Asked) => store.answer(one, world)))(asked);
      response.writeHead(status, { ...headers, connection: 'close' }).end(body);
    });
  });
  servers.push(server);
  const expand = (text: string): string => text.replaceAll(/\$\{(\w+)\}/g, (_all, name: string) => SECRETS[name] ?? '');
  const context = {
    name: 'check',
    clock: { ...systemClock, now: () => now },
    fetch,
    expand,
    env: (name: string) => SECRETS[name],
    ...changes,
  };
  const provider = await openProvider(store.config(server.url, question), context);
  return {
    provider,
    world,
    at: (seconds) => {
      now = START + seconds * 1000;
      return provider.measure(signal);
    },
    happened: (which, seconds, count) => world.add(which, START + seconds * 1000, count),
    requests: () => requests,
    interfere: (answer) => {
      interfering = answer;
    },
  };
}

export const counts = (store: FakeStore, absent: 'unknown' | 'zero' = 'unknown'): object => ({
  counts: { bad: store.queries.bad, total: store.queries.total, absent },
});

import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a release behaves: share of failing requests, share of slow ones. */
export interface Behaviour {
  readonly errors: number;
  readonly slow: number;
}

/** Counters as a metrics store would hold them. Slow means over 250 ms. */
interface Counters {
  requests: number;
  errors: number;
  slow: number;
}

const SLOW_MS = 320;
const REQUESTS_PER_SECOND = 80;

/**
 * A small service that serves whatever digest it was told to run, with a load generator that sends it real requests, and the
 * part of the Prometheus query API that the demo's checks ask for. Everything listens on 127.0.0.1.
 */
export class DemoService {
  readonly #server: Server;
  readonly #behaviours: ReadonlyMap<string, Behaviour>;
  readonly #counters: Counters = { requests: 0, errors: 0, slow: 0 };
  #digest: string;
  #load: NodeJS.Timeout | undefined;
  #dice = 1;

  constructor(digest: string, behaviours: ReadonlyMap<string, Behaviour>) {
    this.#digest = digest;
    this.#behaviours = behaviours;
    this.#server = createServer((incoming, response) => this.#answer(incoming, response));
  }

  /** Starts the service and its traffic; the base URL. */
  async start(): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = this.#server.address() as AddressInfo;
    this.#load = setInterval(() => this.#send(port), 1000 / REQUESTS_PER_SECOND);
    return `http://127.0.0.1:${port}`;
  }

  get digest(): string {
    return this.#digest;
  }

  deploy(digest: string): void {
    this.#digest = digest;
  }

  async stop(): Promise<void> {
    clearInterval(this.#load);
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
    });
  }

  /** One request of a user. What comes back is nobody's business: the counters are kept where they arise. */
  #send(port: number): void {
    const outgoing = request({ host: '127.0.0.1', port, path: '/rank', agent: false }, (response) => response.resume());
    outgoing.on('error', () => undefined);
    outgoing.end();
  }

  #answer(incoming: IncomingMessage, response: ServerResponse): void {
    const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
    if (url.pathname === '/rank') return this.#rank(response);
    if (url.pathname === '/api/v1/query') return this.#query(url.searchParams.get('query') ?? '', response);
    const body = url.pathname === '/version' ? { digest: this.#digest } : { status: 'ok' };
    send(response, 200, body);
  }

  #rank(response: ServerResponse): void {
    const { errors, slow } = this.#behaviours.get(this.#digest) ?? { errors: 0, slow: 0 };
    const [failing, late] = [this.#roll() < errors, this.#roll() < slow];
    setTimeout(
      () => {
        this.#counters.requests += 1;
        if (failing) this.#counters.errors += 1;
        if (late) this.#counters.slow += 1;
        send(response, failing ? 500 : 200, { ranking: failing ? null : [3, 1, 2] });
      },
      late ? SLOW_MS : 5,
    );
  }

  /** A fixed sequence of fair dice: the demo tells the same story every time. */
  #roll(): number {
    this.#dice = (this.#dice * 48_271) % 2_147_483_647;
    return this.#dice / 2_147_483_647;
  }

  #query(query: string, response: ServerResponse): void {
    const value = new Map([
      ['requests_total', this.#counters.requests],
      ['requests_failed_total', this.#counters.errors],
      ['requests_slow_total', this.#counters.slow],
    ]).get(query);
    const result = value === undefined ? [] : [{ metric: { __name__: query }, value: [Date.now() / 1000, String(value)] }];
    send(response, 200, { status: 'success', data: { resultType: 'vector', result } });
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

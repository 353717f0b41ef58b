import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startServer } from './http-server.ts';

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export async function until(what: string, ready: () => Promise<boolean>, milliseconds = 15_000): Promise<void> {
  for (const end = Date.now() + milliseconds; Date.now() < end; await pause(50)) {
    if (await ready().catch(() => false)) return;
  }
  throw new Error(`not within ${milliseconds} ms: ${what}`);
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

export interface Nginx {
  readonly url: string;
  /** Rewrites the release and reloads, as a rolling update would: `failing` is the share of 503s, in per cent. */
  deploy(digest: string, failing: number): Promise<void>;
  stop(): Promise<void>;
}

/** nginx as the deployed app: it names its release in X-Image-Digest and fails as often as it is told to. */
export async function startNginx(digest: string, failing: number): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), 'health-nginx-'));
  const port = await freePort();
  const write = (digest: string, failing: number): Promise<void> =>
    writeFile(join(folder, 'nginx.conf'), nginxConfig(folder, port, digest, failing));
  await write(digest, failing);
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
  const child = spawn('nginx', [...args, '-g', 'daemon off;'], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  const named = async (digest: string): Promise<boolean> =>
    (await fetch(url, { headers: { connection: 'close' } })).headers.get('x-image-digest') === digest;
  await until('nginx answers', () => named(digest));
  return {
    url,
    async deploy(digest, failing) {
      await write(digest, failing);
      await promisify(execFile)('nginx', [...args, '-s', 'reload']);
      await until('nginx serves the new release', () => named(digest));
    },
    async stop() {
      await stopProcess(child);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function nginxConfig(folder: string, port: number, digest: string, failing: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ');
  const share = failing <= 0 ? '' : `${failing >= 100 ? '*' : `${failing}%`} 1;`;
  return `
pid ${folder}/nginx.pid;
worker_processes 1;
events { worker_connections 256; }
http {
  access_log off;
  ${temporary}
  split_clients "\${request_id}" $bad { ${share} ${failing >= 100 ? '' : '* 0;'} }
  server {
    listen 127.0.0.1:${port};
    add_header X-Image-Digest ${digest} always;
    location / { if ($bad) { return 503; } return 200 "ok"; }
  }
}
`;
}

export interface Metrics {
  /** `host:port` to scrape. */
  readonly target: string;
  /** Requests so far by code, and how long they took by bucket bound in seconds. */
  readonly codes: Map<string, number>;
  observe(code: string, seconds: number): void;
  reset(): void;
  stop(): Promise<void>;
}

const BOUNDS = [0.1, 0.25, 0.5, 1];

/** An exporter of a counter and a histogram in the text format of Prometheus. */
export async function startMetrics(): Promise<Metrics> {
  const codes = new Map<string, number>();
  const buckets = new Map<number, number>();
  const server = await startServer((_request, response) => {
    const counts = [...codes].map(([code, count]) => `http_requests_total{code="${code}"} ${count}`);
    const all = [...codes.values()].reduce((sum, count) => sum + count, 0);
    const lines = BOUNDS.map((le) => `http_request_duration_seconds_bucket{le="${le}"} ${buckets.get(le) ?? 0}`);
    lines.push(`http_request_duration_seconds_bucket{le="+Inf"} ${all}`, `http_request_duration_seconds_count ${all}`);
    response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' });
    const types = ['# TYPE http_requests_total counter', ...counts, '# TYPE http_request_duration_seconds histogram', ...lines];
    response.end(`${types.join('\n')}\n`);
  });
  return {
    target: new URL(server.url).host,
    codes,
    observe(code, seconds) {
      codes.set(code, (codes.get(code) ?? 0) + 1);
      for (const le of BOUNDS) if (seconds <= le) buckets.set(le, (buckets.get(le) ?? 0) + 1);
    },
    reset() {
      codes.clear();
      buckets.clear();
    },
    stop: () => server.stop(),
  };
}

/** About `rps` requests a second against `url`, each reported with its status. */
export function startLoad(url: string, rps: number, observe: (code: string, seconds: number) => void): { stop(): Promise<void> } {
  const open = new Set<Promise<void>>();
  const send = async (): Promise<void> => {
    const began = performance.now();
    try {
      const response = await fetch(url);
      await response.text();
      observe(String(response.status), (performance.now() - began) / 1000);
    } catch {
      observe('000', (performance.now() - began) / 1000);
    }
  };
  const timer = setInterval(() => {
    const work = send().finally(() => open.delete(work));
    open.add(work);
  }, 1000 / rps);
  return {
    async stop() {
      clearInterval(timer);
      await Promise.all(open);
    },
  };
}

export interface Prometheus {
  readonly url: string;
  /** The first result of an instant query, `undefined` when there is none. */
  value(query: string): Promise<number | undefined>;
  stop(): Promise<void>;
}

/** A real Prometheus that scrapes the targets every second. */
export async function startPrometheus(targets: readonly string[], flags: readonly string[] = []): Promise<Prometheus> {
  const folder = await mkdtemp(join(tmpdir(), 'health-prometheus-'));
  const port = await freePort();
  const config = {
    global: { scrape_interval: '1s', scrape_timeout: '900ms', evaluation_interval: '1s' },
    scrape_configs: [{ job_name: 'app', static_configs: [{ targets }] }],
  };
  await writeFile(join(folder, 'prometheus.yml'), JSON.stringify(config));
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(
    'prometheus',
    [
      `--config.file=${folder}/prometheus.yml`,
      `--storage.tsdb.path=${folder}/data`,
      `--web.listen-address=127.0.0.1:${port}`,
      '--log.level=error',
      ...flags,
    ],
    { stdio: 'ignore' },
  );
  await until('Prometheus is ready', async () => (await fetch(`${url}/-/ready`)).ok);
  return {
    url,
    async value(query) {
      const response = await fetch(`${url}/api/v1/query?${new URLSearchParams({ query }).toString()}`);
      const { data } = (await response.json()) as { data: { result: { value: [number, string] }[] } };
      const text = data.result[0]?.value[1];
      return text === undefined ? undefined : Number(text);
    },
    async stop() {
      await stopProcess(child);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

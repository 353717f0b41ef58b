import { spawn } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join } from 'node:path';

export interface GitHttpServerOptions {
  /** The bare repository to serve. */
  readonly bare: string;
  /** The environment that git runs in (a fixture's). */
  readonly env: Readonly<Record<string, string>>;
  /** `user:password` that every request must carry; without it everybody may read and write. */
  readonly login?: string;
  /** Readers that may not write: a push is answered with 403. */
  readonly readOnly?: boolean;
  /** Asked before each request; an answer cuts the connection before or after git has done its work. */
  readonly cut?: (service: string) => 'before' | 'after' | undefined;
}

export interface GitHttpServer {
  /** The repository's URL, without credentials. */
  readonly url: string;
  /** Authorization headers seen, and paths asked for. */
  readonly requests: { readonly path: string; readonly authorization: string | undefined }[];
  close(): Promise<void>;
}

/** A git server over smart HTTP: `git http-backend` behind node:http. */
export async function gitHttpServer(options: GitHttpServerOptions): Promise<GitHttpServer> {
  const requests: GitHttpServer['requests'][number][] = [];
  const server = createServer((request, response) => {
    requests.push({ path: request.url ?? '', authorization: request.headers.authorization });
    answer(request, response, options);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/${basename(options.bare)}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(request: IncomingMessage, response: ServerResponse, options: GitHttpServerOptions): void {
  const url = new URL(request.url ?? '/', 'http://host');
  const service = url.searchParams.get('service') ?? basename(url.pathname);
  const expected = options.login && `Basic ${Buffer.from(options.login).toString('base64')}`;
  if (expected && request.headers.authorization?.toLowerCase() !== expected.toLowerCase()) {
    response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
    return;
  }
  if (options.readOnly && service === 'git-receive-pack') {
    response.writeHead(403, { 'content-type': 'text/plain' }).end('Write access to repository not granted.');
    return;
  }
  const cut = options.cut?.(`${request.method} ${service}`);
  if (cut === 'before') {
    request.socket.destroy();
    return;
  }
  runBackend(request, response, url, options, cut === 'after');
}

function runBackend(request: IncomingMessage, response: ServerResponse, url: URL, options: GitHttpServerOptions, cut: boolean): void {
  const child = spawn('git', ['http-backend'], {
    env: {
      ...options.env,
      GIT_PROJECT_ROOT: dirname(options.bare),
      GIT_HTTP_EXPORT_ALL: '1',
      REMOTE_USER: 'tester',
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method ?? 'GET',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    },
  });
  request.pipe(child.stdin);
  child.stdin.on('error', () => {});
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.on('close', () => {
    if (cut) request.socket.destroy();
    else send(response, Buffer.concat(chunks));
  });
}

/** CGI: header lines, an empty line, the body. */
function send(response: ServerResponse, output: Buffer): void {
  const end = output.indexOf('\r\n\r\n');
  let status = 200;
  const lines = output.subarray(0, Math.max(end, 0)).toString('utf8').split('\r\n');
  for (const line of lines) {
    const [name = '', value = ''] = line.split(/:\s*/, 2);
    if (name.toLowerCase() === 'status') status = Number.parseInt(value, 10);
    else if (name) response.setHeader(name, value);
  }
  response.writeHead(status).end(output.subarray(end + 4));
}

/** What GitHub says when a protected branch or a ruleset refuses a push. */
export const REFUSALS = {
  GH006: ['error: GH006: Protected branch update failed for refs/heads/main.', 'error: Changes must be made through a pull request.'],
  GH013: ['error: GH013: Repository rule violations found for refs/heads/main.', '- Changes must be made through a pull request.'],
  other: ['policy: this is not allowed here'],
} as const;

/** Makes the bare repository refuse every push to `ref` with the given words. */
export async function refusePushes(bare: string, ref: string, words: readonly string[]): Promise<void> {
  const hook = join(bare, 'hooks', 'pre-receive');
  await mkdir(dirname(hook), { recursive: true });
  const lines = words.map((line) => `    echo '${line}' >&2`);
  await writeFile(
    hook,
    `#!/bin/sh\nwhile read -r old new ref; do\n  if [ "$ref" = '${ref}' ]; then\n${lines.join('\n')}\n    exit 1\n  fi\ndone\nexit 0\n`,
  );
  await chmod(hook, 0o755);
}

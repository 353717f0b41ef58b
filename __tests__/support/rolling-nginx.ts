import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort, until } from './health-servers.ts';

/** One release behind the load balancer: its name, and the share of its answers that are 503s, in per cent. */
export interface Replica {
  readonly digest: string;
  readonly failing: number;
}

export interface RollingNginx {
  readonly url: string;
  /** `share` of the requests, in per cent, go to the new release from now on; a reload, as a rolling update makes one after the other. */
  shift(share: number, old: Replica, fresh: Replica): Promise<void>;
  stop(): Promise<void>;
}

/** nginx as a load balancer in front of two releases that serve at the same time; every answer names the one that gave it. */
export async function startRollingNginx(old: Replica, fresh: Replica): Promise<RollingNginx> {
  const folder = await mkdtemp(join(tmpdir(), 'rolling-nginx-'));
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  const write = (share: number, before: Replica, after: Replica): Promise<void> =>
    writeFile(file, config(folder, port, share, before, after));
  await write(0, old, fresh);
  const args = ['-p', folder, '-c', file, '-e', join(folder, 'error.log')];
  const child = spawn('nginx', [...args, '-g', 'daemon off;'], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  await until('nginx answers', async () => (await fetch(url)).headers.has('x-image-digest'));
  return {
    url,
    async shift(share, before, after) {
      await write(share, before, after);
      await promisify(execFile)('nginx', [...args, '-s', 'reload']);
    },
    async stop() {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Request ids decide on the release and, read from another place, on the fault. */
function config(folder: string, port: number, share: number, old: Replica, fresh: Replica): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ');
  const split = (name: string, key: string, per: number): string =>
    `split_clients "${key}" $${name} { ${per > 0 && per < 100 ? `${per}% 1; * 0;` : `* ${per >= 100 ? 1 : 0};`} }`;
  return `
pid ${folder}/nginx.pid;
worker_processes 1;
events { worker_connections 256; }
http {
  access_log off;
  ${temporary}
  ${split('fresh', '$request_id', share)}
  ${split('old_fails', 'a$request_id', old.failing)}
  ${split('fresh_fails', 'b$request_id', fresh.failing)}
  map $fresh $digest { 1 ${fresh.digest}; default ${old.digest}; }
  map $fresh$old_fails$fresh_fails $bad { 010 1; 011 1; 101 1; 111 1; default 0; }
  server {
    listen 127.0.0.1:${port};
    add_header X-Image-Digest $digest always;
    location / { if ($bad) { return 503; } return 200 "ok"; }
  }
}
`;
}

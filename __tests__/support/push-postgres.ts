import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import postgres from 'postgres';

const run = promisify(execFile);

/** A PostgreSQL of its own, reachable over TCP on this machine. */
export interface PushServer {
  readonly port: number;
  /** Runs statements as the owner of everything. */
  readonly run: (statements: string) => Promise<readonly Record<string, unknown>[]>;
  stop(): Promise<void>;
}

/** Debian keeps the server's programs out of the path. */
function programs(): string {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const folder = versions.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
  if (folder === undefined) throw new Error('PostgreSQL is not installed');
  return folder;
}

/** PostgreSQL refuses to run as root; its package brings a user. */
async function account(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = await Promise.all(['-u', '-g'].map(async (flag) => Number((await run('id', [flag, 'postgres'])).stdout)));
  return { uid: uid ?? 0, gid: gid ?? 0 };
}

async function portOf(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

export async function startPushServer(): Promise<PushServer> {
  const [bin, user, port] = [programs(), await account(), await portOf()];
  const folder = await mkdtemp(join(tmpdir(), 'push-postgres-'));
  if (user) await chown(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const create = ['-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'];
  await run(join(bin, 'initdb'), create, { ...user, cwd: folder });
  const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off', '-c', `unix_socket_directories=${folder}`];
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...settings], { ...user, cwd: folder, stdio: 'ignore' });
  const sql = postgres({ host: '127.0.0.1', port, username: 'postgres', database: 'postgres', max: 1, onnotice: () => undefined });
  await untilUp(sql);
  return {
    port,
    run: async (statements) => [...(await sql.unsafe(statements))],
    stop: async () => {
      await sql.end({ timeout: 1 });
      await stopServer(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function untilUp(sql: postgres.Sql): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await sql`SELECT 1`;
      return;
    } catch (error) {
      if (tries > 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** SIGINT is the fast shutdown: it waits for no client. */
async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.kill('SIGINT');
  await gone;
}

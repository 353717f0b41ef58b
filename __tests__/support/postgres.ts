import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort, until } from './health-servers.ts';

const run = promisify(execFile);

/** A PostgreSQL of its own in a temporary folder. */
export interface Postgres {
  /** Runs statements on an empty database made by `schema`; resolves to what went wrong with them, or their rows. Nothing stays. */
  ask(schema: string, statements: readonly string[]): Promise<{ readonly error?: string; readonly state?: string; readonly rows: string }>;
  /** Runs a script in one session on a database of its own, which stays; resolves to what it prints. */
  script(text: string): Promise<string>;
  /** Makes roles that schemas give rights to. */
  roles(names: readonly string[]): Promise<void>;
  /** Drops the databases made so far. */
  forget(): Promise<void>;
  stop(): Promise<void>;
}

/** Debian keeps the server's programs out of the path. */
function findPrograms(): string {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const folder = versions.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
  if (folder === undefined) throw new Error('PostgreSQL is not installed');
  return folder;
}

/** PostgreSQL refuses to run as root; its package brings a user. */
async function findUser(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = await Promise.all(['-u', '-g'].map(async (flag) => Number((await run('id', [flag, 'postgres'])).stdout)));
  return { uid: uid ?? 0, gid: gid ?? 0 };
}

export async function startPostgres(): Promise<Postgres> {
  const [bin, user, port] = [findPrograms(), await findUser(), await freePort()];
  const folder = await mkdtemp(join(tmpdir(), 'sql-postgres-'));
  if (user) await chown(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  await run(join(bin, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale=C', '--no-sync'], {
    ...user,
    cwd: folder,
  });
  const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off', '-c', `unix_socket_directories=${folder}`];
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...settings], { ...user, cwd: folder, stdio: 'ignore' });
  const psql = async (database: string, ...commands: readonly string[]): Promise<string> => {
    const target = ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', '-d', database];
    const options = ['-X', '-q', '-A', '-t', '-P', 'null=<null>', '-v', 'ON_ERROR_STOP=1', '-v', 'VERBOSITY=verbose'];
    return (await run('psql', [...target, ...options, ...commands.flatMap((command) => ['-c', command])])).stdout;
  };
  await until('PostgreSQL answers', async () => (await psql('postgres', 'SELECT 1')).trim() === '1', 30_000);
  let count = 0;
  const databases = new Map<string, string>();
  const databaseOf = async (schema: string): Promise<string> => {
    const known = databases.get(schema);
    if (known !== undefined) return known;
    count += 1;
    const name = `case${count}`;
    await psql('postgres', `CREATE DATABASE ${name}`);
    await psql(name, schema);
    databases.set(schema, name);
    return name;
  };
  return {
    async ask(schema, statements) {
      const database = await databaseOf(schema);
      try {
        return { rows: await psql(database, 'BEGIN', ...statements, 'ROLLBACK') };
      } catch (thrown) {
        const error = String((thrown as { stderr?: unknown }).stderr).trim();
        return { error, state: /(?:ERROR|FATAL): +(\w{5}):/.exec(error)?.[1] ?? '', rows: '' };
      }
    },
    async script(text) {
      await databaseOf('SELECT 1');
      const file = join(folder, 'script.sql');
      await writeFile(file, text);
      const target = ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', '-d', databases.get('SELECT 1') ?? ''];
      const options = ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-f', file];
      return (await run('psql', [...target, ...options], { maxBuffer: 2 ** 26 })).stdout;
    },
    async roles(names) {
      for (const name of names) await psql('postgres', `CREATE ROLE ${name}`);
    },
    async forget() {
      for (const name of databases.values()) await psql('postgres', `DROP DATABASE ${name}`);
      databases.clear();
    },
    async stop() {
      await stopServer(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** SIGINT is the fast shutdown: it waits for no client. */
async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.kill('SIGINT');
  await gone;
}

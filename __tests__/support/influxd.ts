import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, until } from './health-servers.ts';

export interface Influxd {
  readonly url: string;
  /** Points in line protocol, with times in milliseconds. */
  write(database: string, lines: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

/** A real InfluxDB 1 with an empty database. */
export async function startInfluxd(database: string): Promise<Influxd> {
  const folder = await mkdtemp(join(tmpdir(), 'health-influxd-'));
  const [port, rpc] = [await freePort(), await freePort()];
  const config = [
    'reporting-disabled = true',
    `bind-address = "127.0.0.1:${rpc}"`,
    `[meta]\n  dir = "${folder}/meta"`,
    `[data]\n  dir = "${folder}/data"\n  wal-dir = "${folder}/wal"`,
    `[http]\n  bind-address = "127.0.0.1:${port}"\n  log-enabled = false`,
    '[monitor]\n  store-enabled = false',
  ].join('\n');
  await writeFile(join(folder, 'influxdb.conf'), `${config}\n`);
  const child = spawn('influxd', ['-config', join(folder, 'influxdb.conf')], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  await until('InfluxDB answers', async () => (await fetch(`${url}/ping`)).status === 204);
  await fetch(`${url}/query`, { method: 'POST', body: new URLSearchParams({ q: `CREATE DATABASE ${database}` }) });
  return {
    url,
    async write(name, lines) {
      const response = await fetch(`${url}/write?db=${name}&precision=ms`, { method: 'POST', body: lines.join('\n') });
      if (!response.ok) throw new Error(await response.text());
    },
    async stop() {
      const gone = once(child, 'exit');
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM');
        await gone;
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * What a watch of many checks costs: `node scripts/run.mjs bench/health-load.ts [checks, default 500] [seconds, default 20]`.
 * Every check asks a local server, in a process of its own, once a second on a new connection. Printed: the processor time of the watch,
 * and how far the requests of each check are from a second apart.
 */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EnvironmentConfig, HealthCheckConfig } from '../src/config/index.ts';
import { type HttpGet, systemClock } from '../src/core/index.ts';
import { watchRelease } from '../src/health/index.ts';
import { get } from '../src/runner/get.ts';

/** Share of one core, and milliseconds at the median. */
const GOALS = { cpu: 0.2, late: 100 };
const INTERVAL = 1000;
const SERVER = `
  import { createServer } from 'node:http';
  const server = createServer((request, response) => response.end('ok'));
  server.listen(0, '127.0.0.1', 4096, () => process.send(server.address().port));
`;
const place = { file: 'bench', line: 1, column: 1 };

async function withServer<T>(work: (port: number) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'health-load-'));
  writeFileSync(join(folder, 'server.mjs'), SERVER);
  const server = fork(join(folder, 'server.mjs'));
  try {
    return await work(await new Promise<number>((resolve) => server.once('message', (port) => resolve(port as number))));
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

function environment(port: number, checks: number, window: number): EnvironmentConfig {
  const health = Array.from({ length: checks }, (_, index): HealthCheckConfig => {
    const url = `http://127.0.0.1:${port}/${index}`;
    const source = { provider: 'http', url, headers: {}, status: [[200, 299]], timeout: 5000, probes: 1 } as const;
    return { name: `check ${index}`, source, tolerate: 0.01, advisory: false, minBad: 3, dispersion: 1, place };
  });
  const watch = { interval: INTERVAL, window, soak: window, warmUp: 0, alpha: 0.01, beta: 0.05, minEvents: 1, maxErrors: 5 };
  return { name: 'bench', pins: [], identity: 'none', health, watch, place };
}

/** Remembers when each URL was asked. */
function recording(times: Map<string, number[]>): HttpGet {
  return (url, options) => {
    const list = times.get(url.href);
    if (list) list.push(performance.now());
    else times.set(url.href, [performance.now()]);
    return get(url, options);
  };
}

/** How far each request was from the beat that the first one after the preflight set, and how many beats had none. */
function beats(times: Map<string, number[]>, seconds: number): { readonly late: readonly number[]; readonly missed: number } {
  const lists = [...times.values()].map(([, first = 0, ...rest]) => rest.map((time) => time - first));
  const late = lists.flat().map((time) => Math.abs(time - Math.round(time / INTERVAL) * INTERVAL));
  const missed = lists.reduce((sum, list) => sum + seconds - new Set(list.map((time) => Math.round(time / INTERVAL))).size, 0);
  return { late: late.sort((a, b) => a - b), missed };
}

export async function main(args: readonly string[]): Promise<void> {
  const [checks, seconds] = [Number(args[0] ?? 500), Number(args[1] ?? 20)];
  await withServer(async (port) => {
    const times = new Map<string, number[]>();
    const [cpu, start] = [process.cpuUsage(), performance.now()];
    const result = await watchRelease({
      environment: environment(port, checks, seconds * 1000),
      expected: undefined,
      clock: systemClock,
      fetch,
      get: recording(times),
      signal: new AbortController().signal,
      expand: (text) => text,
      progress: () => undefined,
    });
    const { user, system } = process.cpuUsage(cpu);
    const share = (user + system) / 1000 / (performance.now() - start);
    const { late, missed } = beats(times, seconds);
    const at = (part: number): number => late[Math.floor(part * (late.length - 1))] ?? Number.NaN;
    const judged = result.samples.filter(({ measurement }) => measurement.kind === 'counts');
    const bad = judged.reduce((sum, { measurement }) => sum + (measurement.kind === 'counts' ? measurement.bad : 0), 0);
    console.log(`node ${process.version}, ${checks} checks every second for ${seconds} s: ${result.verdict} (${result.cause})`);
    console.log(
      `  processor   ${(share * 100).toFixed(1)} % of one core, goal at most ${GOALS.cpu * 100} %: ${share <= GOALS.cpu ? 'reached' : 'MISSED'}`,
    );
    console.log(
      `  lateness    median ${at(0.5).toFixed(1)} ms, p99 ${at(0.99).toFixed(1)} ms, goal at most ${GOALS.late} ms at the median: ${at(0.5) <= GOALS.late ? 'reached' : 'MISSED'}`,
    );
    console.log(`  samples     ${judged.length} of ${checks * (seconds + 1)}, ${bad} bad; ${missed} ticks missed`);
  });
}

import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Execution, ExecutionEnd } from '../../../src/core/index.ts';
import { executeIn } from '../../../src/runner/execute.ts';
import { until } from '../../support/health-servers.ts';

const signal = new AbortController().signal;
let folder = '';
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'execute-')));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function node(script: string, changes: Partial<Execution> = {}): Promise<ExecutionEnd> {
  const run = [process.execPath, '-e', script];
  return executeIn(folder, { run, env: [], timeout: 30_000, maxBytes: 1000, signal, ...changes });
}

describe('a program', () => {
  it('is run in the folder, and gives its code and output', async () => {
    expect(await node('console.log(process.cwd()); process.exit(3)')).toEqual({
      kind: 'ended',
      code: 3,
      output: `${folder}\n`,
      complete: true,
    });
  });

  it('is given its arguments as they are', async () => {
    const words = ['$HOME', '; echo x', '`id`', '*'];
    const end = await executeIn(folder, {
      run: [process.execPath, '-e', 'console.log(JSON.stringify(process.argv.slice(1)))', ...words],
      env: [],
      timeout: 30_000,
      maxBytes: 1000,
      signal,
    });
    expect(end).toMatchObject({ output: `${JSON.stringify(words)}\n` });
  });

  it('sees the variables that it names, and no others of ours', async () => {
    process.env['RG_TEST_SECRET'] = 'hush';
    process.env['RG_TEST_NAMED'] = 'shown';
    const end = await node(
      'console.log(JSON.stringify([process.env.RG_TEST_SECRET, process.env.RG_TEST_NAMED, Boolean(process.env.PATH)]))',
      {
        env: ['RG_TEST_NAMED', 'RG_TEST_UNSET'],
      },
    );
    expect(end).toMatchObject({ output: '[null,"shown",true]\n' });
  });

  it('may print more than is kept', async () => {
    const end = await node('process.stdout.write("x".repeat(5_000_000))');
    expect(end).toEqual({ kind: 'ended', code: 0, output: 'x'.repeat(1000), complete: false });
  });

  it('has nothing on its standard input', async () => {
    expect(await node('process.stdin.resume().on("end", () => process.exit(4))')).toMatchObject({ kind: 'ended', code: 4 });
  });

  it('that does not exist could not be started', async () => {
    const end = await executeIn(folder, { run: ['no-such-program'], env: [], timeout: 1000, maxBytes: 10, signal });
    expect(end).toEqual({ kind: 'failed', reason: 'it could not be started (ENOENT)' });
  });

  it('that takes too long is stopped, with what it started', async () => {
    const beat = join(folder, 'beat');
    const child = `setInterval(() => require("fs").writeFileSync(${JSON.stringify(beat)}, String(Date.now())), 20)`;
    const script = `require("child_process").spawn(process.execPath, ["-e", ${JSON.stringify(child)}], { stdio: "ignore" }); setInterval(() => {}, 1000)`;
    expect(await node(script, { timeout: 1500 })).toEqual({ kind: 'stopped', reason: 'it did not end within 1.5s' });
    const last = await readFile(beat, 'utf8').catch(() => '');
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(await readFile(beat, 'utf8').catch(() => '')).toBe(last);
  });

  it('that does not want to end is ended', async () => {
    const script = 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000); console.log("up")';
    expect(await node(script, { timeout: 1000 })).toMatchObject({ kind: 'stopped' });
  });

  it('is stopped when the watch is cancelled', async () => {
    const stop = new AbortController();
    const up = join(folder, 'up');
    const running = node(`require("fs").writeFileSync(${JSON.stringify(up)}, "up"); setInterval(() => {}, 1000)`, { signal: stop.signal });
    const stopping = until('it runs', async () => (await readFile(up, 'utf8')) === 'up').then(() =>
      stop.abort(new Error('cancelled by the test')),
    );
    await expect(running).rejects.toThrow('cancelled by the test');
    await stopping;
  });
});

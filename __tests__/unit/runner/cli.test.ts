import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync } from 'node:fs';
import { bundleEntry } from '../../support/bundle.ts';
import { isCommand } from '../../support/fake-runner.ts';

let entry: ReturnType<typeof bundleEntry>;
beforeAll(() => {
  entry = bundleEntry(new URL('../../support/fake-verbs.ts', import.meta.url));
});
afterAll(() => rmSync(entry.folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(words: readonly string[], more: { input?: string; env?: Record<string, string> } = {}): Ended {
  const env = { PATH: process.env['PATH'] ?? '', ...more.env };
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry.file, ...words], {
    encoding: 'utf8',
    input: more.input ?? '',
    env,
  });
  return { code: status, stdout, stderr };
}

/** Starts a verb, waits until it says `waiting`, sends the signals, and tells how it ended and how long that took. */
async function cancel(verb: string, signals: readonly NodeJS.Signals[]): Promise<Ended & { readonly took: number }> {
  const child = spawn(process.execPath, [entry.file, verb], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr, sent] = ['', '', 0];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    if (sent > 0 || !stderr.includes('waiting')) return;
    sent = Date.now();
    for (const [index, signal] of signals.entries()) setTimeout(() => child.kill(signal), index * 100);
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stdout, stderr, took: Date.now() - sent };
}

describe('the command line', () => {
  it('with --json keeps a story out of standard output', () => {
    expect(run(['story'])).toMatchObject({ code: 0, stdout: 'once upon a time\n', stderr: '' });
    const told = run(['story', '--json']);
    expect(told).toMatchObject({ code: 0, stderr: 'once upon a time\n' });
    expect(JSON.parse(told.stdout)).toEqual({ end: true });
  });

  it('does not end as a verdict when its result cannot be written', () => {
    // Every write to /dev/full fails as on a full disk.
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [entry.file, 'echo', 'a'], {
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect(status).toBe(2);
    expect(stderr).toMatch(/error RG-FILE: standard output cannot be written: ENOSPC.*\n$/);
    expect(stderr).not.toContain('    at ');
  });

  it.each([
    [['echo', 'a'], 0],
    [['fail'], 1],
    [['throw'], 2],
    [['crash'], 2],
    [['undecided'], 3],
    [['nothing'], 0],
    [['nope'], 2],
    [[], 2],
    [['pins'], 2],
    [['--help'], 0],
    [['--version'], 0],
  ])('%j ends with %i', (words, code) => expect(run(words).code).toBe(code));

  it('prints results on standard output and progress on standard error', () => {
    expect(run(['echo', 'a', 'b'])).toEqual({ code: 0, stdout: 'a,b\n', stderr: 'looking\n' });
  });

  it('prints the report, or with --json its JSON', () => {
    expect(run(['fail']).stdout).toContain('✗ fail  check');
    expect(JSON.parse(run(['fail', '--json']).stdout)).toMatchObject({ version: 1, verdict: 'fail', counts: { error: 1 } });
    expect(JSON.parse(run(['echo', 'a', '--json', '--dry-run', '--format', 'avro']).stdout)).toMatchObject({
      'dry-run': true,
      format: 'avro',
      positionals: ['a'],
    });
  });

  it('says one line for each error, never a stack', () => {
    const { stderr, stdout } = run(['throw']);
    const line = 'error config.yml:3:5 RG-CONFIG-INVALID: no such thing as this; expected another thing; write another thing\n';
    expect([stdout, stderr]).toEqual(['', line + line]);
    expect(run(['crash']).stderr).toBe('error RG-INTERNAL: x is not a function; please report this\n');
    expect(run(['crash'], { env: { RG_DEBUG: '1' } }).stderr).toContain('    at ');
  });

  it('gives errors as JSON too', () => {
    expect(JSON.parse(run(['throw', '--json']).stdout)).toMatchObject({
      verdict: 'error',
      errors: [{ code: 'RG-CONFIG-INVALID', place: { file: 'config.yml', line: 3, column: 5 }, expected: 'another thing' }, {}],
    });
  });

  it('colours only when asked, and NO_COLOR is obeyed', () => {
    expect(run(['fail']).stdout).not.toContain('\u001b');
    expect(run(['fail', '--color']).stdout).toContain('\u001b[31m');
    expect(run(['fail', '--color'], { env: { NO_COLOR: '1' } }).stdout).toContain('\u001b[31m');
  });

  it('shows help for everything, for a group and for one verb', () => {
    const { stdout } = run(['help']);
    for (const name of ['echo', 'pins list', 'fail']) expect(stdout).toContain(`  ${name} `);
    expect(run(['pins']).stderr).toContain('pins set');
    expect(run(['echo', '--help']).stdout).toContain('Usage: rollback-gate echo A B [OPTIONS]');
    expect(run(['echo', '--help']).stdout).toContain('--format NAME  Which format (one of: avro, json-schema)');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('makes control characters of others harmless', () => {
    const { stdout, stderr } = run(['hostile']);
    for (const text of [stdout, stderr]) expect(text.replace(/\n/g, '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(stderr).toContain('\\u{1b}[2J \\u{202e} end');
  });

  it('is no way into workflow commands, when a workflow runs it', () => {
    const { stdout, stderr } = run(['hostile'], { env: { GITHUB_ACTIONS: 'true' } });
    expect(`${stdout}\n${stderr}`.split('\n').filter(isCommand)).toEqual([]);
    const json = run(['hostile', '--json'], { env: { GITHUB_ACTIONS: 'true' } }).stdout;
    expect(json.split('\n').filter(isCommand)).toEqual([]);
    expect(JSON.parse(json)).toEqual(JSON.parse(run(['hostile', '--json']).stdout));
  });

  it('ends although a verb left something open', () => expect(run(['leak'])).toMatchObject({ code: 1, stdout: 'done\n' }));

  it('reads standard input', () =>
    expect(run(['count'], { input: 'x'.repeat(200_000) })).toEqual({ code: 0, stdout: '200000 bytes\n', stderr: '' }));

  it('hides what it was told is secret, in results and errors', () => {
    for (const words of [['blab'], ['blab', '--json'], ['blab', 'throw'], ['blab', 'throw', '--json']]) {
      const { code, stdout, stderr } = run(words);
      expect(code).toBe(words.includes('throw') ? 2 : 1);
      expect(stdout).toContain('***');
      expect(stderr).toContain('the token is ***');
      expect(stdout + stderr).not.toContain('hunter2');
    }
  });

  it('gives a slow reader all of it', () => {
    const read = 'read line; sleep 2; { echo "$line"; cat; } | wc -c';
    const result = spawnSync('sh', ['-c', `"$0" "$1" long --json | { ${read}; }`, process.execPath, entry.file], { encoding: 'utf8' });
    expect(result.stdout.trim()).toBe('3000003');
    expect(result.stderr).toBe('');
  });

  it('cleans up when its reader goes away', () => {
    const script = `{ "$0" "$1" tidy; echo "code $?" >&2; } | head -n 1`;
    const result = spawnSync('sh', ['-c', script, process.execPath, entry.file], { encoding: 'utf8' });
    expect(result).toMatchObject({ stdout: 'waiting\n', stderr: 'cleaned up\ncode 141\n' });
  });

  it('ends quietly when its reader goes away', () => {
    const result = spawnSync('sh', ['-c', `"$0" "$1" stream | head -n 1; exit 0`, process.execPath, entry.file], { encoding: 'utf8' });
    expect(result.stdout).toMatch(/^line 0 x+\n$/);
    expect(result.stderr).toBe('');
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s ends a waiting verb at once with %i', async (signal, code) => {
    const ended = await cancel('hang', [signal]);
    expect(ended).toMatchObject({ code, stdout: '', stderr: 'waiting\ninconclusive: the run was cancelled before it came to its end\n' });
    expect(ended.took).toBeLessThan(30_000);
  });

  it('does not wait for ever for a verb that ignores the signal', async () => {
    const ended = await cancel('stubborn', ['SIGTERM']);
    expect(ended.code).toBe(143);
    expect(ended.took).toBeLessThan(30_000);
  });

  it('ends at once on a second SIGINT', async () => {
    // Two that come before the process looks are one: so they keep coming.
    const ended = await cancel(
      'stubborn',
      Array.from({ length: 200 }, () => 'SIGINT' as const),
    );
    expect(ended).toMatchObject({ code: 130, stderr: 'waiting\n' });
  });
});

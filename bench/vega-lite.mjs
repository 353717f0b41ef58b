/**
 * `check` on a real schema of about 1.9 MB over three releases: `node bench/vega-lite.mjs [--versions A,B,C] [--dist DIR] [--keep]`.
 * The releases are packages of vega-lite, fetched once with `npm pack` into a cache in the temporary folder.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const SCHEMA = 'build/vega-lite-schema.json';
const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    versions: { type: 'string', default: '5.19.0,5.21.0,5.23.0' },
    dist: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});
const versions = values.versions.split(',');
const folder = mkdtempSync(join(tmpdir(), 'rollback-gate-vega-lite-'));

try {
  const texts = versions.map(fetchSchema);
  const dist = values.dist === undefined ? build(join(folder, 'dist')) : resolve(values.dist);
  const repository = makeRepository(join(folder, 'repository'), texts);
  const parsing = medianOf(5, () => texts.forEach((text) => JSON.parse(text)));
  report(check(dist, repository), parsing, texts);
} finally {
  if (values.keep) console.log(`kept ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
}

function run(command, args, options) {
  const result = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 30, ...options });
  if (result.error) throw result.error;
  return result;
}

function mustRun(command, args, options) {
  const { status, stderr } = run(command, args, options);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`);
}

/** The text of the schema in one published version. */
function fetchSchema(version) {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`not a version: ${version}`);
  const cache = join(tmpdir(), 'rollback-gate-bench-cache', `vega-lite-${version}`);
  const file = join(cache, 'package', SCHEMA);
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true });
    mustRun('npm', ['pack', '--silent', '--ignore-scripts', `vega-lite@${version}`], { cwd: cache });
    const archive = readdirSync(cache).find((name) => name.endsWith('.tgz'));
    mustRun('tar', ['-xzf', archive, `package/${SCHEMA}`], { cwd: cache });
    rmSync(join(cache, archive));
  }
  return readFileSync(file, 'utf8');
}

function build(out) {
  mustRun(process.execPath, [join(root, 'scripts', 'build.mjs'), '--out', out], { cwd: root });
  return out;
}

/** One commit and one tag per version; the newest is the candidate. */
function makeRepository(directory, texts) {
  mkdirSync(join(directory, 'build'), { recursive: true });
  mkdirSync(join(directory, '.github'));
  writeFileSync(join(directory, '.github', 'rollback-gate.yml'), `version: 1\nschemas:\n  - files: ${SCHEMA}\n`);
  const git = (...args) => mustRun('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', ...args], { cwd: directory });
  git('init', '-q', '-b', 'main');
  texts.forEach((text, index) => {
    writeFileSync(join(directory, SCHEMA), text);
    git('add', '.');
    git('commit', '-q', '--no-gpg-sign', '--allow-empty', '-m', versions[index]);
    git('tag', `v${versions[index]}`);
  });
  return directory;
}

function medianOf(runs, work) {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
}

/** Wall time in milliseconds, largest resident set of the node process in MB, and what was found. */
function check(dist, cwd) {
  const probe = join(folder, 'probe.mjs');
  const peak = join(folder, 'peak');
  const write = `process.on('exit', () => writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)));`;
  writeFileSync(probe, `import { writeFileSync } from 'node:fs';\n${write}\n`);
  const start = performance.now();
  const { status, stdout, stderr } = run(process.execPath, ['--import', probe, join(dist, 'cli.js'), 'check', '--json'], { cwd });
  const wall = performance.now() - start;
  if (status !== 0 && status !== 1 && status !== 3) throw new Error(`check ended with ${status}: ${stderr}`);
  return { wall, status, peak: Number(readFileSync(peak, 'utf8')) / 1024, result: JSON.parse(stdout) };
}

function count(items, key) {
  const counts = new Map();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name, times]) => `${name} ${times}`);
}

function report({ wall, status, peak, result }, parsing, texts) {
  const findings = result.findings ?? [];
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  console.log(`vega-lite ${versions.join(', ')}: ${(bytes / 1e6).toFixed(1)} MB of JSON Schema, node ${process.version}`);
  console.log(`  verdict    ${result.verdict} (exit code ${status})`);
  console.log(`  findings   ${findings.length}: ${count(findings, ({ severity }) => severity).join(', ') || 'none'}`);
  console.log(
    `  rules      ${
      count(findings, ({ rule }) => rule)
        .slice(0, 8)
        .join(', ') || 'none'
    }`,
  );
  console.log(
    `  witnesses  ${findings.filter(({ witness }) => witness !== undefined).length}, with a place ${findings.filter(({ place }) => place !== undefined).length}`,
  );
  console.log(
    `  wall time  ${(wall / 1000).toFixed(2)} s, ${(wall / parsing).toFixed(0)} times JSON.parse of the files (${parsing.toFixed(0)} ms)`,
  );
  console.log(`  peak       ${peak.toFixed(0)} MB resident, ${((peak * 1e6) / bytes).toFixed(0)} times the files`);
}

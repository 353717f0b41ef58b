/**
 * SQL on the migrations that two public projects released: `node bench/sql.mjs [--dist DIR] [--verbose]`. graphile-worker (npm) and
 * procrastinate (PyPI, its migrations, and its declarative schema) keep tables, functions and triggers in PostgreSQL. Every release is
 * compared with the one and the two before it, in one process; then `check` runs on the last three. There is no peer on either
 * registry that compares the schemas of releases, so the parser alone is the yardstick.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fetchPackage } from './support/package.mjs';
import { buildDist, measure, mustRun, ROOT } from './support/process.mjs';
import { makeRepository } from './support/repository.mjs';

const { values } = parseArgs({ options: { dist: { type: 'string' }, verbose: { type: 'boolean', default: false } } });
const CACHE = join(tmpdir(), 'rollback-gate-bench-cache');
const GRAPHILE =
  '0.1.0 0.2.0 0.4.0 0.5.0 0.6.0 0.8.0 0.8.1 0.9.0 0.10.0 0.11.0 0.11.1 0.11.2 0.11.3 0.11.4 0.12.0 0.12.1 0.12.2 0.13.0 0.15.1 0.16.0 0.16.2 0.16.4 0.16.5 0.16.6 0.17.2 0.17.3 0.18.0';
/** Every release since migrations have the names they still have. */
const PROCRASTINATE =
  '0.22.0 0.23.0 0.24.0 0.24.1 0.25.0 0.25.1 0.25.2 0.26.0 0.27.0 0.28.0 0.29.0 0.29.1 0.31.0 0.32.0 0.33.0 1.0.0 1.0.1 1.0.3 1.1.0 1.1.1 1.1.2 2.0.0 2.0.1 2.0.2 2.0.3 2.1.0 2.2.0 2.3.0 2.4.0 2.5.0 2.6.0 2.7.0 2.8.0 2.9.0 2.9.1 2.9.2 2.10.0 2.11.0 2.12.0 2.13.0 2.13.1 2.13.2 2.14.0 2.14.1 2.15.0 2.15.1 3.0.0 3.0.2 3.1.0 3.2.1 3.2.2 3.3.0 3.4.0 3.5.1 3.5.2 3.5.3 3.6.0 3.7.0 3.7.1 3.7.2 3.7.3 3.8.0 3.8.1 3.9.0 3.10.0';

/** The SQL files of a folder, as paths to texts. The schema's name is a variable in graphile-worker. */
function readSql(folder, prefix) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  return Object.fromEntries(
    names.map((name) => [`${prefix}${name}`, readFileSync(join(folder, name), 'utf8').replaceAll(':GRAPHILE_WORKER_SCHEMA', 'worker')]),
  );
}

/** The folder of one published wheel. Nothing of it is run. */
function fetchWheel(name, version) {
  const folder = join(CACHE, `${name}-${version}.wheel`);
  if (existsSync(folder)) return folder;
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  mustRun('python3', ['-m', 'pip', 'download', '--quiet', '--no-deps', '--only-binary', ':all:', `${name}==${version}`], { cwd: fresh });
  const wheel = readdirSync(fresh).find((file) => file.endsWith('.whl'));
  mustRun('python3', ['-m', 'zipfile', '-e', wheel, '.'], { cwd: fresh });
  rmSync(join(fresh, wheel));
  renameSync(fresh, folder);
  return folder;
}

const wheelSql = (version, ...parts) => join(fetchWheel('procrastinate', version), 'procrastinate', 'sql', ...parts);
const HISTORIES = [
  {
    name: 'graphile-worker, migrations',
    releases: GRAPHILE.split(' ').map((version) => ({
      version,
      files: readSql(join(fetchPackage('graphile-worker', version), 'sql'), 'migrations/'),
    })),
  },
  {
    name: 'procrastinate, migrations',
    releases: PROCRASTINATE.split(' ').map((version) => ({ version, files: readSql(wheelSql(version, 'migrations'), 'migrations/') })),
  },
  {
    name: 'procrastinate, schema.sql',
    releases: PROCRASTINATE.split(' ').map((version) => ({
      version,
      files: { 'schema.sql': readFileSync(wheelSql(version, 'schema.sql'), 'utf8') },
    })),
  },
];

const folder = mkdtempSync(join(tmpdir(), 'rollback-gate-sql-'));
try {
  const dist = values.dist === undefined ? buildDist(join(folder, 'dist')) : resolve(values.dist);
  let [all, unknown] = [0, 0];
  for (const history of HISTORIES) {
    const counts = compareAll(dist, history);
    all += counts.all;
    unknown += counts.unknown;
  }
  console.log(`abstention over all: ${unknown} of ${all}, ${((100 * unknown) / all).toFixed(1)} %`);
  checkLast(dist, HISTORIES[1]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Every release against the one and the two before it. */
function compareAll(dist, { name, releases }) {
  const cases = releases.flatMap(({ version, files }, index) =>
    [1, 2].flatMap((back) => {
      const old = releases[index - back];
      return old ? [{ id: `${old.version} to ${version}`, format: 'sql', old: old.files, new: files }] : [];
    }),
  );
  const lines = join(folder, 'cases.ndjson');
  writeFileSync(lines, cases.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const script = join(folder, 'batch.sh');
  writeFileSync(script, 'exec "$1" "$2" compare --batch < "$3"\n');
  const { stdout, stderr, wall, cpu, peak } = measure('sh', [script, process.execPath, join(dist, 'cli.js'), lines]);
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  if (answers.length !== cases.length) throw new Error(`${answers.length} answers to ${cases.length} cases: ${stderr}`);
  const failed = answers.filter(({ error }) => error !== undefined);
  if (failed.length > 0) throw new Error(failed.map(({ id, error }) => `${id}: ${error}`).join('\n'));
  const directed = answers.flatMap(({ deploy, rollback }) => [deploy, rollback]);
  const of = (wanted) => directed.filter(({ answer }) => answer === wanted).length;
  const breaks = directed.flatMap(({ differences }) => differences.filter(({ kind }) => kind === 'breaking'));
  const shown = breaks.filter(({ witness }) => witness !== undefined).length;
  const bytes = cases.reduce((sum, one) => sum + Buffer.byteLength(JSON.stringify(one)), 0);
  console.log(`${name}: ${releases.length} releases, ${cases.length} pairs, ${(bytes / 1e6).toFixed(1)} MB`);
  console.log(`  answers    ${of('compatible')} compatible, ${of('breaking')} breaking, ${of('unknown')} unknown`);
  console.log(`  witnesses  ${shown} of ${breaks.length} breaks`);
  console.log(`  cost       ${wall.toFixed(2)} s wall, ${cpu.toFixed(2)} s CPU, ${peak.toFixed(0)} MB peak`);
  if (values.verbose) for (const one of answers) explain(one);
  return { all: directed.length, unknown: of('unknown') };
}

function explain({ id, deploy, rollback }) {
  for (const [direction, { answer, differences }] of Object.entries({ deploy, rollback })) {
    if (answer !== 'unknown') continue;
    for (const { kind, message } of differences) if (kind === 'unknown') console.log(`  ${id}, ${direction}: ${message}`);
  }
}

/** The gate itself, on the last three releases in a repository. */
function checkLast(dist, { name, releases }) {
  const config = 'version: 1\nschemas:\n  - files: migrations/*.sql\n    together: true\n';
  const cwd = makeRepository(join(folder, 'repository'), releases.slice(-3), config);
  const { stdout, stderr, status, wall, cpu, peak } = measure(process.execPath, [join(dist, 'cli.js'), 'check', '--json'], { cwd });
  if (status !== 0 && status !== 1 && status !== 3) throw new Error(`check ended with ${status}: ${stderr}`);
  const { verdict, findings } = JSON.parse(stdout);
  console.log(`check on the last three releases of ${name}: ${verdict}, ${findings.length} findings`);
  console.log(`  cost       ${wall.toFixed(2)} s wall, ${cpu.toFixed(2)} s CPU, ${peak.toFixed(0)} MB peak`);
  const parse = join(folder, 'parse.mjs');
  const texts = releases.slice(-3).map(({ files }) => Object.values(files).join('\n'));
  writeFileSync(join(folder, 'texts.json'), JSON.stringify(texts));
  const library = new URL(`file://${join(ROOT, 'node_modules', 'libpg-query', 'wasm', 'index.js')}`).href;
  writeFileSync(
    parse,
    `import { readFileSync } from 'node:fs';
import * as library from ${JSON.stringify(library)};
await (library.loadModule ?? library.default.loadModule)();
for (const text of JSON.parse(readFileSync(process.argv[2], 'utf8'))) (library.parseSync ?? library.default.parseSync)(text);
`,
  );
  const alone = measure(process.execPath, [parse, join(folder, 'texts.json')]);
  if (alone.status !== 0) throw new Error(alone.stderr);
  console.log(
    `  parser     ${alone.cpu.toFixed(2)} s CPU, ${alone.peak.toFixed(0)} MB peak for parsing them once; check takes ${(cpu / alone.cpu).toFixed(1)} times the CPU`,
  );
}

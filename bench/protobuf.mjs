/**
 * `check` on thousands of `.proto` files over three releases, beside `buf breaking` run once per earlier release:
 * `node bench/protobuf.mjs [--versions A,B,C] [--runs 5] [--dist DIR] [--no-peer] [--keep]`.
 * The releases are published versions of google-proto-files. `google/protobuf` is left out on both sides: both bring the well-known
 * types along, and the rest of that folder are tests of the compiler, some of which do not compile.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fetchPackage, installPeers } from './support/package.mjs';
import { buildDist, measure, mustRun } from './support/process.mjs';
import { makeRepository } from './support/repository.mjs';

const BUF = '@bufbuild/buf@1.75.0';
const CONFIG = 'version: 1\nschemas:\n  - files: "**/*.proto"\n    profile: wire-json\n';
const BUF_CONFIG = JSON.stringify({ version: 'v2', breaking: { use: ['WIRE_JSON'] } });
/** Few files import the first; the second is one of the most imported. */
const EDITS = [
  ['google/pubsub/v1/pubsub.proto', /^ {2}string name = 1/m, '  bytes name = 1'],
  ['google/type/date.proto', /^ {2}int32 day = 3;/m, '  int64 day = 3;'],
];

const { values } = parseArgs({
  options: {
    versions: { type: 'string', default: '5.0.2,6.0.0,6.0.1' },
    runs: { type: 'string', default: '5' },
    dist: { type: 'string' },
    peer: { type: 'boolean', default: true },
    keep: { type: 'boolean', default: false },
  },
  allowNegative: true,
});
const folder = mkdtempSync(join(tmpdir(), 'rollback-gate-protobuf-'));

try {
  const releases = values.versions.split(',').map((version) => ({ version, folder: corpus(version) }));
  const dist = values.dist === undefined ? buildDist(join(folder, 'dist')) : resolve(values.dist);
  const ours = whole(dist, releases);
  if (values.peer) beside(ours, releases);
  for (const edit of EDITS) oneFile(dist, releases.at(-1), edit);
} finally {
  if (values.keep) console.log(`kept ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
}

/** The `.proto` files of one published version. */
function corpus(version) {
  const target = join(folder, version);
  const source = fetchPackage('google-proto-files', version);
  const compiler = join(source, 'google', 'protobuf');
  cpSync(source, target, { recursive: true, filter: (path) => path !== compiler && !/\.(?!proto$)\w+$/.test(path.slice(source.length)) });
  rmSync(join(target, 'LICENSE'), { force: true });
  return target;
}

function check(dist, cwd) {
  const result = measure(process.execPath, [join(dist, 'cli.js'), 'check', '--json'], { cwd });
  if (![0, 1, 3].includes(result.status)) throw new Error(`check ended with ${result.status}: ${result.stderr}`);
  return { ...result, report: JSON.parse(result.stdout) };
}

function figures({ wall, cpu, peak }) {
  return `${wall.toFixed(2)} s wall, ${cpu.toFixed(2)} s CPU, ${peak.toFixed(0)} MB peak`;
}

function count(items, key) {
  const counts = new Map();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name, times]) => `${times} ${name}`);
}

/** The whole corpus: everything that differs between N, N-1 and N-2. */
function whole(dist, releases) {
  const repository = makeRepository(join(folder, 'repository'), releases, CONFIG);
  const files = mustRun('git', ['ls-files', '*.proto'], { cwd: repository }).split('\n').length - 1;
  const result = check(dist, repository);
  const { comparisons, findings, verdict } = result.report;
  const answers = comparisons.flatMap(({ deploy, rollback }) => [deploy, rollback]);
  const unknown = answers.filter((answer) => answer === 'unknown').length;
  const broken = findings.filter(({ rule, severity }) => rule.startsWith('protobuf/') && severity === 'error');
  console.log(`google-proto-files ${releases.map(({ version }) => version).join(', ')}: ${files} files in N, node ${process.version}`);
  console.log(`  check          ${figures(result)}; verdict ${verdict}`);
  console.log(`  answers        ${comparisons.length} comparisons, both ways: ${count(answers, (answer) => answer).join(', ')}`);
  console.log(`  abstention     ${((100 * unknown) / Math.max(1, answers.length)).toFixed(2)} %`);
  console.log(`  breaks         ${broken.length}, with a witness ${broken.filter(({ witness }) => witness).length}`);
  for (const line of count(broken, ({ rule, direction }) => `${rule} (${direction})`)) console.log(`                 ${line}`);
  return result;
}

/** The same question for buf, which takes one earlier release at a time. A run in which something does not compile compares nothing. */
function beside(ours, releases) {
  const buf = join(installPeers([BUF]), '.bin', 'buf');
  const [candidate, ...earlier] = releases.toReversed();
  const runs = earlier.map((release) => {
    const args = ['breaking', '.', '--against', release.folder, '--config', BUF_CONFIG, '--error-format', 'json'];
    const result = measure(buf, args, { cwd: candidate.folder });
    const lines = result.stdout.split('\n').filter((line) => line.startsWith('{'));
    const found = lines.map((line) => JSON.parse(line));
    if (![0, 100].includes(result.status) || found.some(({ type }) => type === 'COMPILE')) {
      throw new Error(`buf ended with ${result.status}: ${result.stderr}${lines.slice(0, 3).join('\n')}`);
    }
    console.log(`  buf            ${figures(result)}; ${found.length} findings against ${release.version}`);
    for (const line of count(found, ({ type }) => type)) console.log(`                 ${line}`);
    return result;
  });
  const sum = (key) => runs.reduce((total, run) => total + run[key], 0);
  const peak = Math.max(...runs.map((run) => run.peak));
  const ratio = (mine, theirs) => `1/${(theirs / mine).toFixed(1)}`;
  console.log(
    `  check to buf   wall ${ratio(ours.wall, sum('wall'))}, CPU ${ratio(ours.cpu, sum('cpu'))}, peak ${ratio(ours.peak, peak)}` +
      ' (to reach: time 1/10, peak 1/8)',
  );
}

/** One file changed in the whole corpus, which two releases hold unchanged. */
function oneFile(dist, newest, [path, pattern, replacement]) {
  const directory = join(folder, `one-${path.split('/').at(-1)}`);
  const same = ['1.0.0', '1.0.1'].map((version) => ({ version, folder: newest.folder }));
  const repository = makeRepository(directory, same, CONFIG);
  const before = readFileSync(join(repository, path), 'utf8');
  const after = before.replace(pattern, replacement);
  if (before === after) throw new Error(`${path} has nothing to change`);
  writeFileSync(join(repository, path), after);
  const runs = Array.from({ length: Number(values.runs) }, () => check(dist, repository)).sort((a, b) => a.wall - b.wall);
  const median = runs[Math.floor(runs.length / 2)];
  const compared = median.report.comparisons.length;
  console.log(`  one file       ${figures(median)} (median of ${runs.length}; to reach: 0.5 s wall); ${path}, ${compared} comparisons`);
}

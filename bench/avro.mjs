/**
 * The Avro schemas of DataHub (some 250 files, about 2.5 MB per release), N against N-1 and N-2, beside avsc:
 * `node bench/avro.mjs [--versions A,B,C] [--runs 5] [--keep]`. The versions are those of acryl-datahub, oldest first.
 * avsc makes a resolver per pair and direction, which says whether a reader takes a writer at all; ours says every reason, with payloads that
 * avsc has confirmed, and what only changes its meaning.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { buildDist, measure, ROOT } from './support/process.mjs';
import { makeRepository } from './support/repository.mjs';
import { fetchWheelFiles } from './support/wheel.mjs';

/** Pairs of files that differ; what is the same needs no reading. */
const PAIRS = `
const [next, ...earlier] = process.argv.slice(2).toReversed().map((folder) => new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])));
const pairs = earlier.flatMap((old) => [...old].flatMap(([name, text]) => (next.has(name) && next.get(name) !== text ? [[name, text, next.get(name)]] : [])));
const known = new Map();
const once = (text, make) => known.get(text) ?? known.set(text, make()).get(text);
`;

const { values } = parseArgs({
  options: {
    versions: { type: 'string', default: '1.5.0,1.6.0,1.7.0' },
    runs: { type: 'string', default: '5' },
    keep: { type: 'boolean', default: false },
  },
});
const versions = values.versions.split(',');
const folder = mkdtempSync(join(tmpdir(), 'rollback-gate-avro-'));

try {
  const releases = versions.map((version) => ({ version, folder: collectSchemas(version) }));
  const engine = await bundle('engine', join(ROOT, 'src/compat/formats/avro/engine.ts'));
  const ours = script('ours.mjs', oursText(engine));
  const dist = buildDist(join(folder, 'dist'));
  const config = "version: 1\nschemas:\n  - files: 'schemas/*.avsc'\n";
  const repository = makeRepository(
    join(folder, 'repository'),
    releases.map(({ version, folder: from }) => ({ version, files: filesOf(from) })),
    config,
  );
  const folders = releases.map(({ folder: from }) => from);
  report(folders, [
    { name: 'avsc, both ways', args: [script('peer.mjs', peerText()), ...folders] },
    { name: 'both ways, with proofs', args: [ours, ...folders] },
    { name: 'check, all of it', args: [join(dist, 'cli.js'), 'check', '--json'], cwd: repository },
  ]);
} finally {
  if (values.keep) console.log(`kept ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
}

/** All schemas of a release in one folder, as they are. */
function collectSchemas(version) {
  const from = fetchWheelFiles('acryl-datahub', version, '.avsc');
  const to = join(folder, 'releases', version);
  mkdirSync(to, { recursive: true });
  for (const path of readdirSync(from, { recursive: true })) {
    if (path.endsWith('.avsc')) writeFileSync(join(to, basename(path)), readFileSync(join(from, path)));
  }
  return to;
}

function filesOf(from) {
  return Object.fromEntries(readdirSync(from).map((name) => [`schemas/${name}`, readFileSync(join(from, name), 'utf8')]));
}

function script(name, text) {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

async function bundle(name, input) {
  const out = join(folder, name);
  mkdirSync(out, { recursive: true });
  const built = await rolldown({ input, platform: 'node', resolve: { mainFields: ['module', 'main'] }, logLevel: 'warn' });
  await built.write({ dir: out, format: 'esm' });
  writeFileSync(join(out, 'package.json'), '{"type":"module"}');
  return pathToFileURL(join(out, `${name}.js`)).href;
}

function oursText(engine) {
  return `import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
const { engine } = await import(${JSON.stringify(engine)});
${PAIRS}
const answers = [];
let [refused, abstained] = [0, 0];
for (const [path, before, after] of pairs) {
  const [old, now] = [before, after].map((text) => once(text, () => engine.parse({ path, text }, {})));
  for (const [writer, reader] of [[old, now], [now, old]]) {
    const found = await engine.compare(writer, reader, {});
    answers.push(...found);
    if (found.some(({ kind }) => kind === 'breaking')) refused += 1;
    if (found.some(({ kind }) => kind === 'unknown')) abstained += 1;
  }
}
const breaks = answers.filter(({ kind }) => kind === 'breaking');
console.log(2 * pairs.length + ' comparisons, ' + refused + ' refused, ' + abstained + ' unknown; ' + breaks.length + ' breaks, ' + breaks.filter(({ witness }) => witness).length + ' proven');
`;
}

function peerText() {
  const avsc = JSON.stringify(pathToFileURL(join(ROOT, 'node_modules/avsc/lib/index.js')).href);
  return `import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
const { default: avsc } = await import(${avsc});
${PAIRS}
let refused = 0;
for (const [, before, after] of pairs) {
  const [old, now] = [before, after].map((text) => once(text, () => avsc.Type.forSchema(JSON.parse(text))));
  for (const [writer, reader] of [[old, now], [now, old]]) {
    try {
      reader.createResolver(writer, { ignoreNamespaces: true });
    } catch {
      refused += 1;
    }
  }
}
console.log(2 * pairs.length + ' comparisons, ' + refused + ' refused');
`;
}

/** The run that took the least CPU time: what else the machine did then disturbed it the least. */
function best(args, cwd) {
  const runs = Array.from({ length: Number(values.runs) }, () => measure(process.execPath, args, { cwd: cwd ?? folder }));
  return runs.sort((a, b) => a.cpu - b.cpu)[0];
}

function outcome({ stdout, stderr, status }) {
  if (!stdout.startsWith('{')) return stdout.trim() || `ended with ${status}: ${stderr.slice(0, 200)}`;
  const { verdict, findings } = JSON.parse(stdout);
  return `${verdict}, ${findings.length} findings, ${findings.filter(({ witness }) => witness).length} proven`;
}

function report(folders, cases) {
  const sizes = folders.flatMap((from) => readdirSync(from).map((name) => readFileSync(join(from, name)).length));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`acryl-datahub ${versions.join(', ')}: ${sizes.length} schemas, ${(bytes / 1e6).toFixed(1)} MB, node ${process.version}`);
  let peer;
  for (const { name, args, cwd } of cases) {
    const run = best(args, cwd);
    peer ??= run;
    const ratio = `${(run.cpu / peer.cpu).toFixed(2)} of the CPU, ${(run.peak / peer.peak).toFixed(2)} of the memory`;
    console.log(
      `  ${name.padEnd(24)} wall ${run.wall.toFixed(2)} s, CPU ${run.cpu.toFixed(2)} s, peak ${run.peak.toFixed(0)} MB, ${ratio}: ${outcome(run)}`,
    );
  }
}

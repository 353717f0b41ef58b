/**
 * GitHub's GraphQL schema, N against N-1 and N-2, beside @graphql-inspector/core: `node bench/graphql.mjs [--versions A,B,C] [--runs 5] [--dist DIR] [--keep]`.
 * The versions are those of @octokit/graphql-schema, oldest first. Inspector compares one pair in one direction per run, so it reads, builds
 * and compares twice; ours answers both directions of both pairs, with proofs. CPU time is what compares on a machine that does other work.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { fetchPackage, installPeers } from './support/package.mjs';
import { buildDist, measure, ROOT } from './support/process.mjs';
import { makeRepository } from './support/repository.mjs';

const GOAL = 0.5;
const { values } = parseArgs({
  options: {
    versions: { type: 'string', default: '15.24.0,15.25.0,15.26.1' },
    runs: { type: 'string', default: '5' },
    dist: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});
const versions = values.versions.split(',');
const folder = mkdtempSync(join(tmpdir(), 'rollback-gate-graphql-'));

try {
  const files = versions.map((version) => join(fetchPackage('@octokit/graphql-schema', version), 'schema.graphql'));
  const engine = await bundleEngine(join(folder, 'engine'));
  const ours = script('ours.mjs', oursText(engine));
  const dist = values.dist === undefined ? buildDist(join(folder, 'dist')) : resolve(values.dist);
  const repository = makeRepository(
    join(folder, 'repository'),
    versions.map((version, index) => ({ version, files: { 'schema.graphql': readFileSync(files[index], 'utf8') } })),
    'version: 1\nschemas:\n  - files: schema.graphql\n',
  );
  report(files, [
    { name: 'inspector, twice', args: [script('peer.mjs', peerText(false)), ...files] },
    { name: 'inspector, both ways', args: [script('peer-both.mjs', peerText(true)), ...files] },
    { name: 'deploy, with proofs', args: [ours, 'deploy', ...files] },
    { name: 'both ways, with proofs', args: [ours, 'both', ...files] },
    { name: 'check, all of it', args: [join(dist, 'cli.js'), 'check', '--json'], cwd: repository },
  ]);
} finally {
  if (values.keep) console.log(`kept ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
}

function script(name, text) {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** The engine of the format as it goes into dist, without the program around it. */
async function bundleEngine(out) {
  mkdirSync(out, { recursive: true });
  const input = join(ROOT, 'src/compat/formats/graphql/engine.ts');
  const bundle = await rolldown({ input, platform: 'node', resolve: { mainFields: ['module', 'main'] }, logLevel: 'warn' });
  await bundle.write({ dir: out, format: 'esm' });
  writeFileSync(join(out, 'package.json'), '{"type":"module"}');
  return pathToFileURL(join(out, 'engine.js')).href;
}

function oursText(engine) {
  return `import { readFileSync } from 'node:fs';
const { engine } = await import(${JSON.stringify(engine)});
const [ways, ...files] = process.argv.slice(2);
const schemas = files.map((path) => engine.parse({ path, text: readFileSync(path, 'utf8') }, {}));
const next = schemas.pop();
const answers = [];
for (const old of schemas) {
  answers.push(...(await engine.compare(old, next, {})));
  if (ways === 'both') answers.push(...(await engine.compare(next, old, {})));
}
const breaks = answers.filter(({ kind }) => kind === 'breaking');
console.log(breaks.length + ' breaks, ' + breaks.filter(({ witness }) => witness).length + ' proven; ' + answers.filter(({ kind }) => kind === 'unknown').length + ' unknown');
`;
}

function peerText(both) {
  const resolve = createRequire(join(installPeers(['@graphql-inspector/core@8.0.0', 'graphql@16.15.0']), 'x.js')).resolve;
  const href = (name) => JSON.stringify(pathToFileURL(resolve(name)).href);
  return `import { readFileSync } from 'node:fs';
const { diff } = await import(${href('@graphql-inspector/core')});
const { buildSchema } = await import(${href('graphql')});
const files = process.argv.slice(2);
const read = (path) => buildSchema(readFileSync(path, 'utf8'), { assumeValidSDL: true });
let breaks = 0;
for (const path of files.slice(0, -1)) {
  const [old, next] = [read(path), read(files.at(-1))];
  for (const changes of [await diff(old, next)${both ? ', await diff(next, old)' : ''}]) breaks += changes.filter(({ criticality }) => criticality.level === 'BREAKING').length;
}
console.log(breaks + ' breaks');
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

function report(files, cases) {
  const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
  console.log(`@octokit/graphql-schema ${versions.join(', ')}: ${(bytes / 1e6).toFixed(1)} MB of SDL, node ${process.version}`);
  let peer;
  for (const { name, args, cwd } of cases) {
    const run = best(args, cwd);
    peer ??= run;
    const ratio = `${(run.cpu / peer.cpu).toFixed(2)} of the CPU, ${(run.peak / peer.peak).toFixed(2)} of the memory`;
    console.log(
      `  ${name.padEnd(24)} wall ${run.wall.toFixed(2)} s, CPU ${run.cpu.toFixed(2)} s, peak ${run.peak.toFixed(0)} MB, ${ratio}: ${outcome(run)}`,
    );
  }
  console.log(`  goal: deploy within ${GOAL} of inspector, twice`);
}

/**
 * `check` on a real schema of about 1.9 MB over three releases: `node bench/vega-lite.mjs [--versions A,B,C] [--dist DIR] [--keep]`.
 * The releases are published versions of vega-lite. What JSON.parse takes for the same files stands beside as the floor.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fetchPackage } from './support/package.mjs';
import { buildDist, measure } from './support/process.mjs';
import { makeRepository } from './support/repository.mjs';

const SCHEMA = 'build/vega-lite-schema.json';
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
  const releases = versions.map((version) => ({ version, files: { [SCHEMA]: readSchema(version) } }));
  const dist = values.dist === undefined ? buildDist(join(folder, 'dist')) : resolve(values.dist);
  const cwd = makeRepository(join(folder, 'repository'), releases, `version: 1\nschemas:\n  - files: ${SCHEMA}\n`);
  const texts = releases.map(({ files }) => files[SCHEMA]);
  const parsing = medianOf(5, () => texts.forEach((text) => JSON.parse(text)));
  const checked = measure(process.execPath, [join(dist, 'cli.js'), 'check', '--json'], { cwd });
  if (![0, 1, 3].includes(checked.status)) throw new Error(`check ended with ${checked.status}: ${checked.stderr}`);
  report(checked, parsing, texts);
} finally {
  if (values.keep) console.log(`kept ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
}

function readSchema(version) {
  return readFileSync(join(fetchPackage('vega-lite', version), SCHEMA), 'utf8');
}

/** In milliseconds. */
function medianOf(runs, work) {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
}

function count(items, key) {
  const counts = new Map();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name, times]) => `${name} ${times}`);
}

function report({ wall, cpu, peak, status, stdout }, parsing, texts) {
  const { verdict, findings = [] } = JSON.parse(stdout);
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const rules = count(findings, ({ rule }) => rule).slice(0, 8);
  const share = (test) => findings.filter(test).length;
  console.log(`vega-lite ${versions.join(', ')}: ${megabytes.toFixed(1)} MB of JSON Schema, node ${process.version}`);
  console.log(`  verdict    ${verdict} (exit code ${status})`);
  console.log(`  findings   ${findings.length}: ${count(findings, ({ severity }) => severity).join(', ') || 'none'}`);
  console.log(`  rules      ${rules.join(', ') || 'none'}`);
  console.log(`  witnesses  ${share(({ witness }) => witness !== undefined)}, with a place ${share(({ place }) => place !== undefined)}`);
  console.log(
    `  time       ${cpu.toFixed(2)} s CPU, ${wall.toFixed(2)} s wall; ${((1000 * cpu) / parsing).toFixed(0)} times JSON.parse (${parsing.toFixed(0)} ms)`,
  );
  console.log(`  peak       ${peak.toFixed(0)} MB resident, ${(peak / megabytes).toFixed(0)} times the files`);
}

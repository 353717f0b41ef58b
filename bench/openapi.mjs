/**
 * `check` on GitHub's description of its REST API (about 13 MB of JSON) over three releases, beside oasdiff where it is installed:
 * `node bench/openapi.mjs [--versions A,B,C] [--major A,B,C] [--dist DIR] [--oasdiff FILE] [--no-history] [--keep]`.
 * The releases are published versions of @octokit/openapi: three in a row, and three that lie a major version apart. The history goes
 * through published versions of several descriptions, each against the next in both directions, and tells how often the answer was
 * "unknown".
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fetchPackage } from './support/package.mjs';
import { buildDist, measure, run } from './support/process.mjs';
import { makeRepository } from './support/repository.mjs';

const GITHUB = { name: '@octokit/openapi', file: 'generated/api.github.com.json' };
/** Descriptions that packages carry, with published versions that differ. */
const HISTORY = [
  { ...GITHUB, versions: '18.0.0,18.2.0,19.0.0,19.1.0,20.0.0,21.0.0,22.0.0,23.0.0,23.0.1,23.0.2' },
  { name: '@octokit/openapi-webhooks', file: 'generated/api.github.com.json', versions: '8.5.1,11.0.0,12.0.3,12.1.0' },
  {
    name: '@figma/rest-api-spec',
    file: 'openapi/openapi.yaml',
    versions: '0.31.0,0.32.0,0.33.0,0.34.0,0.35.0,0.36.0,0.38.0,0.40.0,0.42.0,0.43.0',
  },
  { name: '@blockfrost/openapi', file: 'openapi.yaml', versions: '0.1.60,0.1.65,0.1.67,0.1.73,0.1.79,0.1.82,0.1.86,0.1.92,0.1.93' },
  { name: '@directus/specs', file: 'dist/openapi.json', versions: '10.2.11,11.0.0,11.1.0,11.2.0,12.0.0,13.0.0,14.0.0,15.0.0,15.2.0' },
];

const { values } = parseArgs({
  options: {
    versions: { type: 'string', default: '23.0.0,23.0.1,23.0.2' },
    major: { type: 'string', default: '21.0.0,22.0.0,23.0.2' },
    dist: { type: 'string' },
    oasdiff: { type: 'string', default: 'oasdiff' },
    history: { type: 'boolean', default: true },
    keep: { type: 'boolean', default: false },
  },
  allowNegative: true,
});
const folder = mkdtempSync(join(tmpdir(), 'rollback-gate-openapi-'));

try {
  const dist = values.dist === undefined ? buildDist(join(folder, 'dist')) : resolve(values.dist);
  const peer = isThere(values.oasdiff);
  for (const [title, versions] of [
    ['three in a row', values.versions],
    ['a major version apart', values.major],
  ])
    beside(title, dist, versions.split(','), peer);
  if (values.history) replay(dist);
} finally {
  if (values.keep) console.log(`kept ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
}

function isThere(command) {
  try {
    return run(command, ['--version']).status === 0;
  } catch {
    return false;
  }
}

function fileOf({ name, file }, version) {
  return join(fetchPackage(name, version), file);
}

function figures({ wall, cpu, peak }) {
  return `${wall.toFixed(2)} s wall, ${cpu.toFixed(2)} s CPU, ${peak.toFixed(0)} MB peak`;
}

function count(items, key) {
  const counts = new Map();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name, times]) => `${times} ${name}`);
}

function beside(title, dist, versions, peer) {
  const texts = versions.map((version) => readFileSync(fileOf(GITHUB, version), 'utf8'));
  const releases = versions.map((version, index) => ({ version, files: { 'api.json': texts[index] } }));
  const cwd = makeRepository(join(folder, title.replaceAll(' ', '-')), releases, 'version: 1\nschemas:\n  - files: api.json\n');
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  console.log(`GitHub, ${title}: ${versions.join(', ')}, ${megabytes.toFixed(1)} MB of JSON, node ${process.version}`);
  const ours = measure(process.execPath, [join(dist, 'cli.js'), 'check', '--json'], { cwd });
  if (![0, 1, 3].includes(ours.status)) throw new Error(`check ended with ${ours.status}: ${ours.stderr}`);
  const { verdict, findings = [] } = JSON.parse(ours.stdout);
  console.log(`  check     ${figures(ours)}, verdict ${verdict}`);
  console.log(`  findings  ${findings.length}: ${count(findings, ({ severity }) => severity).join(', ') || 'none'}`);
  console.log(
    `  payloads  ${findings.filter(({ witness }) => witness !== undefined).length}, unknown ${findings.filter(isUnknown).length}`,
  );
  if (peer) oasdiff(versions, ours);
}

function isUnknown({ message, rule }) {
  return /neither proven nor refuted/.test(message) || /\/(?:reference-not-followed|too-complex)$/.test(rule);
}

/** One run per earlier release, as its users do it. */
function oasdiff(versions, ours) {
  const newest = fileOf(GITHUB, versions.at(-1));
  const runs = versions.slice(0, -1).map((version) => measure(values.oasdiff, ['breaking', fileOf(GITHUB, version), newest, '-f', 'json']));
  const sum = {
    wall: runs.reduce((all, one) => all + one.wall, 0),
    cpu: runs.reduce((all, one) => all + one.cpu, 0),
    peak: Math.max(...runs.map((one) => one.peak)),
  };
  console.log(
    `  oasdiff   ${figures(sum)}; check takes ${(ours.cpu / sum.cpu).toFixed(2)} of its CPU, ${(ours.peak / sum.peak).toFixed(2)} of its memory`,
  );
}

/** Every published version against the one before, both directions. */
function replay(dist) {
  let [all, open] = [0, 0];
  console.log('history, each version against the one before, both directions');
  for (const api of HISTORY) {
    const versions = api.versions.split(',');
    const [differences, unknown, cpu] = [[], [], []];
    for (const [index, version] of versions.entries()) {
      if (index === 0) continue;
      const paths = [fileOf(api, versions[index - 1]), fileOf(api, version)];
      const result = measure(process.execPath, [join(dist, 'cli.js'), 'compare', ...paths, '--format', 'openapi', '--json']);
      if (![0, 1, 3].includes(result.status)) throw new Error(`compare ${paths.join(' ')} ended with ${result.status}: ${result.stderr}`);
      const { deploy, rollback } = JSON.parse(result.stdout);
      cpu.push(result.cpu);
      for (const direction of [deploy, rollback]) {
        differences.push(...direction.differences);
        unknown.push(direction.answer === 'unknown');
      }
    }
    all += unknown.length;
    open += unknown.filter(Boolean).length;
    console.log(
      `  ${api.name.padEnd(26)} ${unknown.length} comparisons, ${unknown.filter(Boolean).length} unknown; differences: ${count(differences, ({ kind }) => kind).join(', ') || 'none'}; ` +
        `payloads for ${share(differences.filter(({ kind }) => kind === 'breaking'))} of the breaks; ${Math.max(...cpu).toFixed(1)} s CPU at most`,
    );
  }
  console.log(`  unknown   ${open} of ${all} comparisons (${((100 * open) / all).toFixed(1)} %)`);
}

function share(breaks) {
  return breaks.length === 0 ? 'none' : `${((100 * breaks.filter(({ witness }) => witness).length) / breaks.length).toFixed(1)} %`;
}

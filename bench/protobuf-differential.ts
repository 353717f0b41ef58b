/**
 * Answers beside those of `buf breaking`, on generated pairs and on published releases:
 * `node scripts/run.mjs bench/protobuf-differential.ts [generated pairs, default 2000] [temporal | googleapis]`.
 * Where the two differ, the difference has to fall under a policy of the format's readme; anything else is listed, and the run fails.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePair } from '../__tests__/support/protobuf-trial.ts';
import { compareSchemas, reviewSchemas } from '../src/compat/formats/protobuf/engine.ts';
import { Schema } from '../src/compat/formats/protobuf/link/schema.ts';
import { BEYOND_BUF, OF_MAP_ENTRIES, POLICIES, SAME_MEANING } from './support/protobuf-policies.ts';
import { fetchPackage, installPeers } from './support/package.mjs';
import { mustRun, run } from './support/process.mjs';

const BUF = '@bufbuild/buf@1.75.0';
const PROFILES = [
  ['wire', ['WIRE']],
  ['wire-json', ['WIRE_JSON']],
  ['source', ['FILE', 'PACKAGE']],
] as const;

interface Finding {
  readonly path: string;
  readonly type: string;
  readonly message: string;
}

/** Two folders of the same layout. `roots`: where imports start, below each. */
interface Corpus {
  readonly title: string;
  readonly old: string;
  readonly next: string;
  readonly roots: readonly string[];
}

const folder = mkdtempSync(join(tmpdir(), 'rollback-gate-differential-'));
const buf = join(installPeers([BUF]), '.bin', 'buf');
const categories = new Map<string, readonly string[]>(
  mustRun(buf, ['config', 'ls-breaking-rules', '--version', 'v2', '--format', 'json'], { cwd: folder })
    .split('\n')
    .filter(Boolean)
    .map((line: string) => JSON.parse(line) as { id: string; categories: readonly string[] })
    .map(({ id, categories: of }) => [id, of] as const),
);

const PUBLISHED = [
  ['temporal', '@temporalio/core-bridge', ['1.11.8', '1.13.0'], 'sdk-core/sdk-core-protos/protos'],
  ['googleapis', 'google-proto-files', ['5.0.2', '6.0.1'], '.'],
] as const;

export async function main([pairs = '2000', only]: readonly string[]): Promise<void> {
  try {
    await compareCorpus(generated(Number(pairs)));
    for (const [title, name, versions, inner] of PUBLISHED) {
      if (only === undefined || only === title) await compareCorpus(published(title, name, versions, inner));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every pair is a package of its own, so that one run of buf answers for all of them. */
function generated(pairs: number): Corpus {
  const [old, next] = [join(folder, 'generated', 'old'), join(folder, 'generated', 'new')];
  for (let seed = 1; seed <= pairs; seed += 1) {
    const pair = makePair(seed);
    if (!pair) continue;
    for (const [root, text] of [[old, pair.a] as const, [next, pair.b] as const]) {
      mkdirSync(join(root, `p${seed}`), { recursive: true });
      writeFileSync(join(root, `p${seed}`, 'a.proto'), text.replace('package demo;', `package p${seed};`));
    }
  }
  return { title: `${pairs} generated pairs`, old, next, roots: ['.'] };
}

function published(title: string, name: string, versions: readonly [string, string], inner: string): Corpus {
  const [old = '', next = ''] = versions.map((version) => {
    const target = join(folder, title, version);
    cpSync(join(fetchPackage(name, version), inner), target, {
      recursive: true,
      filter: (path: string) => !/\.(?!proto$)[a-z]+$/.test(path),
    });
    // The compiler's own files; both sides bring the well-known types along.
    for (const root of ['.', 'api_upstream']) rmSync(join(target, root, 'google', 'protobuf'), { recursive: true, force: true });
    // A root that holds other roots is none for buf.
    if (existsSync(join(target, 'local')))
      for (const part of ['google', 'grpc']) cpSync(join(target, part), join(target, 'base', part), { recursive: true });
    if (existsSync(join(target, 'local'))) for (const part of ['google', 'grpc']) rmSync(join(target, part), { recursive: true });
    return target;
  });
  const roots = existsSync(join(next, 'local')) ? readdirSync(next) : ['.'];
  return { title: `${title} ${versions.join(' to ')}`, old, next, roots };
}

async function compareCorpus(corpus: Corpus): Promise<void> {
  const left = removeUncompilable(corpus);
  const theirs = askBuf(corpus);
  const [before, after] = [load(corpus.old), load(corpus.next)];
  const both = [...before.keys()].filter((path) => after.has(path)).sort();
  console.log(
    `\n${corpus.title}: ${both.length} files${left > 0 ? ` (${left} that buf does not compile left out)` : ''}, buf finds ${theirs.length}`,
  );
  for (const [profile, use] of PROFILES) {
    const asked = theirs.filter(({ type }) => use.some((one) => categories.get(type)?.includes(one)));
    const rows = new Map<string, string[]>();
    let [same, differing] = [0, 0];
    for (const path of both) {
      const types = new Map(asked.filter((one) => one.path === path).map((one) => [one.type, one.message]));
      const ours = await ourRules(path, before, after, { profile, roots: corpus.roots });
      if (types.size > 0 === ours.breaking.size > 0) same += 1;
      else differing += 1;
      for (const note of notes(types, ours)) rows.set(note, [...(rows.get(note) ?? []), path]);
    }
    console.log(`  ${profile} against ${use.join('+')}: the same answer for ${same} files, another for ${differing}`);
    for (const [note, paths] of [...rows].sort((a, b) => b[1].length - a[1].length)) {
      console.log(
        `    ${String(paths.length).padStart(5)} ${note}${note.startsWith('UNEXPLAINED') ? ` ${paths.slice(0, 3).join(' ')}` : ''}`,
      );
      if (note.startsWith('UNEXPLAINED')) process.exitCode = 1;
    }
  }
}

interface Ours {
  readonly breaking: ReadonlyMap<string, boolean>;
  /** Lossy and unknown differences. */
  readonly softer: ReadonlySet<string>;
}

/** Rules of the deploy at places of the file itself, and whether a witness shows the break. */
async function ourRules(
  path: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  policy: { profile: string; roots: readonly string[] },
): Promise<Ours> {
  const [old, next] = [before, after].map((texts) => {
    return new Schema({ path, text: texts.get(path) ?? '', file: (other) => texts.get(other) }, policy);
  }) as [Schema, Schema];
  const all = [...(await compareSchemas(old, next, policy)), ...reviewSchemas(old, next, policy)];
  const here = all.filter(({ reader, writer }) => (reader ?? writer)?.file === path);
  const breaking = new Map<string, boolean>();
  for (const { rule, kind, witness } of here) {
    const name = rule.replace('protobuf/', '');
    if (kind === 'breaking') breaking.set(name, (breaking.get(name) ?? false) || witness !== undefined);
  }
  return { breaking, softer: new Set(all.filter(({ kind }) => kind !== 'breaking').map(({ rule }) => rule.replace('protobuf/', ''))) };
}

/** What only one of the two says about a file. */
function notes(types: ReadonlyMap<string, string>, { breaking, softer }: Ours): string[] {
  const result: string[] = [];
  const answered = new Set<string>();
  for (const [type, message] of types) {
    const rules = SAME_MEANING[type] ?? [];
    for (const rule of rules) answered.add(rule);
    if (rules.some((rule) => breaking.has(rule))) continue;
    const lossy = rules.find((rule) => softer.has(rule));
    const policy = OF_MAP_ENTRIES.has(type) && /\b\w+Entry"/.test(message) ? 'the entry of a map has no name in code' : POLICIES[type];
    if (lossy !== undefined) result.push(`only buf: ${type}; lossy or unknown here (${lossy})`);
    else result.push(policy === undefined ? `UNEXPLAINED only buf: ${type}` : `only buf: ${type}; ${policy}`);
  }
  for (const [rule, shown] of breaking) {
    if (answered.has(rule)) continue;
    const policy = BEYOND_BUF[rule];
    result.push(
      `${shown || policy !== undefined ? '' : 'UNEXPLAINED '}only here: ${rule}; ${shown ? 'shown by a payload' : (policy ?? 'no payload')}`,
    );
  }
  return result;
}

function askBuf({ old, next, roots }: Corpus): Finding[] {
  const result = run(
    buf,
    ['breaking', '.', '--against', old, '--config', config(roots), '--against-config', config(roots), '--error-format', 'json'],
    { cwd: next },
  );
  const found = findingsOf(result.stdout);
  if ((result.status !== 0 && result.status !== 100) || found.some(({ type }) => type === 'COMPILE'))
    throw new Error(`buf ended with ${result.status}: ${result.stderr}`);
  return found.map((one) => ({ ...one, path: one.path ?? '' }));
}

function config(roots: readonly string[]): string {
  return JSON.stringify({
    version: 'v2',
    modules: roots.map((path) => ({ path })),
    breaking: { use: ['FILE', 'PACKAGE', 'WIRE_JSON', 'WIRE'] },
  });
}

function findingsOf(stdout: string): Finding[] {
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Finding);
}

/** Takes files out of both sides until buf builds both; returns how many. */
function removeUncompilable({ old, next, roots }: Corpus): number {
  let removed = 0;
  for (let round = 0; round < 20; round += 1) {
    const bad = new Set<string>();
    for (const cwd of [old, next]) {
      const { stdout, stderr, status } = run(buf, ['build', '.', '--config', config(roots), '--error-format', 'json', '-o', '/dev/null'], {
        cwd,
      });
      for (const { path } of [...findingsOf(stdout), ...findingsOf(stderr)]) bad.add(path);
      if (status !== 0 && bad.size === 0) throw new Error(`buf build: ${stdout}${stderr}`);
    }
    if (bad.size === 0) return removed;
    removed += bad.size;
    for (const path of bad) for (const root of [old, next]) rmSync(join(root, path), { force: true });
  }
  throw new Error('buf does not build what is left');
}

/** Texts of a folder by path. */
function load(root: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
    if (name.endsWith('.proto')) texts.set(name, readFileSync(join(root, name), 'utf8'));
  }
  return texts;
}

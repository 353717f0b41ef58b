import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { FormatSpec } from '../../src/compat/index.ts';
import { loadConfig } from '../../src/config/index.ts';
import type { Finding } from '../../src/core/index.ts';
import { type CompatEngine, GATE_REGISTRY, type GatesResult, runGates } from '../../src/gates/index.ts';
import { ENGINES } from '../../src/gates/engines.ts';
import { FoundLines, type Release, type ReleaseWindow } from '../../src/window/index.ts';
import { randomFrom } from '../support/protobuf-generate.ts';
import { changeTree, printTree, randomTree } from '../support/protobuf-trees.ts';

/** Windows of three releases; `PROTOBUF_RUNS=20000` makes the long run, `PROTOBUF_SEED` moves it to other trees. */
const RUNS = Number(process.env['PROTOBUF_RUNS'] ?? 150);
const SEED = Number(process.env['PROTOBUF_SEED'] ?? 20_261_122);

type Texts = ReadonlyMap<string, string>;

const oidOf = (text: string): string => createHash('sha1').update(text).digest('hex');

function release(label: string, tag: string | undefined, texts: Texts): Release {
  const entries = new Map([...texts].map(([path, text]) => [path, { path, mode: '100644', oid: oidOf(text) }] as const));
  const lines = [...texts].flatMap(([path, text]) => text.split('\n').map((line) => [path, line] as const));
  return {
    label,
    tag,
    version: tag?.slice(1),
    commit: tag && oidOf(tag),
    files: () => Promise.resolve(entries),
    links: () => Promise.resolve([]),
    read: (path) => Promise.resolve(texts.has(path) ? new TextEncoder().encode(texts.get(path)) : undefined),
    blobs: (paths) => Promise.resolve(new Map(paths.flatMap((path) => (entries.has(path) ? [[path, entries.get(path)?.oid ?? '']] : [])))),
    search: () => Promise.resolve([]),
    searchLines: (text) =>
      Promise.resolve(new FoundLines(lines.flatMap(([path, line]) => (line.includes(text) ? `${path}\0${line}\n` : '')).join(''), 0)),
  };
}

function windowOf([now, ...past]: readonly Texts[]): ReleaseWindow {
  const earlier = past.map((texts, at) => release(`N-${at + 1}`, `v1.${past.length - at}.0`, texts));
  return { candidate: release('N', undefined, now ?? new Map()), earlier, notes: [], changedSince: () => Promise.resolve([]) };
}

/** The engines; `full`: nobody says that a change is told where it was made. */
async function engineOf(full: boolean): Promise<CompatEngine> {
  const engine = await ENGINES.compat();
  if (!full) return engine;
  const load =
    (spec: FormatSpec): FormatSpec['load'] =>
    async () => {
      const engine = await spec.load();
      return { ...engine, containsChange: () => false };
    };
  return { ...engine, FORMATS: engine.FORMATS.map((spec) => (spec.name === 'protobuf' ? { ...spec, load: load(spec) } : spec)) };
}

async function check(releases: readonly Texts[], entry: object, full: boolean): Promise<GatesResult> {
  const engine = await engineOf(full);
  return runGates(
    GATE_REGISTRY.filter(({ id }) => id === 'compat'),
    {
      config: loadConfig(JSON.stringify({ version: 1, schemas: [{ files: '*.proto', ...entry }] }), 'config.yml'),
      policy: { file: 'config.yml', from: 'candidate', commit: undefined, changed: false },
      window: windowOf(releases),
      environments: [],
      engines: { compat: () => Promise.resolve(engine) },
      signal: new AbortController().signal,
    },
  );
}

/** All but which files beside its own a finding rests on, which depends on who was compared. */
const told = (findings: readonly Finding[]): unknown[] =>
  findings.map(({ files: _files, blobs: _blobs, ...rest }) => rest).sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));

describe('schemas whose imports changed', () => {
  it('are told of by the comparison of their imports, or compared themselves: the findings are the same as if all were', async () => {
    let [left, spared, found] = [0, 0, 0];
    for (let seed = SEED; seed < SEED + RUNS; seed += 1) {
      const random = randomFrom(seed);
      const first = randomTree(random);
      const trees = [first];
      for (let at = 0; at < 2; at += 1) {
        let tree = trees[0] ?? first;
        for (let steps = Math.floor(random() * 3); steps > 0; steps -= 1) tree = changeTree(random, tree);
        trees.unshift(tree);
      }
      const releases = trees.map(printTree);
      const entry =
        [{}, { profile: 'wire' }, { profile: 'wire-json-strict' }, { profile: 'source' }, { 'on-lossy': 'block' }][seed % 5] ?? {};
      const [quick, full] = [await check(releases, entry, false), await check(releases, entry, true)];
      const text = releases.map((texts) => [...texts].map(([path, body]) => `== ${path}\n${body}`).join('')).join('\n######\n');
      try {
        expect(told(quick.findings)).toEqual(told(full.findings));
        expect(full.comparisons).toEqual(expect.arrayContaining([...quick.comparisons]));
      } catch (error) {
        throw new Error(`seed ${seed}\n${text}\n${String(error)}`, { cause: error });
      }
      left += quick.comparisons.length;
      spared += full.comparisons.length - quick.comparisons.length;
      found += full.findings.length;
    }
    expect(spared).toBeGreaterThan(left / 20);
    expect(found).toBeGreaterThan(RUNS);
  });
});

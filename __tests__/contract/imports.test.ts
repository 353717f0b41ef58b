import { describe, expect, it } from '@jest/globals';
import { areaOf, importsOf, readSources } from '../support/sources.ts';

/**
 * Who may import whom. `core` imports nothing of ours; domain folders import `core` and each other only as listed; commands
 * bring domains together; entries join commands with the runner. A new edge is a decision: it is written down here.
 */
const EDGES: Readonly<Record<string, readonly string[]>> = {
  core: [],
  config: [],
  git: [],
  window: ['git'],
  compat: ['config'],
  contract: ['compat'],
  pins: ['config'],
  health: ['config'],
  registry: ['pins'],
  'write-back': ['git', 'github'],
  ledger: ['write-back'],
  rollback: ['release', 'pins', 'registry', 'ledger', 'write-back', 'config'],
  release: ['pins'],
  waivers: ['config', 'window'],
  migration: ['compat', 'config', 'window'],
  gates: ['migration', 'release', 'compat', 'contract', 'pins', 'registry', 'ledger', 'rollback', 'window', 'config', 'git', 'waivers'],
  github: ['git', 'config'],
  report: [],
};
const DOMAINS = Object.keys(EDGES).filter((area) => area !== 'core');
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ...EDGES,
  commands: [...DOMAINS, 'commands'],
  runner: ['report'],
  entry: ['commands', 'runner'],
};
/** What a folder may know of the types of another; types vanish, so they bind no engine to another. */
const TYPE_EDGES: Readonly<Record<string, readonly string[]>> = { gates: ['git'], rollback: ['git'] };

/** Verbs that use another verb, or what it reads its configuration with. */
const VERB_EDGES: Readonly<Record<string, readonly string[]>> = {
  doctor: ['rollback'],
  demo: ['check', 'watch', 'rollback', 'ledger'],
  watch: ['rollback'],
  rollback: ['can-i-rollback'],
  'can-i-rollback': ['check'],
  sketch: ['contract'],
  ledger: ['rollback'],
  retention: ['rollback'],
  release: ['rollback', 'check', 'waive', 'pins'],
  waive: ['check'],
  explain: ['rules'],
};
/** Files outside the runner that touch the process, with the reason. */
const PROCESS_USERS: Readonly<Record<string, string>> = {
  'src/git/environment.ts': 'a git child process needs PATH, HOME and the like of its parent',
};

const sources = readSources('src');
const own = sources.flatMap((source) => source.imports).filter((one) => one.own);
const crossing = own.filter((one) => areaOf(one.from) !== areaOf(one.target));
const isIndex = (path: string): boolean => /^src\/[^/]+\/index\.ts$/.test(path);

describe('the import rule', () => {
  it('knows every folder of src', () => {
    expect([...new Set(sources.map((source) => areaOf(source.path)))].filter((area) => !(area in ALLOWED))).toEqual([]);
  });

  it('lets a folder import only what it may', () => {
    const wrong = crossing.filter(({ from, target, typeOnly }) => {
      const [area, other] = [areaOf(from), areaOf(target)];
      if (other === 'core') return false;
      const allowed = [...(ALLOWED[area] ?? []), ...(typeOnly ? (TYPE_EDGES[area] ?? []) : [])];
      return !allowed.includes(other);
    });
    expect(wrong.map(({ from, target }) => `${from} -> ${target}`)).toEqual([]);
  });

  it('goes through the index of a folder', () => {
    const wrong = crossing.filter(({ target }) => !isIndex(target));
    expect(wrong.map(({ from, target }) => `${from} -> ${target}`)).toEqual([]);
  });

  it('keeps verbs apart, but for those that play or call others', () => {
    const verbOf = (path: string): string => path.split('/')[2] ?? '';
    const inside = own.filter(({ from, target }) => areaOf(from) === 'commands' && areaOf(target) === 'commands');
    const wrong = inside.filter(({ from, target }) => {
      const [verb, other] = [verbOf(from), verbOf(target)];
      return verb !== other && !verb.endsWith('.ts') && other !== 'shared' && !(VERB_EDGES[verb] ?? []).includes(other);
    });
    expect(wrong.map(({ from, target }) => `${from} -> ${target}`)).toEqual([]);
  });

  it('has no cycle between folders', () => {
    const edges = new Map<string, Set<string>>();
    for (const { from, target } of crossing) edges.set(areaOf(from), (edges.get(areaOf(from)) ?? new Set()).add(areaOf(target)));
    const reach = (start: string, seen: Set<string>): Set<string> => {
      for (const next of edges.get(start) ?? []) if (!seen.has(next)) reach(next, seen.add(next));
      return seen;
    };
    expect([...edges.keys()].filter((area) => reach(area, new Set()).has(area))).toEqual([]);
  });

  it('has no cycle between files that run', () => {
    const edges = new Map(
      sources.map((source) => [
        source.path,
        source.imports.filter((one) => one.own && !one.typeOnly && !one.lazy).map((one) => one.target),
      ]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
      if (done.has(path) || trail.includes(path)) return;
      for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of edges.keys()) visit(path, []);
    expect(cycles).toEqual([]);
  });

  it('keeps heavy packages lazy', () => {
    const heavy =
      /^(ajv|ajv-formats|avsc|yaml|graphql|protobufjs|libpg-query|@cfworker\/json-schema|@actions\/(core|exec|github)|@marcbachmann\/cel-js)(\/|$)/;
    /** Where a heavy package stands at the top of a file, that file itself is only loaded with `import()`. */
    const eager = eagerFiles(['src/entry/check.ts', 'src/entry/cli.ts', 'src/entry/watch.ts', 'src/entry/rollback.ts']);
    const wrong = sources
      .filter((source) => eager.has(source.path))
      .flatMap((source) => source.imports.filter((one) => !one.own && !one.typeOnly && !one.lazy && heavy.test(one.target)));
    expect(wrong.map(({ from, target }) => `${from} -> ${target}`)).toEqual([]);
  });
});

/** Every file that is evaluated when one of these entries starts. */
function eagerFiles(entries: readonly string[]): Set<string> {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const one of byPath.get(path)?.imports ?? []) if (one.own && !one.typeOnly && !one.lazy) visit(one.target);
  };
  for (const entry of entries) visit(entry);
  return seen;
}

describe('the house rules', () => {
  const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

  it('touch the process only in the runner and in entries', () => {
    const outside = sources.filter(({ path }) => !['runner', 'entry'].includes(areaOf(path)) && !Object.hasOwn(PROCESS_USERS, path));
    const strings = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g;
    const wrong = outside.filter(({ text }) =>
      /(?<![\w.'$-])(process|console)\s*[.[]|from 'node:process'/.test(
        code(text).replace(strings, (one) => (one === "'node:process'" ? one : "''")),
      ),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('name files in kebab-case', () => {
    const name = /^[a-z0-9]+(-[a-z0-9]+)*(\.generated)?(\.d)?\.ts$/;
    expect(sources.map(({ path }) => path.split('/').at(-1) ?? '').filter((file) => !name.test(file))).toEqual([]);
  });

  it('start no shell', () => {
    expect(
      sources
        .filter(({ text }) => /\bshell\s*:\s*true|\bexecSync\(|\bexec\(`|\bnew Function\(|\beval\(/.test(code(text)))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('leave nothing for later', () => {
    expect(sources.filter(({ text }) => /\b(TODO|FIXME|XXX)\b|@ts-(ignore|nocheck)/.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('the scan itself', () => {
  it('sees every kind of import', () => {
    const text = [
      "import { a } from '../core/index.ts';",
      "import type { B } from './b.ts';",
      "export {\n  c,\n  d,\n} from './c.ts';",
      "import './side.ts';",
      "// import { x } from './comment.ts';",
      "const lazy = await import('ajv');",
    ].join('\n');
    const seen = importsOf('src/pins/x.ts', text).map(({ target, typeOnly, lazy }) => [target, typeOnly, lazy]);
    expect(seen).toEqual([
      ['src/core/index.ts', false, false],
      ['src/pins/b.ts', true, false],
      ['src/pins/c.ts', false, false],
      ['src/pins/side.ts', false, false],
      ['ajv', false, true],
    ]);
  });
});

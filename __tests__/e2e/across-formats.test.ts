import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GitFixture, gitFixture } from '../support/git-fixture.ts';

type Files = Readonly<Record<string, string | null>>;

let folder: string;
let fixture: GitFixture;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'formats-dist-'));
  const built = spawnSync(process.execPath, ['scripts/build.mjs', '--out', join(folder, 'dist')], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(async () => {
  fixture = await gitFixture();
});
afterEach(() => fixture.cleanup());

function cli(...args: string[]): { code: number | null; stdout: string; stderr: string } {
  const options = { cwd: fixture.directory, env: fixture.env, encoding: 'utf8', maxBuffer: 1 << 28 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'dist/cli.js'), ...args], options);
  return { code: status, stdout, stderr };
}

interface Answer {
  readonly verdict: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly direction?: string;
    readonly message: string;
    readonly place?: { readonly file: string; readonly line: number };
    readonly versions?: object;
  }[];
  readonly comparisons: readonly object[];
}

/** Commits the releases v1.0.0, v1.1.0, …, then checks the candidate in the work tree. */
async function check(entries: readonly object[], releases: readonly Files[], candidate: Files): Promise<Answer> {
  await fixture.write({ '.github/rollback-gate.yml': JSON.stringify({ version: 1, schemas: entries }) });
  for (const [index, files] of releases.entries()) {
    await fixture.write(files);
    await fixture.commit(`release ${index}`);
    await fixture.tag(`v1.${index}.0`);
  }
  await fixture.write(candidate);
  const { stdout, stderr } = cli('check', '--json');
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Answer;
}

function errors({ findings }: Answer): unknown[] {
  return findings.filter(({ severity }) => severity === 'error').map(({ rule, place }) => [rule, place?.file, place?.line]);
}

describe('a folder of migrations', () => {
  const first = { 'db/001_orders.sql': 'create table orders (id int primary key, note text);\n' };

  it('is one schema: a new migration is compared with what the others made', async () => {
    const dropped = await check([{ files: 'db/*.sql' }], [first], { 'db/002_drop.sql': '\nalter table orders drop column note;\n' });
    expect(dropped.verdict).toBe('fail');
    expect(errors(dropped)).toContainEqual(['sql/column-removed', 'db/002_drop.sql', 2]);
    expect(dropped.comparisons).toEqual([
      { file: 'db/001_orders.sql', files: 2, with: 'v1.0.0', deploy: expect.any(String), rollback: 'breaking' },
    ]);
  });

  it('passes with a migration that takes nothing from anybody', async () => {
    const added = await check([{ files: 'db/*.sql' }], [first], { 'db/002_add.sql': 'alter table orders add column memo text;\n' });
    expect(errors(added)).toEqual([]);
    expect(added.comparisons).toMatchObject([{ files: 2, rollback: 'compatible' }]);
  });

  it('blocks for what is new only', async () => {
    const releases = [first, { 'db/002_drop.sql': 'alter table orders drop column note;\n' }];
    const later = await check([{ files: 'db/*.sql' }], releases, { 'db/003_add.sql': 'alter table orders add column memo text;\n' });
    expect(errors(later)).toEqual([]);
    expect(later.findings.find(({ rule, direction }) => rule === 'sql/column-removed' && direction === 'rollback')).toMatchObject({
      severity: 'note',
      message: expect.stringContaining('so since v1.1.0'),
    });
  });
});

describe('a GraphQL schema over several files', () => {
  const sdl = { 'api/query.graphql': 'type Query { a: A b: Int }\n', 'api/types/a.graphql': '\ntype A { x: Int y: Int }\n' };

  it('is one schema, with the clients named that a rollback would hurt', async () => {
    const entries = [{ files: 'api/**/*.graphql' }];
    const result = await check(entries, [sdl], { 'api/types/a.graphql': null, 'api/a.graphql': '\n\ntype A { x: Int z: Int }\n' });
    expect(errors(result)).toEqual([['graphql/field-missing', 'api/a.graphql', 3]]);
    const warning = result.findings.find(({ direction }) => direction === 'rollback');
    expect(warning).toMatchObject({
      severity: 'warning',
      versions: { writer: 'N (work tree)', reader: 'N-1 (v1.0.0)', between: 'clients' },
    });
    expect(cli('check').stdout).toContain('hurts clients made for N (work tree) when they meet N-1 (v1.0.0)');
  });

  it('blocks only for what clients use, those of the earlier release among them', async () => {
    const entries = [{ files: 'api/**/*.graphql', operations: 'clients/*.gql' }];
    const clients = { 'clients/old.gql': '{ b }', 'clients/web.gql': '{ a { x } }' };
    const unused = await check(entries, [{ ...sdl, ...clients }], { 'api/types/a.graphql': 'type A { x: Int }\n' });
    expect(errors(unused)).toEqual([]);
    await fixture.write({
      'api/types/a.graphql': sdl['api/types/a.graphql'],
      'api/query.graphql': 'type Query { a: A }\n',
      'clients/old.gql': null,
    });
    expect(cli('check').code).toBe(1);
  });
});

describe('protobuf', () => {
  const proto = (...fields: string[]): string => `syntax = "proto3";\npackage p;\nmessage M {\n  string id = 1;\n${fields.join('\n')}\n}\n`;

  it('does not let a number come back as something else', async () => {
    const releases = [{ 'p.proto': proto('  int32 age = 2;') }, { 'p.proto': proto('  reserved 2; reserved "age";') }];
    const result = await check([{ files: '*.proto' }], releases, { 'p.proto': proto('  string mail = 2;') });
    expect(errors(result)).toContainEqual(['compat/name-reused', 'p.proto', 5]);
    expect(result.findings.find(({ rule }) => rule === 'compat/name-reused')?.message).toMatch(/in v1\.0\.0, is missing in v1\.1\.0/);
  });

  it('refuses a profile that is none where the entry stands', async () => {
    await fixture.write({
      'p.proto': proto(),
      '.github/rollback-gate.yml': 'version: 1\nschemas:\n  - files: "*.proto"\n    profile: odd\n',
    });
    await fixture.commit('one');
    await fixture.tag('v1.0.0');
    const { code, stderr, stdout } = cli('check');
    expect([code, `${stdout}${stderr}`]).toEqual([
      2,
      expect.stringMatching(/rollback-gate\.yml:3:\d+ RG-CONFIG-INVALID: .*no profile "odd"/),
    ]);
  });
});

describe('several formats in one entry', () => {
  it('are told apart', async () => {
    const files = {
      's/a.sql': 'create table a (x int);\n',
      's/a.graphql': 'type Query { a: Int }\n',
      's/a.proto': 'syntax = "proto3";\nmessage A {}\n',
    };
    const result = await check([{ files: 's/**' }], [files], {
      's/b.sql': 'create table b (x int);\n',
      's/b.graphql': 'extend type Query { b: Int }\n',
      's/b.proto': 'syntax = "proto3";\nmessage B {}\n',
    });
    expect(result.comparisons).toMatchObject([
      { file: 's/a.graphql', files: 2 },
      { file: 's/a.sql', files: 2 },
    ]);
    expect(errors(result)).toEqual([]);
  });
});

describe('many schemas at once', () => {
  const many = 80;
  const path = (index: number): string => `s/${String(index).padStart(3, '0')}.json`;
  /** Enough differences to keep validators busy, so that the work is shared between threads. */
  const schema = (index: number, values: readonly string[]): string => {
    const part = { type: 'object', properties: { a: { type: 'string', maxLength: 9 }, c: { enum: values } }, required: ['a'] };
    const properties = Object.fromEntries(Array.from({ length: 25 }, (_, at) => [`p${at}`, at % 3 === 0 ? part : { type: 'string' }]));
    const common = index % 5 === 0 ? { common: { $ref: '../common.json' } } : {};
    const head = { $schema: 'https://json-schema.org/draft/2020-12/schema', title: `S${index}`, type: 'object' };
    return JSON.stringify({ ...head, properties: { ...properties, ...common }, required: ['p0'] }, null, 1);
  };

  it('are answered as they are a few at a time, in the same order, references to other files included', async () => {
    const [old, current]: [Record<string, string>, Record<string, string>] = [{}, {}];
    for (let index = 0; index < many; index += 1) {
      old[path(index)] = schema(index, ['x', 'y']);
      current[path(index)] = index === 7 || index === many - 7 ? '{' : schema(index, ['x', 'y', `z${index}`]);
    }
    const entry = { format: 'json-schema' };
    const releases = [{ ...old, 'common.json': '{"type":"string"}' }];
    const together = await check([{ ...entry, files: 's/*.json' }], releases, { ...current, 'common.json': '{"type":"integer"}' });
    expect(together.comparisons).toHaveLength(many);
    expect(errors(together)).toEqual(expect.arrayContaining([7, many - 7].map((index) => ['compat/syntax', path(index), 1])));
    const parts: Answer[] = [];
    for (const glob of ['s/0[0-1]*.json', 's/0[2-3]*.json', 's/0[4-5]*.json', 's/0[6-7]*.json']) {
      await fixture.write({ '.github/rollback-gate.yml': JSON.stringify({ version: 1, schemas: [{ ...entry, files: glob }] }) });
      parts.push(JSON.parse(cli('check', '--json').stdout) as Answer);
    }
    expect(together.comparisons).toEqual(parts.flatMap(({ comparisons }) => comparisons));
    // What schemas share is one finding, which names the schemas that share it; the parts cannot know of each other.
    const gist = (answers: readonly Answer[]): string[] => {
      const all = answers.flatMap(({ findings }) =>
        findings.map((finding) => JSON.stringify({ ...finding, blobs: undefined, excerpts: undefined })),
      );
      return [...new Set(all)].sort();
    };
    expect(gist([together])).toEqual(gist(parts));
  }, 240_000);
});

describe('compare of two folders', () => {
  it('answers for each schema, and says what came and went', async () => {
    await fixture.write({
      'old/a.proto': 'syntax = "proto3";\nmessage A { int32 x = 1; }\n',
      'old/gone.graphql': 'type Query { a: Int }\n',
      'new/a.proto': 'syntax = "proto3";\nmessage A { string x = 1; }\n',
      'new/db/1.sql': 'create table a (x int);\n',
      'new/db/2.sql': 'create table b (x int);\n',
    });
    const { code, stdout } = cli('compare', 'old', 'new', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      schemas: [{ format: 'protobuf', old: 'old/a.proto', new: 'new/a.proto', deploy: { answer: 'breaking' } }],
      added: ['new/db/1.sql'],
      removed: ['old/gone.graphql'],
    });
    expect(cli('compare', 'old', 'new').stdout).toContain('gone: old/gone.graphql');
  });
});

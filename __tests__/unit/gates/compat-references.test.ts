import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { brief, runCompat, runOnReleases } from '../../support/compat-run.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';

const TOY = { schemas: [{ files: 'schemas/*.toy' }] };

describe('schemas that refer to other files', () => {
  let fixture: GitFixture;
  beforeEach(async () => {
    fixture = await gitFixture();
  });
  afterEach(() => fixture.cleanup());

  it('are read with the files of their own release, also outside of the globs', async () => {
    const files = { 'schemas/a.toy': 'id\n@common/inc.txt', 'common/inc.txt': 'one' };
    const result = await runOnReleases(fixture, [files], { 'schemas/a.toy': 'id\n@common/inc.txt\n', 'common/inc.txt': 'one\ntwo' }, TOY);
    expect(brief(result.findings)).toEqual([['toy/field-unknown', 'error', 'rollback', { field: 'two' }]]);
  });

  it('are compared when only what they refer to changed, through any number of files', async () => {
    const files = { 'schemas/a.toy': 'a\n@schemas/b.toy', 'schemas/b.toy': '@schemas/c.toy', 'schemas/c.toy': 'c', 'schemas/d.toy': 'd' };
    const result = await runOnReleases(fixture, [files, {}], { 'schemas/c.toy': 'c\nmore' }, TOY);
    expect(new Set(result.compared)).toEqual(
      new Set(['a,@schemas/b.toy -> a,@schemas/b.toy', '@schemas/c.toy -> @schemas/c.toy', 'c -> c,more']),
    );
    // The toy resolves one step: what is missing in `c` shows in `b`, which did not change itself.
    expect(result.findings.map(({ place, direction, versions }) => [place?.file, direction, versions?.reader])).toEqual([
      ['schemas/b.toy', 'rollback', 'N-1 (v1.1.0), N-2 (v1.0.0)'],
      ['schemas/c.toy', 'rollback', 'N-1 (v1.1.0), N-2 (v1.0.0)'],
    ]);
  });

  it.each([
    ['an address', 'a b,é#.toy', 'a%20b%2C%C3%A9%23.toy'],
    ['an address in lower case', 'a b,é#.toy', 'a%20b%2c%c3%a9%23.toy'],
    ['a text that keeps to ASCII', 'Größe😀.toy', 'Gr\\u00f6\\u00dfe\\ud83d\\ude00.toy'],
    ['such a text in upper case', 'Größe.toy', 'Gr\\u00F6\\u00DFe.toy'],
  ])('are found where a name is written as %s', async (_how, name, written) => {
    const files = { 'schemas/a.toy': `a\n${written}`, [`inc/${name}`]: 'one' };
    const result = await runOnReleases(fixture, [files], { [`inc/${name}`]: 'two' }, TOY);
    expect(result.compared).toEqual([`a,${written} -> a,${written}`]);
  });

  it('are compared however long the chain of imports is, at the price of two searches', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`schemas/p${index}.proto`, index === 0 ? 'x' : `import "schemas/p${index - 1}.proto";`]),
    );
    const result = await runOnReleases(
      fixture,
      [chain, {}],
      { 'schemas/p0.proto': 'y' },
      { schemas: [{ files: 'schemas/*', format: 'avro' }] },
    );
    expect(new Set(result.toy.opened).size).toBe(40);
    expect(result.statistics.processes).toBeLessThan(15);
  });

  describe('as imports of Protobuf', () => {
    const importers = (lines: Readonly<Record<string, string>>): Record<string, string> =>
      Object.fromEntries(Object.entries(lines).map(([name, line]) => [`schemas/${name}`, `${name}\n${line}`]));
    const TOYS = { schemas: [{ files: 'schemas/**', format: 'avro' as const }] };
    const opened = async (files: Readonly<Record<string, string>>, change: Readonly<Record<string, string | null>>): Promise<string[]> => {
      const { toy } = await runOnReleases(fixture, [files], change, TOYS);
      return [...new Set(toy.opened.map((path) => path.slice('schemas/'.length)))].sort();
    };

    it('are told apart by the folders of the import', async () => {
      const files = importers({
        'far.proto': 'import "b/type.proto";',
        'long.proto': "import 'x/vendor/a/type.proto';",
        'near.proto': 'import "a/type.proto";',
        'public.proto': 'import public "vendor/a/type.proto"; // as in b/other.proto',
        'short.proto': 'import "type.proto";',
        'via.proto': 'import "schemas/near.proto";',
        'word.proto': 'import "ba/type.proto";',
      });
      expect(await opened({ ...files, 'vendor/a/type.proto': 'x' }, { 'vendor/a/type.proto': 'y' })).toEqual([
        'near.proto',
        'public.proto',
        'short.proto',
        'via.proto',
      ]);
    });

    it('are found however they are written, from whatever file', async () => {
      const files = importers({
        'attributes.proto': 'import "my dir/b/type.proto";',
        'backslash.proto': 'import "b\\type.proto";',
        'broken.proto': 'import\n  "my dir/b/" "type.proto";',
        'dots.proto': 'import "../my dir/b/type.proto";',
        'here.proto': 'import "./b/type.proto";',
        'other.protodevel': 'import "b/type.proto";',
        'plus.proto': 'import "b+/type.proto";',
        'twice.proto': 'import "my dir//b/type.proto";',
      });
      const change = { 'my dir/b/type.proto': 'y' };
      const found = await opened({ ...files, '.gitattributes': '*.proto binary\n', 'my dir/b/type.proto': 'x' }, change);
      expect(found).toEqual(Object.keys(files).map((path) => path.slice('schemas/'.length)));
    });

    it('are found when a folder got another name, under the old one and the new one', async () => {
      const files = importers({ 'new.proto': 'import "next/type.proto";', 'old.proto': 'import "prev/type.proto";', 'none.proto': 'x' });
      const change = { 'prev/type.proto': null, 'next/type.proto': 'x' };
      expect(await opened({ ...files, 'prev/type.proto': 'x' }, change)).toEqual(['new.proto', 'old.proto']);
    });
  });

  it('are compared when a file outside of the globs changed that they refer to through another', async () => {
    const files = {
      'schemas/a.toy': 'a\n@common/b.json',
      'schemas/d.toy': 'd',
      'common/b.json': 'b\ncommon/c.json',
      'common/c.json': 'c',
      'other.json': 'o',
    };
    const unchanged = await runOnReleases(fixture, [files], { 'other.json': 'changed' }, TOY);
    expect(unchanged).toMatchObject({ compared: [], findings: [] });
    await fixture.write({ 'common/c.json': 'c\nmore' });
    expect(new Set((await runCompat(fixture, TOY)).compared)).toEqual(new Set(['a,@common/b.json -> a,@common/b.json']));
    await fixture.write({ 'common/b.json': 'b\ncommon/c.json\nmore' });
    expect(brief((await runCompat(fixture, TOY)).findings)).toEqual([['toy/field-unknown', 'error', 'rollback', { field: 'more' }]]);
  });

  it('are compared with each release as that release read them', async () => {
    const result = await runOnReleases(
      fixture,
      [{ 'schemas/a.toy': 'a\n@schemas/b.toy', 'schemas/b.toy': 'x' }, { 'schemas/b.toy': 'y' }],
      { 'schemas/a.toy': 'a\n@schemas/b.toy\n' },
      TOY,
    );
    const deploy = result.findings.filter(({ direction, place }) => direction === 'deploy' && place?.file === 'schemas/a.toy');
    expect(deploy.map(({ data, versions, severity }) => [data['field'], versions?.writer, severity])).toEqual([
      ['x', 'N-2 (v1.0.0)', 'note'],
    ]);
    // N-1 read another file by the same name, and gave up on what N-2 wrote before this change did.
    expect(deploy[0]?.data['since']).toBe('v1.1.0');
  });
});

import { describe, expect, it } from '@jest/globals';
import picomatch from 'picomatch';
import { globRoots, matchFiles } from '../../../src/window/index.ts';

const PATHS = [
  'a.avsc',
  'schemas/a.avsc',
  'schemas/x/b.avsc',
  'schemas/.hidden/c.avsc',
  'schemas/x/b.json',
  'schemas/[x].json',
  'b/c.yaml',
];

describe('matchFiles', () => {
  it.each<[string[], string[]]>([
    [['*.avsc'], ['a.avsc']],
    [['schemas/**/*.avsc'], ['schemas/a.avsc', 'schemas/x/b.avsc', 'schemas/.hidden/c.avsc']],
    [['./schemas/a.avsc'], ['schemas/a.avsc']],
    [['/schemas/a.avsc'], ['schemas/a.avsc']],
    [['schemas/'], ['schemas/a.avsc', 'schemas/x/b.avsc', 'schemas/.hidden/c.avsc', 'schemas/x/b.json', 'schemas/[x].json']],
    [['schemas/{x,y}/*.{json,avsc}'], ['schemas/x/b.avsc', 'schemas/x/b.json']],
    [
      ['**/*.avsc', '!schemas/x/**'],
      ['a.avsc', 'schemas/a.avsc', 'schemas/.hidden/c.avsc'],
    ],
    [
      ['**/*.avsc', '!schemas/**', 'schemas/x/*.avsc'],
      ['a.avsc', 'schemas/x/b.avsc'],
    ],
    [['!schemas/**'], []],
    [[], []],
    [['nothing/*'], []],
  ])('%j selects %j', async (globs, expected) => {
    expect(await matchFiles(PATHS, globs)).toEqual(expected);
  });

  it.each(['**/*.proto', 'a/**/*.proto', 'a.b/c/**/*.proto'])('selects by folder and extension what a pattern would: %s', async (glob) => {
    const names = ['x.proto', '.proto', 'proto', 'x.PROTO', 'x.proto.txt', 'line\nend.proto', '.x.proto', 'é.proto'];
    const folders = ['', 'a/', 'a/b/', 'a/.b/c/', 'b/a/', 'a.b/c/', 'a.b/c/d.proto/', 'axb/c/', 'aa/'];
    const paths = folders.flatMap((folder) => names.map((name) => folder + name));
    const matches = picomatch(glob, { dot: true, flags: 's' });
    expect(await matchFiles(paths, [glob])).toEqual(paths.filter((path) => matches(path)));
  });

  it('is not slowed down by a hostile glob', async () => {
    const started = performance.now();
    await matchFiles([`${'a'.repeat(200)}b`], ['+(a|aa|aaa)+(a|aa)c', '@(a|b)**']);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('globRoots', () => {
  it('keeps what stands before the first magic, without what lies below another root', () => {
    expect(globRoots(['schemas/**/*.avsc', 'schemas/x/*.json', 'api/openapi.yaml', '!api/x'])).toEqual(['schemas', 'api/openapi.yaml']);
    expect(globRoots(['*.avsc', 'schemas/*'])).toEqual(['']);
    expect(globRoots(['./deploy/'])).toEqual(['deploy']);
    expect(globRoots([])).toEqual([]);
  });
});

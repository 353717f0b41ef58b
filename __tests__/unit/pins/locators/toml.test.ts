import { describe, expect, it } from '@jest/globals';
import { A, B, codeOf, listText, readText, setText } from '../../../support/pins.ts';

const FILE = `title = "x:1" # image
weight = 10
on = true
day = 2026-01-01
[tool."a.b"]
image = "r.example/x:1"
inline = { 'c d' = 7, list = [1, [2, 3]] }
dotted.key.uri = 'models:/a/7'
[[servers]]
image = 'x:2'
[[servers]]
image = """
x:3@${A}"""
[servers.sub]
hex = 0xFF
`;

describe('toml', () => {
  it('lists what looks like a pin by key and value', () => {
    expect(listText(FILE, 'settings.toml')).toEqual([
      'toml:tool."a.b".image = r.example/x:1',
      'toml:servers[0].image = x:2',
      `toml:servers[1].image = x:3@${A}`,
    ]);
  });

  it.each([
    ['title', 'x:1'],
    ['weight', '10'],
    ['on', 'true'],
    ['day', '2026-01-01'],
    [`tool.'a.b'.inline."c d"`, '7'],
    ['tool."a.b".inline.list[1][0]', '2'],
    ['tool."a.b".dotted.key.uri', 'models:/a/7'],
    ['servers[1].sub.hex', '0xFF'],
  ])('%s is %s', (key, value) => {
    expect(readText(FILE, `toml:${key}`, 'a.toml').value).toBe(value);
  });

  it.each([
    ['title', 'x:1', 'x:2', '"x:1"', '"x:2"'],
    ['weight', '10', '25', '= 10', '= 25'],
    ['on', 'true', 'false', '= true', '= false'],
    ['day', '2026-01-01', '2026-02-28', '2026-01-01', '2026-02-28'],
    ['servers[1].image', A, B, A, B],
    ['tool."a.b".inline.list[1][0]', '2', '-2', '[2,', '[-2,'],
  ])('%s: %s becomes %s', (key, from, to, before, after) => {
    expect(setText(FILE, `toml:${key}`, from, to, 'a.toml')).toBe(FILE.replace(before, after));
  });

  it.each([
    ['weight', '10', '1.5', 'RG-PIN-UNEDITABLE'],
    ['weight', '10', 'x', 'RG-PIN-UNEDITABLE'],
    ['weight', '10', '', 'RG-PIN-UNEDITABLE'],
    ['day', '2026-01-01', '7', 'RG-PIN-UNEDITABLE'],
    ['title', 'x:1', 'a"b', 'RG-PIN-UNEDITABLE'],
    ['servers[0].image', 'x:2', "a'b", 'RG-PIN-UNEDITABLE'],
    ['servers[2].image', 'x', 'y', 'RG-PIN-NOT-FOUND'],
    ['servers', 'x', 'y', 'RG-PIN-NOT-FOUND'],
    ['tool.a.b.image', 'x', 'y', 'RG-PIN-NOT-FOUND'],
    ['a..b', 'x', 'y', 'RG-SELECTOR'],
  ])('%s from %s to %s: %s', (key, from, to, code) => {
    expect(codeOf(() => setText(FILE, `toml:${key}`, from, to, 'a.toml'))).toBe(code);
  });

  it('refuses keys that stand twice and nesting without end', () => {
    for (const text of ['a = 1\na = 2\n', 'a.b = 1\n[a]\nb = 2\n', `a = ${'['.repeat(5000)}`, `a${'.a'.repeat(5000)} = 1\n`])
      expect(codeOf(() => readText(text, 'toml:a', 'a.toml'))).toBe('RG-MANIFEST-SYNTAX');
  });

  it('is found by pointer, field and marker as well', () => {
    expect(readText(FILE, '/tool/a.b/image', 'a.toml').value).toBe('r.example/x:1');
    expect(readText(FILE, 'field:servers[0].image', 'a.toml').value).toBe('x:2');
    expect(readText('a = 1 # rollback-gate: weight\n', 'marker:weight', 'a.toml').value).toBe('1');
  });
});

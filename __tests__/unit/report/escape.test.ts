import { describe, expect, it } from '@jest/globals';
import { composedText, logLine, plainLine, plainText } from '../../../src/report/index.ts';
import { markdownCode, markdownProse, markdownText } from '../../../src/report/escape.ts';

describe('foreign text', () => {
  it.each([
    ['a\nb\tc', 'a b c'],
    ['\u001b[31mred', '\\u{1b}[31mred'],
    ['abc\u202etxt.exe', 'abc\\u{202e}txt.exe'],
    ['日本語 ok', '日本語 ok'],
  ])('%j is one plain line: %s', (text, line) => expect(plainLine(text)).toBe(line));

  it('keeps its lines where lines are allowed', () => expect(plainText('a\r\nb\rc\n\td')).toBe('a\nb\nc\n  d'));

  it.each([
    ['schemas/a.json:1:2', '`schemas/a.json:1:2`'],
    ['a|b', '<code>a&#124;b</code>'],
    ['`x`', '<code>&#96;x&#96;</code>'],
    ['', ''],
  ])('%j as code is %s', (text, code) => expect(markdownCode(text)).toBe(code));

  it.each([
    ['<b>', '&#60;b&#62;'],
    ['@octocat', '@&#8203;octocat'],
    ['see #12', 'see &#35;&#8203;12'],
    ['https://x.example', 'https:&#8203;//x.example'],
    ['a * b_c', 'a &#42; b&#95;c'],
  ])('%j in Markdown is %s', (text, markdown) => expect(markdownText(text)).toBe(markdown));

  it('shows what stands between backticks as code, escaped for its place', () => {
    expect(markdownProse('use `v1|<b>` or `v2`, not `')).toBe('use <code>v1&#124;&#60;b&#62;</code> or `v2`, not &#96;');
    expect(markdownProse('use `v2` <b>', true)).toBe('use <code>v2</code> &#60;b&#62;');
  });

  it.each([
    ['::error::x', ': :error::x'],
    ['  ::error::x', '  : :error::x'],
    ['a ##[error]x', 'a ## [error]x'],
    ['a::b', 'a::b'],
  ])('%j in the log is %j', (line, safe) => expect(logLine(line)).toBe(safe));

  it('composed by a command keeps our colours and stays JSON', () => {
    expect(composedText('\u001b[31mred\u001b[0m \u001b[2J')).toBe('\u001b[31mred\u001b[0m \\u001b[2J');
    const line = JSON.stringify({ text: 'a\u202eb\u009bc' });
    expect(composedText(line)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(JSON.parse(composedText(line))).toEqual(JSON.parse(line));
  });
});

import { describe, expect, it } from '@jest/globals';
import { assert, constantFrom, property, string } from 'fast-check';
import { snowflakePattern } from '../../../src/contract/push/dialects/snowflake-pattern.ts';
import { emitPattern, parsePattern } from '../../../src/contract/push/regex/index.ts';

/** Cases per property; `PUSH_RUNS=20000` makes the long run. */
const RUNS = Number(process.env['PUSH_RUNS'] ?? 2000);

/** The emitted pattern read by the engine that contracts are written for. */
const again = (source: string, folded = false): RegExp | undefined => {
  const pattern = parsePattern(source, folded);
  const syntax = { start: '^', end: '$', escape: (_character: string, point: number) => `\\u{${point.toString(16)}}` };
  return pattern && new RegExp(emitPattern(pattern, syntax), 'u');
};

describe('the common part of regular expressions', () => {
  const texts = string({
    unit: constantFrom('a', 'b', 'Z', '0', '9', '_', '-', '.', ' ', '\n', '\u2028', 'é', '😀', '\\', '(', ']', '^'),
    maxLength: 6,
  });
  const SOURCES = [
    '^a',
    'a|b',
    '^(a|b)+$',
    '[^a-z]',
    '\\d{2,}',
    '^\\w*$',
    '\\S',
    '.',
    '^.$',
    '^.{2,3}?$',
    '[\\d\\-.]',
    '[\\]^]',
    '\\u{1F600}',
    '(?:a|[b-z])*9',
    '\\\\',
    '[😀é]+',
    'a{0}b?',
    '^\\s*$',
  ];

  it.each(SOURCES)('%s means the same when it is written anew', (source) => {
    const [before, after] = [new RegExp(source, 'u'), again(source)];
    expect(after).toBeDefined();
    assert(
      property(texts, (text) => after?.test(text) === before.test(text)),
      { numRuns: RUNS },
    );
  });

  it.each(SOURCES.filter((source) => !/\\u|\\\\|\\]/.test(source)))('%s means the same when a whole text has to match', (source) => {
    const [before, pattern] = [new RegExp(source, 'u'), parsePattern(source)];
    const text = pattern && snowflakePattern(pattern);
    expect(text).toBeDefined();
    const after = new RegExp(`^(?:${text})$`, 'su');
    assert(
      property(texts, (one) => after.test(one) === before.test(one)),
      { numRuns: RUNS },
    );
  });

  it.each(['^$', '(^a|b)c', 'a(b$)', '[\\\\a]', '[Z-\\]]'])('%s is not sent to where it might mean another thing', (source) => {
    const pattern = parsePattern(source);
    expect(pattern && snowflakePattern(pattern)).toBeUndefined();
  });

  it('means the same in both cases where the case does not count', () => {
    const [before, after] = [/^[0-9a-f]+-?g$/i, again('^[0-9a-f]+-?g$', true)];
    expect(after).toBeDefined();
    assert(
      property(
        string({ unit: constantFrom('a', 'F', 'f', 'g', 'G', '0', '-', 'ſ', 'K'), maxLength: 4 }),
        (text) => after?.test(text) === before.test(text),
      ),
      { numRuns: RUNS },
    );
  });

  it.each([
    '(?=a)',
    '(?<n>a)',
    '\\1',
    '\\b',
    '\\p{L}',
    'a{300}',
    '((a{100}){100})',
    '[]',
    '[^]',
    '(a|)',
    'a**',
    '^*',
    '\\cA',
    '\\0',
    '\\u{D800}',
    'a{2,1}',
    '(',
    ')',
    ']',
    '',
    'x'.repeat(1001),
    '\\-',
    '[\\S]',
  ])('%s is beyond it', (source) => {
    expect(parsePattern(source)).toBeUndefined();
  });
});

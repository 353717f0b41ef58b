import { describe, expect, it } from '@jest/globals';
import { parseSelector } from '../../../../src/pins/index.ts';
import { codeOf, readText, setText } from '../../../support/pins.ts';

describe('pointer', () => {
  it('reads numbers and booleans the way they are written, and keeps their type', () => {
    const text = 'version: 7\nratio: 1.20\non: true\nflag: "true"\n';
    expect(readText(text, '/ratio').value).toBe('1.20');
    expect(setText(text, '/version', '7', '8')).toBe(text.replace('7', '8'));
    expect(setText(text, '/on', 'true', 'false')).toBe(text.replace('on: true', 'on: false'));
    expect(setText(text, '/flag', 'true', 'false')).toBe(text.replace('"true"', '"false"'));
    expect(setText('{"v": 7}', '/v', '7', '8', 'a.json')).toBe('{"v": 8}');
    expect(setText('{"v": true}', '/v', 'true', 'false', 'a.json')).toBe('{"v": false}');
  });

  it('picks a document by its number, from 0', () => {
    const text = 'a: 1\n---\na: 2\n---\nb: 3\n';
    expect(readText(text, '/a#1').value).toBe('2');
    expect(readText(text, '/b').value).toBe('3');
    expect(codeOf(() => readText(text, '/a'))).toBe('RG-PIN-AMBIGUOUS');
  });

  it('understands escapes, empty keys and the whole document', () => {
    expect(readText('{"a/b": {"~": {"": x}}}\n', '/a~1b/~0/').value).toBe('x');
    expect(readText('just text\n', 'pointer:').value).toBe('just text');
    expect(codeOf(() => parseSelector('/a~2'))).toBe('RG-SELECTOR');
  });

  it('finds keys that are written in other ways than they read', () => {
    expect(readText("'it''s': x\n", "/it's").value).toBe('x');
    expect(readText('"\\x61": x\n', '/a').value).toBe('x');
    expect(readText('? "a b"\n: x\n', '/a b').value).toBe('x');
    expect(readText('1: x\ntrue: y\n', '/true').value).toBe('y');
  });

  it('fills an empty string', () => {
    expect(setText('a: "" # none\nb: 1\n', '/a', '', 'x')).toBe('a: "x" # none\nb: 1\n');
    expect(setText("a: ''\n", '/a', '', 'x')).toBe("a: 'x'\n");
    expect(setText('{"a": ""}', '/a', '', 'x', 'a.json')).toBe('{"a": "x"}');
    expect(setText('{"a": "x"}', '/a', 'x', '', 'a.json')).toBe('{"a": ""}');
  });

  it('does not take a list index with leading zeros, nor a sign', () => {
    for (const step of ['00', '01', '-1', '-', '+0', '1e0', ''])
      expect(codeOf(() => readText('a: [x, y]\n', `/a/${step}`))).toBe('RG-PIN-NOT-FOUND');
  });
});

import { describe, expect, it } from '@jest/globals';
import { editDistance, suggest } from '../../../src/config/suggest.ts';

const KEYS = ['interval', 'window', 'soak', 'warm-up', 'min-events', 'max-errors', 'http'];

describe('suggest', () => {
  it.each([
    ['intervall', 'interval'],
    ['inetrval', 'interval'],
    ['Window', 'window'],
    ['minEvents', 'min-events'],
    ['min_events', 'min-events'],
    ['warmup', 'warm-up'],
    ['saok', 'soak'],
    ['htpp', 'http'],
    ['max-error', 'max-errors'],
  ])('%s was meant to be %s', (word, meant) => {
    expect(suggest(word, KEYS)).toBe(meant);
  });

  it.each(['threshold', 'x', 'https-proxy', '', 'a'.repeat(100_000), '__proto__'])('%.20s is nothing that is known', (word) => {
    expect(suggest(word, KEYS)).toBeUndefined();
  });
});

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['abc', '', 3],
    ['kitten', 'sitting', 3],
    ['ab', 'ba', 1],
    ['abcd', 'acbd', 1],
  ])('%s, %s: %d', (a, b, edits) => {
    expect(editDistance(a, b)).toBe(edits);
    expect(editDistance(b, a)).toBe(edits);
  });
});

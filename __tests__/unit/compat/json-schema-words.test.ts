import { describe, expect, it } from '@jest/globals';
import { findWords } from '../../../src/compat/formats/json-schema/pattern/language.ts';

describe('words of patterns', () => {
  it('are the same the second time, with what it took, and of every wish its own', () => {
    const wish = { match: ['^[ab]+$'], avoid: ['b'], minLength: 0, maxLength: 3 };
    const once = findWords(wish, 5);
    expect(once).toEqual({ words: ['a', 'aa', 'aaa'], complete: true, looks: expect.any(Number) });
    expect(findWords({ ...wish }, 5)).toEqual(once);
    expect(findWords(wish, 1)?.words).toEqual(['a']);
    expect(findWords({ ...wish, maxLength: 2 }, 5)?.words).toEqual(['a', 'aa']);
    expect(findWords({ ...wish, maxLength: Number.POSITIVE_INFINITY }, 5)?.words).toHaveLength(5);
    expect(findWords({ ...wish, match: ['^[ab]+$', 'b'], avoid: [] }, 1)?.words).toEqual(['b']);
    expect(findWords({ ...wish, match: ['^[ab]+$'], avoid: ['a', 'b'] }, 1)).toMatchObject({ words: [], complete: true });
  });
});

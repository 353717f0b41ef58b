import { describe, expect, it } from '@jest/globals';
import { shownJson } from '../../../src/report/fold.ts';

describe('a payload as it is shown', () => {
  it('says how often an item comes that comes many times in a row', () => {
    const payload = { body: { ids: [...Array.from({ length: 1001 }, () => 'a'), 'b'] } };
    expect(shownJson(payload)).toBe('{"body":{"ids":["a","a","… 999 more of the same","b"]}}');
    expect(shownJson([{ ids: [1] }, ...Array.from({ length: 9 }, () => ({ id: 1 }))])).toBe(
      '[{"ids":[1]},{"id":1},{"id":1},"… 7 more of the same"]',
    );
  });

  it('says how often a character comes', () => {
    expect(shownJson({ name: `x${'a'.repeat(3001)}` })).toBe(`{"name":"x${'a'.repeat(20)}… (3001 of them)"}`);
    expect(shownJson('😀'.repeat(70))).toBe(`"${'😀'.repeat(20)}… (70 of them)"`);
  });

  it('is as it is where little is repeated', () => {
    const payload = { list: [1, 1, 1, 2], text: 'a'.repeat(59), nothing: null, ['__proto__']: { a: [] } };
    expect(shownJson(payload)).toBe(JSON.stringify(payload));
  });

  it('is harmless', () => {
    expect(shownJson({ a: '\u202e' })).toBe('{"a":"\\u202e"}');
  });
});

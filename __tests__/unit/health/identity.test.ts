import { describe, expect, it } from '@jest/globals';
import { readIdentity, sameIdentity, showIdentity } from '../../../src/health/identity/index.ts';

const HEX = 'c3'.repeat(32);
const headers = new Headers({ 'X-Image-Digest': ` sha256:${HEX} ` });

describe('the answer of an identity endpoint', () => {
  it.each([
    ['digest', '{"digest":"sha256:1"}', 'sha256:1'],
    ['/build/digest', '{"build":{"digest":"x"}}', 'x'],
    ['/images/1', '{"images":["a","b"]}', 'b'],
    ['/a~1b/~0', '{"a/b":{"~":"c"}}', 'c'],
    ['version', '{"version":42}', '42'],
    ['header:x-image-digest', 'not json', `sha256:${HEX}`],
  ])('%s of %s is %s', (where, body, value) => {
    expect(readIdentity(where, headers, body)).toEqual({ kind: 'value', value });
  });

  it.each([
    ['digest', '<html>'],
    ['digest', '{}'],
    ['digest', '{"digest":""}'],
    ['digest', '{"digest":{"no":"text"}}'],
    ['__proto__', '{}'],
    ['constructor', '{}'],
    ['/constructor/name', '{}'],
    ['/length', '[1]'],
    ['/01', '[1,2]'],
    ['header:x-other', '{}'],
    ['digest', 'null'],
  ])('%s of %s is nothing', (where, body) => {
    expect(readIdentity(where, headers, body).kind).toBe('none');
  });
});

describe('an identity', () => {
  it.each([
    [`sha256:${HEX}`, HEX],
    [HEX, `sha256:${HEX}`],
    [`sha256:${HEX}`, `registry.example/app@sha256:${HEX}`],
    [`sha256:${HEX}`, `SHA256:${HEX.toUpperCase()}`],
    ['v1.2.3', ' v1.2.3 '],
  ])('%s is %s', (expected, answered) => {
    expect(sameIdentity(expected, answered)).toBe(true);
  });

  it.each([
    [`sha256:${HEX}`, `sha256:${HEX.slice(0, 12)}`],
    [`sha256:${HEX}`, `sha256:${'c4'.repeat(32)}`],
    ['v1.2.3', 'v1.2.30'],
    ['v1.2.3', 'V1.2.3'],
  ])('%s is not %s', (expected, answered) => {
    expect(sameIdentity(expected, answered)).toBe(false);
  });

  it('is shown short', () => {
    expect(showIdentity(`app@sha256:${HEX}`)).toBe('sha256:c3c3c3c3c3c3');
    expect(showIdentity('x'.repeat(500))).toHaveLength(60);
  });
});

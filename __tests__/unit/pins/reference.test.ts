import { describe, expect, it } from '@jest/globals';
import { canonicalReference, digestIn, formatReference, parseReference, readReference } from '../../../src/pins/index.ts';

const HEX = '0123456789abcdef'.repeat(4);
const DIGEST = `sha256:${HEX}`;

type Parts = readonly [domain: string | undefined, repository: string, tag?: string | undefined, digest?: string];

const GOOD: readonly (readonly [string, Parts])[] = [
  ['nginx', [undefined, 'nginx']],
  ['nginx:1.25', [undefined, 'nginx', '1.25']],
  [`nginx@${DIGEST}`, [undefined, 'nginx', undefined, DIGEST]],
  [`nginx:1.25@${DIGEST}`, [undefined, 'nginx', '1.25', DIGEST]],
  ['library/nginx', [undefined, 'library/nginx']],
  ['docker.io/nginx', ['docker.io', 'nginx']],
  ['registry.example/a/b/c:x', ['registry.example', 'a/b/c', 'x']],
  ['registry.example:5000/a', ['registry.example:5000', 'a']],
  ['registry.example:5000/a:5000', ['registry.example:5000', 'a', '5000']],
  ['localhost/a', ['localhost', 'a']],
  ['localhost:5000/a:1', ['localhost:5000', 'a', '1']],
  ['host:5000', [undefined, 'host', '5000']],
  ['host/a', [undefined, 'host/a']],
  ['Host/a', ['Host', 'a']],
  ['REGISTRY/a', ['REGISTRY', 'a']],
  ['127.0.0.1:5000/a', ['127.0.0.1:5000', 'a']],
  ['[2001:db8::1]/a', ['[2001:db8::1]', 'a']],
  ['[::1]:5000/a:b', ['[::1]:5000', 'a', 'b']],
  ['xn--n3h.example/a', ['xn--n3h.example', 'a']],
  ['a.example/x_y/x__y/x-y/x---y/x.y', ['a.example', 'x_y/x__y/x-y/x---y/x.y']],
  ['a:_x', [undefined, 'a', '_x']],
  [`a:${'t'.repeat(128)}`, [undefined, 'a', 't'.repeat(128)]],
  ['a:A.b-C_9', [undefined, 'a', 'A.b-C_9']],
  [`a@sha512:${HEX}${HEX}`, [undefined, 'a', undefined, `sha512:${HEX}${HEX}`]],
  [`a@sha384:${HEX}${HEX.slice(0, 32)}`, [undefined, 'a', undefined, `sha384:${HEX}${HEX.slice(0, 32)}`]],
  [`registry.example/${'a'.repeat(255)}`, ['registry.example', 'a'.repeat(255)]],
  ['a'.repeat(247), [undefined, 'a'.repeat(247)]],
  [`${HEX}:tag`, [undefined, HEX, 'tag']],
  [`a/${HEX}`, [undefined, `a/${HEX}`]],
  ['1', [undefined, '1']],
  ['0xdeadbeef/a', [undefined, '0xdeadbeef/a']],
];

const BAD: readonly (readonly [string, RegExp])[] = [
  ['', /empty/],
  [HEX, /64 hex digits/],
  [':tag', /repository is missing/],
  [`@${DIGEST}`, /repository is missing/],
  ['Nginx', /upper-case/],
  ['registry.example/App', /upper-case/],
  ['a/B', /upper-case/],
  ['a//b', /not a component/],
  ['/a', /not a component/],
  ['a/', /not a component/],
  ['-a', /not a component/],
  ['a-', /not a component/],
  ['a..b', /not a component/],
  ['a___b', /not a component/],
  ['a._b', /not a component/],
  ['a b', /not a component/],
  ['a\n', /not a component/],
  ['ä/b', /not a component/],
  ['a:', /not a tag/],
  ['a:-x', /not a tag/],
  ['a:.x', /not a tag/],
  ['a:b+c', /not a tag/],
  [`a:${'t'.repeat(129)}`, /not a tag/],
  ['a:b:c', /not a component/],
  ['-bad.example/a', /not a registry/],
  ['bad-.example/a', /not a registry/],
  ['a..example/a', /not a registry/],
  ['registry.example:/a', /not a registry/],
  ['registry.example:port/a', /not a registry/],
  ['[::1/a', /not a registry/],
  ['[fe80::1%eth0]/a', /not a registry/],
  ['user@registry.example/a', /not a digest/],
  ['https://registry.example/a', /not a registry|not a component/],
  [`a@${DIGEST}@${DIGEST}`, /more than once/],
  ['a@sha256:abc', /64 hex digits, this one 3/],
  [`a@sha256:${HEX}0`, /64 hex digits, this one 65/],
  [`a@sha256:${HEX.toUpperCase()}`, /lower-case/],
  [`a@md5:${HEX.slice(0, 32)}`, /not supported/],
  [`a@SHA256:${HEX}`, /not supported/],
  [`a@${HEX}`, /not a digest/],
  [`a@:${HEX}`, /not a digest/],
  ['a@', /not a digest/],
  [`registry.example/${'a'.repeat(256)}`, /longer than 255/],
  ['a'.repeat(248), /longer than 255/],
  ['a/'.repeat(5000), /too long/],
];

describe('image references', () => {
  it.each(GOOD)('%s', (text, [domain, repository, tag, digest]) => {
    const reference = parseReference(text);
    expect(reference).toEqual({ domain, repository, tag, digest });
    expect(reference && formatReference(reference)).toBe(text);
  });

  it.each(BAD)('refuses %j', (text, problem) => {
    expect(parseReference(text)).toBeUndefined();
    expect(readReference(text)).toEqual({ problem: expect.stringMatching(problem) });
  });

  it.each([
    ['nginx', 'docker.io/library/nginx'],
    ['docker.io/nginx:1', 'docker.io/library/nginx:1'],
    ['index.docker.io/nginx', 'docker.io/library/nginx'],
    ['team/app', 'docker.io/team/app'],
    ['docker.io/team/app', 'docker.io/team/app'],
    ['localhost/app', 'localhost/app'],
    ['Team/app', 'Team/app'],
    ['registry.example/nginx', 'registry.example/nginx'],
  ])('shows %s as %s', (text, canonical) => {
    const reference = parseReference(text);
    expect(reference && formatReference(canonicalReference(reference))).toBe(canonical);
  });

  it('is quick on texts made to be slow', () => {
    const started = performance.now();
    for (const text of ['a-'.repeat(2000), 'a.'.repeat(2000), `${'a'.repeat(4000)}!/x`, `${'a-'.repeat(2000)}.x/y`, '@'.repeat(4000)])
      parseReference(text);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('the digest in a value', () => {
  it.each([
    [`app@${DIGEST}`, DIGEST],
    [DIGEST, DIGEST],
    [`{{ .r }}@${DIGEST}`, DIGEST],
    [`{"image":"app@${DIGEST}"}`, DIGEST],
    [`oci://r.example/m@${DIGEST}`, DIGEST],
    ['app:1', undefined],
    [HEX, undefined],
    [`${DIGEST}0`, undefined],
    [`x${DIGEST}`, undefined],
    [`${DIGEST} ${DIGEST}`, undefined],
  ])('%s', (value, digest) => {
    expect(digestIn(value)).toBe(digest);
  });
});

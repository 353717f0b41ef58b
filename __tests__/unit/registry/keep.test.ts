import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { systemClock } from '../../../src/core/index.ts';
import { keepImage, type KeepOptions, keepTag, pruneTags } from '../../../src/registry/index.ts';
import { type FakeRegistry, startFakeRegistry } from '../../support/fake-registry.ts';
import { image, index } from '../../support/oci-images.ts';

/** A registry that takes tags and lists them, as far as it is not told otherwise. */
interface TagRegistry {
  readonly fake: FakeRegistry;
  readonly tags: Map<string, string>;
  /** Answers a write instead of the registry where it returns true. */
  onWrite: (method: string, tag: string, response: ServerResponse) => boolean;
}

const PREFIX = 'rollback-gate-keep';
const [amd, arm] = [image('kept'), image('kept', 'linux/arm64')];
const both = index({ 'linux/amd64': amd, 'linux/arm64': arm });
let r: TagRegistry;
beforeEach(async () => {
  const fake = await startFakeRegistry();
  fake.add(amd, arm, both);
  const made: TagRegistry = { fake, tags: new Map(), onWrite: () => false };
  r = made;
  fake.before = (request, response) => answer(made, request, response);
});
afterEach(() => r.fake.stop());

function answer(registry: TagRegistry, { method = '', url = '' }: IncomingMessage, response: ServerResponse): boolean {
  const { fake, tags } = registry;
  const list = /\/tags\/list\?n=1000(?:&last=(.*))?$/.exec(url);
  if (list) {
    const all = [...tags.keys()].sort().filter((tag) => list[1] === undefined || tag > decodeURIComponent(list[1]));
    const page = all.slice(0, 2);
    const more = all.length > 2 ? { link: `</v2/x/tags/list?n=2&last=${page[1] ?? ''}>; rel="next"` } : {};
    response.writeHead(200, { 'content-type': 'application/json', ...more }).end(JSON.stringify({ tags: page }));
    return true;
  }
  const [, tag = ''] = /\/manifests\/([A-Za-z][\w.-]*)$/.exec(url) ?? [];
  if (tag === '' || url.includes('sha256:')) return false;
  if (method === 'PUT' || method === 'DELETE') {
    if (registry.onWrite(method, tag, response)) return true;
    if (method === 'DELETE') tags.delete(tag);
    else tags.set(tag, [amd.manifest, arm.manifest, both].find(({ digest }) => keepTag(PREFIX, digest) === tag)?.digest ?? '');
    response.writeHead(method === 'PUT' ? 201 : 202).end();
    return true;
  }
  const found = fake.contents.get(tags.get(tag) ?? '');
  response.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? 'application/json' }).end(found?.bytes);
  return true;
}

const options = (more: Partial<KeepOptions> = {}): KeepOptions => ({
  fetch,
  clock: systemClock,
  signal: new AbortController().signal,
  credentials: () => Promise.resolve(undefined),
  mask: () => undefined,
  plainHttp: [r.fake.host],
  prefix: PREFIX,
  ...more,
});
const reference = () => ({ domain: r.fake.host, repository: 'team/app', tag: undefined, digest: both.digest });
const keep = (more?: Partial<KeepOptions>) => keepImage(reference(), options(more));
const writes = (): string[] =>
  r.fake.seen.filter(({ method }) => method !== 'GET' && method !== 'HEAD').map(({ method, path }) => `${method} ${path}`);

describe('keeping an image', () => {
  it('tags children first, then the index, each once', async () => {
    expect(await keep()).toMatchObject({ verdict: 'ok', problems: [] });
    expect(writes()).toEqual(
      [amd.manifest, arm.manifest, both].map(({ digest }) => `PUT /v2/team/app/manifests/${keepTag(PREFIX, digest)}`),
    );
    await keep();
    expect(writes()).toHaveLength(3);
  });

  it('believes no registry that says it took a tag: what stands there is read back', async () => {
    r.onWrite = (_method, _tag, response) => {
      response.writeHead(201).end();
      return true;
    };
    expect(await keep()).toMatchObject({
      verdict: 'mismatch',
      kept: [],
      problems: [{ reason: expect.stringContaining('does not give back') }, {}, {}],
    });
  });

  it('writes nothing that is not what its digest names', async () => {
    r.fake.contents.set(both.digest, { bytes: Buffer.from('{"schemaVersion":2,"manifests":[]}'), type: both.mediaType });
    expect(await keep()).toMatchObject({ verdict: 'mismatch', problems: [{ kind: 'index', digest: both.digest }] });
    expect(writes()).toEqual([]);
  });

  it.each([
    [403, 'denied'],
    [429, 'unknown'],
    [503, 'unknown'],
    [307, 'unknown'],
    [413, 'unknown'],
  ])('is not done when the registry answers %i to a tag', async (status, verdict) => {
    r.onWrite = (_method, _tag, response) => {
      response.writeHead(status, { location: 'http://elsewhere.example/', 'retry-after': '3600' }).end();
      return true;
    };
    expect(await keep()).toMatchObject({ verdict, kept: [] });
  });
});

describe('removing tags that are not needed', () => {
  const needed = new Set([keepTag(PREFIX, both.digest)]);
  const others = [amd.manifest, arm.manifest].map(({ digest }) => keepTag(PREFIX, digest)).sort();
  beforeEach(async () => {
    await keep();
    for (const foreign of ['1.4', PREFIX, `${PREFIX}-latest`, `${PREFIX}er-${'0'.repeat(12)}`]) r.tags.set(foreign, amd.manifest.digest);
  });

  it('takes away its own alone, over all pages of the list', async () => {
    expect(await pruneTags(reference(), needed, options())).toEqual({
      verdict: 'ok',
      value: others.map((tag) => ({ tag, outcome: 'removed' })),
    });
    expect([...r.tags.keys()].sort()).toEqual(['1.4', PREFIX, ...needed, `${PREFIX}-latest`, `${PREFIX}er-${'0'.repeat(12)}`].sort());
    expect(
      writes()
        .filter((one) => one.startsWith('DELETE'))
        .every((one) => !one.includes('sha256:')),
    ).toBe(true);
  });

  it('puts back what a registry takes along with its tag, and asks it for nothing more', async () => {
    r.onWrite = (method, tag) => {
      if (method === 'DELETE') r.fake.contents.delete(r.tags.get(tag) ?? '');
      return false;
    };
    const [first, second] = others;
    expect(await pruneTags(reference(), needed, options())).toMatchObject({
      verdict: 'ok',
      value: [
        { tag: first, outcome: 'left', reason: expect.stringContaining('put back') },
        { tag: second, outcome: 'left', reason: expect.stringContaining('put back') },
      ],
    });
    expect(writes().slice(-2)).toEqual([`DELETE /v2/team/app/manifests/${first}`, `PUT /v2/team/app/manifests/${first}`]);
  });

  it('is nothing that is done when the list cannot be read', async () => {
    r.fake.before = (_request, response) => {
      response.writeHead(200).end('<html>');
      return true;
    };
    expect(await pruneTags(reference(), needed, options())).toMatchObject({ verdict: 'unknown' });
    r.fake.before = (_request, response) => {
      response.writeHead(200, { link: '<x>; rel="next"' }).end('{"tags":["a"]}');
      return true;
    };
    expect(await pruneTags(reference(), needed, options())).toEqual({ verdict: 'ok', value: [] });
  });
});

import { isJsonObject, type JsonValue, sha256 } from '../core/index.ts';
import type { Reference } from '../pins/index.ts';
import { locate } from './hosts.ts';
import type { KeepOptions } from './keep.ts';
import { ACCEPT, isContent, MOST_MANIFEST_BYTES } from './manifest.ts';
import { RepositorySession } from './session.ts';
import type { Answer } from './types.ts';

/** A tag of ours that nothing needs any more. */
export interface PrunedTag {
  readonly tag: string;
  /** `left`: it is still there. */
  readonly outcome: 'removed' | 'planned' | 'left';
  /** Why it was left, without a full stop. */
  readonly reason?: string;
}

const LIST_BYTES = 4 * 1024 * 1024;
const MOST_PAGES = 100;

/**
 * Removes the tags of a repository that begin with the prefix and are not needed. Only tags are removed, never a digest: a registry that
 * takes an image along when one of its tags goes gets it back under that tag at once, and is asked for nothing more.
 */
export async function pruneTags(
  reference: Reference,
  needed: ReadonlySet<string>,
  options: KeepOptions,
): Promise<Answer<readonly PrunedTag[]>> {
  const session = new RepositorySession(locate(reference), 'pull,push,delete', options);
  const tags = await listTags(session);
  if (tags.verdict !== 'ok') return tags;
  const ours = tags.value.filter(
    (tag) => tag.startsWith(`${options.prefix}-`) && /^[0-9a-f]{12}$/.test(tag.slice(options.prefix.length + 1)),
  );
  const pruned: PrunedTag[] = [];
  for (const tag of ours.filter((one) => !needed.has(one)).sort()) {
    if (options.dryRun === true) pruned.push({ tag, outcome: 'planned' });
    else {
      const stop = pruned.find(({ outcome }) => outcome === 'left')?.reason;
      pruned.push(stop === undefined ? await prune(session, tag) : { tag, outcome: 'left', reason: stop });
    }
  }
  return { verdict: 'ok', value: pruned };
}

async function prune(session: RepositorySession, tag: string): Promise<PrunedTag> {
  const left = (reason: string): PrunedTag => ({ tag, outcome: 'left', reason });
  const read = { headers: { accept: ACCEPT }, maxBytes: MOST_MANIFEST_BYTES };
  const before = await session.ask({ path: `manifests/${tag}`, method: 'GET', ...read });
  if (before.verdict !== 'ok' || before.value.status !== 200) return left('it cannot be read');
  const { body, headers } = before.value;
  const removed = await session.ask({ path: `manifests/${tag}`, method: 'DELETE', maxBytes: 65_536, readable: [400, 404, 405] });
  if (removed.verdict !== 'ok') return left(removed.reason);
  if (removed.value.status !== 202) return left(`the registry removes no tags (it answers ${removed.value.status})`);
  const digest = digestOf(body, headers.get('docker-content-digest'));
  const after = await session.ask({ path: `manifests/${digest}`, method: 'HEAD', ...read });
  if (after.verdict === 'ok' && after.value.status === 200) return { tag, outcome: 'removed' };
  const type = headers.get('content-type') ?? '';
  await session.ask({ path: `manifests/${tag}`, method: 'PUT', headers: { 'content-type': type }, body, maxBytes: 65_536 });
  return left('the registry takes the image along with its tag; it was put back');
}

function digestOf(body: Uint8Array, told: string | null): string {
  return told !== null && /^sha(?:256|512):[0-9a-f]+$/.test(told) && isContent(body, told) ? told : sha256(body);
}

/** All tags; a registry tells them page by page. */
async function listTags(session: RepositorySession): Promise<Answer<readonly string[]>> {
  const tags: string[] = [];
  let last: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const query = `n=1000${last === undefined ? '' : `&last=${encodeURIComponent(last)}`}`;
    const answer = await session.ask({ path: `tags/list?${query}`, method: 'GET', maxBytes: LIST_BYTES });
    if (answer.verdict !== 'ok') return answer;
    const { status, body, cut, headers } = answer.value;
    if (status === 404) return { verdict: 'ok', value: tags };
    const names = status === 200 && !cut ? namesIn(body) : undefined;
    if (!names) return { verdict: 'unknown', reason: `the registry answers ${status} without a list of tags` };
    tags.push(...names);
    const [next] = names.slice(-1);
    if (!/rel="?next"?/.test(headers.get('link') ?? '') || next === undefined || next === last) return { verdict: 'ok', value: tags };
    last = next;
  }
  return { verdict: 'unknown', reason: 'the registry lists more tags than are read' };
}

function namesIn(body: Uint8Array): string[] | undefined {
  let json: JsonValue;
  try {
    json = JSON.parse(Buffer.from(body).toString('utf8')) as JsonValue;
  } catch {
    return undefined;
  }
  const tags = isJsonObject(json) ? json['tags'] : undefined;
  if (tags === null) return [];
  return Array.isArray(tags) ? tags.filter((tag: JsonValue): tag is string => typeof tag === 'string') : undefined;
}

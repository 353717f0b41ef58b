import { shortDigest } from '../core/index.ts';
import type { Reference } from '../pins/index.ts';
import { locate } from './hosts.ts';
import { ACCEPT, type Descriptor, isContent, MOST_MANIFEST_BYTES, readManifest, runsOn } from './manifest.ts';
import { RepositorySession } from './session.ts';
import type { Answer, Availability, PartProblem, Platform, RegistryOptions } from './types.ts';

export interface KeepOptions extends RegistryOptions {
  /** What the tags begin with. */
  readonly prefix: string;
  /** Looks, and writes nothing. */
  readonly dryRun?: boolean;
  /** Platforms that have to be there; empty: all that an index lists. */
  readonly platforms?: readonly Platform[];
}

/** A manifest that has a tag now, so that no clean-up takes it away. */
export interface KeptManifest {
  readonly digest: string;
  readonly tag: string;
  /** `planned`: only in a dry run. */
  readonly outcome: 'tagged' | 'already' | 'planned';
}

export interface KeepReport {
  /** The worst of all parts, as in an availability report. */
  readonly verdict: Availability;
  readonly kept: readonly KeptManifest[];
  readonly problems: readonly PartProblem[];
}

const WORST_LAST: readonly Availability[] = ['ok', 'unknown', 'denied', 'gone', 'mismatch'];
/** Indexes inside of indexes. */
const DEEPEST = 3;

/** The tag by which a digest is kept. */
export function keepTag(prefix: string, digest: string): string {
  return `${prefix}-${shortDigest(digest)}`;
}

/**
 * Gives an image a tag, and each image of an index one of its own: registries clean up what has none, and the children of a tagged index
 * have none. The very bytes that are there are put again under the tag, so that every digest stays what it is; then they are read back.
 * Children come first: an index that is kept has what it lists. Nothing else is written, and no tag is ever moved.
 * @param reference with a digest
 */
export async function keepImage(reference: Reference & { readonly digest: string }, options: KeepOptions): Promise<KeepReport> {
  const keeper = new Keeper(new RepositorySession(locate(reference), 'pull,push', options), options);
  await keeper.keep({ digest: reference.digest, platform: undefined }, 0, true);
  return keeper.report();
}

type Wanted = Pick<Descriptor, 'digest' | 'platform'>;
interface Found {
  readonly body: Uint8Array;
  readonly type: string;
}

class Keeper {
  readonly #session: RepositorySession;
  readonly #options: KeepOptions;
  readonly #kept: KeptManifest[] = [];
  readonly #problems: PartProblem[] = [];
  readonly #seen = new Set<string>();

  constructor(session: RepositorySession, options: KeepOptions) {
    this.#session = session;
    this.#options = options;
  }

  report(): KeepReport {
    const worst = (a: Availability, b: Availability): Availability => (WORST_LAST.indexOf(b) > WORST_LAST.indexOf(a) ? b : a);
    return {
      verdict: this.#problems.reduce<Availability>((all, { verdict }) => worst(all, verdict), 'ok'),
      kept: this.#kept,
      problems: this.#problems,
    };
  }

  /** @param needed whether its absence is a problem: of platforms that nobody asks for it is none */
  async keep(wanted: Wanted, depth: number, needed: boolean): Promise<void> {
    if (this.#seen.has(wanted.digest)) return;
    this.#seen.add(wanted.digest);
    const found = await this.#read(wanted, depth);
    if (found.verdict !== 'ok') {
      if (needed || found.verdict !== 'gone') this.#tell(depth, wanted, found);
      return;
    }
    const manifest = readManifest(found.value.body, found.value.type);
    if ('problem' in manifest) return this.#tell(depth, wanted, { verdict: 'unknown', reason: manifest.problem });
    if (manifest.kind === 'index') {
      for (const child of manifest.children) await this.keep(child, depth + 1, needed && this.#isNeeded(child));
    }
    const tag = await this.#tag(wanted.digest, found.value);
    if (tag.verdict === 'ok') this.#kept.push(tag.value);
    else this.#tell(depth, wanted, tag);
  }

  #isNeeded({ platform }: Wanted): boolean {
    const { platforms = [] } = this.#options;
    return platforms.length === 0 || (platform !== undefined && platforms.some((one) => runsOn(platform, one)));
  }

  async #read({ digest }: Wanted, depth: number): Promise<Answer<Found>> {
    if (depth > DEEPEST) return { verdict: 'unknown', reason: 'indexes are nested too deeply' };
    const answer = await this.#get(digest);
    if (answer.verdict !== 'ok') return answer;
    if (!answer.value) return { verdict: 'gone', reason: 'the registry does not have it' };
    if (isContent(answer.value.body, digest)) return { verdict: 'ok', value: answer.value };
    return { verdict: 'mismatch', reason: 'the registry hands out other bytes than the digest names' };
  }

  /** The manifest under a digest or tag; `ok` without a value where there is none. */
  async #get(name: string): Promise<Answer<Found | undefined>> {
    const answer = await this.#session.ask({
      path: `manifests/${name}`,
      method: 'GET',
      headers: { accept: ACCEPT },
      maxBytes: MOST_MANIFEST_BYTES,
    });
    if (answer.verdict !== 'ok') return answer;
    const { status, body, cut, headers } = answer.value;
    if (status === 404) {
      const hidden = this.#session.isAnonymous && Buffer.from(body).toString('utf8').includes('NAME_UNKNOWN');
      if (hidden) return { verdict: 'denied', reason: 'the registry shows no such repository without credentials' };
      return { verdict: 'ok', value: undefined };
    }
    if (status !== 200 || cut) return { verdict: 'unknown', reason: cut ? 'the manifest is too large' : `the registry answers ${status}` };
    return { verdict: 'ok', value: { body, type: headers.get('content-type') ?? '' } };
  }

  async #tag(digest: string, { body, type }: Found): Promise<Answer<KeptManifest>> {
    const tag = keepTag(this.#options.prefix, digest);
    const before = await this.#get(tag);
    if (before.verdict !== 'ok') return before;
    if (before.value) {
      if (isContent(before.value.body, digest)) return { verdict: 'ok', value: { digest, tag, outcome: 'already' } };
      return { verdict: 'mismatch', reason: `the tag ${tag} names something else, and no tag is moved` };
    }
    if (this.#options.dryRun === true) return { verdict: 'ok', value: { digest, tag, outcome: 'planned' } };
    const put = await this.#session.ask({
      path: `manifests/${tag}`,
      method: 'PUT',
      headers: { 'content-type': type },
      body,
      maxBytes: 65_536,
      readable: [400],
    });
    if (put.verdict !== 'ok') return put;
    if (put.value.status === 400)
      return { verdict: 'unknown', reason: 'the registry takes no tag for it: something that it lists is gone' };
    if (put.value.status !== 201) return { verdict: 'unknown', reason: `the registry answers ${put.value.status} to the tag` };
    const after = await this.#get(tag);
    if (after.verdict !== 'ok') return after;
    if (after.value && isContent(after.value.body, digest)) return { verdict: 'ok', value: { digest, tag, outcome: 'tagged' } };
    return { verdict: 'mismatch', reason: `the registry does not give back under ${tag} what was put there` };
  }

  #tell(depth: number, { digest, platform }: Wanted, { verdict, reason }: Exclude<Answer<unknown>, { verdict: 'ok' }>): void {
    const kind = depth === 0 ? 'index' : 'manifest';
    this.#problems.push({ kind, digest, ...(platform !== undefined && { platform }), verdict, reason });
  }
}

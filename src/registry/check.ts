import type { Reference } from '../pins/index.ts';
import { countsPulls, locate } from './hosts.ts';
import { ACCEPT, type Descriptor, isContent, type Manifest, MOST_MANIFEST_BYTES, readManifest, runsOn } from './manifest.ts';
import { RepositorySession } from './session.ts';
import type { Answer, Availability, AvailabilityReport, PartProblem, Platform, RegistryOptions } from './types.ts';

export interface CheckOptions extends RegistryOptions {
  /** Platforms that have to be there; empty: all that an index lists. */
  readonly platforms?: readonly Platform[];
}

/** From best to worst: what a whole is worth is what its worst part is worth. */
const WORST_LAST: readonly Availability[] = ['ok', 'unknown', 'denied', 'gone', 'mismatch'];
/** Indexes inside of indexes. */
const DEEPEST = 3;
/** Requests under way at a time, to one registry. */
const AT_ONCE = 6;

/**
 * Whether an image can be pulled, all of it: the registry keeps answering for an index whose images are deleted, so every manifest,
 * configuration and layer is asked for. Where a reference has a tag beside its digest, the digest decides.
 * @param reference with a digest
 */
export async function checkAvailability(
  reference: Reference & { readonly digest: string },
  options: CheckOptions,
): Promise<AvailabilityReport> {
  const location = locate(reference);
  const session = new RepositorySession(location, 'pull', options);
  const check = new Check(session, { platforms: options.platforms ?? [], shallow: countsPulls(location.host) });
  await check.manifest({ digest: reference.digest, platform: undefined }, 0);
  return check.report();
}

interface Wanted {
  readonly digest: string;
  readonly platform: Platform | undefined;
}

class Check {
  readonly #session: RepositorySession;
  readonly #platforms: readonly Platform[];
  readonly #shallow: boolean;
  readonly #problems: PartProblem[] = [];
  readonly #seen = new Set<string>();

  constructor(session: RepositorySession, { platforms, shallow }: { platforms: readonly Platform[]; shallow: boolean }) {
    this.#session = session;
    this.#platforms = platforms;
    this.#shallow = shallow;
  }

  report(): AvailabilityReport {
    const verdict = this.#problems.reduce<Availability>((worst, one) => worse(worst, one.verdict), 'ok');
    return { verdict, problems: this.#problems, parts: this.#seen.size, shallow: this.#shallow };
  }

  async manifest(wanted: Wanted, depth: number): Promise<void> {
    if (this.#seen.has(wanted.digest)) return;
    this.#seen.add(wanted.digest);
    const answer = await this.#fetch(wanted, depth);
    if (answer.verdict !== 'ok') return this.#tell(depth === 0 ? 'index' : 'manifest', wanted, answer);
    if (answer.value?.kind === 'index') return this.#index(answer.value.children, wanted, depth);
    if (answer.value) await this.#blobs(answer.value, wanted);
  }

  /** `ok` without a value: it is there, and more is not looked at. */
  async #fetch({ digest }: Wanted, depth: number): Promise<Answer<Manifest | undefined>> {
    if (depth > DEEPEST) return { verdict: 'unknown', reason: 'indexes are nested too deeply' };
    const isHead = this.#shallow && depth > 0;
    const answer = await this.#session.ask({
      path: `manifests/${digest}`,
      method: isHead ? 'HEAD' : 'GET',
      headers: { accept: ACCEPT },
      maxBytes: MOST_MANIFEST_BYTES,
    });
    if (answer.verdict !== 'ok') return answer;
    const { status, body, cut, headers } = answer.value;
    if (status === 404) return this.#absent(body);
    if (status !== 200) return { verdict: 'unknown', reason: `the registry answers ${status}` };
    if (isHead) return { verdict: 'ok', value: undefined };
    if (cut) return { verdict: 'unknown', reason: `the manifest is larger than ${MOST_MANIFEST_BYTES} bytes` };
    if (!isContent(body, digest)) return { verdict: 'mismatch', reason: 'the registry hands out other bytes than the digest names' };
    const manifest = readManifest(body, headers.get('content-type'));
    return 'problem' in manifest ? { verdict: 'unknown', reason: manifest.problem } : { verdict: 'ok', value: manifest };
  }

  /** To whom it does not know, a registry may say of what it does not show that it does not exist. */
  #absent(body: Uint8Array): Answer<never> {
    const hidden = this.#session.isAnonymous && Buffer.from(body).toString('utf8').includes('NAME_UNKNOWN');
    if (hidden) return { verdict: 'denied', reason: 'the registry shows no such repository without credentials' };
    return { verdict: 'gone', reason: 'the registry does not have it' };
  }

  async #index(children: readonly Descriptor[], { digest }: Wanted, depth: number): Promise<void> {
    const chosen =
      this.#platforms.length === 0 ? children.filter(({ platform }) => platform !== undefined) : this.#wantedOf(children, digest);
    // An index of artifacts without platforms has nothing to choose by.
    const all = chosen.length === 0 && this.#platforms.length === 0 ? children : chosen;
    await inParallel(all, (child) => this.manifest(child, depth + 1));
  }

  #wantedOf(children: readonly Descriptor[], digest: string): Descriptor[] {
    return this.#platforms.flatMap((wanted) => {
      const child = children.filter(({ platform }) => platform !== undefined && runsOn(platform, wanted));
      if (child.length > 0) return child;
      this.#tell('platform', { digest, platform: wanted }, { verdict: 'gone', reason: `the index has nothing for ${wanted}` });
      return [];
    });
  }

  async #blobs({ config, layers }: Manifest & { kind: 'manifest' }, { platform }: Wanted): Promise<void> {
    if (this.#shallow) return;
    const parts = [
      ...(config ? [{ ...config, kind: 'config' as const }] : []),
      ...layers.map((layer) => ({ ...layer, kind: 'layer' as const })),
    ];
    await inParallel(
      parts.filter(({ digest, foreign }) => !foreign && !this.#seen.has(digest)),
      async ({ digest, kind }) => {
        this.#seen.add(digest);
        const answer = await this.#session.ask({ path: `blobs/${digest}`, method: 'HEAD', maxBytes: 0 });
        const there: Answer<undefined> = answer.verdict !== 'ok' ? answer : blobVerdict(answer.value.status);
        if (there.verdict !== 'ok') this.#tell(kind, { digest, platform }, there);
      },
    );
  }

  #tell(kind: PartProblem['kind'], { digest, platform }: Wanted, { verdict, reason }: Exclude<Answer<unknown>, { verdict: 'ok' }>): void {
    this.#problems.push({ kind, digest, ...(platform !== undefined && { platform }), verdict, reason });
  }
}

function blobVerdict(status: number): Answer<undefined> {
  if (status === 404) return { verdict: 'gone', reason: 'the registry does not have it' };
  return status < 400 ? { verdict: 'ok', value: undefined } : { verdict: 'unknown', reason: `the registry answers ${status}` };
}

function worse(a: Availability, b: Availability): Availability {
  return WORST_LAST.indexOf(b) > WORST_LAST.indexOf(a) ? b : a;
}

async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, queue.length) }, worker));
}

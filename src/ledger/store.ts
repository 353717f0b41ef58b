import { type Clock, GateError } from '../core/index.ts';
import { type Channel, compareAndSwap, type Decision, type Snapshot, type WriteResult } from '../write-back/index.ts';
import { appendEntry } from './append.ts';
import { pruneAttachments } from './attachments.ts';
import { parseLedger } from './parse.ts';
import { attachmentPath, ledgerPath } from './path.ts';
import { README } from './readme-text.ts';
import { ledgerText } from './record.ts';
import { assertSignatures, type LedgerTrust, type Signer } from './signature.ts';
import type { LedgerEntry, LedgerRecord } from './types.ts';
import { assertLedger, describeLoss } from './verify.ts';

export interface LedgerStoreOptions {
  readonly channel: Channel;
  readonly branch: string;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
  readonly random?: () => number;
  /** Most tries against other writers (default: as for every write). */
  readonly attempts?: number;
  /** Signs what is appended. */
  readonly signer?: Signer;
  /** Whose signatures count; absent: signatures are not looked at. */
  readonly trust?: LedgerTrust;
}

/** Commits that are looked at before a rollback: some fifty deployments, in a second or two. `ledger verify` looks at far more. */
const RECENT = 200;

/** What an append left behind: the whole ledger as it stands now, and the records that are new. */
export interface Appended {
  readonly records: readonly LedgerRecord[];
  readonly appended: readonly LedgerRecord[];
}

/** The ledgers of all environments, on a branch of their own. */
export class LedgerStore {
  readonly #options: LedgerStoreOptions;

  constructor(options: LedgerStoreOptions) {
    this.#options = options;
  }

  /** The records of one environment, verified. @throws GateError RG-LEDGER-SYNTAX, RG-LEDGER-BROKEN */
  async read(environment: string): Promise<readonly LedgerRecord[]> {
    return this.readAt(await this.snapshot(), environment);
  }

  /** The records of one environment at a snapshot, verified. @throws GateError RG-LEDGER-* */
  readAt(snapshot: Snapshot, environment: string): Promise<readonly LedgerRecord[]> {
    return readLedger(snapshot, environment, this.#options.trust);
  }

  /**
   * Makes sure that none of the newest commits of the branch has taken records away: a chain that was cut off at its end still holds.
   * @throws GateError RG-LEDGER-BROKEN
   */
  async assertWhole(environments: readonly string[]): Promise<void> {
    const { channel, branch } = this.#options;
    const [loss] = (await channel.losses?.(branch, environments.map(ledgerPath), RECENT)) ?? [];
    if (!loss) return;
    throw new GateError('RG-LEDGER-BROKEN', describeLoss(loss.commit), {
      place: { file: loss.path, line: 1, column: 1 },
      hint: `restore the file: git show ${loss.commit}^:${loss.path}`,
    });
  }

  /** The ledger branch as it is now. */
  snapshot(): Promise<Snapshot> {
    return this.#options.channel.snapshot(this.#options.branch);
  }

  /** Records entries of one environment, each at most once by its key. */
  append(entries: readonly LedgerEntry[]): Promise<Appended> {
    const environment = entries[0]?.environment ?? '';
    if (entries.some((entry) => entry.environment !== environment)) throw new Error('entries of several environments in one append');
    return this.record(environment, () => entries);
  }

  /**
   * As `append`, for entries that depend on what the ledger says: asked again whenever another writer was faster.
   * @param attachments files that are kept beside the ledger, by path; written with the first record that is new, or not at all
   * @throws GateError RG-WRITE-REFUSED, RG-WRITE-RACE, RG-LEDGER-SIGNATURE where records must be signed and there is no key
   */
  async record(
    environment: string,
    decide: (records: readonly LedgerRecord[]) => readonly LedgerEntry[],
    attachments: ReadonlyMap<string, Uint8Array> = new Map(),
  ): Promise<Appended> {
    return this.#swap(async (snapshot) => {
      const before = await this.readAt(snapshot, environment);
      const entries = decide(before);
      if (entries.length > 0) this.#assertMaySign();
      const { clock, signer } = this.#options;
      return toDecision(environment, snapshot, appendAll(before, entries, clock.now(), signer), attachments);
    });
  }

  /**
   * Takes away what was kept beside records that are older than `before` (milliseconds since 1970 UTC). The records stay as they are, and a
   * line in its place says when it went. What is not as it was is left alone: nobody shall lose the sight of that.
   * @returns digests of what was pruned @throws GateError as `record`
   */
  async prune(environment: string, before: number): Promise<readonly string[]> {
    return this.#swap(async (snapshot) => {
      const records = await this.readAt(snapshot, environment);
      const found = await pruneAttachments(records, (path) => snapshot.read(path), { before, now: this.#options.clock.now() });
      const value = [...found.keys()];
      if (found.size === 0) return { do: 'stop', value };
      const files = new Map([...found].map(([digest, bytes]) => [attachmentPath(digest), bytes]));
      const message = `${environment}: prune ${value.map((digest) => digest.slice(7, 19)).join(', ')}\n`;
      return { do: 'commit', change: { files, message }, value };
    });
  }

  async #swap<T>(decide: (snapshot: Snapshot) => Promise<Decision<T>>): Promise<T> {
    const { channel, branch, clock, signal, random, attempts } = this.#options;
    const result = await compareAndSwap<T>({
      channel,
      branch,
      clock,
      ...(attempts === undefined ? {} : { attempts }),
      ...(signal ? { signal } : {}),
      ...(random ? { random } : {}),
      decide,
    });
    return written(result, branch);
  }

  /** An unsigned record would make a ledger that nobody believes any more. */
  #assertMaySign(): void {
    const { signer, trust } = this.#options;
    if (trust?.unsigned !== 'refuse' || trust.keys.size === 0 || (signer && trust.keys.has(signer.keyid))) return;
    const why = signer ? 'its key is not among the public keys of the configuration' : 'there is no key to sign with';
    throw new GateError('RG-LEDGER-SIGNATURE', `the ledger takes signed records only, and ${why}`, {
      hint: 'put the private key into the environment variable that `ledger.sign` names, and its public key under `ledger.keys`',
    });
  }
}

/** @throws GateError RG-WRITE-REFUSED, RG-WRITE-RACE */
function written<T>(result: WriteResult<T>, branch: string): T {
  if (result.result === 'refused') {
    throw new GateError('RG-WRITE-REFUSED', `the ledger branch ${branch} takes no writes: ${result.detail}`, {
      hint: 'let the workflow push to this branch: permission contents: write, and no rule that asks for a pull request',
    });
  }
  if (result.result === 'raced') {
    throw new GateError('RG-WRITE-RACE', `other writers of ${branch} were faster ${result.attempts} times`, {
      hint: 'run the same command again',
    });
  }
  return result.value;
}

/** The verified records of an environment at a snapshot of the ledger branch; none when it has no file yet. */
export async function readLedger(snapshot: Snapshot, environment: string, trust?: LedgerTrust): Promise<readonly LedgerRecord[]> {
  const path = ledgerPath(environment);
  const bytes = await snapshot.read(path);
  if (bytes === undefined) return [];
  const records = parseLedger(new TextDecoder().decode(bytes), path);
  assertLedger(records, path, environment);
  if (trust) assertSignatures(records, path, trust);
  return records;
}

function appendAll(before: readonly LedgerRecord[], entries: readonly LedgerEntry[], now: number, signer: Signer | undefined): Appended {
  let records = before;
  const appended: LedgerRecord[] = [];
  for (const entry of entries) {
    const next = appendEntry(records, entry, new Date(now), signer);
    records = next.records;
    if (next.appended) appended.push(next.appended);
  }
  return { records, appended };
}

function toDecision(
  environment: string,
  snapshot: Snapshot,
  value: Appended,
  attachments: ReadonlyMap<string, Uint8Array>,
): Decision<Appended> {
  const first = value.appended[0];
  if (!first) return { do: 'stop', value };
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const files = new Map([...attachments, [ledgerPath(environment), encode(ledgerText(value.records))]]);
  if (snapshot.head === undefined) files.set('README.md', encode(README));
  const what = value.appended.map(({ event, tupleId }) => `${event} ${tupleId.slice(7, 19)}`).join(', ');
  return { do: 'commit', change: { files, message: `${environment}: ${what}\n` }, value };
}

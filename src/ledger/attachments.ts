import { canonicalJson, isDigest, isJsonObject, type JsonValue, sha256 } from '../core/index.ts';
import type { Snapshot } from '../write-back/index.ts';
import { attachmentPath } from './path.ts';
import type { LedgerRecord } from './types.ts';

/** Shortest time for which attachments are kept, in milliseconds: what is gone sooner was taken away by somebody else. */
const SHORTEST_KEPT = 24 * 3600 * 1000;

/** What stands in place of an attachment that was pruned. */
interface Pruned {
  readonly version: 1;
  /** Digest of what stood there, as the record has it. */
  readonly digest: string;
  /** When it was taken away. ISO 8601, UTC. */
  readonly pruned: string;
}

/** What has become of what was kept beside the records. */
export interface AttachmentReport {
  readonly intact: readonly string[];
  readonly pruned: readonly string[];
  /** Missing, or not what the record names. */
  readonly damaged: readonly string[];
}

/** Looks at every attachment of a ledger. That one was pruned is said by what stands in its place; a file that is simply gone was not. */
export async function inspectAttachments(records: readonly LedgerRecord[], read: Snapshot['read']): Promise<AttachmentReport> {
  const found = { intact: [] as string[], pruned: [] as string[], damaged: [] as string[] };
  for (const [digest, newest] of attachmentsOf(records)) {
    const bytes = await read(attachmentPath(digest));
    const state =
      bytes === undefined ? 'damaged' : sha256(bytes) === digest ? 'intact' : isPruned(bytes, digest, newest) ? 'pruned' : 'damaged';
    found[state].push(digest);
  }
  return found;
}

/** What takes the place of the attachments whose newest record is older than `before`; only of those that are what they were. */
export async function pruneAttachments(
  records: readonly LedgerRecord[],
  read: Snapshot['read'],
  { before, now }: { readonly before: number; readonly now: number },
): Promise<ReadonlyMap<string, Uint8Array>> {
  const times = attachmentsOf(records);
  const { intact } = await inspectAttachments(records, read);
  const old = intact.filter((digest) => (times.get(digest) ?? now) < before);
  return new Map(old.map((digest) => [digest, tombstone(digest, now)]));
}

function tombstone(digest: string, now: number): Uint8Array {
  const pruned: Pruned = { version: 1, digest, pruned: new Date(now).toISOString() };
  return new TextEncoder().encode(`${canonicalJson({ ...pruned })}\n`);
}

/** By digest: the time of the newest record that names it, in milliseconds since 1970 UTC. */
function attachmentsOf(records: readonly LedgerRecord[]): ReadonlyMap<string, number> {
  return new Map(records.flatMap(({ attachment, time }) => (attachment === undefined ? [] : [[attachment, Date.parse(time)] as const])));
}

function isPruned(bytes: Uint8Array, digest: string, recorded: number): boolean {
  if (bytes.length > 1000) return false;
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes)) as JsonValue;
    if (!isJsonObject(value) || value['version'] !== 1 || typeof value['pruned'] !== 'string') return false;
    return isDigest(digest) && value['digest'] === digest && Date.parse(value['pruned']) - recorded >= SHORTEST_KEPT;
  } catch {
    return false;
  }
}

import type { TupleMember } from '../../core/index.ts';
import { currentDeployment, lastJudgements, type LedgerRecord } from '../../ledger/index.ts';
import { isAnyDigest, parseReference, type Reference } from '../../pins/index.ts';
import { recordAgainst } from '../../rollback/index.ts';

/** An image with a digest that a rollback of an environment would go back to. */
export interface KeptImage {
  readonly reference: Reference & { readonly digest: string };
  /** `ENVIRONMENT/PIN`, each once. */
  readonly pins: readonly string[];
}

/** A model in a registry has the scheme in front of what is a reference (KServe). */
const SCHEME = /^oci(?:\+native|\+fetch)?:\/\//;

/** What runs, and the newest tuples that held and that nothing speaks against: the targets of this rollback and of the ones after it. */
export function tuplesToKeep(
  records: readonly LedgerRecord[],
  others: readonly (readonly LedgerRecord[])[],
  count: number,
): readonly LedgerRecord[] {
  const current = currentDeployment(records);
  const good = [...lastJudgements(records)]
    .filter(([id, { event }]) => event === 'verified' && id !== current?.tupleId && recordAgainst(id, { records, others }) === undefined)
    .map(([, record]) => record)
    .sort((a, b) => b.seq - a.seq)
    .slice(0, count);
  return [...(current ? [current] : []), ...good];
}

/** The images of tuples, each digest of a repository once. */
export function imagesOf(
  tuples: readonly { readonly environment: string; readonly members: readonly TupleMember[] }[],
): readonly KeptImage[] {
  const images = new Map<string, KeptImage>();
  for (const { environment, members } of tuples) {
    for (const { name, role, value } of members) {
      if (role !== 'image' && !SCHEME.test(value)) continue;
      const reference = isAnyDigest(value) ? undefined : parseReference(value.replace(SCHEME, ''));
      if (reference?.digest === undefined) continue;
      const key = JSON.stringify([reference.domain, reference.repository, reference.digest]);
      const pins = new Set([...(images.get(key)?.pins ?? []), `${environment}/${name}`]);
      images.set(key, { reference: { ...reference, digest: reference.digest }, pins: [...pins] });
    }
  }
  return [...images.values()];
}

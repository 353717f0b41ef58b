import { makeTuple, sha256, type Tuple } from '../../src/core/index.ts';
import { appendEntry, type LedgerEntry, type LedgerEvent, type LedgerRecord } from '../../src/ledger/index.ts';

/** A tuple of one image, or of an image and a model, made from a short name. */
export function tupleOf(name: string): Tuple {
  return makeTuple([
    { name: 'image', role: 'image', value: `registry.example/app@${sha256(name)}` },
    { name: 'model', role: 'model', value: `s3://models/${name}` },
  ]);
}

export type Step = readonly [event: LedgerEvent, tuple: Tuple, more?: Partial<LedgerEntry>];

/** A ledger from its events, one hour apart. */
export function ledgerOf(steps: readonly Step[], environment = 'production', from = Date.UTC(2026, 0, 1)): readonly LedgerRecord[] {
  let records: readonly LedgerRecord[] = [];
  steps.forEach(([event, tuple, more], index) => {
    const entry: LedgerEntry = { environment, event, tuple, key: `${event}:${index}`, ...more };
    records = appendEntry(records, entry, new Date(from + index * 3_600_000)).records;
  });
  return records;
}

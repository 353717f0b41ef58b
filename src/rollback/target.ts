import { GateError, shortDigest, type Tuple, tupleId } from '../core/index.ts';
import { lastKnownGood, type LedgerRecord } from '../ledger/index.ts';

export interface TargetQuestion {
  readonly records: readonly LedgerRecord[];
  /** The ledgers of the other environments. */
  readonly others: readonly (readonly LedgerRecord[])[];
  readonly current: Tuple;
  /** Id of a tuple, or at least 8 digits of it. */
  readonly to?: string;
}

/**
 * The record of the tuple to go back to: the one asked for, else the last known good.
 * @throws GateError RG-NO-TARGET when the one asked for is not in the ledger, RG-USAGE when it is not named clearly
 */
export function chooseTarget({ records, others, current, to }: TargetQuestion): LedgerRecord | undefined {
  return to === undefined ? lastKnownGood(records, current, others) : namedTarget(records, to);
}

/** The newest record of the tuple whose id begins as given. */
export function namedTarget(records: readonly LedgerRecord[], to: string): LedgerRecord {
  const digits = to.replace(/^sha256:/, '').toLowerCase();
  if (!/^[0-9a-f]{8,64}$/.test(digits)) {
    throw new GateError('RG-USAGE', `${JSON.stringify(to)} is not the id of a tuple`, { expected: 'at least 8 hexadecimal digits of it' });
  }
  const matching = records.filter((record) => record.tupleId.startsWith(`sha256:${digits}`));
  const ids = new Set(matching.map((record) => record.tupleId));
  if (ids.size > 1) {
    throw new GateError('RG-USAGE', `several tuples begin with ${digits}: ${[...ids].map(shortDigest).join(', ')}`, {
      hint: 'give more digits',
    });
  }
  const record = matching.at(-1);
  if (record) return record;
  throw new GateError('RG-NO-TARGET', `the ledger of this environment has no tuple ${digits}`, { hint: 'see `rollback-gate ledger show`' });
}

/** Whether two tuples have the same pins in the same roles; the values may differ. */
export function samePins(a: Tuple, b: Tuple): boolean {
  const names = (tuple: Tuple): string => tupleId({ members: tuple.members.map((member) => ({ ...member, value: '' })) });
  return names(a) === names(b);
}

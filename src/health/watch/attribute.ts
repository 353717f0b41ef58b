import { sameIdentity } from '../identity/index.ts';
import type { Measurement, Tally } from '../types.ts';

/** The counts of one measurement by whose they are. */
export interface Attributed {
  /** Served by the expected release; for sources that cannot tell: everything. */
  readonly own: Tally;
  /** Served by releases that named themselves otherwise. */
  readonly others: Tally;
  /** Whether the source says who served, at least of some events. */
  readonly named: boolean;
}

const NOTHING: Tally = { bad: 0, total: 0 };

/**
 * While replicas are replaced one after the other, both releases serve. What another release served is set aside. Events that nobody claims (a
 * connection that was refused names no release) stay with the expected one; whether they count is then up to the identity.
 */
export function attribute(measurement: Extract<Measurement, { kind: 'counts' }>, expected: string | undefined): Attributed {
  const parts = measurement.parts ?? [measurement];
  if (expected === undefined || parts.every(({ by }) => by === undefined)) return { own: measurement, others: NOTHING, named: false };
  const isOwn = ({ by }: Tally): boolean => by === undefined || sameIdentity(expected, by);
  return { own: parts.filter(isOwn).reduce(add, NOTHING), others: parts.filter((part) => !isOwn(part)).reduce(add, NOTHING), named: true };
}

function add(sum: Tally, part: Tally): Tally {
  return {
    bad: sum.bad + part.bad,
    total: sum.total + part.total,
    badAtMost: (sum.badAtMost ?? sum.bad) + (part.badAtMost ?? part.bad),
  };
}

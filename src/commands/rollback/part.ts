import { GateError, shortDigest, type Tuple } from '../../core/index.ts';
import type { LedgerRecord } from '../../ledger/index.ts';
import { judgeMixture } from '../../release/index.ts';
import { knownTuples } from '../shared/known-tuples.ts';
import type { Session } from './session.ts';

export interface PartialWish {
  readonly current: Tuple;
  readonly target: LedgerRecord;
  /** Names of the pins that go back; the others stay. */
  readonly pins: readonly string[];
  readonly ledgers: { readonly records: readonly LedgerRecord[]; readonly others: readonly (readonly LedgerRecord[])[] };
}

/** A target for some of the pins, or why there is none. `proof`: it never ran, and is proven to fit. */
export type Part = { readonly target: LedgerRecord; readonly proof?: string } | { readonly refused: string };

/**
 * What a rollback of some pins would go to: a tuple that ran before, or one that is proven to fit. All else was never tested together.
 * @throws GateError RG-USAGE for pins that are not in both tuples
 */
export async function chooseMixture(session: Session, { current, target, pins, ledgers }: PartialWish): Promise<Part> {
  const names = (tuple: Tuple): ReadonlySet<string> => new Set(tuple.members.map(({ name }) => name));
  const [here, there] = [names(current), names(target.tuple)];
  const foreign = pins.filter((name) => !here.has(name) || !there.has(name));
  if (foreign.length > 0 || pins.length === 0) {
    throw new GateError('RG-USAGE', `no pin of both tuples is called ${foreign.join(', ') || 'so'}`, {
      expected: `some of ${[...here].join(', ')}`,
    });
  }
  const snapshot = await session.channel.snapshot(session.branch);
  const known = await knownTuples({ environment: session.environment, ...ledgers, read: (path) => snapshot.read(path) });
  const judgement = judgeMixture({ current, target: target.tuple, pins, known });
  if (judgement.answer === 'whole') {
    const record = ledgers.records.findLast(({ tupleId }) => tupleId === judgement.tupleId);
    return record ? { target: record } : { refused: 'it ran in another environment only' };
  }
  const { tuple, tupleId } = judgement;
  if (judgement.answer === 'proven') return { target: { ...target, tuple, tupleId }, proof: judgement.why };
  const { reasons, nearest } = judgement;
  const instead = nearest
    ? `as a whole it could go back to ${shortDigest(nearest.tupleId)}, which changes ${nearest.changes.join(', ')}`
    : 'the ledger knows no whole release to go to instead';
  return { refused: [...reasons, instead].join('; ') };
}

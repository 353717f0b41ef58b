import { type Tuple, tupleId } from '../core/index.ts';
import { lastJudgements, type LedgerRecord } from '../ledger/index.ts';
import { judgePin, PIN_RULES } from '../pins/index.ts';

/** Why a tuple is no target for a rollback, although it was seen to hold. */
export interface Obstacle {
  /** What speaks against it, in one clause. */
  readonly detail: string;
  /** How to mend it. */
  readonly fix: string;
}

/**
 * What would keep a rollback from going back to a tuple: values that can change while the name stays, which nobody can restore, and
 * what the ledgers say against it. The same questions are asked again when it comes to a rollback; here they are asked while there is time.
 */
export function obstaclesTo(tuple: Tuple, ledgers: Ledgers): readonly Obstacle[] {
  const against = recordAgainst(tupleId(tuple), ledgers);
  if (against === undefined) return mutableValues(tuple);
  const detail = `${against.event} in ${against.environment} at ${against.time}`;
  return [...mutableValues(tuple), { detail, fix: 'Release another tuple: this one is not gone back to.' }];
}

interface Ledgers {
  readonly records: readonly LedgerRecord[];
  /** Of the other environments. */
  readonly others: readonly (readonly LedgerRecord[])[];
}

/** The record that speaks against a tuple: a revocation in any environment, or a failure as what was found of it last in one. */
export function recordAgainst(id: string, { records, others }: Ledgers): LedgerRecord | undefined {
  const ledgers = [records, ...others];
  const revoked = ledgers.flat().find(({ event, tupleId }) => event === 'revoked' && tupleId === id);
  return revoked ?? ledgers.map((ledger) => lastJudgements(ledger).get(id)).find((record) => record?.event === 'failed');
}

function mutableValues({ members }: Tuple): Obstacle[] {
  return members.flatMap(({ name, role, value }) => {
    const { mutability, rule: id, problem } = judgePin(value, role);
    const rule = PIN_RULES.find((one) => one.id === id);
    if (mutability === 'none' || !rule) return [];
    return { detail: rule.message({ pin: name, value, ...(problem === undefined ? {} : { problem }) }), fix: rule.fix };
  });
}

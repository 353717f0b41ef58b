import type { EnvironmentConfig } from '../../config/index.ts';
import { GateError, tupleId } from '../../core/index.ts';
import { lastEvents, lastJudgements, type LedgerRecord } from '../../ledger/index.ts';
import { type KnownTuple, parseStatement, type ReleaseStatement, seals } from '../../release/index.ts';
import { recordAgainst } from '../../rollback/index.ts';
import { manifestPath } from './release-path.ts';

export interface Knowledge {
  readonly environment: EnvironmentConfig;
  readonly records: readonly LedgerRecord[];
  /** The ledgers of the other environments. */
  readonly others: readonly (readonly LedgerRecord[])[];
  /** A file of the repository, for the release manifests; undefined where there is none. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
}

/** Every tuple of the ledger, whether it held, and what its release manifest has sealed of its interfaces. */
export async function knownTuples({ environment, records, others, read }: Knowledge): Promise<KnownTuple[]> {
  const known: KnownTuple[] = [];
  const judged = lastJudgements(records);
  for (const [id, { tuple, time }] of lastEvents(records)) {
    const good = judged.get(id)?.event === 'verified' && recordAgainst(id, { records, others }) === undefined;
    const path = manifestPath(environment, id);
    const bytes = await read(path);
    const statement = bytes && readOrNothing(bytes, path);
    // A manifest that seals something else says nothing of this tuple.
    const interfaces = statement && seals(statement, tuple) && tupleId(tuple) === id ? statement.predicate.interfaces : undefined;
    known.push({ tuple, good, time, ...(interfaces && { interfaces }) });
  }
  return known;
}

/** A manifest that cannot be read proves nothing; it must not stand in the way of an emergency. */
function readOrNothing(bytes: Uint8Array, path: string): ReleaseStatement | undefined {
  try {
    return parseStatement(new TextDecoder().decode(bytes), path);
  } catch (error) {
    if (error instanceof GateError) return undefined;
    throw error;
  }
}

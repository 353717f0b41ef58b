import { GateError, type Tuple, tupleId } from '../../core/index.ts';
import type { WatchResult } from '../../health/index.ts';
import { currentDeployment, deploymentKey, lastEvents, type LedgerEntry, type LedgerRecord, openRollback } from '../../ledger/index.ts';
import type { Journal } from './journal.ts';
import type { Session } from './session.ts';
import { tellGitHub } from './tell-github.ts';

/** A file that is kept beside the ledger, by its digest. */
export interface Attachment {
  readonly digest: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

type Judged = Pick<WatchResult, 'cause' | 'identifiedAt'>;

/** Why a tuple is recorded as it is, and whether anybody knows that it was this one that answered. */
function knownBy({ cause, identifiedAt }: Judged): Pick<LedgerEntry, 'cause' | 'identified'> {
  return { cause, ...(identifiedAt === undefined ? { identified: false } : {}) };
}

/**
 * Records what a watch has found about a tuple: that it was verified, or that it failed. A watch that finds the same again adds nothing;
 * one that finds otherwise has the last word.
 * @returns the ledger with the record in it; undefined when it could not be written
 */
export async function recordEvent(
  session: Session,
  journal: Journal,
  event: 'verified' | 'failed',
  tuple: Tuple,
  result: Judged,
): Promise<readonly LedgerRecord[] | undefined> {
  const id = tupleId(tuple);
  const written = await tryRecord(session, journal, (records) => {
    const key = deploymentKey(event, records, id);
    const known = records.some((record) => record.key === key);
    const last = lastEvents(records).get(id);
    if (known && last?.event === event) return [];
    return [makeEntry(session, { event, tuple, key: known ? `${key}:${last?.seq ?? 0}` : key, ...knownBy(result) })];
  });
  if (written) await tellGitHub(session, journal, { event, tuple, commit: commitOf(written, id) });
  return written;
}

/** The commit that put a tuple in place the last time. */
function commitOf(records: readonly LedgerRecord[], id: string): string | undefined {
  return records.findLast((record) => record.tupleId === id && record.commit !== undefined)?.commit;
}

/**
 * Records what stands at the head: as deployed, or as restored, when a rollback to it was announced and the run that made it was killed
 * before it could say so.
 */
export async function recordStanding(
  session: Session,
  journal: Journal,
  tuple: Tuple,
  commit: string | undefined,
): Promise<readonly LedgerRecord[] | undefined> {
  const id = tupleId(tuple);
  const written = await tryRecord(session, journal, (records) => {
    const open = openRollback(records);
    if (open?.target === id) return rollbackEntries(session, records, { badId: open.tupleId, target: tuple, commit });
    // What runs already is not deployed again: the record would put what is known about it in doubt.
    if (currentDeployment(records)?.tupleId === id) return [];
    return [makeEntry(session, { event: 'deployed', tuple, key: deploymentKey('deployed', records, id), ...defined({ commit }) })];
  });
  // What was verified already does not begin again.
  const last = written && lastEvents(written).get(id)?.event;
  if (written && (last === 'deployed' || last === 'rolled-back')) {
    await tellGitHub(session, journal, { event: last === 'deployed' ? 'deployed' : 'restored', tuple, commit: commitOf(written, id) });
  }
  return written;
}

/**
 * Announces that `bad` is about to be taken back to the tuple `target`. Nobody may have recorded that `bad` was deployed; then that is
 * made up for, so that the announcement belongs to one deployment and is not written again when the command is run again.
 */
export async function announceRollback(
  session: Session,
  journal: Journal,
  { bad, target, failure, bundle }: { bad: Tuple; target: string; failure: Judged | undefined; bundle?: Attachment },
): Promise<readonly LedgerRecord[] | undefined> {
  const id = tupleId(bad);
  const written = await tryRecord(
    session,
    journal,
    (records) => {
      const deployed = makeEntry(session, { event: 'deployed', tuple: bad, key: deploymentKey('deployed', records, id) });
      const failed = makeEntry(session, {
        event: 'failed',
        tuple: bad,
        target,
        key: `${deploymentKey('failed', records, id)}:${target}`,
        ...(failure ? knownBy(failure) : {}),
        ...(bundle ? { attachment: bundle.digest } : {}),
      });
      return currentDeployment(records)?.tupleId === id ? [failed] : [deployed, failed];
    },
    bundle && new Map([[bundle.path, bundle.bytes]]),
  );
  // A release that a person takes back for a reason of theirs has not failed: the one that takes its place makes it inactive.
  if (written && failure) await tellGitHub(session, journal, { event: 'failed', tuple: bad, commit: commitOf(written, id) });
  return written;
}

/** Records that `target` stands in place of the tuple `badId`, and with that ends the rollback that was begun. */
export async function recordRollback(
  session: Session,
  journal: Journal,
  rollback: { badId: string; target: Tuple; commit: string | undefined },
): Promise<readonly LedgerRecord[] | undefined> {
  const written = await tryRecord(session, journal, (records) => rollbackEntries(session, records, rollback));
  if (written) await tellGitHub(session, journal, { event: 'restored', tuple: rollback.target, commit: rollback.commit });
  return written;
}

function rollbackEntries(
  session: Session,
  records: readonly LedgerRecord[],
  { badId, target, commit }: { badId: string; target: Tuple; commit: string | undefined },
): readonly LedgerEntry[] {
  // Another run of the same rollback may have been here first.
  const begun =
    records.findLast(({ event, tupleId, target }) => event === 'failed' && tupleId === badId && target !== undefined)?.seq ?? -1;
  if (records.some(({ event, replaces, seq }) => event === 'rolled-back' && replaces === badId && seq > begun)) return [];
  const key = `rolled-back:${badId}:${tupleId(target)}:${begun}`;
  return [makeEntry(session, { event: 'rolled-back', tuple: target, replaces: badId, cause: 'rolled-back', key, ...defined({ commit }) })];
}

/** A ledger that takes no writes must not stand in the way of an emergency: it is noted, and told in the report. */
async function tryRecord(
  session: Session,
  journal: Journal,
  decide: (records: readonly LedgerRecord[]) => readonly LedgerEntry[],
  attachments?: ReadonlyMap<string, Uint8Array>,
): Promise<readonly LedgerRecord[] | undefined> {
  try {
    return (await session.ledger.record(session.environment.name, decide, attachments)).records;
  } catch (error) {
    if (
      !(error instanceof GateError) ||
      !['RG-WRITE-REFUSED', 'RG-WRITE-RACE', 'RG-GIT', 'RG-GITHUB', 'RG-LEDGER-SIGNATURE'].includes(error.code)
    )
      throw error;
    journal.note(`The ledger was not written. ${error.describe()}`);
    return undefined;
  }
}

function makeEntry(session: Session, entry: Omit<LedgerEntry, 'environment' | 'actor' | 'evidence'>): LedgerEntry {
  return { ...entry, environment: session.environment.name, ...defined({ actor: session.actor, evidence: session.runUrl }) };
}

function defined<T extends Readonly<Record<string, unknown>>>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

import { type CommandInput, type CommandResult, GateError, type Host, type MomentKind, type Tuple, tupleId } from '../../core/index.ts';
import type { WatchResult } from '../../health/index.ts';
import { currentDeployment, type LedgerRecord } from '../../ledger/index.ts';
import { type Obstacle, obstaclesTo, rehearseLadder } from '../../rollback/index.ts';
import type { Journal } from '../rollback/journal.ts';
import { react } from '../rollback/react.ts';
import { recordEvent, recordStanding } from '../rollback/records.ts';
import { type Session, shortId } from '../rollback/session.ts';
import { movedOn, watchTuple } from '../rollback/watch-tuple.ts';
import { textOption, withSession } from '../rollback/with-session.ts';
import { failedItself, reasonOf, type Watched } from './judgement.ts';
import { writeRecord } from './record.ts';
import { toResult } from './report.ts';

/** Watches the tuple that stands at the head of the branch, and takes it back when it fails. */
export function run(input: CommandInput, host: Host): Promise<CommandResult> {
  return withSession(input, host, async (session, journal) => {
    const mayRollBack = input.options['no-rollback'] !== true && session.environment.rollback !== undefined;
    return toResult(session, journal, await watch(session, journal, { mayRollBack, recordFile: textOption(input, 'record') }));
  });
}

interface Wishes {
  readonly mayRollBack: boolean;
  /** Where the record goes; absent: as the host has it. */
  readonly recordFile: string | undefined;
}

async function watch(session: Session, journal: Journal, { mayRollBack, recordFile }: Wishes): Promise<Watched> {
  const { at, head } = await session.readHead();
  const { tuple } = at;
  journal.mark(`Watching ${session.environment.name} on ${shortId(tuple)}`);
  const deployedAt = await beginningOf(session, await rememberDeployment(session, journal, tuple, head));
  if (mayRollBack) for (const problem of problemsAhead(session, tuple)) journal.note(problem);
  const result = await watchTuple(session, tuple, undefined, { deployedAt });
  const record = await writeRecord(result, { host: session.host, option: recordFile, journal });
  for (const moment of result.timeline) journal.remember(moment.text, moment.at, kindOf(moment.at, result));
  if (result.cause === 'cancelled') return { tuple, result, record };
  // Only now: what was judged while the pins moved on may be a mixture of two releases.
  const moved = await movedOn(session, tuple);
  // What fails is taken back or told of also when the branch cannot be read any more: nobody has put anything else there.
  return moved === undefined || (!moved.isKnown && result.verdict === 'fail')
    ? { tuple, result, record, ...(await act(session, journal, { tuple, result, mayRollBack })) }
    : { tuple, result, record, moved: moved.said, recorded: await recordOwnFailure(session, journal, tuple, result) };
}

/** Which of its moments a watch is about. */
function kindOf(at: number, { identifiedAt, decidedAt, verdict }: WatchResult): MomentKind | undefined {
  if (verdict === 'fail' && at === decidedAt) return 'detected';
  return at === identifiedAt ? 'effective' : undefined;
}

/** Steps that could not be taken in an emergency are told while there is none. */
function problemsAhead({ environment, expand, host }: Session, tuple: Tuple): readonly string[] {
  return rehearseLadder(environment.rollback?.ladder ?? [], { environment, tuple, expand, env: (name) => host.env(name) });
}

async function act(
  session: Session,
  journal: Journal,
  { tuple, result, mayRollBack }: { tuple: Tuple; result: WatchResult; mayRollBack: boolean },
): Promise<Pick<Watched, 'outcome' | 'recorded' | 'obstacles'>> {
  if (result.verdict === 'pass') {
    const records = await recordEvent(session, journal, 'verified', tuple, result);
    return { recorded: records !== undefined, obstacles: await findObstacles(session, journal, tuple, records ?? []) };
  }
  if (mayRollBack) {
    const outcome = await react(session, journal, { tuple, result, reason: reasonOf(result) });
    return outcome ? { outcome } : {};
  }
  if (result.verdict !== 'fail') return {};
  return { recorded: (await recordEvent(session, journal, 'failed', tuple, result)) !== undefined };
}

/** A release that failed must not become a target, whatever runs by now. */
async function recordOwnFailure(session: Session, journal: Journal, tuple: Tuple, result: WatchResult): Promise<boolean> {
  return failedItself(result) && (await recordEvent(session, journal, 'failed', tuple, result)) !== undefined;
}

/** Whether the next rollback could go back to what was just verified. Other ledgers that cannot be read are told of, and left out. */
async function findObstacles(
  session: Session,
  journal: Journal,
  tuple: Tuple,
  records: readonly LedgerRecord[],
): Promise<readonly Obstacle[]> {
  const ledgers = await session.readLedgers().catch((error: unknown) => {
    if (!(error instanceof GateError)) throw error;
    journal.note(`The ledgers of other environments were not looked at. ${error.describe()}`);
    return { records, others: [] };
  });
  return obstaclesTo(tuple, ledgers);
}

/** Milliseconds: a deploy that takes longer than this was not begun by the commit. */
const LONGEST_DEPLOY = 2 * 3_600_000;

/**
 * When the release may have begun to serve. A watch often begins when the deploy is over, and what was counted meanwhile is no past of the release
 * before: held against that, its own errors would be those it was red with, or was measured by. The commit that was deployed comes before all of it.
 */
async function beginningOf(session: Session, { at: recordedAt, commit }: Deployment): Promise<number> {
  try {
    const tree = commit === undefined ? undefined : await session.at(commit);
    const at = tree && Number(await tree.repository.text(['log', '-1', '--format=%ct', tree.commit])) * 1000;
    return at !== undefined && at <= recordedAt && recordedAt - at <= LONGEST_DEPLOY ? at : recordedAt;
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return recordedAt;
  }
}

/** A deploy as far as it is known: when somebody recorded it first, and the commit that was deployed. */
interface Deployment {
  readonly at: number;
  readonly commit: string | undefined;
}

/** @returns the deploy as the ledger knows it: now, when nobody has recorded it before */
async function rememberDeployment(session: Session, journal: Journal, tuple: Tuple, head: string | undefined): Promise<Deployment> {
  const records = await recordStanding(session, journal, tuple, head);
  const deployment = records && currentDeployment(records);
  if (deployment?.tupleId !== tupleId(tuple)) return { at: session.host.clock.now(), commit: head };
  const what = deployment.event === 'deployed' ? 'Deployment recorded' : 'Restored by a rollback';
  const at = Date.parse(deployment.time);
  journal.remember(
    `${what} (${shortId(tuple)}${deployment.commit === undefined ? '' : `, commit ${deployment.commit.slice(0, 12)}`})`,
    at,
    'deployed',
  );
  return { at, commit: deployment.commit ?? head };
}

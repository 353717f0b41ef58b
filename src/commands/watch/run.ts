import { type CommandInput, type CommandResult, type Host, type Tuple, tupleId } from '../../core/index.ts';
import type { WatchResult } from '../../health/index.ts';
import { currentDeployment } from '../../ledger/index.ts';
import { movedOn } from '../rollback/finish.ts';
import { Journal } from '../rollback/journal.ts';
import type { Outcome } from '../rollback/outcome.ts';
import { recordEvent, recordStanding } from '../rollback/records.ts';
import { openSession, type Session, shortId } from '../rollback/session.ts';
import { takeBack } from '../rollback/take-back.ts';
import { watchTuple } from '../rollback/watch-tuple.ts';
import { toResult, type Watched } from './report.ts';

/** Watches the tuple that stands at the head of the branch, and takes it back when it fails. */
export async function run(input: CommandInput, host: Host): Promise<CommandResult> {
  const option = (name: string): string | undefined => {
    const value = input.options[name];
    return typeof value === 'string' ? value : undefined;
  };
  const session = await openSession(host, {
    environment: option('environment'),
    config: option('config'),
    remote: option('remote'),
    branch: option('branch'),
  });
  try {
    const journal = new Journal(host);
    const mayRollBack = input.options['no-rollback'] !== true && session.environment.rollback !== undefined;
    return toResult(session, journal, await watch(session, journal, mayRollBack));
  } finally {
    await session.close();
  }
}

async function watch(session: Session, journal: Journal, mayRollBack: boolean): Promise<Watched> {
  const { at, head } = await session.readHead();
  const { tuple } = at;
  journal.mark(`Watching ${session.environment.name} on ${shortId(tuple)}`);
  await rememberDeployment(session, journal, tuple, head);
  const result = await watchTuple(session, tuple);
  for (const moment of result.timeline) journal.remember(moment.text, moment.at);
  if (result.cause === 'cancelled') return { tuple, result, moved: undefined, outcome: undefined };
  // Only now: what was judged while the pins moved on is a mixture of two releases.
  const moved = await movedOn(session, tuple);
  if (moved !== undefined) return { tuple, result, moved, outcome: undefined };
  return { tuple, result, moved, outcome: await act(session, journal, { tuple, result, mayRollBack }) };
}

async function act(
  session: Session,
  journal: Journal,
  { tuple, result, mayRollBack }: { tuple: Tuple; result: WatchResult; mayRollBack: boolean },
): Promise<Outcome | undefined> {
  if (result.verdict === 'pass') await recordEvent(session, journal, 'verified', tuple, { cause: result.cause });
  if (result.verdict !== 'fail') return undefined;
  if (mayRollBack) return takeBack(session, journal, { bad: tuple, reason: reasonOf(result), failure: result });
  await recordEvent(session, journal, 'failed', tuple, { cause: result.cause });
  return undefined;
}

/** The moment of the deploy as the ledger knows it: now, when nobody has recorded it before. */
async function rememberDeployment(session: Session, journal: Journal, tuple: Tuple, head: string | undefined): Promise<void> {
  const records = await recordStanding(session, journal, tuple, head);
  const deployment = records && currentDeployment(records);
  if (deployment?.tupleId !== tupleId(tuple)) return;
  const what = deployment.event === 'deployed' ? 'Deployment recorded' : 'Restored by a rollback';
  journal.remember(
    `${what} (${shortId(tuple)}${deployment.commit === undefined ? '' : `, commit ${deployment.commit.slice(0, 12)}`})`,
    Date.parse(deployment.time),
  );
}

function reasonOf(result: WatchResult): string {
  const failed = result.checks.filter((check) => check.state === 'failed').map((check) => check.detail);
  return failed.length > 0 ? failed.join(' ') : `the watch ended with ${result.cause}`;
}

import { CAUSES, type Tuple } from '../../core/index.ts';
import type { WatchResult } from '../../health/index.ts';
import { reactionTo } from '../../rollback/index.ts';
import { lacksIdentity } from './identity.ts';
import type { Journal } from './journal.ts';
import { emptyOutcome, type Outcome } from './outcome.ts';
import { recordEvent } from './records.ts';
import { type Session, shortId } from './session.ts';
import { settle, takeBack } from './take-back.ts';

/**
 * What is done about a watch that did not pass, by its cause: the tuple is taken back, or nothing is changed and somebody is told, or
 * nothing at all.
 * @returns what became of it; undefined when nothing was to be done
 */
export async function react(
  session: Session,
  journal: Journal,
  { tuple, result, reason }: { readonly tuple: Tuple; readonly result: WatchResult; readonly reason: string },
): Promise<Outcome | undefined> {
  const { rollback, name } = session.environment;
  // Who has not said where a release names itself is told so in the report; nobody has to get up for that.
  const isUnasked = result.cause === 'not-effective' && lacksIdentity(session);
  const reaction = rollback && !isUnasked ? reactionTo(result, rollback) : 'warn';
  if (reaction === 'rollback') return takeBack(session, journal, { bad: tuple, reason, failure: result });
  if (result.verdict === 'fail') await recordEvent(session, journal, 'failed', tuple, result);
  if (reaction === 'warn') return undefined;
  const detail = `${name} stays on ${shortId(tuple)}: for ${result.cause} nothing is taken back by itself. ${CAUSES[result.cause]}`;
  const outcome: Outcome = { ...emptyOutcome(tuple), cause: 'held', detail, evidence: result };
  return settle(session, journal, { outcome, climb: { tuple, informOnly: true } });
}

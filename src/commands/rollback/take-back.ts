import { attempt, type Order } from './attempt.ts';
import { untilCancelled } from './cancelled.ts';
import type { Journal } from './journal.ts';
import { withLadder } from './ladder.ts';
import type { Ended, Outcome } from './outcome.ts';
import { type Session, shortId } from './session.ts';

/** Takes a tuple back, one step further where that is allowed and the first did not help, and goes to the ladder where nothing did. */
export async function takeBack(session: Session, journal: Journal, order: Order): Promise<Outcome> {
  return untilCancelled(session, journal, order, async () =>
    settle(session, journal, await stepFurther(session, journal, order, await attempt(session, journal, order))),
  );
}

/** The ladder, where a try has ended with it. */
export function settle(session: Session, journal: Journal, { outcome, climb }: Ended): Promise<Outcome> {
  journal.reached = { stage: 'ended', outcome };
  return climb ? withLadder({ session, journal, outcome, ...climb }) : Promise.resolve(outcome);
}

/** At most one further step, only where the configuration allows it, and never past what a person has named. */
export async function stepFurther(session: Session, journal: Journal, order: Pick<Order, 'to'>, first: Ended): Promise<Ended> {
  const { target, cause, confirmation } = first.outcome;
  const mayHop = session.environment.rollback?.hops === 1 && order.to === undefined && !session.host.signal.aborted;
  if (!mayHop || first.last === true || cause !== 'rolled-back-failing' || !target) return first;
  journal.mark(`One step further back, from ${shortId(target)}`);
  journal.reached = { stage: 'looking', outcome: undefined, first: first.outcome };
  const reason = `The restored tuple ${shortId(target)} failed too.`;
  const second = await attempt(session, journal, { bad: target, reason, ...(confirmation && { failure: confirmation }) });
  return { ...second, outcome: bothSteps(first.outcome, second.outcome) };
}

/** One story of two steps: what was bad at first, what stands there now. A second step that was not taken changes nothing about the first. */
function bothSteps(first: Outcome, second: Outcome): Outcome {
  const detail = `${first.detail} One step further: ${second.detail}`;
  const moved = second.commit !== undefined && second.target !== undefined;
  if (!moved) return { ...first, detail, hop: second };
  const isBack = second.cause === 'rolled-back' || second.cause === 'rolled-back-unconfirmed' || second.cause === 'superseded';
  const { target = first.target, commit, confirmation } = second;
  return { ...first, cause: isBack ? second.cause : 'rolled-back-failing', target, commit, confirmation, detail, hop: second };
}

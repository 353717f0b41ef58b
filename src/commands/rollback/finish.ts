import type { Tuple } from '../../core/index.ts';
import type { WatchResult } from '../../health/index.ts';
import { WHO_ANSWERED, whyUntold } from './identity.ts';
import type { Journal } from './journal.ts';
import type { Ended, Outcome } from './outcome.ts';
import { recordEvent, recordRollback } from './records.ts';
import { redeploy } from './redeploy.ts';
import { type Session, shortId } from './session.ts';
import { canWatch, confirmSettings, movedOn, watchTuple } from './watch-tuple.ts';

const DEFAULT_CONFIRM = 5 * 60_000;

/** After the commit: the ledger says so at once, so that a killed run leaves a true record; then the restored release is watched. */
export async function finishRollback(session: Session, journal: Journal, landed: Outcome & { target: Tuple }): Promise<Ended> {
  const { badId, target, commit } = landed;
  await recordRollback(session, journal, { badId, target, commit });
  await redeploy(session, journal);
  return confirmRecovery(session, journal, landed);
}

/** Watches the restored tuple by the same judges, and records what they say. */
export async function confirmRecovery(session: Session, journal: Journal, landed: Outcome & { target: Tuple }): Promise<Ended> {
  const { target } = landed;
  const name = session.environment.name;
  const back = `${name} is back on ${shortId(target)}`;
  if (!canWatch(session)) {
    const detail = `${back}. Whether it recovered is not known: the environment has no health checks.`;
    return { outcome: { ...landed, cause: 'rolled-back-unconfirmed', detail }, climb: { tuple: target, informOnly: true } };
  }
  const settings = confirmSettings(session, session.environment.rollback?.confirm ?? DEFAULT_CONFIRM);
  // The past is the time before the bad release, or what it broke would be what is tolerated.
  const { deployedAt } = landed.evidence ?? {};
  const result = await watchTuple(session, target, settings, deployedAt === undefined ? {} : { deployedAt });
  const outcome = { ...landed, confirmation: result };
  if (result.cause === 'cancelled') {
    const detail = `${back}. The run was cancelled before its recovery was confirmed.`;
    return { outcome: { ...outcome, cause: 'rolled-back-unconfirmed', detail } };
  }
  const moved = await movedOn(session, target);
  // That it fails is known, whatever became of the branch: somebody has to hear of it.
  if (moved && (moved.isKnown || result.verdict !== 'fail'))
    return { outcome: { ...outcome, cause: 'superseded', detail: `${back}; meanwhile ${moved.said}. That change stands.` } };
  return judgeRecovery(session, journal, outcome, result, back);
}

async function judgeRecovery(
  session: Session,
  journal: Journal,
  outcome: Outcome & { target: Tuple },
  result: WatchResult,
  back: string,
): Promise<Ended> {
  const { target } = outcome;
  if (result.verdict === 'pass') {
    journal.mark(`Recovered: ${shortId(target)} is healthy`, result.decidedAt, 'recovered');
    await recordEvent(session, journal, 'verified', target, result);
    const recovered = result.identifiedAt === undefined ? `the checks hold again. ${WHO_ANSWERED}` : 'recovery is confirmed.';
    return { outcome: { ...outcome, cause: 'rolled-back', detail: `${back}, and ${recovered}` } };
  }
  if (result.verdict === 'fail') {
    journal.mark(`${shortId(target)} fails too`, result.decidedAt);
    await recordEvent(session, journal, 'failed', target, result);
    return { outcome: { ...outcome, cause: 'rolled-back-failing', detail: `${back}, and that fails too.` }, climb: { tuple: target } };
  }
  journal.mark(`Recovery could not be confirmed (${result.cause})`, result.decidedAt);
  const detail = `${back}. Whether it recovered could not be told (${whyUntold(session, result)}).`;
  return { outcome: { ...outcome, cause: 'rolled-back-unconfirmed', detail }, climb: { tuple: target, informOnly: true } };
}

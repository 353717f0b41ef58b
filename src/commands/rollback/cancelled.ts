import type { Tuple } from '../../core/index.ts';
import type { WatchResult } from '../../health/index.ts';
import type { Channel } from '../../write-back/index.ts';
import type { Journal, Reached } from './journal.ts';
import { emptyOutcome, type Outcome } from './outcome.ts';
import { recordEvent } from './records.ts';
import { type Session, shortId } from './session.ts';

/** What a run that is cancelled begins with. */
export interface Begun {
  readonly bad: Tuple;
  /** Why it failed, when a watch has found it so. */
  readonly failure?: WatchResult | undefined;
}

/**
 * How long what was begun may take to end once the run is cancelled, in milliseconds. The runner kills ten seconds after its first signal, and
 * the report, its files and the outputs are written after this.
 */
const LAST_MOMENTS = 2000;

/** The outcome of `work`; of a run that is cancelled meanwhile, what is known by then. That somebody judged is recorded all the same. */
export async function untilCancelled(session: Session, journal: Journal, begun: Begun, work: () => Promise<Outcome>): Promise<Outcome> {
  const { signal, clock } = session.host;
  let stopListening = (): void => undefined;
  // A wait that goes on when nobody waits any more keeps the process from ending.
  const wait = new AbortController();
  const isLate = new Promise<void>((resolve) => {
    const onAbort = (): void => void clock.sleep(LAST_MOMENTS, wait.signal).then(resolve, () => undefined);
    signal.addEventListener('abort', onAbort, { once: true });
    stopListening = () => {
      signal.removeEventListener('abort', onAbort);
      wait.abort();
    };
  });
  const ended = work().catch(async (error: unknown) => {
    if (!signal.aborted) throw error;
    if (begun.failure && journal.reached.stage === 'looking') await recordEvent(session, journal, 'failed', begun.bad, begun.failure);
    return cancelledOutcome(session, journal, begun);
  });
  try {
    return await Promise.race([ended, isLate.then(() => cancelledOutcome(session, journal, begun))]);
  } finally {
    stopListening();
  }
}

function cancelledOutcome(session: Session, { reached }: Journal, begun: Begun): Outcome {
  const { first } = reached;
  const outcome = howFar(session, reached, begun);
  if (!first) return outcome;
  // What the first step has written stands, whatever became of the second.
  const detail = `${first.detail} One step further: ${outcome.detail}`;
  const { target = first.target, commit } = outcome;
  return { ...first, detail, hop: outcome, ...(commit === undefined ? {} : { cause: outcome.cause, target, commit }) };
}

/** That nothing was written is only said where that is known. */
function howFar(session: Session, reached: Reached, { bad, failure }: Begun): Outcome {
  const name = session.environment.name;
  const outcome = reached.outcome ?? { ...emptyOutcome(bad), evidence: failure };
  const to = outcome.target ? ` to ${shortId(outcome.target)}` : '';
  if (reached.stage === 'ended') return { ...outcome, detail: `${outcome.detail} The run was cancelled then.` };
  if (reached.stage === 'written') {
    const detail = `${name} is back${outcome.target ? ` on ${shortId(outcome.target)}` : ''}. The run was cancelled before its recovery was confirmed.`;
    return { ...outcome, cause: 'rolled-back-unconfirmed', detail };
  }
  const detail =
    reached.stage === 'writing'
      ? `The run was cancelled while ${name} was taken back${to}: whether the branch took the commit is not known.`
      : `${name} was not taken back${to}: the run was cancelled before anything was written to its branch.`;
  return { ...outcome, cause: 'cancelled', detail };
}

/** A channel that tells how far a write came. */
export function telling(channel: Channel, journal: Journal, outcome: Outcome): Channel {
  return {
    ...channel,
    commit: async (branch, base, change) => {
      const reach = (stage: Reached['stage'], known: Outcome): void => {
        journal.reached = { ...journal.reached, stage, outcome: known };
      };
      reach('writing', outcome);
      const answer = await channel.commit(branch, base, change);
      if (answer.result === 'committed') reach('written', { ...outcome, commit: answer.commit });
      else reach('looking', outcome);
      return answer;
    },
  };
}

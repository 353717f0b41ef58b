import { type Clock, formatDuration } from '../../core/index.ts';
import { showIdentity } from './answer.ts';
import type { IdentityProbe, Sighting } from './probe.ts';

export interface IdentityWait {
  readonly probe: IdentityProbe;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Answers in a row that are needed. */
  readonly answers: number;
  /** Budget in milliseconds for all of it: connecting, rolling out, answering. */
  readonly within: number;
  /** Between looks. */
  readonly interval: number;
  readonly progress: (line: string) => void;
}

export interface IdentityOutcome {
  readonly seen: boolean;
  /** Answers that named another release; looks that brought no answer. */
  readonly others: number;
  readonly silent: number;
  /** Whether some of the others refused without a name. */
  readonly refused: boolean;
  /** The last of each, for the message. */
  readonly lastOther: string | undefined;
  readonly lastReason: string | undefined;
}

/**
 * Waits until the expected release answered `answers` times in a row. Any other answer, and silence too, starts the count again.
 * @throws the signal's reason when it aborts
 */
export async function waitForIdentity(wait: IdentityWait): Promise<IdentityOutcome> {
  const { clock, signal, probe } = wait;
  const start = clock.now();
  const tally: Tally = { row: 0, others: 0, silent: 0, refused: false, lastOther: undefined, lastReason: undefined };
  let nextWord = start;
  for (let look = 0; ; look++) {
    const sighting = await probe.look(signal);
    count(tally, sighting);
    const { row: _row, ...outcome } = tally;
    if (tally.row >= wait.answers) return { seen: true, ...outcome };
    if (clock.now() >= nextWord && sighting.kind !== 'expected') {
      wait.progress(`waiting for ${showIdentity(probe.expected)}: ${describe(sighting)}`);
      nextWord += 60_000;
    }
    const next = Math.max(start + (look + 1) * wait.interval, clock.now() + wait.interval / 2);
    // Looks are at least half an interval apart: their number ends the wait where a clock that is set back would not.
    if (next > start + wait.within || look * wait.interval > 2 * wait.within) return { seen: false, ...outcome };
    await clock.sleep(Math.min(wait.interval, next - clock.now()), signal);
  }
}

interface Tally {
  row: number;
  others: number;
  silent: number;
  refused: boolean;
  lastOther: string | undefined;
  lastReason: string | undefined;
}

function count(tally: Tally, sighting: Sighting): void {
  tally.row = sighting.kind === 'expected' ? tally.row + 1 : 0;
  if (sighting.kind === 'other') {
    tally.others++;
    tally.lastOther = sighting.value;
    tally.refused ||= sighting.refusal !== undefined;
  } else if (sighting.kind === 'silent') {
    tally.silent++;
    tally.lastReason = sighting.reason;
  }
}

function describe(sighting: Exclude<Sighting, { kind: 'expected' }>): string {
  return sighting.kind === 'other' ? `${showIdentity(sighting.value)} still answers` : sighting.reason;
}

/** Why a wait ended as it did, in one sentence. */
export function describeWait(outcome: IdentityOutcome, expected: string, wait: { answers: number; within: number }): string {
  const who = showIdentity(expected);
  const discarded =
    outcome.others === 0 ? 'no other answer' : `${outcome.others} other ${outcome.others === 1 ? 'answer' : 'answers'} discarded`;
  if (outcome.seen) return `${who} serves: ${wait.answers} answers in a row, ${discarded}`;
  const budget = formatDuration(wait.within);
  if (outcome.others > 0) {
    return `${who} was not seen to serve within ${budget}: ${showIdentity(outcome.lastOther)} answered last, ${discarded}`;
  }
  return `${who} was not seen to serve within ${budget}: no answer named a release (${outcome.lastReason ?? 'no answer'})`;
}

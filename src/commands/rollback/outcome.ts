import { type Cause, type Tuple, tupleId, type Verdict } from '../../core/index.ts';
import type { WatchResult } from '../../health/index.ts';
import type { Plan, ReadinessCheck, StepOutcome } from '../../rollback/index.ts';

/** How a try ended, and whether the ladder is next. */
export interface Ended {
  readonly outcome: Outcome;
  /** What was taken back had been restored by a rollback itself: nobody goes further by himself. */
  readonly last?: boolean;
  readonly climb?: {
    /** What stands at the head of the branch. */
    readonly tuple: Tuple;
    /** Steps that change what runs are left out. */
    readonly informOnly?: boolean;
  };
}

/** How an attempt to take a tuple back ended. `planned`: it was only looked at. `unwritten`: the configuration allows no writes. `held`: nothing was to be taken back for its cause. `cancelled`: the run ended before it was known to be written. */
export interface Outcome {
  readonly cause: RollbackCause | 'planned' | 'unwritten' | 'held' | 'cancelled';
  /** What happened, in one or two sentences. */
  readonly detail: string;
  /** Why it was asked for; absent when the checks themselves are the reason. */
  readonly reason?: string;
  readonly bad: Tuple | undefined;
  readonly badId: string;
  readonly target: Tuple | undefined;
  readonly commit: string | undefined;
  readonly plan: Plan | undefined;
  readonly readiness: readonly ReadinessCheck[];
  /** The watch that found the tuple failing, when there was one. */
  readonly evidence: WatchResult | undefined;
  readonly confirmation: WatchResult | undefined;
  /** Where the first target failed too and one further step was taken: what became of that. */
  readonly hop?: Pick<Outcome, 'cause' | 'detail' | 'target' | 'commit' | 'readiness' | 'plan' | 'confirmation'>;
  /** Folder with what was known when the rollback began. */
  readonly diagnostics?: string;
  readonly ladder: readonly StepOutcome[];
  /** The watch of the last toggle that was switched. */
  readonly toggled?: WatchResult;
}

export function emptyOutcome(bad: Tuple): Outcome {
  const nothing = {
    target: undefined,
    commit: undefined,
    plan: undefined,
    readiness: [],
    evidence: undefined,
    confirmation: undefined,
    ladder: [],
  };
  return { cause: 'planned', detail: '', bad, badId: tupleId(bad), ...nothing };
}

export type RollbackCause = Extract<
  Cause,
  | 'rolled-back'
  | 'rolled-back-unconfirmed'
  | 'rolled-back-failing'
  | 'already-rolled-back'
  | 'no-target'
  | 'not-ready'
  | 'loop-guard'
  | 'superseded'
  | 'write-refused'
>;

/** The verdict of the `rollback` verb, and what a person should do now. */
export interface Ending {
  readonly verdict: Verdict;
  readonly nextStep?: string;
}

const PLANNED: Ending = { verdict: 'pass', nextStep: 'Nothing was written. Run the same command without --dry-run to do it.' };
const UNWRITTEN: Ending = {
  verdict: 'inconclusive',
  nextStep: 'Make the changes in the table by hand: `rollback.write` is `none`, so nothing was written.',
};

const HELD: Ending = {
  verdict: 'inconclusive',
  nextStep: 'Look at the service: nothing was changed. `rollback.on` says for which causes something is taken back by itself.',
};

const CANCELLED: Ending = {
  verdict: 'inconclusive',
  nextStep: 'Run the same command again: what is on record by then stands, and it goes on from there.',
};

const ENDINGS: Readonly<Record<Outcome['cause'], Ending>> = {
  planned: PLANNED,
  unwritten: UNWRITTEN,
  held: HELD,
  cancelled: CANCELLED,
  'rolled-back': { verdict: 'pass' },
  'already-rolled-back': { verdict: 'pass' },
  superseded: { verdict: 'skipped' },
  'rolled-back-unconfirmed': {
    verdict: 'inconclusive',
    nextStep: 'Look at the service. When it is well, run `rollback-gate watch` to record the restored tuple as verified.',
  },
  'rolled-back-failing': {
    verdict: 'fail',
    nextStep:
      'A person has to decide: fix forward, or go further back with `rollback-gate rollback --to TUPLE`. There is no second automatic hop.',
  },
  'no-target': {
    verdict: 'fail',
    nextStep: 'Fix forward. From the first `rollback-gate watch` that passes there will be a tuple to go back to.',
  },
  'not-ready': { verdict: 'fail', nextStep: 'Fix forward, or choose another tuple with `rollback-gate rollback --to TUPLE`.' },
  'loop-guard': {
    verdict: 'fail',
    nextStep: 'Find out what keeps bringing the tuple back; then fix forward, or name a tuple with `--to`.',
  },
  'write-refused': {
    verdict: 'fail',
    nextStep: 'Let the workflow push to this branch and run the same command again, or make the change in the table by hand.',
  },
};

/** How the verb ends. A service that recovered by a toggle leaves something else to do than one that is still down. */
export function endingOf({ cause, ladder }: Outcome): Ending {
  const ending = ENDINGS[cause];
  const helped = ladder.find(({ recovered }) => recovered);
  if (!helped) return ending;
  return { ...ending, nextStep: `Fix forward. The toggle stays at its safe value until somebody changes it (${helped.step}).` };
}

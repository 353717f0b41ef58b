import {
  assess,
  type Assessment,
  concurrentStatistics,
  dropStatistics,
  eventStatistics,
  scoreStatistics,
  type Standing,
  thresholdStatistics,
} from '../judge/index.ts';
import type { CheckSpec, JudgeSpec, WatchSpec } from './spec.ts';

/** A check with its judge before the first reading. */
export interface PlannedCheck {
  readonly spec: CheckSpec;
  readonly fresh: Assessment;
}

/** A specification at work. */
export interface WatchPlan {
  readonly spec: WatchSpec;
  readonly checks: readonly PlannedCheck[];
  readonly byName: ReadonlyMap<string, PlannedCheck>;
}

export function prepare(spec: WatchSpec): WatchPlan {
  const checks = spec.checks.map((check): PlannedCheck => ({ spec: check, fresh: judgeFor(check.judge) }));
  return { spec, checks, byName: new Map(checks.map((check) => [check.spec.name, check])) };
}

function judgeFor(judge: JudgeSpec): Assessment {
  switch (judge.kind) {
    case 'events':
      return assess(eventStatistics(judge.plan));
    case 'concurrent':
      return assess(concurrentStatistics(judge.plan));
    case 'scores':
      return assess(scoreStatistics(judge.plan));
    case 'drop':
      return assess(dropStatistics(judge.plan));
    case 'threshold':
      return assess(thresholdStatistics(judge.plan));
    default:
      return undecided(judge.reason);
  }
}

/** What cannot be judged is neither good nor bad, whatever comes; its events are counted all the same. */
function undecided(reason: string, bad = 0, total = 0): Assessment {
  const standing: Standing = { failed: false, healthy: false, stuck: reason, bad, total, evidence: 1, peak: 1, threshold: 1 / 0.01 };
  return { standing, next: ({ counts }) => undecided(reason, bad + (counts?.bad ?? 0), total + (counts?.total ?? 0)) };
}

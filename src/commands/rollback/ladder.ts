import { shortDigest, type Tuple } from '../../core/index.ts';
import { renderIncident } from '../../report/index.ts';
import { climbLadder, type StepOutcome } from '../../rollback/index.ts';
import type { Journal } from './journal.ts';
import type { Outcome } from './outcome.ts';
import { outcomeReport } from './report.ts';
import type { Session } from './session.ts';
import { canWatch, confirmSettings, watchTuple } from './watch-tuple.ts';

export interface LadderOrder {
  readonly session: Session;
  readonly journal: Journal;
  /** What is known so far; it becomes the text of the incident. */
  readonly outcome: Outcome;
  /** What stands at the head of the branch. */
  readonly tuple: Tuple;
  readonly informOnly?: boolean;
}

/** Goes down the ladder and returns the outcome with its steps. */
export async function withLadder(order: LadderOrder): Promise<Outcome> {
  const { session, journal, outcome, tuple, informOnly = false } = order;
  const { environment, host, channel, branch, expand, runUrl } = session;
  const steps = environment.rollback?.ladder ?? [];
  const report = outcomeReport(session, outcome, journal);
  const data = {
    environment: environment.name,
    cause: outcome.cause,
    tuple: outcome.badId,
    detail: outcome.detail,
    ...(runUrl ? { run: runUrl } : {}),
  };
  const title = `${environment.name}: ${outcome.cause} for tuple ${shortDigest(outcome.badId)}`;
  const ladder = await climbLadder(steps, {
    environment,
    tuple,
    channel,
    branch,
    expand,
    informOnly,
    clock: host.clock,
    signal: host.signal,
    fetch: host.fetch,
    env: (name) => host.env(name),
    mask: (secret) => host.mask(secret),
    incident: { title, body: renderIncident(report), data, id: outcome.badId, ...(runUrl ? { runUrl } : {}) },
    ...(canWatch(session) ? { confirm: (changed: Tuple) => confirmToggle(session, changed) } : {}),
  });
  for (const step of ladder) tell(journal, step);
  return { ...outcome, ladder };
}

function tell(journal: Journal, step: StepOutcome): void {
  journal.mark(`Ladder, ${step.step}: ${step.ok ? 'done' : 'failed'}, ${step.detail}`, step.at);
}

async function confirmToggle(session: Session, tuple: Tuple): Promise<{ ok: boolean; detail: string }> {
  const result = await watchTuple(
    session,
    tuple,
    confirmSettings(session, session.environment.rollback?.confirm ?? session.environment.watch.window),
  );
  if (result.verdict === 'pass') return { ok: true, detail: 'the service has recovered' };
  return { ok: false, detail: result.verdict === 'fail' ? 'the service has not recovered' : 'whether it helped could not be told' };
}

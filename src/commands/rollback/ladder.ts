import { shortDigest, type Tuple } from '../../core/index.ts';
import { openGitHub, openIncident } from '../../github/index.ts';
import type { WatchResult } from '../../health/index.ts';
import { renderIncident } from '../../report/index.ts';
import { type Changed, climbLadder, type Confirmation, type Incident, issueAccess, type StepOutcome } from '../../rollback/index.ts';
import { whyUntold } from './identity.ts';
import type { Journal } from './journal.ts';
import type { Outcome } from './outcome.ts';
import { recordEvent, recordStanding } from './records.ts';
import { outcomeReport, playbookOf } from './report.ts';
import { type Session, shortId } from './session.ts';
import { canWatch, confirmSettings, movedOn, watchTuple } from './watch-tuple.ts';

export interface LadderOrder {
  readonly session: Session;
  readonly journal: Journal;
  /** What is known so far; it becomes the text of the incident. */
  readonly outcome: Outcome;
  /** What stands at the head of the branch. */
  readonly tuple: Tuple;
  readonly informOnly?: boolean;
}

/** Goes down the ladder and returns the outcome with its steps, and what they came to. */
export async function withLadder(order: LadderOrder): Promise<Outcome> {
  const { session, journal, outcome, tuple, informOnly = false } = order;
  const { environment, host, channel, branch, expand } = session;
  const watched: WatchResult[] = [];
  const outcomeWith = (ladder: readonly StepOutcome[]): Outcome => withSteps(outcome, ladder, watched.at(-1));
  const ladder = await climbLadder(environment.rollback?.ladder ?? [], {
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
    openIssue: (incident) => openIssue(session, incident),
    incident: (steps) => session.secrets.hideIn(describeIncident(session, journal, outcomeWith(session.secrets.hideIn(steps)))),
    confirm: (changed) => confirmToggle(session, journal, changed, watched),
  });
  const shown = session.secrets.hideIn(ladder);
  for (const step of shown) tell(journal, step);
  return outcomeWith(shown);
}

/** By the token of the step, in the repository that the workflow runs for. */
async function openIssue({ host, environment }: Session, { id, title, body }: Incident): ReturnType<typeof openIncident> {
  const { token, owner, repo } = issueAccess((name) => host.env(name));
  host.mask(token);
  const apiUrl = host.env('GITHUB_API_URL') ?? 'https://api.github.com';
  const api = openGitHub({ token, apiUrl, fetch: host.fetch, signal: host.signal, clock: host.clock });
  return openIncident(api, { owner, repo, environment: environment.name, id, title, body, labels: environment.rollback?.labels ?? [] });
}

/** Who reads only the first sentences has to learn that the service is up again, and by what. */
function withSteps(outcome: Outcome, ladder: readonly StepOutcome[], toggled: WatchResult | undefined): Outcome {
  const helped = ladder.find(({ recovered }) => recovered);
  const detail = helped?.tuple ? `${outcome.detail} It recovered by ${helped.step}: ${shortId(helped.tuple)} holds.` : outcome.detail;
  return { ...outcome, ladder, detail, ...(toggled ? { toggled } : {}) };
}

function describeIncident(session: Session, journal: Journal, outcome: Outcome): Incident {
  const { environment, runUrl } = session;
  const { badId, detail } = outcome;
  const cause = outcome.cause === 'held' ? (outcome.evidence?.cause ?? 'held') : outcome.cause;
  const playbook = playbookOf(session);
  return {
    title: `${environment.name}: ${cause} for tuple ${shortDigest(badId)}`,
    body: renderIncident(outcomeReport(session, outcome, journal)),
    data: {
      environment: environment.name,
      cause,
      tuple: badId,
      detail,
      ...(runUrl ? { run: runUrl } : {}),
      ...(playbook ? { playbook } : {}),
    },
    id: badId,
    ...(runUrl ? { runUrl } : {}),
  };
}

function tell(journal: Journal, step: StepOutcome): void {
  journal.mark(`Ladder, ${step.step}: ${step.ok ? 'done' : 'failed'}, ${step.detail}`, step.at);
}

/**
 * A toggle makes another tuple: it is recorded as deployed at once, so that a killed run leaves a true record, then watched by the same
 * judges, and what they say is recorded too.
 */
async function confirmToggle(
  session: Session,
  journal: Journal,
  { tuple, commit }: Changed,
  watched: WatchResult[],
): Promise<Confirmation> {
  await recordStanding(session, journal, tuple, commit);
  const no = (detail: string): Confirmation => ({ ok: false, recovered: false, detail });
  if (!canWatch(session)) return { ...no('nothing is configured to watch whether it helped'), ok: true };
  const { rollback, watch } = session.environment;
  const result = await watchTuple(session, tuple, confirmSettings(session, rollback?.confirm ?? watch.window));
  watched.push(result);
  if (result.cause === 'cancelled') return no('the run was cancelled before it was known whether it helped');
  const moved = await movedOn(session, tuple);
  if (moved !== undefined) return no(`meanwhile ${moved.said}; that change stands`);
  if (result.verdict !== 'pass' && result.verdict !== 'fail')
    return no(`whether it helped could not be told (${whyUntold(session, result)})`);
  await recordEvent(session, journal, result.verdict === 'pass' ? 'verified' : 'failed', tuple, result);
  return result.verdict === 'pass'
    ? { ok: true, recovered: true, detail: 'the service has recovered' }
    : no('the service has not recovered');
}

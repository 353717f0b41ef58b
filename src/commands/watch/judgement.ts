import { type Cause, CAUSES, type Tuple, type Verdict } from '../../core/index.ts';
import type { WatchResult } from '../../health/index.ts';
import type { Obstacle } from '../../rollback/index.ts';
import { lacksIdentity, WHO_ANSWERED } from '../rollback/identity.ts';
import { endingOf, type Outcome } from '../rollback/outcome.ts';
import { type Session, shortId } from '../rollback/session.ts';

/** All that a watch has come to. */
export interface Watched {
  readonly tuple: Tuple;
  readonly result: WatchResult;
  /** The file with everything that was measured; absent when none was written. */
  readonly record?: string | undefined;
  /** What happened to the pins meanwhile; absent when they stayed. */
  readonly moved?: string;
  /** Of the rollback, when one was tried. */
  readonly outcome?: Outcome;
  /** Whether the ledger took what was found; absent when there was nothing to record, or the rollback recorded it. */
  readonly recorded?: boolean;
  /** Of a tuple that held: why a rollback would not go back to it all the same. */
  readonly obstacles?: readonly Obstacle[];
}

interface Judgement {
  readonly verdict: Verdict;
  readonly cause: Cause;
  readonly headline: string;
  readonly nextStep?: string | undefined;
}

/** What is said of it first, and what a person should do now. */
export function judge(session: Session, watched: Watched): Judgement {
  const { environment } = session;
  const { tuple, result, moved, outcome } = watched;
  const name = `${environment.name} on ${shortId(tuple)}`;
  if (moved !== undefined) return judgeMoved(name, watched, moved);
  if (outcome?.cause === 'superseded') return { verdict: 'skipped', cause: 'superseded', headline: `${name} failed. ${outcome.detail}` };
  if (result.verdict === 'pass') return { verdict: 'pass', cause: result.cause, ...judgeHeld(name, session, watched) };
  // Without a rollback there is nothing to tell but this; with one, that it was done for want of knowledge.
  if (result.verdict !== 'fail' && (outcome === undefined || outcome.cause === 'held')) {
    const headline = `Whether ${name} holds could not be told. ${whyUndecided(session, result.cause)}`;
    return { verdict: result.verdict, cause: result.cause, headline, nextStep: nextStepWhenUndecided(session, result) };
  }
  const failed =
    result.verdict !== 'fail'
      ? `Whether ${name} holds could not be told (${result.cause}).`
      : result.identifiedAt === undefined
        ? `The checks of ${name} failed: ${firstReason(result)} ${WHO_ANSWERED}`
        : `${name} failed: ${firstReason(result)}`;
  if (!outcome) {
    const nextStep = `Take it back with \`rollback-gate rollback --environment ${environment.name}\`, or fix forward.`;
    return { verdict: 'fail', cause: result.cause, headline: `${failed} Nothing was taken back.`, nextStep };
  }
  const { cause } = outcome;
  const headline = `${failed} ${outcome.detail}`;
  const ending = endingOf(outcome);
  if (cause === 'planned' || cause === 'unwritten' || cause === 'held' || cause === 'cancelled')
    return { verdict: 'fail', cause: result.cause, headline, nextStep: ending.nextStep };
  const nextStep = ending.nextStep ?? 'Find out what was wrong with the release; it will not be taken as a rollback target.';
  return { verdict: 'fail', cause, headline, nextStep };
}

/** What was found out before the pins moved is said; only of the release that stands there now nothing is known. */
function judgeMoved(name: string, { result, recorded }: Watched, moved: string): Judgement {
  const end = { verdict: 'skipped', cause: 'superseded', nextStep: 'Watch what stands there now.' } as const;
  const stands = `Meanwhile ${moved}. That change stands.`;
  if (result.verdict === 'fail') {
    const doubt = failedItself(result) ? 'the ledger took no record' : 'it is not known which release answered';
    const known = recorded === true ? 'It is recorded as failed.' : `It is not recorded as failed: ${doubt}.`;
    return { ...end, headline: `${name} failed: ${reasonOf(result)} ${known} ${stands}` };
  }
  if (result.verdict === 'pass') return { ...end, headline: `${name} held, but is not recorded as verified. ${stands}` };
  return { ...end, headline: `${name} was not judged to the end. ${stands}` };
}

/** That there is a way back is said only where nothing known stands in it. */
function judgeHeld(
  name: string,
  { environment, local }: Session,
  { result, recorded, obstacles = [] }: Watched,
): Omit<Judgement, 'verdict' | 'cause'> {
  const identified = result.identifiedAt !== undefined;
  const held = identified ? `${name} held.` : `The checks of ${name} held. ${WHO_ANSWERED}`;
  if (recorded !== true) {
    const nextStep = 'Let the workflow write to the ledger branch (the note says what it answered), then watch again.';
    return { headline: `${held} The ledger took no record of that.`, nextStep };
  }
  const verified = `${held} It is recorded as verified${identified ? '' : ' without identity'}${local ? ' in this clone only' : ''}`;
  const [first] = obstacles;
  if (first) {
    const why = obstacles.map(({ detail }) => detail).join('; ');
    return { headline: `${verified}, but it is no safe target for a rollback: ${why}.`, nextStep: first.fix };
  }
  if (local) return { headline: `${verified}.`, nextStep: 'Add the remote that others use (`git remote add`), then watch again.' };
  if (identified) return { headline: `${verified}: there is a way back to it.` };
  const nextStep = `Say in environments.${environment.name} where the release names itself (\`identity\`), so that nothing counts before this release is seen to answer.`;
  return { headline: `${verified}.`, nextStep };
}

/** Whether the release itself failed, and not another one that answered in its place for a while. */
export function failedItself({ verdict, identifiedAt, samples }: WatchResult): boolean {
  return verdict === 'fail' && identifiedAt !== undefined && samples.every(({ use }) => use !== 'unidentified');
}

/** What the first failed check says, for a headline. */
function firstReason(result: WatchResult): string {
  const [first, ...more] = result.checks.filter(({ state, advisory }) => state === 'failed' && !advisory);
  return first ? `${first.detail}${more.length > 0 ? `; and ${more.length} more failed` : ''}.` : reasonOf(result);
}

/** What the failed checks say. */
export function reasonOf(result: WatchResult): string {
  const failed = result.checks.filter((check) => check.state === 'failed').map((check) => `${check.detail}.`);
  return failed.length > 0 ? failed.join(' ') : `the watch ended with ${result.cause}.`;
}

/** The pins did not move, or there would be more to say than this. */
function whyUndecided(session: Session, cause: Cause): string {
  if (cause === 'not-effective' && lacksIdentity(session))
    return 'The environment has no `identity`, so nobody could tell which release answers.';
  if (cause === 'no-data' && session.environment.health.length === 0)
    return 'The environment has no `health` checks, so there is nothing to judge by.';
  return cause === 'superseded' ? 'Another release answers in its place, although the pins name this one.' : CAUSES[cause];
}

function nextStepWhenUndecided(session: Session, result: WatchResult): string {
  const hold = 'Nothing was recorded but the deployment, and nothing was taken back.';
  if (result.cause === 'not-effective' && lacksIdentity(session)) {
    const where = `environments.${session.environment.name}`;
    return `${hold} Add \`identity: { http: URL, value: KEY }\` to ${where} in the configuration, with a URL at which the release names its digest; or \`identity: none\`, to judge whatever answers.`;
  }
  if (result.cause === 'no-data' && session.environment.health.length === 0)
    return `${hold} Add checks to environments.${session.environment.name}.health in the configuration, then watch again.`;
  const steps: Partial<Record<Cause, string>> = {
    'not-effective': 'See why the deploy does not answer with the pinned release, then watch again.',
    'no-data': 'See why the checks return nothing, then watch again.',
    'monitor-error': 'Repair the monitoring, then watch again.',
    underpowered: 'Watch longer, or add a check with more traffic.',
    superseded: 'See who deploys past the pins, then watch again.',
    'red-before-deploy': 'The checks were red before: mend what they show, then watch again.',
  };
  return `${hold} ${steps[result.cause] ?? 'Look at the service, then watch again.'}`;
}

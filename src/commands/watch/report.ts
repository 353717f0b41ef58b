import {
  type Cause,
  CAUSES,
  type CommandResult,
  type JsonObject,
  type Report,
  type Tuple,
  tupleId,
  type Verdict,
} from '../../core/index.ts';
import type { WatchResult } from '../../health/index.ts';
import { reportToJson } from '../../report/index.ts';
import type { Journal } from '../rollback/journal.ts';
import { ENDINGS, type Outcome, UNWRITTEN } from '../rollback/outcome.ts';
import { checksTable, inOrder, outcomeFacts, outcomeJson, outcomeTables } from '../rollback/report.ts';
import { type Session, shortId } from '../rollback/session.ts';
import { emptyOutcome } from '../rollback/take-back.ts';

/** All that a watch has come to. */
export interface Watched {
  readonly tuple: Tuple;
  readonly result: WatchResult;
  /** What happened to the pins meanwhile; undefined when they stayed. */
  readonly moved: string | undefined;
  /** Of the rollback, when one was tried. */
  readonly outcome: Outcome | undefined;
}

interface Judgement {
  readonly verdict: Verdict;
  readonly cause: Cause;
  readonly headline: string;
  readonly nextStep?: string | undefined;
}

/** A release that had to be taken back did not hold: the verdict is `fail` however well the rollback went. */
export function toResult(session: Session, journal: Journal, watched: Watched): CommandResult {
  const { tuple, result, outcome } = watched;
  const { verdict, cause, headline, nextStep } = judge(session, watched);
  const none = { ...emptyOutcome(tuple), badId: '', bad: undefined };
  const tables = outcome ? outcomeTables(outcome) : [tupleTable(tuple), checksTable('Checks', result)];
  const report: Report = {
    verb: 'watch',
    verdict,
    cause,
    headline,
    ...(nextStep === undefined ? {} : { nextStep }),
    findings: [],
    facts: [
      ...(outcome ? [] : [{ label: 'Tuple', text: shortId(tuple) }]),
      ...outcomeFacts(session, outcome ?? none, journal),
      ...powerFacts(result),
    ],
    tables,
    timeline: inOrder(journal),
  };
  const json = { ...reportToJson(report), watch: watchJson(tuple, result), ...(outcome ? { rollback: outcomeJson(outcome) } : {}) };
  return { verdict, cause, report, json, outputs: outputsOf(watched) };
}

function judge({ environment }: Session, { tuple, result, moved, outcome }: Watched): Judgement {
  const name = `${environment.name} on ${shortId(tuple)}`;
  if (moved !== undefined)
    return { verdict: 'skipped', cause: 'superseded', headline: `${name} was not judged to the end: ${moved}. That change stands.` };
  if (outcome?.cause === 'superseded') return { verdict: 'skipped', cause: 'superseded', headline: outcome.detail };
  if (result.verdict === 'pass')
    return { verdict: 'pass', cause: result.cause, headline: `${name} held. It is recorded as verified: there is a way back to it.` };
  if (result.verdict !== 'fail') {
    const headline = `Whether ${name} holds could not be told. ${CAUSES[result.cause]}`;
    return { verdict: result.verdict, cause: result.cause, headline, nextStep: nextStepWhenUndecided(result) };
  }
  if (!outcome) {
    const nextStep = `Take it back with \`rollback-gate rollback --environment ${environment.name}\`, or fix forward.`;
    return { verdict: 'fail', cause: result.cause, headline: `${name} failed. Nothing was taken back.`, nextStep };
  }
  const { cause } = outcome;
  const headline = `${name} failed. ${outcome.detail}`;
  if (cause === 'planned' || cause === 'unwritten') return { verdict: 'fail', cause: result.cause, headline, nextStep: UNWRITTEN.nextStep };
  const nextStep = ENDINGS[cause].nextStep ?? 'Find out what was wrong with the release; it will not be taken as a rollback target.';
  return { verdict: 'fail', cause, headline, nextStep };
}

function nextStepWhenUndecided(result: WatchResult): string {
  const hold = 'Nothing was recorded but the deployment, and nothing was taken back.';
  const steps: Partial<Record<Cause, string>> = {
    'not-effective': 'See why the deploy does not answer with the pinned release, then watch again.',
    'no-data': 'See why the checks return nothing, then watch again.',
    'monitor-error': 'Repair the monitoring, then watch again.',
    underpowered: 'Watch longer, or add a check with more traffic.',
    'red-before-deploy': 'The checks were red before: mend what they show, then watch again.',
  };
  return `${hold} ${steps[result.cause] ?? 'Look at the service, then watch again.'}`;
}

function tupleTable(tuple: Tuple): Report['tables'][number] {
  return { title: 'Tuple', columns: ['Pin', 'Role', 'Value'], rows: tuple.members.map(({ name, role, value }) => [name, role, value]) };
}

function powerFacts(result: WatchResult): Report['facts'] {
  return result.power.map((text) => ({ label: 'Power', text }));
}

function watchJson(tuple: Tuple, result: WatchResult): JsonObject {
  const time = (at: number | undefined): string | null => (at === undefined ? null : new Date(at).toISOString());
  return {
    tuple: tupleId(tuple),
    pins: tuple.members.map(({ name, role, value }) => ({ name, role, value })),
    verdict: result.verdict,
    cause: result.cause,
    startedAt: time(result.startedAt),
    identifiedAt: time(result.identifiedAt),
    decidedAt: time(result.decidedAt),
    checks: result.checks.map(({ name, advisory, state, bad, total, tolerate, detail }) => ({
      name,
      advisory,
      state,
      bad,
      total,
      tolerate,
      detail,
    })),
  };
}

function outputsOf({ tuple, outcome }: Watched): Record<string, string> {
  return { tuple: tupleId(tuple), target: outcome?.target ? tupleId(outcome.target) : '', commit: outcome?.commit ?? '' };
}

import { type CommandResult, type JsonObject, type Report, type Tuple, tupleId } from '../../core/index.ts';
import type { WatchResult } from '../../health/index.ts';
import { reportToJson } from '../../report/index.ts';
import type { Journal } from '../rollback/journal.ts';
import { checksTable, inOrder, outcomeFacts, outcomeJson, outcomeTables } from '../rollback/report.ts';
import { type Session, shortId } from '../rollback/session.ts';
import { emptyOutcome } from '../rollback/outcome.ts';
import { watchCharts } from './charts.ts';
import { judge, type Watched } from './judgement.ts';

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
    charts: watchCharts(result),
  };
  const json = { ...reportToJson(report), watch: watchJson(watched), ...(outcome ? { rollback: outcomeJson(outcome) } : {}) };
  return { verdict, cause, report, json, outputs: outputsOf(watched) };
}

function tupleTable(tuple: Tuple): Report['tables'][number] {
  return { title: 'Tuple', columns: ['Pin', 'Role', 'Value'], rows: tuple.members.map(({ name, role, value }) => [name, role, value]) };
}

function powerFacts(result: WatchResult): Report['facts'] {
  return result.power.map((text) => ({ label: 'Power', text }));
}

function watchJson({ tuple, result, recorded, obstacles = [] }: Watched): JsonObject {
  const time = (at: number | undefined): string | null => (at === undefined ? null : new Date(at).toISOString());
  return {
    tuple: tupleId(tuple),
    pins: tuple.members.map(({ name, role, value }) => ({ name, role, value })),
    verdict: result.verdict,
    cause: result.cause,
    recorded: recorded ?? null,
    identified: result.identifiedAt !== undefined,
    obstacles: obstacles.map(({ detail, fix }) => ({ detail, fix })),
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

function outputsOf({ tuple, outcome, record = '' }: Watched): Record<string, string> {
  return {
    record,
    diagnostics: outcome?.diagnostics ?? '',
    'tuple-id': tupleId(tuple),
    target: outcome?.target ? tupleId(outcome.target) : '',
    commit: outcome?.commit ?? '',
    'rolled-back': String(outcome?.commit !== undefined),
  };
}

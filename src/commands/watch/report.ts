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
  const power = powerOf(result);
  const tables = [...(outcome ? outcomeTables(outcome) : [tupleTable(tuple), checksTable('Checks', result)]), ...power.tables];
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
      ...power.facts,
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

/** Checks of which it stands at the top what could have been detected. */
const MOST_FACTS = 3;

/** What could have been detected matters where nothing was, and is in nobody's way where there is much of it. */
function powerOf({ power, verdict }: WatchResult): Pick<Report, 'facts' | 'tables'> {
  if (verdict === 'fail') return { facts: [], tables: [] };
  if (power.length <= MOST_FACTS) return { facts: power.map((text) => ({ label: 'Power', text })), tables: [] };
  return {
    facts: [],
    tables: [{ title: 'What could be detected', columns: ['At the traffic that was seen'], rows: power.map((text) => [text]) }],
  };
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

import type { JsonObject, Report, ReportTable, Tuple } from '../../core/index.ts';
import { shortDigest, tupleChanges, tupleId } from '../../core/index.ts';
import type { WatchResult } from '../../health/index.ts';
import { readinessRows } from '../../rollback/index.ts';
import { WHO_ANSWERED } from './identity.ts';
import type { Journal } from './journal.ts';
import { endingOf, type Outcome } from './outcome.ts';
import type { Session } from './session.ts';

/** The report of a rollback: also the draft of what is written about the incident afterwards. */
export function outcomeReport(session: Session, outcome: Outcome, journal: Journal): Report {
  const { detail } = outcome;
  const ending = endingOf(outcome);
  return {
    verb: 'rollback',
    verdict: ending.verdict,
    ...causeOf(outcome),
    headline: detail,
    ...(ending.nextStep === undefined ? {} : { nextStep: ending.nextStep }),
    findings: [],
    facts: outcomeFacts(session, outcome, journal),
    tables: outcomeTables(outcome),
    timeline: inOrder(journal),
  };
}

/** What was only looked at has no cause; what was held back has that of the watch. */
function causeOf({ cause, evidence }: Outcome): Pick<Report, 'cause'> {
  if (cause === 'planned') return {};
  if (cause === 'held') return evidence ? { cause: evidence.cause } : {};
  return { cause: cause === 'unwritten' ? 'not-written' : cause };
}

export function inOrder(journal: Journal): Report['timeline'] {
  return [...journal.moments].sort((a, b) => a.at - b.at);
}

const THIS_CLONE = 'of this clone only: the repository has no remote, so nobody else sees what is recorded';

export function outcomeFacts(session: Session, outcome: Outcome, journal: Journal): Report['facts'] {
  const facts: [string, string | undefined][] = [
    ['Environment', session.environment.name],
    [sidesOf(outcome).bad, outcome.badId === '' ? undefined : shortDigest(outcome.badId)],
    ['Target', outcome.target && shortDigest(tupleId(outcome.target))],
    ['Reason', outcome.reason],
    ['Branch', session.branch],
    ['Ledger', session.local ? THIS_CLONE : undefined],
    ['Commit', outcome.commit],
    ['Further step', outcome.hop && `${outcome.hop.cause}${outcome.hop.target ? ` (${shortDigest(tupleId(outcome.hop.target))})` : ''}`],
    ['Diagnostics', outcome.diagnostics],
    ['Playbook', playbookOf(session)],
    ['Identity', session.environment.identity === 'none' ? WHO_ANSWERED : undefined],
    ['Run', session.runUrl],
    ...journal.notes.map((note): [string, string] => ['Note', note]),
  ];
  return facts.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }]));
}

/** Where people read on: a path of the repository as a link, where it is known where that is. */
export function playbookOf({ environment, host }: Pick<Session, 'environment' | 'host'>): string | undefined {
  const playbook = environment.rollback?.playbook;
  const repository = host.env('GITHUB_REPOSITORY');
  if (playbook === undefined || playbook.startsWith('https://') || repository === undefined) return playbook;
  return `${host.env('GITHUB_SERVER_URL') ?? 'https://github.com'}/${repository}/blob/HEAD/${playbook.split('/').map(encodeURIComponent).join('/')}`;
}

export function outcomeTables(outcome: Outcome): readonly ReportTable[] {
  return [
    changesTable(outcome),
    ...(outcome.evidence ? [checksTable(outcome.evidence.verdict === 'fail' ? 'What failed' : 'Checks', outcome.evidence)] : []),
    {
      title: 'Readiness',
      columns: ['Question', 'Answer', 'Because'],
      rows: readinessRows(outcome.readiness),
    },
    // What was written stands in the commit; what was only worked out has no other place.
    ...(outcome.cause === 'planned' || outcome.cause === 'unwritten' ? [proofTable(outcome)] : []),
    ...(outcome.confirmation ? [checksTable('Recovery', outcome.confirmation)] : []),
    {
      title: 'Ladder',
      columns: ['Step', 'Result', 'Detail'],
      rows: outcome.ladder.map((step) => [step.step, step.ok ? 'done' : 'failed', step.url ?? step.detail]),
    },
    ...(outcome.toggled ? [checksTable('Recovery after the toggle', outcome.toggled)] : []),
  ].filter((table) => table.rows.length > 0);
}

/** What the two tuples are to each other: only a commit makes "taken back" true. */
function sidesOf({ cause, commit }: Outcome): { bad: string; target: string } {
  if (commit !== undefined) return { bad: 'Taken back', target: 'Restored' };
  if (cause === 'planned' || cause === 'unwritten' || cause === 'cancelled')
    return { bad: 'Would be taken back', target: 'Would be restored' };
  if (cause === 'superseded') return { bad: 'Was to be taken back', target: 'Was to be restored' };
  return { bad: 'Runs', target: 'Target' };
}

function changesTable(outcome: Outcome): ReportTable {
  const { plan, bad, target } = outcome;
  const sides = sidesOf(outcome);
  const columns = ['Pin', 'Role', 'Where', sides.bad, sides.target];
  if (plan)
    return {
      title: 'Pins',
      columns,
      rows: plan.pins.map(({ name, role, file, line, from, to }) => [name, role, `${file}:${line}`, from, to]),
    };
  return { title: 'Pins', columns, rows: bad && target ? changedRows(bad, target) : [] };
}

function changedRows(bad: Tuple, target: Tuple): string[][] {
  return tupleChanges(bad, target).map(({ name, role, from, to }) => [name, role, '', from ?? '', to ?? '']);
}

/** What exactly changes: without it, "byte for byte" would be a claim. */
function proofTable({ plan }: Outcome): ReportTable {
  const rows = (plan?.proofs ?? []).flatMap(({ file, proof }) =>
    proof.splices.map(({ offset, removed, inserted }) => [
      `${file}:${proof.place.line}`,
      String(offset),
      removed,
      inserted,
      `${shortDigest(proof.sha256Before)} → ${shortDigest(proof.sha256After)}`,
    ]),
  );
  return { title: 'Splices', columns: ['Where', 'Byte', 'Removed', 'Inserted', 'File before → after (sha256)'], rows };
}

export function checksTable(title: string, result: WatchResult): ReportTable {
  const percent = (share: number): string => `${Number((share * 100).toPrecision(3))} %`;
  return {
    title,
    columns: ['Check', 'State', 'Bad', 'Of', 'Tolerated', 'Detail'],
    rows: result.checks.map((check) => [
      `${check.name}${check.advisory ? ' (advisory)' : ''}`,
      check.state,
      String(check.bad),
      String(check.total),
      percent(check.tolerate),
      check.detail,
    ]),
  };
}

/** The facts of a rollback for programs. */
export function outcomeJson(outcome: Outcome): JsonObject {
  return {
    cause: outcome.cause,
    tuple: outcome.badId || null,
    target: outcome.target ? tupleId(outcome.target) : null,
    commit: outcome.commit ?? null,
    ...(outcome.hop && { hop: { cause: outcome.hop.cause, target: outcome.hop.target ? tupleId(outcome.hop.target) : null } }),
    ...(outcome.diagnostics !== undefined && { diagnostics: outcome.diagnostics }),
    pins: (outcome.plan?.pins ?? []).map(({ name, role, file, line, from, to }) => ({ name, role, file, line, from, to })),
    readiness: outcome.readiness.map(({ id, ok, unknown, detail }) => ({ id, ok, ...(unknown && { unknown }), detail })),
    proofs: (outcome.plan?.proofs ?? []).map(({ file, proof }): JsonObject => {
      const { splices, sha256Before, sha256After } = proof;
      return { file, line: proof.place.line, splices: splices.map((splice) => ({ ...splice })), sha256Before, sha256After };
    }),
    ladder: outcome.ladder.map(({ step, ok, detail, url, tuple, recovered }) => ({
      step,
      ok,
      detail,
      ...(url ? { url } : {}),
      ...(tuple ? { tuple: tupleId(tuple), recovered: recovered === true } : {}),
    })),
    confirmation: outcome.confirmation ? { verdict: outcome.confirmation.verdict, cause: outcome.confirmation.cause } : null,
  };
}

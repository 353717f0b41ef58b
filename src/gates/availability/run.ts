import { type Finding, makeFinding, type ReportTable, type Rule, type Severity } from '../../core/index.ts';
import { type AvailabilityReport, describeProblems, type PartProblem } from '../../registry/index.ts';
import { counted } from '../rule-text.ts';
import type { GateContext, GateResult } from '../types.ts';
import { GONE, MISMATCH, MUTABLE, UNKNOWN } from './rules.ts';
import { rollbackTargets, type Target } from './targets.ts';

const RULE_OF: Readonly<Record<PartProblem['verdict'], Rule>> = { gone: GONE, mismatch: MISMATCH, denied: UNKNOWN, unknown: UNKNOWN };

function unknownFor(reason: string): AvailabilityReport {
  return { verdict: 'unknown', problems: [{ kind: 'index', digest: '', verdict: 'unknown', reason }], parts: 0, shallow: false };
}

/** A digest without a repository: nobody can be asked for it. */
const NAMELESS = unknownFor('the pin holds a digest without the repository that has it');

interface Outcome {
  readonly target: Target;
  /** Absent where there is no digest to look for. */
  readonly report?: AvailabilityReport;
}

/** Asks the registries, before the deploy, whether what a rollback would go back to can be pulled. */
export async function run(context: GateContext): Promise<GateResult> {
  const targets = await rollbackTargets(context);
  const outcomes = await askAll(targets, context);
  const severity = context.config.registries?.onUnknown === 'block' ? 'error' : 'warning';
  const known = outcomes.filter(
    ({ report }) => report && (report.verdict === 'ok' || report.verdict === 'gone' || report.verdict === 'mismatch'),
  );
  return {
    findings: outcomes.flatMap((outcome) => findingsOf(outcome, severity)),
    tally: { asked: outcomes.length, answered: known.length },
    facts: [{ label: 'Rollback targets', text: factOf(outcomes) }],
    tables: outcomes.length === 0 ? [] : [tableOf(outcomes)],
  };
}

/** One after the other, for registries count. */
async function askAll(targets: readonly Target[], { availability, signal }: GateContext): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const target of targets) {
    signal.throwIfAborted();
    const { reference, unread } = target;
    const { digest } = reference ?? {};
    const report =
      unread !== undefined
        ? unknownFor(unread)
        : !reference
          ? NAMELESS
          : digest === undefined
            ? undefined
            : await availability?.({ ...reference, digest });
    outcomes.push({ target, ...(report && { report }) });
  }
  return outcomes;
}

function findingsOf({ target, report }: Outcome, onUnknown: Severity): Finding[] {
  const { environment, pin, value, releases } = target;
  const data = { environment, pin: pin.name, value, releases: releases.join(', ') };
  const common = { gate: 'availability', place: pin.place, direction: 'rollback' } as const;
  if (!report) return [makeFinding(MUTABLE, { ...common, data })];
  if (report.verdict === 'ok') return [];
  const rule = RULE_OF[report.verdict];
  const parts = report.problems.filter((problem) => RULE_OF[problem.verdict] === rule);
  return [
    makeFinding(rule, {
      ...common,
      ...(rule === UNKNOWN && { severity: onUnknown }),
      data: { ...data, reason: describeProblems(report), parts: parts.map(({ kind, digest, reason }) => ({ kind, digest, reason })) },
    }),
  ];
}

function factOf(outcomes: readonly Outcome[]): string {
  const there = outcomes.filter(({ report }) => report?.verdict === 'ok').length;
  if (outcomes.length === 0) return 'no earlier release names an image';
  const shallow = outcomes.some(({ report }) => report?.shallow)
    ? '; layers on Docker Hub were not asked for, since each look counts as a pull'
    : '';
  return `${there} of ${counted(outcomes.length, 'image')} of earlier releases can be pulled${shallow}`;
}

function tableOf(outcomes: readonly Outcome[]): ReportTable {
  const rows = outcomes.map(({ target: { environment, pin, releases, value }, report }) => [
    environment,
    pin.name,
    releases.join(', '),
    value,
    report?.verdict ?? 'no digest',
  ]);
  return { title: 'Rollback targets', columns: ['environment', 'pin', 'releases', 'image', 'available'], rows };
}

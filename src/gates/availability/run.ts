import { type Finding, makeFinding, type ReportTable, type Rule, type Severity } from '../../core/index.ts';
import { type AvailabilityReport, checkAvailability, type PartProblem } from '../../registry/index.ts';
import { counted } from '../rule-text.ts';
import type { GateContext, GateResult } from '../types.ts';
import { GONE, MISMATCH, MUTABLE, UNKNOWN } from './rules.ts';
import { rollbackTargets, type Target } from './targets.ts';

const RULE_OF: Readonly<Record<PartProblem['verdict'], Rule>> = { gone: GONE, mismatch: MISMATCH, denied: UNKNOWN, unknown: UNKNOWN };
/** Parts that are named in a message; the JSON report has all of them. */
const MOST_PARTS = 3;

interface Outcome {
  readonly target: Target;
  /** Absent where there is no digest to look for. */
  readonly report?: AvailabilityReport;
}

/** Asks the registries, before the deploy, whether what a rollback would go back to can be pulled. */
export async function run(context: GateContext): Promise<GateResult> {
  const targets = await rollbackTargets(context.environments, context.window);
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

/** Each digest once, however many pins name it; one after the other, for registries count. */
async function askAll(targets: readonly Target[], { config, registry, signal }: GateContext): Promise<Outcome[]> {
  const known = new Map<string, AvailabilityReport>();
  const outcomes: Outcome[] = [];
  for (const target of targets) {
    const { reference } = target;
    const { digest } = reference;
    if (digest === undefined || !registry || !config.registries) {
      outcomes.push({ target });
      continue;
    }
    signal.throwIfAborted();
    const key = JSON.stringify([reference.domain, reference.repository, digest]);
    const { platforms, tokenServers, plainHttp } = config.registries;
    const report =
      known.get(key) ?? (await checkAvailability({ ...reference, digest }, { ...registry, platforms, tokenServers, plainHttp }));
    known.set(key, report);
    outcomes.push({ target, report });
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
      data: { ...data, reason: reasonOf(parts), parts: parts.map(({ kind, digest, reason }) => ({ kind, digest, reason })) },
    }),
  ];
}

/** The first parts with what was said of them; what is the same of all parts is said once. */
function reasonOf(parts: readonly PartProblem[]): string {
  const texts = parts.map(({ kind, digest, platform, reason }) =>
    kind === 'index' || kind === 'platform'
      ? reason
      : `${kind} ${digest.slice(0, 19)}…${platform === undefined ? '' : ` of ${platform}`}: ${reason}`,
  );
  const more = texts.length - MOST_PARTS;
  return [...texts.slice(0, MOST_PARTS), ...(more > 0 ? [`${more} more parts`] : [])].join('; ');
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

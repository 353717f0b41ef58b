import type { CommandResult, Finding, Report, Severity, Verdict } from '../../core/index.ts';
import type { GatesResult } from '../../gates/index.ts';
import { reportToJson } from '../../report/index.ts';
import type { ReleaseWindow } from '../../window/index.ts';

/** The result of a check as a report with outputs. */
export function checkResult(result: GatesResult, window: ReleaseWindow): CommandResult {
  const report: Report = {
    verb: 'check',
    verdict: result.verdict,
    headline: headline(result, window),
    ...nextStep(result, window),
    findings: result.findings,
    facts: result.facts,
    tables: result.tables,
    timeline: [],
  };
  const count = (severity: Severity): string => String(countOf(result.findings, severity));
  return {
    verdict: result.verdict,
    report,
    json: {
      ...reportToJson(report),
      comparisons: result.comparisons.map((comparison) => ({ ...comparison })),
      contracts: result.contracts.map((contract) => ({ ...contract })),
    },
    outputs: {
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
      waived: String(result.waived),
      window: window.earlier.map(({ tag }) => tag ?? '').join(','),
    },
  };
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function headline(result: GatesResult, window: ReleaseWindow): string {
  const { findings, tally } = result;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const texts: Readonly<Record<Verdict, () => string>> = {
    fail: () => blockedHeadline(errors, result.waived),
    pass: () => passHeadline(result, window),
    inconclusive: () => `Nothing is known: none of the ${tally.asked} questions asked could be answered.`,
    skipped: () => 'There was nothing to check yet.',
    error: () => 'The check could not be made.',
  };
  return texts[result.verdict]();
}

function blockedHeadline(errors: readonly Finding[], waived: number): string {
  const directions = new Set(errors.flatMap(({ direction }) => direction ?? []));
  const blocks = `${errors.length} finding${errors.length === 1 ? '' : 's'} block${errors.length === 1 ? 's' : ''}`;
  const number = waived > 0 ? `${blocks}, ${waived} more ${waived === 1 ? 'is' : 'are'} waived` : blocks;
  if (directions.has('deploy') && directions.has('rollback')) return `Not safe to deploy, nor to take back: ${number}.`;
  if (directions.has('rollback')) return `This could not be taken back: ${number}.`;
  if (directions.has('deploy')) return `Not safe to deploy: ${number}.`;
  return `Not ready to deploy: ${number}.`;
}

function passHeadline({ findings, tally, ran, waived }: GatesResult, window: ReleaseWindow): string {
  const against = window.earlier.map(({ tag }) => tag).join(' and ');
  const open = tally.asked - tally.answered;
  const rest = `${open} of ${tally.asked} questions stayed open: it is not known whether this could be taken back`;
  const warnings = countOf(findings, 'warning');
  const told = [
    ...(warnings > 0 ? [`${warnings} warning${warnings === 1 ? '' : 's'}`] : []),
    ...(waived > 0 ? [`${waived} finding${waived === 1 ? '' : 's'} waived`] : []),
  ];
  const warned = told.length > 0 ? `, with ${told.join(' and ')}` : '';
  // What is not known must not be promised.
  if (open > 0) return `Nothing found that blocks${warned}, but ${rest}.`;
  if (ran.includes('compat') && against !== '') return `May be deployed and taken back to ${against}${warned}.`;
  return `Nothing found that blocks${warned}.`;
}

function nextStep({ verdict, findings, tally }: GatesResult, window: ReleaseWindow): { nextStep?: string } {
  if (verdict === 'fail') {
    const [first] = findings.filter(({ severity }) => severity === 'error');
    return first ? { nextStep: first.fix } : {};
  }
  if (verdict === 'skipped' && window.earlier.length === 0) {
    return { nextStep: 'Tag the release that runs now, and pin what it runs in an environment of the configuration.' };
  }
  if (verdict === 'inconclusive') return { nextStep: 'Mend what the warnings name, so that there is something to decide by.' };
  if (verdict === 'pass' && tally.asked > tally.answered) {
    return { nextStep: 'Look at the warnings; `on-unknown: block` on a schemas entry makes open questions block.' };
  }
  return {};
}

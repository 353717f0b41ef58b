import type { Finding, Report, Severity, Verdict } from '../core/index.ts';

/** From worst to least; the order in every output. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

export const VERDICT_MARKS: Readonly<
  Record<Verdict, { readonly emoji: string; readonly sign: string; readonly color: 'red' | 'yellow' | 'green' | 'dim' }>
> = {
  pass: { emoji: '✅', sign: '✓', color: 'green' },
  fail: { emoji: '❌', sign: '✗', color: 'red' },
  inconclusive: { emoji: '❔', sign: '?', color: 'yellow' },
  skipped: { emoji: '⏭', sign: '-', color: 'dim' },
  error: { emoji: '💥', sign: '!', color: 'red' },
};

export const SEVERITY_EMOJI: Readonly<Record<Severity, string>> = { error: '🔴', warning: '🟡', note: '🔵' };

/** Findings by severity, then by place; findings without a place come after those with one. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const rank = (finding: Finding): number => SEVERITIES.indexOf(finding.severity);
  return [...findings].sort(
    (a, b) => rank(a) - rank(b) || comparePlaces(a, b) || compareTexts(a.rule, b.rule) || compareTexts(a.fingerprint, b.fingerprint),
  );
}

function comparePlaces(a: Finding, b: Finding): number {
  if (a.place === undefined || b.place === undefined) return Number(a.place === undefined) - Number(b.place === undefined);
  return compareTexts(a.place.file, b.place.file) || a.place.line - b.place.line || a.place.column - b.place.column;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function countSeverities(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/** `2 errors, 1 warning`; `''` for nothing. */
export function countsText(findings: readonly Finding[]): string {
  const counts = countSeverities(findings);
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${severity}${counts[severity] === 1 ? '' : 's'}`)
    .join(', ');
}

/**
 * Who has to read what whom wrote: `on rollback: written by N, read by N-1 (v2.2.0)`; of an API, whose clients it hurts: `on rollback: hurts
 * clients made for N when they meet N-1 (v2.2.0)`; of a database, whose application. `''` where a finding has no direction.
 */
export function directionText(finding: Finding): string {
  if (finding.direction === undefined) return '';
  if (finding.versions === undefined) return `on ${finding.direction}`;
  if (finding.versions.between === 'clients') {
    return `on ${finding.direction}: hurts clients made for ${finding.versions.writer} when they meet ${finding.versions.reader}`;
  }
  if (finding.versions.between === 'state') {
    return `on ${finding.direction}: hurts the application of ${finding.versions.reader} on the database of ${finding.versions.writer}`;
  }
  return `on ${finding.direction}: written by ${finding.versions.writer}, read by ${finding.versions.reader}`;
}

/** That the change did not bring a finding; `''` where it did, or nobody knows. */
export function originText({ inherited, severity }: Finding): string {
  if (!inherited) return '';
  return `not from this change: its files are the same on the base branch${severity === 'error' ? ', and the next release would break all the same' : ''}`;
}

export function witnessVerdict(finding: Finding): string {
  const witness = finding.witness;
  if (witness === undefined) return '';
  const confirmed = witness.confirmedBy.length > 0 ? ` (confirmed by ${witness.confirmedBy.join(', ')})` : '';
  return witness.outcome === 'rejected'
    ? `refused: ${witness.error ?? 'the reader does not accept it'}${confirmed}`
    : `read back changed${confirmed}`;
}

/** `2026-03-03 14:32:05 UTC`. */
export function formatTime(at: number): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? String(at) : `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

export function title(report: Report): string {
  return `${report.verb}: ${report.verdict}`;
}

import type { Finding, Report, Severity } from '../core/index.ts';
import { plainLine, plainText, truncateUtf8 } from './escape.ts';
import { shownJson } from './fold.ts';
import { rulingTexts } from './rulings.ts';
import { directionText, originText, SEVERITIES, sortFindings, witnessVerdict } from './words.ts';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** One annotation of a workflow step. Texts are free of control characters except line ends in `message`. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** GitHub shows ten annotations of each level per step and drops the rest silently (actions/toolkit#734). */
export const MOST_ANNOTATIONS = 10;
const MOST_BYTES = 4000;

const LEVELS: Readonly<Record<Severity, AnnotationLevel>> = { error: 'error', warning: 'warning', note: 'notice' };

/** At most ten annotations of each level, most severe first; those beyond are counted in the last one of their level. */
export function renderAnnotations(report: Report): Annotation[] {
  const sorted = sortFindings(report.findings);
  const headline = headlineAnnotation(report);
  return SEVERITIES.flatMap((severity) => {
    const own = sorted.filter((finding) => finding.severity === severity);
    const first = headline.filter((annotation) => annotation.level === LEVELS[severity]);
    const shown = [...first, ...own.slice(0, MOST_ANNOTATIONS - first.length).map(annotationOf)];
    return fold(shown, first.length + own.length - shown.length);
  });
}

/** A verdict that no finding explains (a watch that failed, a check that could not decide) is an annotation itself; so is what was skipped and could be mended. */
function headlineAnnotation(report: Report): Annotation[] {
  const level = headlineLevel(report);
  if (level === undefined || report.findings.some((finding) => LEVELS[finding.severity] === level)) return [];
  const next = report.nextStep === undefined ? '' : `\n${report.nextStep}`;
  return [{ level, title: plainLine(`rollback-gate ${report.verb}: ${report.verdict}`), message: bounded(`${report.headline}${next}`) }];
}

function headlineLevel({ verdict, nextStep }: Report): AnnotationLevel | undefined {
  if (verdict === 'fail' || verdict === 'error') return 'error';
  if (verdict === 'inconclusive') return 'warning';
  return verdict === 'skipped' && nextStep !== undefined ? 'notice' : undefined;
}

function annotationOf(finding: Finding): Annotation {
  const lines = [finding.message, directionText(finding), originText(finding)];
  if (finding.witness) lines.push(`Payload: ${truncateUtf8(shownJson(finding.witness.payload), 600)} ${witnessVerdict(finding)}`);
  lines.push(...rulingTexts(finding), `Fix: ${finding.fix}`);
  const where = finding.place && { file: finding.place.file, line: finding.place.line, column: finding.place.column };
  return {
    level: LEVELS[finding.severity],
    title: plainLine(finding.rule),
    message: bounded(lines.filter((line) => line !== '').join('\n')),
    ...where,
  };
}

function bounded(text: string): string {
  return truncateUtf8(plainText(text), MOST_BYTES);
}

function fold(shown: readonly Annotation[], more: number): Annotation[] {
  const last = shown.at(-1);
  if (last === undefined || more === 0) return [...shown];
  const note = `… and ${more} more like this; the job summary lists them.`;
  return [...shown.slice(0, -1), { ...last, message: `${truncateUtf8(last.message, MOST_BYTES - 100)}\n${note}` }];
}

import type { Finding } from './finding.ts';
import type { Cause, Verdict } from './verdict.ts';

/** A table of plain texts; renderers escape. */
export interface ReportTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The first column names rows, the last one holds answers, and those between say to what: it may be shown as a matrix. */
  readonly matrix?: true;
}

/** What the moments of a release are called wherever they are shown; all others have no kind. */
export const MOMENT_KINDS = ['deployed', 'effective', 'detected', 'rolled-back', 'recovered'] as const;
export type MomentKind = (typeof MOMENT_KINDS)[number];

/** Something that happened. `at` in milliseconds since 1970 UTC. */
export interface ReportMoment {
  readonly at: number;
  readonly text: string;
  readonly kind?: MomentKind;
}

/** One line of a chart; `value` is undefined where nothing could be measured, and the line has a gap there. */
export interface ReportSeries {
  readonly label: string;
  readonly points: readonly { readonly at: number; readonly value: number | undefined }[];
}

/** What was measured over time against a limit: evidence against its threshold, a share of errors against what is tolerated. */
export interface ReportChart {
  readonly title: string;
  /** What the numbers are, such as `%`, `ms` or `times`; empty for plain numbers. */
  readonly unit: string;
  /** `log` for what grows by factors, such as evidence; values below or at 0 are not drawn then. Default `linear`. */
  readonly scale?: 'linear' | 'log';
  readonly series: readonly ReportSeries[];
  /** The line that must not be crossed. */
  readonly limit?: { readonly value: number; readonly label: string };
  readonly moments: readonly { readonly at: number; readonly label: string; readonly kind?: MomentKind }[];
  /** One sentence with what the chart shows, for those who cannot see it. */
  readonly summary?: string;
}

/** One report model; every output format (summary, annotations, terminal, JSON, SARIF, JUnit, HTML) is a pure function of it. All texts are raw: renderers escape. */
export interface Report {
  /** `check`, `watch`, `rollback`. */
  readonly verb: string;
  readonly verdict: Verdict;
  readonly cause?: Cause;
  /** One sentence: what was decided and why. */
  readonly headline: string;
  /** What a person should do now; absent when there is nothing to do. */
  readonly nextStep?: string;
  readonly findings: readonly Finding[];
  /** Short facts, label and text: the release window, the environment, the target, … */
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly tables: readonly ReportTable[];
  /** Moments of a watch or rollback, in order. */
  readonly timeline: readonly ReportMoment[];
  readonly charts?: readonly ReportChart[];
}

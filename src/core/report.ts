import type { Finding } from './finding.ts';
import type { Cause, Verdict } from './verdict.ts';

/** A table of plain texts; renderers escape. */
export interface ReportTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One report model; every output format (summary, annotations, terminal, JSON) is a pure function of it. All texts are raw: renderers escape. */
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
  /** Moments of a watch or rollback, in order. `at` in milliseconds since 1970 UTC. */
  readonly timeline: readonly { readonly at: number; readonly text: string }[];
}

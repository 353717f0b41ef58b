import type { JsonValue, Report, Rule } from '../../core/index.ts';

/** What a report file needs beside the report. */
export interface FileContext {
  /** Rules by their id, for formats that describe them. */
  readonly rules: ReadonlyMap<string, Pick<Rule, 'title' | 'why' | 'fix' | 'severity'>>;
  /** Version of rollback-gate. */
  readonly version: string;
  /** When the report was made, in milliseconds since 1970 UTC. */
  readonly time: number;
  /** What `--json` prints, where that is more than the report. */
  readonly json?: JsonValue;
}

/** A report as the text of a file. */
export type FileRenderer = (report: Report, context: FileContext) => string | Promise<string>;

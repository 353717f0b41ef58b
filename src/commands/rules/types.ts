import type { DifferenceKind, Direction, Rule, Severity } from '../../core/index.ts';

export interface ExampleFile {
  readonly path: string;
  readonly text: string;
}

/** One finding of an example, as `file:line:column RULE` and what proves it. */
export interface ExampleFinding {
  readonly place?: string;
  readonly direction?: Direction;
  readonly kind?: DifferenceKind;
  /** Path in the data. */
  readonly path?: string;
  /** A payload that proves it, as JSON. */
  readonly witness?: string;
}

/** What a rule finds, shown. */
export interface RuleExample {
  readonly rule: string;
  /** What has to be configured for it, such as `profile: wire`. */
  readonly setting?: string;
  /** As the earlier release has it; empty where a rule looks at the candidate alone. */
  readonly before: readonly ExampleFile[];
  readonly after: readonly ExampleFile[];
  readonly found: readonly ExampleFinding[];
}

/** A rule with where it comes from, as `rules` lists it. */
export interface ListedRule extends Pick<Rule, 'id' | 'title' | 'why' | 'fix'> {
  readonly severity: Severity;
  /** Name of the format or gate. */
  readonly source: string;
  readonly kind: 'format' | 'gate';
  /** Title of the format, or the question of the gate. */
  readonly about: string;
  /** On which direction it can be found; empty where it is about neither. */
  readonly directions: readonly Direction[];
}

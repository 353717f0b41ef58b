import type { Host } from './host.ts';
import type { JsonValue } from './json.ts';
import type { Report } from './report.ts';
import type { Cause, Verdict } from './verdict.ts';

/** One option of a verb: a flag on the command line, an input of the action, one row in the docs. All from this record. */
export interface OptionSpec {
  /** kebab-case. */
  readonly name: string;
  readonly type: 'string' | 'boolean';
  /** What stands for the value in help texts, such as `FILE`. */
  readonly value?: string;
  readonly description: string;
  /** Allowed values, when there is a fixed list. */
  readonly choices?: readonly string[];
  /** Whether the option is an input of the action too (default: yes for verbs that are actions). */
  readonly action?: boolean;
}

/** What a verb was given. Empty action inputs arrive as absent. */
export interface CommandInput {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

export interface CommandResult {
  readonly verdict: Verdict;
  readonly cause?: Cause;
  /** For people; absent where the command streams or prints its own text. */
  readonly report?: Report;
  /** What `--json` prints. */
  readonly json?: JsonValue;
  /** What is printed without `--json` when there is no report. */
  readonly text?: string;
  /** Outputs of the action; every declared output is set, those missing here to the empty string. */
  readonly outputs?: Readonly<Record<string, string>>;
}

/** One output of an action: always set, on failure too; booleans as `true` and `false`. */
export interface OutputSpec {
  readonly name: string;
  readonly description: string;
  /** A boolean that the verb has not set is `false`; every other output is empty then. */
  readonly type?: 'boolean';
}

/** A verb as data. The code behind it loads lazily, so that `--help` and other verbs never pay for it. */
export interface VerbSpec {
  readonly name: string;
  /** `check`, or `pins list` for a verb below a verb. */
  readonly summary: string;
  /** What follows the verb, such as `OLD NEW`. */
  readonly usage?: string;
  /** How many positionals it takes: [least, most]. */
  readonly positionals?: readonly [number, number];
  readonly options: readonly OptionSpec[];
  /** Outputs of the action, for verbs that are one. */
  readonly outputs?: readonly OutputSpec[];
  /** What it writes as it goes is a story for people: with `--json` that goes to standard error, and standard output is JSON alone. */
  readonly narrates?: boolean;
  load(): Promise<(input: CommandInput, host: Host) => Promise<CommandResult>>;
}

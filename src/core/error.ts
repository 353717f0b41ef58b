import { formatPlace, type Place } from './place.ts';

/** Stable codes of everything a user can mend. Documented in docs/errors.md, generated from here. */
export const ERROR_CODES = {
  'RG-USAGE': 'The command line or the action inputs are not right.',
  'RG-CONFIG-MISSING': 'The configuration file does not exist.',
  'RG-CONFIG-SYNTAX': 'The configuration is not well-formed YAML.',
  'RG-CONFIG-UNKNOWN-KEY': 'The configuration has a key that is not known.',
  'RG-CONFIG-INVALID': 'A value in the configuration is not allowed.',
  'RG-CONFIG-REFERENCE': 'The configuration names something that it does not define.',
  'RG-ENVIRONMENT-UNKNOWN': 'The environment is not in the configuration.',
  'RG-FILE': 'A file could not be read or written.',
  'RG-PATH': 'A path leaves the repository.',
  'RG-GIT': 'A git command failed.',
  'RG-GIT-SHALLOW': 'The clone is shallow and lacks the releases to compare with.',
  'RG-GIT-MISSING': 'git is not installed, or this is not a git repository.',
  'RG-GITHUB': 'GitHub cannot be reached, or refuses what is asked.',
  'RG-EVENT': 'The event that started the workflow is not supported.',
  'RG-SCHEMA-SYNTAX': 'A schema could not be parsed.',
  'RG-SCHEMA-FORMAT': 'The format of a schema is not known.',
  'RG-DATA': 'A data file could not be read.',
  'RG-DATABASE': 'A database could not be asked, or did not answer.',
  'RG-SELECTOR': 'A pin selector is not well-formed.',
  'RG-PIN-NOT-FOUND': 'A selector matches nothing.',
  'RG-PIN-AMBIGUOUS': 'A selector matches more than one scalar.',
  'RG-PIN-UNEDITABLE': 'The scalar cannot be edited byte for byte.',
  'RG-PIN-STALE': 'The pin does not hold the value that was expected.',
  'RG-MANIFEST-SYNTAX': 'A manifest could not be parsed.',
  'RG-LEDGER-BROKEN': 'The hash chain of the ledger does not hold.',
  'RG-LEDGER-SIGNATURE': 'A signature of the ledger does not hold, or a key is not usable.',
  'RG-LEDGER-SYNTAX': 'A ledger line could not be read.',
  'RG-WRITE-REFUSED': 'The remote refused the write.',
  'RG-WRITE-RACE': 'Other writers were faster in every try.',
  'RG-NO-TARGET': 'There is no verified tuple to go back to.',
  'RG-RELEASE': 'A release manifest is not well-formed, or does not hold.',
  'RG-IMPORT': 'A file that a release is sealed with is not what it should be.',
  'RG-RECORD': 'A file is not the record of a watch.',
  'RG-REPORT': 'A report file could not be read.',
  'RG-PROVIDER': 'A health provider is not usable as configured.',
  'RG-INTERNAL': 'A fault in rollback-gate itself.',
} as const;
export type ErrorCode = keyof typeof ERROR_CODES;

export interface GateErrorOptions {
  readonly place?: Place;
  /** What would have been right. */
  readonly expected?: string;
  /** How to mend it. */
  readonly hint?: string;
  readonly cause?: unknown;
}

/** An error that a user can mend. Everything else that is thrown is a fault of ours (`RG-INTERNAL`). */
export class GateError extends Error {
  override readonly name = 'GateError';
  readonly code: ErrorCode;
  readonly place: Place | undefined;
  readonly expected: string | undefined;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, options: GateErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.place = options.place;
    this.expected = options.expected;
    this.hint = options.hint;
  }

  /** One line: place, code, message, what was expected, how to mend it. */
  describe(): string {
    const parts = [`${this.place ? `${formatPlace(this.place)} ` : ''}${this.code}: ${this.message}`];
    if (this.expected) parts.push(`expected ${this.expected}`);
    if (this.hint) parts.push(this.hint);
    return parts.join('; ');
  }
}

/** Several errors of one input, shown together so that they can be mended in one go. */
export class GateErrors extends Error {
  override readonly name = 'GateErrors';
  readonly errors: readonly GateError[];

  constructor(errors: readonly GateError[]) {
    super(errors.map((error) => error.describe()).join('\n'));
    this.errors = errors;
  }
}

/** The mendable errors inside anything thrown; a foreign error becomes one `RG-INTERNAL`. */
export function toGateErrors(thrown: unknown): readonly GateError[] {
  if (thrown instanceof GateErrors) return thrown.errors;
  if (thrown instanceof GateError) return [thrown];
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return [new GateError('RG-INTERNAL', message, { hint: 'please report this', cause: thrown })];
}

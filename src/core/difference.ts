import type { JsonObject, JsonValue } from './json.ts';
import type { Place } from './place.ts';

/** `lossy`: it reads, but the value changes. `unknown`: could be neither proven nor refuted. */
export type DifferenceKind = 'breaking' | 'lossy' | 'unknown';

/** A concrete payload that the writer allows and the reader refuses, or reads back changed. */
export interface Witness {
  /** As JSON, whatever the format (Avro bytes as ISO-8859-1 text, longs beyond 2^53 as decimal text). */
  readonly payload: JsonValue;
  readonly outcome: 'rejected' | 'changed';
  /** What the reader said, or `undefined` when the value merely changed. */
  readonly error?: string;
  /** What the reader made of the payload, for `changed`. */
  readonly readBack?: JsonValue;
  /** The independent validators that agreed: accepted as written, refused (or changed) as read. */
  readonly confirmedBy: readonly string[];
}

/** One reason why the reader cannot meet everything the writer can produce. */
export interface Difference {
  /** Rule id, `<format>/<rule>`. */
  readonly rule: string;
  readonly kind: DifferenceKind;
  /** Where in the data: a JSON pointer with `*` for any item or key; `''` is the whole document. */
  readonly path: string;
  /** All the message is made from. */
  readonly data: JsonObject;
  readonly message: string;
  readonly writer?: Place;
  readonly reader?: Place;
  readonly witness?: Witness;
  /** Where the difference is that something is gone: how the older side had announced it. The policy decides what that is worth. */
  readonly removal?: Announcement;
}

/** What a release said about something that it was going to lose. */
export interface Announcement {
  readonly deprecated: boolean;
  /** Day from which it may be gone, as YYYY-MM-DD. */
  readonly sunset?: string;
}

/** Unknown is never shown as compatible. Lossy differences leave the answer as it is. */
export type Answer = 'compatible' | 'breaking' | 'unknown';

export interface DirectedAnswer {
  readonly answer: Answer;
  readonly differences: readonly Difference[];
}

/** `deploy` = compare(old, new); `rollback` = compare(new, old). */
export interface Comparison {
  readonly deploy: DirectedAnswer;
  readonly rollback: DirectedAnswer;
}

/** The answer that a list of differences amounts to. */
export function answerOf(differences: readonly Difference[]): Answer {
  if (differences.some((difference) => difference.kind === 'breaking')) return 'breaking';
  return differences.some((difference) => difference.kind === 'unknown') ? 'unknown' : 'compatible';
}

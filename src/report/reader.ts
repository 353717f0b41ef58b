import { GateError, isJsonObject, type JsonValue } from '../core/index.ts';

/** A report of everything that anybody has ever seen is smaller. */
const MOST_CHARACTERS = 64_000_000;
const LONGEST_TEXT = 20_000;
/** Payloads that nest deeper are shown as far as this. */
const DEEPEST = 64;
/** Members of one payload that are kept. */
const MOST_MEMBERS = 10_000;

/** A value of a JSON text that nobody vouches for, with the way to it. Only own members count; errors quote nothing of the text but names that are ours. */
export class Reader {
  readonly #value: unknown;
  readonly #path: string;

  private constructor(value: unknown, path: string) {
    this.#value = value;
    this.#path = path;
  }

  /** @throws GateError RG-REPORT when the text is no JSON, or too much of it */
  static parse(text: string): Reader {
    if (text.length > MOST_CHARACTERS) throw new GateError('RG-REPORT', 'the report is larger than any report is');
    try {
      return new Reader(JSON.parse(text), '');
    } catch {
      // What the parser says quotes the text, which may be anything.
      throw new GateError('RG-REPORT', 'the report is no JSON', { hint: 'name the file of the output `report`' });
    }
  }

  at(key: string): Reader {
    return this.optional(key) ?? this.#fail(key, 'it to be there');
  }

  optional(key: string): Reader | undefined {
    const value = this.#value;
    if (!isJsonObject(value)) return this.#fail('', 'an object');
    return Object.hasOwn(value, key) && value[key] !== undefined ? new Reader(value[key], `${this.#path}/${key}`) : undefined;
  }

  /** The first `most` items. */
  list(most: number): Reader[] {
    if (!Array.isArray(this.#value)) return this.#fail('', 'a list');
    return this.#value.slice(0, most).map((item: unknown, index) => new Reader(item, `${this.#path}/${index}`));
  }

  /** A text, cut where it is longer than anybody reads. */
  text(): string {
    return typeof this.#value === 'string' ? this.#value.slice(0, LONGEST_TEXT) : this.#fail('', 'a text');
  }

  texts(most: number): string[] {
    return this.list(most).map((item) => item.text());
  }

  matching(pattern: RegExp, what: string): string {
    const text = this.text();
    return pattern.test(text) ? text : this.#fail('', what);
  }

  oneOf<T extends JsonValue>(values: readonly T[]): T {
    const found = values.find((value) => value === this.#value);
    return found === undefined ? this.#fail('', `one of ${values.map(String).join(', ')}`) : found;
  }

  number(): number {
    return typeof this.#value === 'number' && Number.isFinite(this.#value) ? this.#value : this.#fail('', 'a number');
  }

  numberOrNull(): number | null {
    return this.#value === null ? null : this.number();
  }

  /** A whole number from 1. */
  count(): number {
    const number = this.number();
    return Number.isSafeInteger(number) && number > 0 ? number : this.#fail('', 'a whole number from 1');
  }

  /** Milliseconds since 1970 UTC of an ISO 8601 time. */
  time(): number {
    const at = Date.parse(this.text());
    return Number.isNaN(at) ? this.#fail('', 'a time (ISO 8601)') : at;
  }

  /** Any JSON, as deep and as much as can be shown. */
  json(): JsonValue {
    const room = { members: MOST_MEMBERS };
    return bounded(this.#value as JsonValue, DEEPEST, room);
  }

  #fail(key: string, expected: string): never {
    const path = `${this.#path}${key === '' ? '' : `/${key}`}`;
    throw new GateError('RG-REPORT', `the report is not one of rollback-gate: ${path === '' ? 'the whole' : path}`, {
      expected,
      hint: 'use the JSON report of the same or an earlier version',
    });
  }
}

function bounded(value: JsonValue, depth: number, room: { members: number }): JsonValue {
  if (typeof value === 'string') return value.slice(0, LONGEST_TEXT);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0 || room.members <= 0) return '…';
  const kept = <T>(items: readonly T[]): readonly T[] => {
    const taken = items.slice(0, room.members);
    room.members -= taken.length;
    return taken;
  };
  if (Array.isArray(value)) return kept(value as readonly JsonValue[]).map((item) => bounded(item, depth - 1, room));
  return Object.fromEntries(kept(Object.entries(value)).map(([key, item]) => [key, bounded(item, depth - 1, room)]));
}

import { GateError, type JsonValue, LineIndex, type Place } from '../../../../core/index.ts';
import type { SchemaSource } from '../../../types.ts';
import { escapeToken, locatePointers, pointerTokens, valueOfMember } from '../../json-schema/scan.ts';
import { NOTED, outlineOf } from './outline.ts';
import { findTwice } from './twice.ts';

/** JSON that was read. */
interface JsonFile {
  readonly root: JsonValue;
  places(pointers: Iterable<string>): Map<string, Place>;
  /**
   * Refuses a name that stands twice in one object where it would decide something, since programs disagree on which of the two counts; in
   * examples and extensions, which nobody has to read, it is let be. `members`: how many members the objects of `root` have together.
   *
   * @throws GateError RG-SCHEMA-SYNTAX with the place
   */
  refuseTwice(members: number): void;
}

/** Reads JSON. @throws GateError RG-SCHEMA-SYNTAX with the place */
export function readJsonFile({ path, text: written }: SchemaSource): JsonFile {
  const text = written.startsWith('\uFEFF') ? written.slice(1) : written;
  const placeAt = (offset: number): Place => ({ file: path, ...new LineIndex(text).at(Math.min(offset, text.length)) });
  const root = parse(text, placeAt);
  const outline = outlineOf(text);
  let found: Finder | undefined;
  return {
    root,
    places: (pointers) => (found ??= new Finder(text, path, outline.names)).places([...pointers]),
    refuseTwice: (members) => {
      // As many as are written: none stands twice.
      const twice = members === outline.members ? undefined : findTwice(text);
      if (twice === undefined) return;
      throw new GateError('RG-SCHEMA-SYNTAX', 'a member name stands twice in one object', {
        place: placeAt(twice),
        expected: 'each name once',
        hint: 'programs disagree on which of them counts; remove one',
      });
    },
  };
}

function parse(text: string, placeAt: (offset: number) => Place): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new GateError('RG-SCHEMA-SYNTAX', 'the description is not well-formed JSON', {
      place: placeAt(Number(/position (\d+)/.exec(reason)?.[1] ?? text.length)),
      expected: 'an OpenAPI description',
      hint: reason.replace(/ in JSON at position.*$|, ?"[\s\S]*$/, ''),
    });
  }
}

/** Finds places in a text, without going through all of it. */
class Finder {
  readonly #text: string;
  readonly #path: string;
  readonly #lines: LineIndex;
  /** Offsets of names near the top. */
  readonly #names: ReadonlyMap<string, number>;
  /** What was asked for; `undefined` where there is nothing. */
  readonly #offsets = new Map<string, number | undefined>();

  constructor(text: string, path: string, names: ReadonlyMap<string, number>) {
    this.#text = text;
    this.#path = path;
    this.#lines = new LineIndex(text);
    this.#names = names;
    this.#offsets.set('', /\S/.exec(text)?.index ?? 0);
  }

  /** Of the nearest thing around where there is nothing. */
  places(pointers: readonly string[]): Map<string, Place> {
    this.#look(pointers);
    return new Map(
      pointers.map((pointer) => {
        let at = pointer;
        while (at !== '' && this.#offsets.get(at) === undefined) at = at.slice(0, at.lastIndexOf('/'));
        return [pointer, { file: this.#path, ...this.#lines.at(this.#offsets.get(at) ?? 0) }];
      }),
    );
  }

  /** Looks for what was not asked for before, below the nearest names that are known. */
  #look(pointers: readonly string[]): void {
    const wanted = new Map<string, string[]>();
    for (const pointer of pointers)
      for (let at = pointer; !this.#offsets.has(at); at = at.slice(0, at.lastIndexOf('/'))) {
        this.#offsets.set(at, this.#names.get(at));
        const start = this.#names.has(at) ? undefined : this.#startOf(at);
        if (start === undefined) continue;
        const below = wanted.get(start);
        if (below) below.push(at.slice(start.length));
        else wanted.set(start, [at.slice(start.length)]);
      }
    for (const [start, below] of wanted) {
      const name = this.#names.get(start);
      const from = name === undefined ? 0 : valueOfMember(this.#text, name);
      for (const [pointer, offset] of locatePointers(this.#text, below, from)) this.#offsets.set(start + pointer, offset);
    }
  }

  /** The lowest name around a pointer; `undefined` where one is missing, so that there is nothing. */
  #startOf(pointer: string): string | undefined {
    let at = '';
    for (const token of pointerTokens(pointer).slice(0, NOTED)) {
      const next = `${at}/${escapeToken(token)}`;
      if (!this.#names.has(next)) return this.#isObject(at) ? undefined : at;
      at = next;
    }
    return at;
  }

  #isObject(pointer: string): boolean {
    const name = this.#names.get(pointer);
    return this.#text[name === undefined ? (this.#offsets.get('') ?? 0) : valueOfMember(this.#text, name)] === '{';
  }
}

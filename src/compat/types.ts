import type { FormatName, SchemaPolicy } from '../config/index.ts';
import type { Comparison, Difference, Place, Rule } from '../core/index.ts';

/** The files of one release, as far as they are loaded. */
export interface SchemaScope {
  /** How often a file was asked for that was not loaded yet; what was found out without a change of it holds for the whole release. */
  readonly misses: number;
}

/** One schema: its main file and, where it spans files, the others it may refer to. Texts are UTF-8 decoded. */
export interface SchemaSource {
  /** Path relative to the repository root. */
  readonly path: string;
  readonly text: string;
  /** Other files of the same release, for references between files; loads lazily, `undefined` when absent. */
  readonly file?: (path: string) => string | undefined;
  /** Paths of all files that together are the schema, the main file included; absent: the main file and what it refers to. */
  readonly files?: () => readonly string[];
  /** Paths of all files of the same release, in one array that stays the same: to find what is named without its folder, or has moved. */
  readonly list?: () => readonly string[];
  /**
   * The first of these files that the release lists, for what will be asked for by `file`: where it is not loaded yet (no text), it is fetched
   * with all else that is missing. Nothing rests on it.
   */
  readonly peek?: (paths: Iterable<string>) => { readonly path: string; readonly text: string | undefined } | undefined;
  /** One object for all schemas of a release: what an engine learns of its files, it may keep by it. */
  readonly scope?: SchemaScope;
}

/** Something in a schema that others know by name or number: a field, an enum value, an operation, a column. */
export interface Member {
  /** Stable identity within the schema, such as `/acme.User/number:3` or `/User/email`: the same in every release that has it. */
  readonly key: string;
  /** As people call it: `field number 3 of acme.User`. */
  readonly name: string;
  /** What it means, as text that only changes when the meaning does: type, repeatedness, for a number the name it belongs to. */
  readonly signature: string;
  readonly place?: Place;
}

/** A format's engine: parse once, compare many times. */
export interface FormatEngine<Parsed = unknown> {
  /** @throws GateError RG-SCHEMA-SYNTAX with a place */
  parse(source: SchemaSource, policy: SchemaPolicy): Parsed | Promise<Parsed>;
  /** May `reader` meet everything `writer` can produce? Every difference found, never only the first. A promise where the validator that confirms a witness loads lazily. */
  compare(writer: Parsed, reader: Parsed, policy: SchemaPolicy): readonly Difference[] | Promise<readonly Difference[]>;
  /** Everything that must not be taken for something else later: to find names and numbers that were removed and come back within the window. */
  members?(parsed: Parsed, policy: SchemaPolicy): Iterable<Member>;
  /**
   * What the change itself gives up, which no single direction shows: a deletion looks to `compare` like an addition taken back.
   * Told with the deploy; of a state with the rollback, which it makes impossible. Absent where a format has no such rules.
   */
  review?(older: Parsed, newer: Parsed, policy: SchemaPolicy): readonly Difference[] | Promise<readonly Difference[]>;
  /**
   * What the change adds and the older release cannot answer for once it is back, where `compare` would take the same for a deletion.
   * Told with the rollback. Absent where a format has no such rules.
   */
  additions?(older: Parsed, newer: Parsed, policy: SchemaPolicy): readonly Difference[] | Promise<readonly Difference[]>;
  /**
   * Whether the comparison of these two versions of a file tells all that the change does to schemas which refer to it and did not change
   * themselves, so that they need none of their own. Only the two texts are at hand. Absent: never.
   */
  containsChange?(older: SchemaSource, newer: SchemaSource, policy: SchemaPolicy): boolean;
}

/** A format as data; the engine behind it loads lazily. */
export interface FormatSpec {
  readonly name: FormatName;
  readonly title: string;
  /**
   * What is described, which chooses the default compatibility: data that is stored or sent (`full`), requests of an API (`backward`), or a
   * state that a release leaves behind and the application of another meets, such as a database (`forward`: after a rollback of the
   * application its database stays as N has made it).
   */
  readonly kind: 'data' | 'api' | 'state';
  /** Cheap test by file name and the beginning of the text (at most 4 KiB); used when no format is configured. */
  detect(path: string, head: string): boolean;
  /**
   * Which files of one entry are one schema, told from their paths alone (sorted): every path in exactly one group, the main file first.
   * The engine gets the whole group through `SchemaSource.files`. Absent: every file is a schema of its own, with what it refers to.
   */
  group?(paths: readonly string[]): readonly (readonly string[])[];
  /** References to what the engine itself brings along: it never reads a file for one, so that a file of that name changes nothing for whoever refers to it. */
  bringsAlong?(reference: string): boolean;
  /** Profiles that `SchemaPolicy.profile` may name, the default first. Absent: the format has none, and naming one is a mistake. */
  readonly profiles?: readonly string[];
  readonly rules: readonly Rule[];
  load(): Promise<FormatEngine>;
}

export type { Comparison };

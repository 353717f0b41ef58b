import type { FormatName, SchemaPolicy } from '../config/index.ts';
import type { Comparison, Difference, Rule } from '../core/index.ts';

/** One schema: its main file and, where it spans files, the others it may refer to. Texts are UTF-8 decoded. */
export interface SchemaSource {
  /** Path relative to the repository root. */
  readonly path: string;
  readonly text: string;
  /** Other files of the same release, for references between files; loads lazily, `undefined` when absent. */
  readonly file?: (path: string) => string | undefined;
  /** Paths of all files that together are the schema, the main file included; absent: the main file and what it refers to. */
  readonly files?: () => readonly string[];
}

/** A format's engine: parse once, compare many times. */
export interface FormatEngine<Parsed = unknown> {
  /** @throws GateError RG-SCHEMA-SYNTAX with a place */
  parse(source: SchemaSource, policy: SchemaPolicy): Parsed | Promise<Parsed>;
  /** May `reader` meet everything `writer` can produce? Every difference found, never only the first. A promise where the validator that confirms a witness loads lazily. */
  compare(writer: Parsed, reader: Parsed, policy: SchemaPolicy): readonly Difference[] | Promise<readonly Difference[]>;
  /**
   * What the change itself gives up, which no single direction shows: a deletion looks to `compare` like an addition taken back.
   * Told with the deploy. Absent where a format has no such rules.
   */
  review?(older: Parsed, newer: Parsed, policy: SchemaPolicy): readonly Difference[] | Promise<readonly Difference[]>;
}

/** A format as data; the engine behind it loads lazily. */
export interface FormatSpec {
  readonly name: FormatName;
  readonly title: string;
  /** Whether data or requests are described: chooses the default compatibility. */
  readonly kind: 'data' | 'api';
  /** Cheap test by file name and the beginning of the text (at most 4 KiB); used when no format is configured. */
  detect(path: string, head: string): boolean;
  readonly rules: readonly Rule[];
  load(): Promise<FormatEngine>;
}

export type { Comparison };

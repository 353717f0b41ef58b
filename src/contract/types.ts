import type { JsonObject, JsonValue, Place } from '../core/index.ts';
import type { Value, ValueType } from './values.ts';

export * from './values.ts';

/** A limit of numbers or of dates; `open`: the limit itself is not allowed. */
export interface Limit {
  readonly value: number | string;
  readonly open: boolean;
  /** A number beyond 2^53 that is not rounded. */
  readonly exact?: true;
}

/** What a value that is there must be like. Data, so that other engines (SQL) can compile the same clause. */
export type ValueTest =
  | { readonly kind: 'type'; readonly type: ValueType }
  | { readonly kind: 'enum'; readonly values: readonly JsonValue[] }
  | { readonly kind: 'pattern'; readonly pattern: string }
  | { readonly kind: 'format'; readonly format: string }
  | { readonly kind: 'minimum' | 'maximum'; readonly limit: Limit }
  | { readonly kind: 'multiple-of'; readonly of: number }
  /** Unicode characters of a text, items of a list, members of an object. */
  | { readonly kind: 'length' | 'items' | 'properties'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'unique-items' };

/** One promise of a contract: what is looked at, and where it is written. */
export interface Clause {
  readonly dataset: string;
  /** Dotted path of the property, `*` for items and entries; empty for the dataset as a whole. */
  readonly property: string;
  /** Name of the rule as the contract calls it: `required`, `maxLength`, `duplicateValues`. */
  readonly rule: string;
  /** What the rule says, for people: `at most 5`. */
  readonly limit: string;
  readonly place: Place;
  /** Values are not shown: the contract classifies them. */
  readonly sensitive: boolean;
  /** What the contract says of the rule for people: `severity`, `dimension`, `businessImpact`, `name`. Decides nothing. */
  readonly notes?: Readonly<Record<string, string>>;
}

export interface ValueClause extends Clause {
  readonly test: ValueTest;
}

/** A property and what it promises. */
export interface Column {
  readonly name: string;
  /** Name as it is stored in a table, where the contract gives one. */
  readonly stored?: string;
  /** How text cells are read; undefined: as they are. */
  readonly type: ValueType | undefined;
  /** The data has it at all, whatever stands in it; absent where the dialect has rules of its own for what is not there. */
  readonly exists?: Clause;
  /** Never null and always there. */
  readonly required: Clause | undefined;
  /** There, though it may be null. */
  readonly present: Clause | undefined;
  readonly tests: readonly ValueClause[];
  readonly columns: readonly Column[];
  /** Items of a list, values of a map. */
  readonly items: Column | undefined;
}

/** Whether a count or share keeps a rule; every operator must hold. Shares are percent of all rows of the dataset. */
export interface Expectation {
  readonly unit: 'rows' | 'percent';
  readonly operators: readonly (readonly [name: string, value: number | readonly [number, number]])[];
}

/** What is counted over all rows. Columns are top-level names. */
export type CountTest =
  | { readonly kind: 'row-count' }
  | { readonly kind: 'null'; readonly column: string }
  | { readonly kind: 'missing'; readonly column: string; readonly values: readonly JsonValue[] }
  | { readonly kind: 'invalid'; readonly column: string; readonly values?: readonly JsonValue[]; readonly pattern?: string }
  /** Rows whose values stood in an earlier row; rows with a null among them do not count. */
  | { readonly kind: 'duplicate'; readonly columns: readonly string[] };

export interface CountClause extends Clause {
  readonly test: CountTest;
  readonly expect: Expectation;
}

/** How old the newest (`freshness`) or the oldest (`retention`) row may be; milliseconds. */
export interface AgeClause extends Clause {
  readonly kind: 'freshness' | 'retention';
  readonly column: string;
  readonly age: number;
}

/** A query of the contract whose one number (or truth value) keeps the rule or breaks it. Without an engine that runs SQL it is not run. */
export interface SqlClause extends Clause {
  /** As written; `${object}`, `${table}`, `${property}` and `${column}` stand for the names below. */
  readonly query: string;
  /** The dialect that the contract names, where it names one. */
  readonly dialect?: string;
  /** Name of the table as it is stored; the dataset's own name where the contract gives none. */
  readonly table: string;
  /** Name of the column as it is stored; absent for a rule of the whole dataset. */
  readonly column?: string;
  /** Without operators the query must say true. */
  readonly expect: Expectation;
}

/** A promise that this engine cannot keep an eye on. It is never counted as kept. */
export interface NotRunClause extends Clause {
  readonly reason: string;
}

/** Everything that a contract promises about one dataset (table, topic, file). */
export interface Dataset {
  readonly name: string;
  /** Name of the table as it is stored, where the contract gives one. */
  readonly table?: string;
  readonly columns: readonly Column[];
  readonly counts: readonly CountClause[];
  readonly ages: readonly AgeClause[];
  readonly notRun: readonly NotRunClause[];
  /** Queries; whatever engine does not run them reports them as not run. */
  readonly sql?: readonly SqlClause[];
  /** What every row must satisfy beside the columns: a JSON Schema, or what another dialect judges rows by. */
  readonly schema?: RowSchema;
}

/** Rules that are no columns: held against every row by a validator of its language, in no engine but the reference one. */
export interface RowSchema {
  /** Absent: a JSON Schema. */
  readonly language?: 'nested' | 'tfdv' | 'mlflow' | 'pact' | 'avro';
  /** The JSON Schema, or what the language needs, as JSON. */
  readonly schema: JsonObject | boolean;
  readonly clause: Clause;
}

export interface Contract {
  readonly path: string;
  readonly dialect: string;
  readonly datasets: readonly Dataset[];
}

/** A file of a contract or of data. */
export interface TextFile {
  /** As people know it, relative to the repository root. */
  readonly path: string;
  readonly text: string;
}

/** A dialect of contracts as data; the code behind it loads lazily. */
export interface DialectSpec {
  readonly name: string;
  readonly title: string;
  /** Cheap test by name and beginning of the text. */
  detect(path: string, head: string): boolean;
  /** @throws GateError RG-SCHEMA-SYNTAX with a place */
  load(): Promise<(file: TextFile) => Promise<Contract>>;
}

/** Bytes of data, read once, in order. */
export interface DataFile {
  readonly path: string;
  /** The name says nothing about the format, the first bytes do; `open` may be called a second time then (standard input). */
  readonly unnamed?: true;
  /** Name of its format where somebody said it: then nothing is looked at, and `open` is called once. */
  readonly format?: string;
  /** Characters that one row may have, where somebody said it. */
  readonly maxRow?: number;
  open(): AsyncIterable<Uint8Array>;
  /** Reading from anywhere, as often as needed; absent where there is no such thing (standard input). */
  readonly random?: RandomAccess;
}

export interface RandomAccess {
  /** In bytes. */
  readonly size: number;
  /** Absolute path, where these are the bytes of a regular file: another thread reads it itself. */
  readonly file?: string;
  /** Exactly the bytes from `start` up to `end` (exclusive). @throws GateError RG-DATA when the file has become shorter */
  read(start: number, end: number): Promise<Uint8Array>;
  /** The same, into memory that is there: it is filled from `start` on. */
  readInto?(target: Uint8Array, start: number): Promise<void>;
}

/** What a file tells about a column without being read. Only what is certain: what is absent is not known. */
export interface ColumnStatistics {
  /** Rows in which the column is null; of a part of a column only whether there are none. */
  readonly nulls?: number;
  /** What every value that is there is, as contracts speak of types. A minimum and a maximum are in the order of these. */
  readonly types?: readonly ValueType[];
  /** Smallest and largest value that occurs; no value lies outside. `exact`: both do occur. */
  readonly minimum?: Value;
  readonly maximum?: Value;
  readonly exact?: boolean;
  /** Every value that occurs is one of these; some of these may not occur. */
  readonly values?: readonly Value[];
  /** Of the items of lists and the values of maps. */
  readonly items?: ColumnStatistics;
  /** Of the members of objects. */
  readonly columns?: ReadonlyMap<string, ColumnStatistics>;
}

export interface FileStatistics {
  readonly rows: number;
  /** By top-level name. A column that the file does not have at all is not in it. */
  readonly columns: ReadonlyMap<string, ColumnStatistics>;
}

/** What a file or a table says that its rows have. Without `columns` or `items` nothing is said of the inside. */
export interface Declared {
  readonly columns?: ReadonlyMap<string, Declared>;
  readonly items?: Declared;
}

/** One row, or why there is none. `line` counts from 1. */
export type Row =
  | { readonly line: number; readonly value: Value; readonly error?: undefined }
  | { readonly line: number; readonly error: string };

export interface RowReader {
  /** Cells are texts that the contract's types give a meaning (CSV). */
  readonly textual: boolean;
  /** The bytes of the file are laid out so, and nothing else is in the way (compression apart): an engine may read them itself. */
  readonly layout?: 'ndjson' | 'csv' | 'json-array';
  /** `columns`: top-level columns that are needed; a reader may leave out the others. Absent: all. */
  rows(columns?: ReadonlySet<string>): AsyncIterable<readonly Row[]>;
  /** What the file says of itself, where its format has such metadata; of these columns, or of all. @throws GateError RG-DATA */
  statistics?(columns?: ReadonlySet<string>): Promise<FileStatistics>;
  /** Of these columns, all values that can occur, where the file lists them apart from its rows and they are few. @throws GateError RG-DATA */
  dictionaries?(columns: ReadonlySet<string>): Promise<ReadonlyMap<string, readonly Value[]>>;
  /** What the file says that its rows have, once they have been read; `undefined` where it says nothing. @throws GateError RG-DATA */
  readonly declared?: () => Promise<Declared | undefined>;
  /** Of a table of cells: the names of its columns, put here by whoever reads the first record. */
  readonly header?: { names: readonly string[] | undefined };
  /** Top-level columns of which digits were lost in the rows that have been read: their values may differ though they look the same. */
  readonly inexact?: ReadonlySet<string>;
}

/** A file format of data; the code behind it loads lazily. */
export interface SourceSpec {
  readonly name: string;
  readonly title: string;
  /** By name (compression suffixes taken off) and the first bytes as text. */
  detect(path: string, head: string): boolean;
  load(): Promise<(file: DataFile) => RowReader>;
}

/** A row that broke a clause. */
export interface Offender {
  /** A table, where no file was read: `postgres:public.orders`. */
  readonly file: string;
  /** 0: rows there have no lines. */
  readonly line: number;
  /** How the row is found where it has no line: its key columns as JSON; those that the contract classifies as `***`. */
  readonly key?: string;
  /** The value as JSON text, shortened; `***` where the contract classifies it. */
  readonly value: string;
}

export interface ClauseResult {
  readonly clause: Clause;
  readonly status: 'kept' | 'broken' | 'not-run' | 'unknown';
  /** Rows (or the amount that was counted) against the clause. */
  readonly failed: number;
  readonly offenders: readonly Offender[];
  /** Why it was not run or is not known, or what was counted. */
  readonly reason?: string;
  /** How it is known, where no row was read for it: from the metadata of the files, or counted by a database. */
  readonly by?: 'metadata' | 'database';
}

export interface DatasetResult {
  readonly dataset: string;
  readonly rows: number;
  /** What was asked, where a database counted. */
  readonly database?: DatabaseScope;
  /** Rows that could not be read at all. */
  readonly unreadable: { readonly count: number; readonly offenders: readonly Offender[] };
  readonly results: readonly ClauseResult[];
}

/** Where and over which rows a database counted. */
export interface DatabaseScope {
  readonly name: string;
  readonly table: string;
  /** The rows were chosen by this filter. */
  readonly filter?: string;
  /** Percent of the table that was looked at: what was found broken is broken, what was not is not known. */
  readonly sample?: number;
}

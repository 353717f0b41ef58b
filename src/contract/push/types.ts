import type { Clock } from '../../core/index.ts';
import type { Pattern } from './regex/index.ts';

/** What the values of a column are, as rows of JSON would show them. `other`: whatever cannot be said of; only nulls are counted there. */
export const FAMILIES = [
  'boolean',
  'integer',
  'decimal',
  'float',
  'text',
  'uuid',
  'date',
  'time',
  'timestamp',
  'json',
  'list',
  'struct',
  'map',
  'other',
] as const;
export type Family = (typeof FAMILIES)[number];

export interface ColumnType {
  readonly family: Family;
  /** In the words of the database. */
  readonly name: string;
  /** What no JSON of such a type could show (NaN, days before the year 1) is not among the values that are looked at. */
  readonly plain?: true;
  /** Of a timestamp: it is an instant; without, its digits are taken as UTC. */
  readonly zoned?: boolean;
  /** Of a list. */
  readonly items?: ColumnType;
  /** Of a struct, by name. */
  readonly fields?: ReadonlyMap<string, ColumnType>;
}

/** An expression of SQL and what its values are. */
export interface Subject {
  readonly sql: string;
  readonly type: ColumnType;
}

/** Condition of SQL that is true or false for every value that is not null; `TRUE` and `FALSE` are folded away. */
export type Condition = string;

/** Access to values whose type differs from row to row. */
export interface JsonAccess {
  /** `string`, `number`, `boolean`, `object`, `array` or `null`. */
  readonly kind: (sql: string) => string;
  readonly text: (sql: string) => string;
  readonly number: (sql: string) => string;
  readonly boolean: (sql: string) => string;
  /** Null where there is no such member, or no object. */
  readonly member: (sql: string, name: string) => string;
  readonly isNull: (sql: string) => Condition;
  /** Items of a list, values of an object. */
  readonly anyItem: (sql: string, alias: string, condition: Condition) => Condition;
  readonly items: (sql: string) => string;
  readonly members: (sql: string) => string;
  /** An item stands twice in a list. */
  readonly repeats: (sql: string) => Condition;
}

/** How one database writes what every one of them can say. Data, and functions that only put text together. */
export interface SqlDialect {
  readonly name: string;
  readonly title: string;
  readonly quote: (identifier: string) => string;
  /** A literal; `undefined`: no text of this database is it. */
  readonly text: (value: string) => string | undefined;
  /** Digits without exponent, to be compared with a column; `undefined`: more than the decimals of the database hold exactly. */
  readonly decimal: (digits: string, type: ColumnType) => string | undefined;
  readonly float: (value: number) => string;
  /** A literal that compares with a column of dates or timestamps, of digits in UTC such as `2026-01-31` and `2026-01-31 12:00:00.000`. */
  readonly moment: (digits: string, type: ColumnType) => string;
  readonly time: (digits: string) => string;
  /** The values of a column in a form that the other functions know; the column itself where it is one. */
  readonly read: (sql: string, type: ColumnType) => string;
  /** A text compared by its characters alone, whatever the collation of the column. */
  readonly plain: (sql: string) => string;
  readonly countIf: (condition: Condition) => string;
  /** How many different combinations there are without a null in them; `undefined`: that cannot be said of these types. */
  readonly countDistinct: (keys: readonly Subject[]) => string | undefined;
  /** In characters of Unicode. */
  readonly length: (sql: string) => string;
  /** `undefined`: the pattern goes beyond what is certain to mean the same. */
  readonly matches: (sql: string, pattern: Pattern) => Condition | undefined;
  /** Of a number with a fraction: neither NaN nor infinite; `TRUE` where the type holds no such values. */
  readonly isNumber: (subject: Subject) => Condition;
  readonly isNan: (subject: Subject) => Condition;
  /** NaN compares as more than every number; else every comparison with it is false. */
  readonly nanIsGreatest: boolean;
  readonly isWhole: (sql: string) => Condition;
  /** Of exact numbers; `undefined`: not exactly. */
  readonly isMultiple: (subject: Subject, step: string) => Condition | undefined;
  /** Days and times outside of the years 1 to 9999 exist. */
  readonly unboundedDates: boolean;
  readonly hasMidnight24: boolean;
  /** Milliseconds since 1970 of a date or timestamp, rounded down. */
  readonly epoch: (subject: Subject) => string;
  /** What stands behind the name of a table; percent. */
  readonly sample: (percent: number) => string;
  readonly toText: (sql: string) => string;
  /** The value null of JSON, where `json` is absent. */
  readonly jsonNull?: (sql: string) => Condition;
  readonly json?: JsonAccess;
  /** Of lists whose items have a type. */
  readonly anyItem?: (sql: string, alias: string, condition: Condition) => Condition;
  readonly items?: (sql: string) => string;
  readonly field?: (sql: string, name: string) => string;
}

export interface TableColumn {
  readonly name: string;
  readonly type: ColumnType;
}

/** A table as the database knows it. */
export interface Table {
  /** Its name in parts, ready to be quoted. */
  readonly path: readonly string[];
  readonly columns: readonly TableColumn[];
}

export type Cell = string | null;
export type Rows = readonly (readonly Cell[])[];

/** A connection that reads one state of the data and changes nothing. Errors are GateErrors RG-DATABASE. */
export interface Session {
  describe(table: readonly string[]): Promise<Table>;
  query(statement: string): Promise<Rows>;
  close(): Promise<void>;
}

export interface ConnectOptions {
  /** The only way to the environment. */
  readonly env: (name: string) => string | undefined;
  /** Takes a secret that must not be shown. */
  readonly mask: (secret: string) => void;
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Of one statement, in milliseconds. */
  readonly timeout: number;
  /** Bytes that one statement may read, where the database can promise it. */
  readonly maxBytes: number | undefined;
}

export interface Variable {
  readonly name: string;
  readonly description: string;
  readonly secret?: true;
}

/** A database as data; the code behind it loads lazily. */
export interface DatabaseSpec {
  readonly name: string;
  readonly title: string;
  /** Environment variables it reads: the only place for addresses and credentials. */
  readonly variables: readonly Variable[];
  /** Whether it can promise how many bytes a statement reads. */
  readonly limitsBytes: boolean;
  load(): Promise<{ readonly dialect: SqlDialect; readonly connect: (options: ConnectOptions) => Promise<Session> }>;
}

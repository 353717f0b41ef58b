import type { Announcement, Place } from '../../../core/index.ts';
import type { Tree } from './parse/tree.ts';

/** A type as a column has it. Built-in ones by their catalog name (`int4`, `varchar`), others by their key. */
export interface TypeUse {
  readonly name: string;
  /** Built into PostgreSQL; else created in the schema, or of an extension. */
  readonly builtin: boolean;
  readonly modifiers: readonly string[];
  readonly array: boolean;
}

export type Identity = 'always' | 'by default';

export interface Column {
  readonly name: string;
  type: TypeUse;
  /** Where NOT NULL was said, if it was. */
  notNull: Place | undefined;
  default: Tree | undefined;
  generated: Tree | undefined;
  identity: Identity | undefined;
  /** As it is written behind COLLATE. */
  collation?: string | undefined;
  place: Place;
  /** What a comment says of its end. */
  announced?: Announcement | undefined;
  /** Seen through a view: what the table calls it, and whether the view leaves it out. */
  readonly base?: string;
  readonly hidden?: boolean;
}

/** When a constraint is looked at: at once, later where the transaction asks for it, or at its end. */
export type Deferral = 'never' | 'on demand' | 'initially';

interface ConstraintBase {
  name: string;
  readonly place: Place;
}

export interface CheckConstraint extends ConstraintBase {
  readonly kind: 'check';
  expression: Tree;
  /** NO INHERIT: tables that inherit do not have it. */
  readonly alone?: boolean;
}

export interface UniqueConstraint extends ConstraintBase {
  readonly kind: 'unique';
  columns: string[];
  readonly primary: boolean;
  /** A deferrable one cannot arbitrate ON CONFLICT. */
  deferral: Deferral;
  /** An index alone, which ON CONFLICT ON CONSTRAINT does not know. */
  readonly index: boolean;
  readonly nullsNotDistinct: boolean;
  /** The digest of a unique index over expressions, which is understood only as such. */
  readonly special: string | undefined;
  /** The rows that a unique index is about. */
  where: Tree | undefined;
}

export interface ForeignKey extends ConstraintBase {
  readonly kind: 'foreign';
  columns: string[];
  target: string;
  /** Empty: the primary key. */
  targetColumns: string[];
  /** ON DELETE, ON UPDATE and MATCH as the grammar abbreviates them. */
  readonly actions: string;
  deferral: Deferral;
}

export interface OtherConstraint extends ConstraintBase {
  readonly kind: 'exclude';
  readonly digest: string;
  readonly columns: string[];
}

export type Constraint = CheckConstraint | UniqueConstraint | ForeignKey | OtherConstraint;

export interface Relation {
  readonly key: string;
  readonly kind: 'table' | 'view' | 'materialized view' | 'foreign table';
  readonly columns: Map<string, Column>;
  /** Why not every column is known, if so. */
  open: string | undefined;
  constraints: Constraint[];
  /** What indexes compute for every row, by the name of the index. */
  computed: readonly { readonly index: string; readonly expression: Tree; readonly place: Place }[];
  /** Parents by INHERITS or PARTITION OF. */
  parents: string[];
  partition: boolean;
  partitioned: boolean;
  /** The digest of how it is divided, or of what of its table it holds. */
  bounds: string | undefined;
  /** The digest of a view's query, and the relations it reads. */
  definition: string | undefined;
  reads: readonly Read[];
  /** A view that PostgreSQL writes through: its columns, and what they are called in the table. */
  through: { readonly relation: string; readonly columns: ReadonlyMap<string, string> } | undefined;
  readonly place: Place;
  announced?: Announcement | undefined;
}

/** A relation that a view reads. */
export interface Read {
  readonly relation: string;
  /** Columns that the view depends on for certain, and those that it may. */
  readonly columns: ReadonlySet<string>;
  readonly perhaps: ReadonlySet<string>;
}

export interface EnumType {
  readonly kind: 'enum';
  labels: { readonly name: string; readonly place: Place }[];
  readonly place: Place;
  announced?: Announcement | undefined;
}

export interface DomainType {
  readonly kind: 'domain';
  readonly base: TypeUse;
  notNull: Place | undefined;
  default: Tree | undefined;
  checks: CheckConstraint[];
  readonly place: Place;
  announced?: Announcement | undefined;
}

export interface CompositeType {
  readonly kind: 'composite';
  attributes: { readonly name: string; readonly type: TypeUse; readonly place: Place }[];
  readonly place: Place;
  announced?: Announcement | undefined;
}

/** Range and base types: known by what defines them. */
export interface OtherType {
  readonly kind: 'other';
  digest: string;
  readonly place: Place;
  announced?: Announcement | undefined;
}

export type UserType = EnumType | DomainType | CompositeType | OtherType;

export interface Sequence {
  readonly place: Place;
  /** The column that it belongs to and goes with. */
  owner: { readonly relation: string; readonly column: string } | undefined;
  /** The last number. */
  max: bigint;
}

/** A statement whose effect is not modelled: a function, a trigger, a DO block. */
export interface Opaque {
  /** Words for messages: `trigger`, `DO block`. */
  readonly what: string;
  readonly name: string;
  readonly digest: string;
  /** Of a routine: the digest of its parameters and what it returns, how it is called, and whether triggers call it. */
  readonly interface?: string;
  readonly call?: Call;
  readonly forTriggers?: boolean;
  readonly code?: Code;
  /** What else is said of a routine, such as its volatility: a digest of each. */
  readonly facts?: ReadonlyMap<string, string>;
  /** A right that was given: to what kind of thing, to which role. */
  readonly right?: {
    readonly of: 'table' | 'sequence' | 'routine' | 'schema';
    readonly role: string;
    readonly privilege: string;
    readonly column?: string;
  };
  /** Of a trigger: the function that it calls, and what it fires for. */
  readonly calls?: string;
  readonly fires?: Fires;
  /** `adds`: on its own it changes nothing that was there. `may-touch`: it may change anything, or what `relation` holds. */
  readonly effect: 'adds' | 'may-touch';
  readonly relation: string | undefined;
  readonly place: Place;
  announced?: Announcement | undefined;
}

/** What stands in a routine. */
export interface Code {
  /** Its statements, and its expressions as statements, wherever in it they stand. */
  readonly statements: readonly Tree[];
  /** Of PL/pgSQL: all of it, and what its queries and expressions are as statements. */
  readonly routine?: Tree;
  readonly queries?: ReadonlyMap<string, Tree>;
  /** Why not all of it is known, if so. */
  readonly unread?: string;
  readonly facts?: Opaque['facts'];
  /** Of the statement that makes it, and of how it is called. */
  readonly digests?: { readonly digest: string; readonly interface: string };
}

/** Events and timing as the bits of the grammar. */
export interface Fires {
  readonly events: number;
  readonly after: boolean;
  readonly row: boolean;
  /** UPDATE OF these. */
  readonly columns: readonly string[];
}

/** How a routine is called: its name without arguments, those that are given, and what it answers. */
export interface Call {
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly type: TypeUse; readonly optional: boolean }[];
  /** `undefined` where the columns say it. */
  readonly returns: TypeUse | undefined;
  /** Any number of rows. */
  readonly set: boolean;
  /** OUT parameters and the columns of RETURNS TABLE. */
  readonly columns: readonly { readonly name: string; readonly type: TypeUse }[];
}

/** What a migration did to things that were there, in the names of that moment. `unsure`: it ran code that may have changed any rows. */
export interface Event {
  readonly kind: 'drop' | 'retype' | 'rewrite' | 'rename' | 'unsure';
  readonly statement: string;
  /** A table, or a sequence. */
  readonly relation: string;
  readonly sequence?: boolean;
  /** Absent: the whole table. */
  readonly columns: readonly string[] | undefined;
  readonly to?: string;
  /** Of what is not sure: in one clause. */
  readonly why?: string;
  readonly digest: string;
  readonly place: Place;
}

/** Everything that a list of statements makes of an empty database. Keys are names as SQL writes them: `public.users`, `public."Order"`. */
export interface Database {
  readonly relations: Map<string, Relation>;
  readonly types: Map<string, UserType>;
  readonly sequences: Map<string, Sequence>;
  /** Schemas that are there, as keys begin with them. */
  readonly schemas: ReadonlySet<string>;
  readonly opaques: Map<string, Opaque>;
  readonly events: Event[];
  /** The texts of the files that ran, in their order. */
  readonly files: ReadonlyMap<string, string>;
  readonly start: Place;
}

/** The schema that a key begins with, as SQL writes it. */
export function schemaPart(key: string): string {
  const quoted = /^"(?:[^"]|"")*"/.exec(key);
  return quoted ? quoted[0] : key.slice(0, key.indexOf('.'));
}

/** A name as SQL writes it: quoted where it has to be. Reserved words are quoted too often rather than too rarely. */
export function quote(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !RESERVED.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

const RESERVED = new Set(
  `all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column concurrently
  constraint create cross current_catalog current_date current_role current_schema current_time current_timestamp current_user default
  deferrable desc distinct do else end except false fetch for foreign freeze from full grant group having ilike in initially inner
  intersect into is isnull join lateral leading left like limit localtime localtimestamp natural not notnull null offset on only or order
  outer overlaps placing primary references returning right select session_user similar some symmetric system_user table tablesample then
  to trailing true union unique user using variadic verbose when where window with`.split(/\s+/),
);

import type { Place } from '../../../core/index.ts';

export type Root = 'query' | 'mutation' | 'subscription';
export const ROOTS: readonly Root[] = ['query', 'mutation', 'subscription'];

/** A type as it is used: `[User!]!` is a list that is not null, of items that are not null. */
export interface TypeRef {
  /** As it is written, without spaces. */
  readonly text: string;
  /** The named type inside of all lists. */
  readonly name: string;
  readonly nonNull: boolean;
  /** Present for lists. */
  readonly item?: TypeRef;
}

/** What directives say about a field, an argument, an input field or an enum value. */
export interface Marks {
  /** The reason of `@deprecated`. */
  readonly deprecated?: string;
  /** The day from which it may be gone, as YYYY-MM-DD. */
  readonly sunset?: string;
  /** `@external`: another service of the federated graph answers it. */
  readonly external?: true;
  /** `@inaccessible`: in the source, but not in what the federated graph offers. */
  readonly hidden?: true;
}

/** An argument of a field or a directive, or a field of an input object. */
export interface InputValue extends Marks {
  readonly name: string;
  readonly type: TypeRef;
  /** The default in one canonical text: keys sorted, numbers and texts as JSON prints them. */
  readonly fallback?: string;
  readonly place: Place;
}

export interface Field extends Marks {
  readonly name: string;
  readonly type: TypeRef;
  readonly args: ReadonlyMap<string, InputValue>;
  readonly place: Place;
}

export interface EnumValue extends Marks {
  readonly name: string;
  readonly place: Place;
}

export type TypeKind = 'scalar' | 'object' | 'interface' | 'union' | 'enum' | 'input object';

/** A named type with all its extensions; what its kind does not have is empty. */
export interface TypeDef {
  readonly name: string;
  readonly kind: TypeKind;
  readonly place: Place;
  readonly fields: ReadonlyMap<string, Field>;
  readonly inputs: ReadonlyMap<string, InputValue>;
  readonly values: ReadonlyMap<string, EnumValue>;
  readonly interfaces: ReadonlyMap<string, Place>;
  readonly members: ReadonlyMap<string, Place>;
  /** An input object of which exactly one field is given. */
  readonly oneOf: boolean;
  /** Where the format of a scalar is specified. */
  readonly specifiedBy?: string;
  /** An entity of a federated graph: a gateway reaches it without a field that leads there. */
  readonly entity: boolean;
  /** The keys by which the service resolves the entity, with single spaces. */
  readonly keys: ReadonlySet<string>;
  readonly links: Links;
  /** The definition as it is written, where one place in SDL says all of it. */
  readonly text?: string;
  /** Present where the places of its parts are those of another file, or of other lines: `placed` has the real ones. */
  readonly moved?: Moved;
}

/** Where a type leads. Most of its fields lead where another one does, and a schema is walked through many times. */
export interface Links {
  /** The first field of each type that is answered with. */
  readonly answers: readonly Field[];
  /** The first argument of each type that is given, with its field. */
  readonly given: readonly { readonly field: Field; readonly arg: InputValue }[];
  /** The types of fields, arguments and input fields that are not deprecated. */
  readonly live: readonly string[];
  /** Those that are, each with the type to which it leads. */
  readonly going: readonly { readonly to: string; readonly by: Marks }[];
}

/** From where to where a definition moved that is written with the same words: its file, and lines further down. */
export interface Moved {
  readonly file: string;
  readonly lines: number;
}

export interface DirectiveDef {
  readonly name: string;
  readonly args: ReadonlyMap<string, InputValue>;
  readonly locations: ReadonlySet<string>;
  readonly repeatable: boolean;
  readonly place: Place;
}

export interface Schema {
  /** The beginning of the main file. */
  readonly place: Place;
  readonly roots: ReadonlyMap<Root, { readonly type: string; readonly place: Place }>;
  readonly types: ReadonlyMap<string, TypeDef>;
  readonly directives: ReadonlyMap<string, DirectiveDef>;
  /** The object types that a union or an interface may stand for. */
  readonly possible: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What every service knows, whether its schema says so or not. */
export const BUILT_IN_SCALARS: ReadonlySet<string> = new Set(['Int', 'Float', 'String', 'Boolean', 'ID']);
export const BUILT_IN_DIRECTIVES: ReadonlySet<string> = new Set(['skip', 'include', 'deprecated', 'specifiedBy', 'oneOf']);

export function isComposite(kind: TypeKind | undefined): boolean {
  return kind === 'object' || kind === 'interface' || kind === 'union';
}

/** Whether a named type has no fields to select: a scalar (built in or not) or an enum. */
export function isLeaf(schema: Schema, name: string): boolean {
  const kind = schema.types.get(name)?.kind;
  return BUILT_IN_SCALARS.has(name) || kind === 'scalar' || kind === 'enum';
}

/** What is written with the same words says the same. */
export function isUntouched(type: TypeDef, other: TypeDef): boolean {
  return type.text !== undefined && type.text === other.text;
}

/** A type with the places of its parts, but for its links. Only what is told about needs them. */
export function placed(type: TypeDef): TypeDef {
  const { moved, ...rest } = type;
  if (!moved) return type;
  const at = ({ line, column }: Place): Place => ({ file: moved.file, line: line + moved.lines, column });
  const each = <T extends { readonly place: Place }>(items: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map([...items].map(([key, item]) => [key, { ...item, place: at(item.place) }]));
  const places = (items: ReadonlyMap<string, Place>): ReadonlyMap<string, Place> =>
    new Map([...items].map(([key, place]) => [key, at(place)]));
  const fields = [...each(type.fields)].map(([key, field]) => [key, { ...field, args: each(field.args) }] as const);
  return {
    ...rest,
    fields: new Map(fields),
    inputs: each(type.inputs),
    values: each(type.values),
    interfaces: places(type.interfaces),
    members: places(type.members),
  };
}

/** Whether a value has to be given. */
export function isRequired({ type, fallback }: InputValue): boolean {
  return type.nonNull && fallback === undefined;
}

/** The objects a composite type may stand for; an object stands for itself. */
export function possibleTypes(schema: Schema, name: string): ReadonlySet<string> {
  return schema.possible.get(name) ?? new Set(schema.types.get(name)?.kind === 'object' ? [name] : []);
}

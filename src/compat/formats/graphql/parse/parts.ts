import { GateError, type Place } from '../../../../core/index.ts';
import type { DirectiveDef, EnumValue, Field, InputValue, Moved, Root, TypeKind, TypeRef } from '../model.ts';

/** A directive on a part of the schema, with those of its arguments that are texts, or false. */
export interface Applied {
  readonly name: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** A name that refers to a type, and where. */
export interface Mention {
  readonly name: string;
  readonly place: Place;
}

/** The definition of a type, or one of its extensions. */
export interface TypePart {
  readonly part: 'type';
  readonly name: string;
  readonly kind: TypeKind;
  readonly extension: boolean;
  readonly place: Place;
  /** All of it as it is written, where it came from SDL. */
  readonly text?: string;
  /** The same words where they were read first, and how far they moved since: the places inside are still the old ones. */
  readonly origin?: TypePart;
  readonly moved?: Moved;
  readonly directives: readonly Applied[];
  readonly fields?: readonly Field[];
  readonly inputs?: readonly InputValue[];
  readonly values?: readonly EnumValue[];
  readonly interfaces?: readonly Mention[];
  readonly members?: readonly Mention[];
}

export interface SchemaPart {
  readonly part: 'schema';
  readonly extension: boolean;
  readonly place: Place;
  readonly roots: readonly (Mention & { readonly root: Root })[];
}

export interface DirectivePart {
  readonly part: 'directive';
  readonly directive: DirectiveDef;
}

/** What one file says, in its order. */
export type Part = TypePart | SchemaPart | DirectivePart;

/** Makes types as they are used; the same one, however often it is written, is one object. */
export class TypeRefs {
  readonly #named = new Map<string, TypeRef>();
  readonly #lists = new Map<TypeRef, TypeRef>();
  readonly #nonNulls = new Map<TypeRef, TypeRef>();

  named(name: string): TypeRef {
    return this.#named.get(name) ?? keep(this.#named, name, { text: name, name, nonNull: false });
  }

  list(item: TypeRef): TypeRef {
    return this.#lists.get(item) ?? keep(this.#lists, item, { text: `[${item.text}]`, name: item.name, nonNull: false, item });
  }

  nonNull(inner: TypeRef): TypeRef {
    const { text, name, item } = inner;
    return this.#nonNulls.get(inner) ?? keep(this.#nonNulls, inner, { text: `${text}!`, name, nonNull: true, ...(item ? { item } : {}) });
  }
}

function keep<K>(known: Map<K, TypeRef>, key: K, ref: TypeRef): TypeRef {
  known.set(key, ref);
  return ref;
}

const EMPTY: ReadonlyMap<string, never> = new Map<string, never>();

interface Named {
  readonly name: string;
  readonly place: Place;
  readonly type?: TypeRef;
  readonly fallback?: string;
  readonly args?: ReadonlyMap<string, InputValue>;
}

/**
 * Parts by name. What is repeated word for word says nothing new: published schemas have that.
 * @throws GateError RG-SCHEMA-SYNTAX for what is repeated with another meaning
 */
export function byName<T extends Named>(items: readonly T[], owner: string): ReadonlyMap<string, T> {
  if (items.length === 0) return EMPTY;
  const map = new Map<string, T>();
  for (const item of items) {
    const first = map.get(item.name);
    if (!first) map.set(item.name, item);
    else if (signature(first) !== signature(item)) {
      throw new GateError('RG-SCHEMA-SYNTAX', `${item.name} of ${owner} is defined twice, and not alike`, {
        place: item.place,
        expected: `one definition; the first is at line ${first.place.line} of ${first.place.file}`,
      });
    }
  }
  return map;
}

function signature({ name, type, fallback, args }: Named): string {
  const inputs = [...(args?.values() ?? [])].map(signature).sort().join(', ');
  return `${name}(${inputs}): ${type?.text ?? ''} = ${fallback ?? ''}`;
}

const MAX_INT = 2 ** 31;

/** How values of built-in scalars are spelled in canonical text. */
export const LITERALS: ReadonlyMap<string, (text: string) => boolean> = new Map([
  ['Int', (text) => /^-?\d+$/.test(text) && Number(text) >= -MAX_INT && Number(text) < MAX_INT],
  ['Float', (text) => /^-?\d/.test(text)],
  ['String', (text) => text.startsWith('"')],
  ['ID', (text) => /^(?:"|-?\d+$)/.test(text)],
  ['Boolean', (text) => text === 'true' || text === 'false'],
]);

/** The default of an input; one that no value of a built-in scalar is spelled like stands for none, as the reference implementation has it. */
export function fallbackOf({ nonNull, item, name }: TypeRef, text: string): string | undefined {
  if (text === 'null') return nonNull ? undefined : text;
  return item || LITERALS.get(name)?.(text) !== false ? text : undefined;
}

/** `1.0` and `1` are one number; beyond 2^53 the digits stay as they are. */
export function numberText(text: string): string {
  const value = Number(text);
  return Number.isFinite(value) && Math.abs(value) < Number.MAX_SAFE_INTEGER ? String(value) : text;
}

/** An integer that is written as a float is no `Int`. */
export function floatText(text: string): string {
  const number = numberText(text);
  return /^-?\d+$/.test(number) ? `${number}.0` : number;
}

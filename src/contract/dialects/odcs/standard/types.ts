/** What may stand somewhere in a contract. A list of texts is one of them; `object` names a row of `OBJECTS`. */
export type Shape =
  | 'text'
  | 'truth'
  | 'number'
  | 'integer'
  /** A whole number from 0. */
  | 'count'
  /** Neither list nor map. */
  | 'scalar'
  | 'map'
  | 'any'
  | readonly string[]
  | { readonly list: Shape; readonly least?: number; readonly most?: number; readonly unique?: true }
  | { readonly object: ObjectName }
  | { readonly either: readonly Shape[] }
  | { readonly pattern: RegExp }
  | { readonly above: number };

/** Minor versions of the standard, 3.0 to 3.2. */
export type Minor = 0 | 1 | 2;

/** A key, from which version on it is there, and what it was until then (absent: no key). */
export interface Key {
  readonly is: Shape;
  readonly from?: Minor;
  readonly before?: Shape;
}

export interface ObjectShape {
  readonly keys: Readonly<Record<string, Shape | Key>>;
  /** Keys that must be there, by version; absent: none. */
  readonly required?: (minor: Minor) => readonly string[];
  /** Whether unknown keys are let be. */
  readonly isOpen?: (minor: Minor) => boolean;
}

export type ObjectName =
  | 'contract'
  | 'object'
  | 'property'
  | 'item'
  | 'value'
  | 'map'
  | 'reference'
  | 'propertyReference'
  | 'quality'
  | 'level'
  | 'synonym'
  | 'customProperty'
  | 'authority'
  | 'description'
  | 'context'
  | 'statement'
  | 'constraint'
  | 'server'
  | 'role'
  | 'support'
  | 'price'
  | 'team'
  | 'member';

export const from = (minor: Minor, is: Shape): Key => ({ is, from: minor });
export const always =
  (...keys: readonly string[]): (() => readonly string[]) =>
  () =>
    keys;
export const inFirst = (minor: Minor): boolean => minor === 0;
export const listOf = (object: ObjectName): Shape => ({ list: { object } });

export const ID: Key = from(1, { pattern: /^[\w-]+$/ });

import type { Root, TypeKind } from '../model.ts';

/** Types by the word that begins their definition. */
export const KINDS: Readonly<Record<string, TypeKind>> = {
  scalar: 'scalar',
  type: 'object',
  interface: 'interface',
  union: 'union',
  enum: 'enum',
  input: 'input object',
};
export const ROOT_NAMES: ReadonlySet<string> = new Set<Root>(['query', 'mutation', 'subscription']);
export const LOCATIONS: ReadonlySet<string> = new Set(
  `QUERY MUTATION SUBSCRIPTION FIELD FRAGMENT_DEFINITION FRAGMENT_SPREAD INLINE_FRAGMENT VARIABLE_DEFINITION SCHEMA SCALAR OBJECT
  FIELD_DEFINITION ARGUMENT_DEFINITION INTERFACE UNION ENUM ENUM_VALUE INPUT_OBJECT INPUT_FIELD_DEFINITION`.split(/\s+/),
);
export const NOT_ENUM_VALUES: ReadonlySet<string> = new Set(['true', 'false', 'null']);
/** Kinds whose definition ends with its braces. */
export const BRACED: ReadonlySet<TypeKind> = new Set(['object', 'interface', 'input object', 'enum']);

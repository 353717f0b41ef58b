import { type ProtoEnum, type ProtoMessage, type Scalar, SCALARS } from '../model.ts';
import type { BuiltinType } from './well-known.ts';

export type TypeKind = 'message' | 'enum';

/** A name whose definition is in a file that could not be found. */
export interface UnresolvedType {
  readonly kind: 'unresolved';
  /** As written. */
  readonly name: string;
  /** Imports that lead nowhere, one of which would define it. */
  readonly missing: readonly string[];
}

/** What a type name means. */
export type TypeRef = { readonly kind: 'scalar'; readonly scalar: Scalar } | ProtoMessage | ProtoEnum | BuiltinType | UnresolvedType;

/** What a type is called in messages. */
export function typeLabel(type: TypeRef): string {
  if (type.kind === 'scalar') return type.scalar;
  return type.kind === 'unresolved' ? type.name : type.fullName;
}

const SCALAR_TYPES: ReadonlyMap<string, TypeRef> = new Map(SCALARS.map((scalar) => [scalar, { kind: 'scalar', scalar }]));

/** The type that a scalar is. */
export function scalarType(scalar: Scalar): TypeRef {
  return SCALAR_TYPES.get(scalar) ?? { kind: 'scalar', scalar };
}

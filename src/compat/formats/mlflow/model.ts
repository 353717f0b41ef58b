import type { Place } from '../../../core/index.ts';

export const SCALARS = ['boolean', 'integer', 'long', 'float', 'double', 'string', 'binary', 'datetime'] as const;
export type ScalarName = (typeof SCALARS)[number];

export type MlType =
  | { readonly kind: 'scalar'; readonly name: ScalarName }
  | { readonly kind: 'array'; readonly items: MlType }
  | { readonly kind: 'map'; readonly values: MlType }
  | { readonly kind: 'object'; readonly properties: ReadonlyMap<string, MlProperty> }
  /** `shape` with -1 for a dimension of any length. */
  | { readonly kind: 'tensor'; readonly dtype: string; readonly shape: readonly number[] }
  | { readonly kind: 'any' };

export interface MlProperty {
  readonly type: MlType;
  readonly required: boolean;
}

/** A column or tensor. Without a name it is known by its position alone. */
export interface MlField extends MlProperty {
  readonly name: string | undefined;
  readonly place: Place;
}

export interface MlParam {
  readonly name: string;
  readonly type: MlType;
  /** Canonical JSON of the default. */
  readonly fallback: string;
  readonly place: Place;
}

/** A side that is absent was never declared: serving enforces nothing there. */
export interface MlSignature {
  readonly inputs: readonly MlField[] | undefined;
  readonly outputs: readonly MlField[] | undefined;
  readonly params: readonly MlParam[];
}

export interface MlModel {
  readonly signature: MlSignature | undefined;
  /** Of the signature, or of the file where it has none. */
  readonly place: Place;
  /** sha256 of the text: two models without a signature are the same only when their files are. */
  readonly digest: string;
}

/** A type in MLflow's own words. */
export function showType(type: MlType): string {
  if (type.kind === 'scalar') return type.name;
  if (type.kind === 'array') return `Array(${showType(type.items)})`;
  if (type.kind === 'map') return `Map(${showType(type.values)})`;
  if (type.kind === 'tensor') return `Tensor(${type.dtype}, (${type.shape.join(', ')}))`;
  if (type.kind === 'any') return 'Any';
  const properties = [...type.properties].map(([name, { type: inner, required }]) => `${name}: ${showType(inner)}${required ? '' : '?'}`);
  return `{${properties.join(', ')}}`;
}

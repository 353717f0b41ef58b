import type { DifferenceKind, JsonObject, Place } from '../../../../core/index.ts';
import type { Root } from '../model.ts';
import type { GraphqlRuleName } from '../rules.ts';

/** What in the client's schema a difference is about: decides whether an operation can reach it, uses it, and how one shows it. */
export type Target =
  | { readonly on: 'root'; readonly root: Root }
  | { readonly on: 'type'; readonly type: string }
  | { readonly on: 'field'; readonly type: string; readonly field: string }
  /** An argument of a field; `missing`: the client does not know it. */
  | { readonly on: 'argument'; readonly type: string; readonly field: string; readonly arg: string; readonly unknown?: boolean }
  | { readonly on: 'input-field'; readonly type: string; readonly field: string }
  /** An input object as a whole: what it lacks, or how many fields it takes. */
  | { readonly on: 'input-object'; readonly type: string }
  | { readonly on: 'enum-value'; readonly type: string; readonly value: string }
  /** Whether `type` may stand for `member`. */
  | { readonly on: 'member'; readonly type: string; readonly member: string }
  /** A field beside that of another type, which an operation may select under one name inside of a third. */
  | { readonly on: 'selections'; readonly type: string; readonly field: string; readonly other: string; readonly inside: string }
  | { readonly on: 'directive'; readonly directive: string; readonly location?: string; readonly arg?: string; readonly twice?: boolean }
  /** How a gateway comes to an entity of the federated graph. */
  | { readonly on: 'entity'; readonly type: string; readonly key: string }
  /** One of the operations that were given, as a whole. */
  | { readonly on: 'operation'; readonly text: string }
  /** A document that cannot be read. */
  | { readonly on: 'document' };

/** A difference before it is graded and proven. */
export interface Issue {
  readonly rule: GraphqlRuleName;
  readonly kind: DifferenceKind;
  readonly path: string;
  readonly data: JsonObject;
  readonly writer: Place;
  readonly reader: Place;
  readonly target: Target;
}

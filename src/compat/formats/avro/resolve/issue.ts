import type { DifferenceKind, JsonObject, Place } from '../../../../core/index.ts';
import type { AvroField, UnionSchema, Use } from '../model.ts';
import type { AvroRuleName } from '../rules.ts';
import type { AvroValue } from '../value.ts';

/** One step down into the writer's data. */
export type Step =
  | { readonly kind: 'field'; readonly field: AvroField }
  | { readonly kind: 'items' }
  | { readonly kind: 'values' }
  | { readonly kind: 'branch'; readonly union: UnionSchema; readonly index: number };

/** The way from the root to a pair of types: at each step the two types around it. */
export interface Route {
  readonly parent: Route | undefined;
  readonly writer: Use;
  readonly reader: Use;
  readonly step: Step;
}

/** A difference before it is proven. */
export interface Issue {
  readonly rule: AvroRuleName;
  readonly kind: DifferenceKind;
  readonly path: string;
  readonly data: JsonObject;
  readonly writer: Place;
  readonly reader: Place;
  /** Where the pair stands, and which pair. */
  readonly route: Route | undefined;
  readonly at: { readonly writer: Use; readonly reader: Use };
  /** The value of the writer's type that shows the difference; any value does when absent. */
  readonly example?: AvroValue;
}

/** What is found at a pair of types: breaking and at the places of the pair, unless it says otherwise. */
export type Found = Pick<Issue, 'rule' | 'data'> & Partial<Pick<Issue, 'kind' | 'path' | 'writer' | 'reader' | 'example'>>;

/** A JSON pointer of the way down; unions do not show, items and values of maps are `*`. */
export function routePath(route: Route | undefined): string {
  const parts: string[] = [];
  for (let at = route; at; at = at.parent) {
    if (at.step.kind === 'field') parts.push(at.step.field.name);
    else if (at.step.kind !== 'branch') parts.push('*');
  }
  return parts
    .reverse()
    .map((part) => `/${part}`)
    .join('');
}

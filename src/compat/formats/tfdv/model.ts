import type { Place } from '../../../core/index.ts';

export const FEATURE_TYPES = ['BYTES', 'INT', 'FLOAT', 'STRUCT'] as const;
export type FeatureType = (typeof FEATURE_TYPES)[number];

/** Inclusive; `undefined` is no bound. */
export interface CountRange {
  readonly min: number;
  readonly max: number | undefined;
}

/** What a domain allows, by the type of its feature. */
export type ValueSet =
  | { readonly kind: 'any' }
  /** Whole numbers; `asText` where a BYTES feature holds them as text. */
  | { readonly kind: 'integers'; readonly min: bigint; readonly max: bigint; readonly asText: boolean }
  | { readonly kind: 'floats'; readonly min: number; readonly max: number; readonly nan: boolean; readonly infinite: boolean }
  | { readonly kind: 'texts'; readonly values: ReadonlySet<string> }
  /** A domain whose values are not described here, or one that does not belong to the type: known by its text alone. */
  | { readonly kind: 'opaque'; readonly text: string };

export interface Feature {
  readonly name: string;
  readonly type: FeatureType | undefined;
  /** Share of examples, 0 to 1, and number of examples that must have the feature. */
  readonly minFraction: number;
  readonly minCount: number;
  /** Whether the validator wants it in every example once it is in one: a feature with a fixed shape. */
  readonly always: boolean;
  /** Whether its own presence and that of everything around it promise a value in every example. */
  readonly everywhere: boolean;
  /** Number of values by level of nesting, outermost first; empty where nothing is said. */
  readonly counts: readonly CountRange[];
  /** As written, for values that are arranged otherwise in the same number. */
  readonly shape: string | undefined;
  readonly values: ValueSet;
  /** Share of values, 0 to 1, that must be in a domain of texts. */
  readonly domainMass: number;
  readonly inEnvironments: ReadonlySet<string>;
  readonly notInEnvironments: ReadonlySet<string>;
  /** Whether the feature is checked at all, by its lifecycle stage. */
  readonly checked: boolean;
  readonly stage: string;
  readonly features: readonly Feature[];
  /** Thresholds of comparators by their path, such as `skew_comparator.infinity_norm.threshold`. */
  readonly thresholds: ReadonlyMap<string, number>;
  /** Constraints that are compared by their text alone. */
  readonly others: ReadonlyMap<string, { readonly text: string; readonly place: Place }>;
  readonly place: Place;
  /** Where a part of the feature stands: `presence`, `type`, …; the feature itself where it has none. */
  at(part: string): Place;
}

export interface DataSchema {
  readonly features: readonly Feature[];
  readonly defaultEnvironments: ReadonlySet<string>;
  /** Every environment that the schema names. */
  readonly environments: ReadonlySet<string>;
  /** Sparse and weighted features, constraints of the data set: compared by their text alone. */
  readonly others: ReadonlyMap<string, { readonly text: string; readonly place: Place }>;
  readonly place: Place;
}

export const INT64 = { min: -(2n ** 63n), max: 2n ** 63n - 1n };

import type { DifferenceKind, JsonObject, Place } from '../../../core/index.ts';
import type { Field } from './model.ts';
import type { OdcsRule } from './rules.ts';
import type { Change } from './samples.ts';

/** Where a comparison is: the objects on both sides, and the path of the field inside of a row. */
export interface Spot {
  readonly writer: Field;
  readonly reader: Field;
  readonly path: readonly string[];
}

export interface Found {
  readonly rule: OdcsRule;
  readonly kind: DifferenceKind;
  /** Object, then the path inside of a row. */
  readonly at: readonly string[];
  readonly data: JsonObject;
  readonly writer: Place;
  readonly reader: Place;
  readonly spot?: Spot;
  /** Rows that might show it. */
  readonly tries?: Iterable<readonly (JsonObject | undefined)[]>;
  /** Breaking only where rows show it. */
  readonly orUnknown?: boolean;
}

export interface Draft {
  readonly rule: OdcsRule;
  readonly kind: Found['kind'];
  readonly data: JsonObject;
  /** The key that both sides are pointed at. */
  readonly part: string;
  /** Values of the field that might show it. */
  readonly samples?: readonly (Change | undefined)[];
  readonly orUnknown?: boolean;
}

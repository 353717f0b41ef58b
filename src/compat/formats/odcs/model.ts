import type { JsonValue, Place } from '../../../core/index.ts';

export const LOGICAL_TYPES = [
  'string',
  'date',
  'timestamp',
  'time',
  'number',
  'integer',
  'object',
  'array',
  'boolean',
  'map',
  'vector',
] as const;
export type LogicalType = (typeof LOGICAL_TYPES)[number];

/** A quality rule. What only informs (name, severity, schedule) is left out. */
export interface Quality {
  readonly type: 'text' | 'library' | 'sql' | 'custom';
  /** Of a library rule, else empty. */
  readonly metric: string;
  readonly unit: string;
  readonly operators: ReadonlyMap<string, JsonValue>;
  /** Canonical JSON of the arguments. */
  readonly arguments: string;
  readonly validValues: readonly JsonValue[] | undefined;
  readonly pattern: string | undefined;
  /** Of a rule of type sql, as written. */
  readonly query: string | undefined;
  /** What only informs: `name`, `description`, `dimension`, `severity`, `businessImpact`, where they are texts. */
  readonly notes: Readonly<Record<string, string>>;
  /** Everything that decides, as canonical JSON: two rules with the same text are the same rule. */
  readonly text: string;
  /** As it is called in messages. */
  readonly label: string;
  readonly place: Place;
}

/** An object (table, topic, file), a property, or the items of one. */
export interface Field {
  readonly name: string;
  readonly type: LogicalType | undefined;
  readonly physicalType: string | undefined;
  readonly physicalName: string | undefined;
  /** Never null, and there. */
  readonly required: boolean;
  /** There, though it may be null (`logicalTypeOptions.required` of the object around it). */
  readonly present: boolean;
  readonly unique: boolean;
  readonly primaryKey: boolean;
  readonly options: ReadonlyMap<string, JsonValue>;
  readonly enum: readonly JsonValue[] | undefined;
  readonly fields: readonly Field[];
  readonly items: Field | undefined;
  readonly map: { readonly key: Field; readonly value: Field } | undefined;
  readonly quality: readonly Quality[];
  /** References to other properties, as canonical JSON of their type and ends. */
  readonly relationships: readonly string[];
  readonly place: Place;
  /** Where a part stands (`required`, `enum`, an option); the field itself where it is not written. */
  at(part: string): Place;
}

export interface Contract {
  readonly apiVersion: string;
  readonly objects: readonly Field[];
  readonly place: Place;
}

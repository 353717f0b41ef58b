/** One violation as the generated validator reports it. */
export interface Violation {
  /** JSON pointer to the value, with `~0` and `~1`. */
  readonly instancePath: string;
  /** Where in the schema: `#/$defs/pin/oneOf`. */
  readonly schemaPath: string;
  readonly keyword: string;
  /** The values that are read here are keys and limits. */
  readonly params: Readonly<Record<string, string | number | undefined>>;
  /** Set inside `propertyNames`: the key that was checked. */
  readonly propertyName?: string;
}

interface Validate {
  (data: unknown): boolean;
  readonly errors?: readonly Violation[] | null;
}
export declare const validate: Validate;

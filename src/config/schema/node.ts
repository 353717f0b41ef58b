/** The part of JSON Schema 2020-12 that the configuration is described with. */
export interface SchemaNode {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  /** For leaves: what is expected, as it reads after the word "expected". For maps: what the map is called. */
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly type?: TypeName | readonly TypeName[];
  readonly const?: string | number | boolean;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly items?: SchemaNode;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, SchemaNode | true>>;
  readonly additionalProperties?: false | SchemaNode;
  readonly propertyNames?: SchemaNode;
  readonly required?: readonly string[];
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly oneOf?: readonly SchemaNode[];
}

export type TypeName = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null';

/** A map with fixed keys; everything else in it is refused. */
export function map(title: string, description: string, properties: Record<string, SchemaNode>, more: SchemaNode = {}): SchemaNode {
  return { title, description, type: 'object', properties, additionalProperties: false, ...more };
}

/** A map whose keys the user chooses. */
export function mapOf(title: string, description: string, key: SchemaNode, value: SchemaNode, more: SchemaNode = {}): SchemaNode {
  return { title, description, type: 'object', propertyNames: key, additionalProperties: value, ...more };
}

/** The keyword that demands exactly one of some keys. Types and properties repeat in the branches because ajv's strict mode wants them there. */
export function exactlyOneOf(...keys: readonly string[]): Pick<SchemaNode, 'oneOf'> {
  return { oneOf: keys.map((key) => ({ type: 'object', properties: { [key]: true }, required: [key] })) };
}

/** A reference to a shared definition, with what this use adds. */
export function use(name: string, more: SchemaNode = {}): SchemaNode {
  return { $ref: `#/$defs/${name}`, ...more };
}

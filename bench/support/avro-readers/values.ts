import type { JsonMap } from '../../../__tests__/support/avro-generate.ts';
import { type AvroSchema, typeLabel } from '../../../src/compat/formats/avro/model.ts';
import type { JsonValue } from '../../../src/core/index.ts';

/** What the interpreter read, in the words of the judges; `*` for a default in a union, which may stand for any branch. */
export function canon(schema: AvroSchema, json: JsonValue): JsonValue {
  if (schema.kind === 'union') {
    if (json === null) return null;
    const [label, ...more] = typeof json === 'object' && !Array.isArray(json) ? Object.keys(json) : [];
    const branch = more.length === 0 ? schema.branches.find((one) => typeLabel(one.schema) === label) : undefined;
    return branch && label !== undefined ? canon(branch.schema, (json as JsonMap)[label] ?? null) : '*';
  }
  switch (schema.kind) {
    case 'int':
    case 'long':
      return `i:${json as number | string}`;
    case 'float':
    case 'double':
      return `f:${Buffer.from(new Float64Array([schema.kind === 'float' ? Math.fround(json as number) : (json as number)]).buffer)
        .reverse()
        .toString('hex')}`;
    case 'bytes':
    case 'fixed':
      return `b:${Buffer.from(json as string, 'latin1').toString('hex')}`;
    case 'string':
    case 'enum':
      return `s:${json as string}`;
    case 'array':
      return (json as readonly JsonValue[]).map((item) => canon(schema.items.schema, item));
    case 'map':
      return Object.fromEntries(
        Object.entries(json as object).map(([key, inner]) => [key, canon(schema.values.schema, inner as JsonValue)]),
      );
    case 'record':
      return {
        '@': schema.fullName,
        ...Object.fromEntries(
          schema.fields.map(({ name, type }) => {
            const value = (json as JsonMap)[name];
            return [name, value === undefined ? '*' : canon(type.schema, value)];
          }),
        ),
      };
    default:
      return json;
  }
}

export function matches(expected: JsonValue, actual: JsonValue | undefined): boolean {
  if (expected === '*') return actual !== undefined;
  if (Array.isArray(expected))
    return (
      Array.isArray(actual) &&
      actual.length === expected.length &&
      expected.every((one, at) => matches(one as JsonValue, actual[at] as JsonValue))
    );
  if (typeof expected !== 'object' || expected === null) return expected === actual;
  if (typeof actual !== 'object' || actual === null || Array.isArray(actual)) return false;
  // Python does not say which record a value is of.
  return Object.entries(expected).every(([key, one]) =>
    key === '@' && !('@' in actual) ? true : matches(one, (actual as JsonMap)[key] as JsonValue),
  );
}

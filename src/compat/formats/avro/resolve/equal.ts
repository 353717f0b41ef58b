import type { AvroSchema, DefaultValue, Use } from '../model.ts';
import { isNamed, logicalOf, shortName } from '../model.ts';

/**
 * Whether two schemas are the same in all that resolution looks at. A reader with the writer's own schema resolves nothing, so
 * that even doubtful aliases inside it do no harm.
 */
export function sameSchema(a: Use, b: Use): boolean {
  return same(a.schema, b.schema, parts);
}

/** Whether two types have the same fields, symbols, sizes and branches in the same order, under the same short names. */
export function sameShape(a: AvroSchema, b: AvroSchema): boolean {
  return same(a, b, shape);
}

interface Parts {
  readonly head: string;
  readonly inner: readonly AvroSchema[];
}

function same(a: AvroSchema, b: AvroSchema, partsOf: (schema: AvroSchema) => Parts): boolean {
  const pairs: [AvroSchema, AvroSchema][] = [[a, b]];
  const seen = new Map<AvroSchema, Set<AvroSchema>>();
  for (const [left, right] of pairs) {
    const known = seen.get(left) ?? new Set();
    seen.set(left, known);
    if (left === right || known.has(right)) continue;
    known.add(right);
    const [one, other] = [partsOf(left), partsOf(right)];
    if (one.head !== other.head || one.inner.length !== other.inner.length) return false;
    one.inner.forEach((inner, index) => pairs.push([inner, other.inner[index] ?? inner]));
  }
  return true;
}

/** What a type says itself, as text, and the types inside it. */
function parts(schema: AvroSchema): Parts {
  const logical = logicalOf(schema) ?? null;
  switch (schema.kind) {
    case 'record': {
      const fields = schema.fields.map((field) => [field.name, field.aliases, field.default === undefined ? [] : [plain(field.default)]]);
      return {
        head: JSON.stringify(['record', schema.fullName, schema.aliases, fields]),
        inner: schema.fields.map((field) => field.type.schema),
      };
    }
    case 'enum': {
      const symbols = schema.symbols.map((symbol) => symbol.name);
      return { head: JSON.stringify(['enum', schema.fullName, schema.aliases, symbols, schema.default ?? null]), inner: [] };
    }
    case 'fixed':
      return { head: JSON.stringify(['fixed', schema.fullName, schema.aliases, schema.size, logical]), inner: [] };
    case 'array':
      return { head: 'array', inner: [schema.items.schema] };
    case 'map':
      return { head: 'map', inner: [schema.values.schema] };
    case 'union':
      return { head: 'union', inner: schema.branches.map((branch) => branch.schema) };
    default:
      return { head: JSON.stringify([schema.kind, logical]), inner: [] };
  }
}

function shape(schema: AvroSchema): Parts {
  const { inner } = parts(schema);
  const name = isNamed(schema) ? shortName(schema.fullName) : '';
  const names = schema.kind === 'record' ? schema.fields.map((field) => field.name) : [];
  const symbols = schema.kind === 'enum' ? schema.symbols.map((symbol) => symbol.name) : [];
  return { head: JSON.stringify([schema.kind, name, names, symbols, schema.kind === 'fixed' ? schema.size : 0]), inner };
}

function plain(value: DefaultValue): unknown {
  if (value instanceof Map) return [...(value as ReadonlyMap<string, DefaultValue>)].map(([key, inner]) => [key, plain(inner)]);
  if (Array.isArray(value)) return { items: (value as readonly DefaultValue[]).map(plain) };
  return typeof value === 'bigint' ? { long: String(value) } : value;
}

import type { Declared } from '../../types.ts';
import type { Schema } from './decode.ts';

/** What a schema says of the rows. A record may hold itself: so does what is said. */
export function declaredBy(schema: Schema, known = new Map<Schema, Declared>()): Declared {
  const found = known.get(schema);
  if (found) return found;
  switch (schema.kind) {
    case 'record': {
      const columns = new Map<string, Declared>();
      const declared: Declared = { columns };
      known.set(schema, declared);
      for (const { name, type } of schema.fields) columns.set(name, declaredBy(type.schema, known));
      return declared;
    }
    case 'array':
      return { items: declaredBy(schema.items.schema, known) };
    case 'map':
      return { items: declaredBy(schema.values.schema, known) };
    case 'union': {
      const [branch, other] = schema.branches.filter((one) => one.schema.kind !== 'null');
      // Of several, each row has its own.
      return branch && !other ? declaredBy(branch.schema, known) : {};
    }
    default:
      return {};
  }
}

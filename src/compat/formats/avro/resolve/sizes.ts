import type { AvroSchema } from '../model.ts';

/**
 * How large the smallest value of each type is, counted in scalars; infinite for a type without values (an empty union or enum,
 * a record that contains itself without end). Least fixed point over the graph of types.
 */
export class Sizes {
  readonly #sizes = new Map<AvroSchema, number>();

  constructor(root: AvroSchema) {
    // Parts stand before the whole, so that only recursion needs a second pass.
    const order = collect(root);
    for (let changed = true; changed; ) {
      changed = false;
      for (const schema of order) {
        const size = this.#measure(schema);
        if (size === this.of(schema)) continue;
        this.#sizes.set(schema, size);
        changed = true;
      }
    }
  }

  of(schema: AvroSchema): number {
    return this.#sizes.get(schema) ?? Number.POSITIVE_INFINITY;
  }

  #measure(schema: AvroSchema): number {
    switch (schema.kind) {
      case 'union':
        return 1 + Math.min(...schema.branches.map((branch) => this.of(branch.schema)));
      case 'record':
        return schema.fields.reduce((sum, field) => sum + this.of(field.type.schema), 1);
      case 'enum':
        return schema.symbols.length > 0 ? 1 : Number.POSITIVE_INFINITY;
      case 'fixed':
        return 1 + schema.size / 16;
      default:
        return 1;
    }
  }
}

/** Every type reachable from `root`, each once, parts before the whole; without recursion of ours. */
export function collect(root: AvroSchema): AvroSchema[] {
  const seen = new Set<AvroSchema>([root]);
  const order: AvroSchema[] = [];
  const stack = [{ schema: root, inner: innerTypes(root) }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const next = top.inner.pop();
    if (next === undefined) order.push(stack.pop()?.schema ?? root);
    else if (!seen.has(next)) {
      seen.add(next);
      stack.push({ schema: next, inner: innerTypes(next) });
    }
  }
  return order;
}

function innerTypes(schema: AvroSchema): AvroSchema[] {
  if (schema.kind === 'array') return [schema.items.schema];
  if (schema.kind === 'map') return [schema.values.schema];
  if (schema.kind === 'union') return schema.branches.map((branch) => branch.schema);
  return schema.kind === 'record' ? schema.fields.map((field) => field.type.schema) : [];
}

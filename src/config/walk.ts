import type { Path } from './document.ts';
import { resolve, type SchemaNode } from './schema/index.ts';

/** A schema and the name of the shared definition it came from, when there is one. */
export interface Located {
  readonly node: SchemaNode;
  readonly definition: string | undefined;
}

/** The schema of the value at a path of data that `root` describes; `undefined` when nothing is allowed there. */
export function schemaAt(path: Path, root: SchemaNode): Located | undefined {
  let at: Located | undefined = { node: root, definition: undefined };
  for (const step of path) {
    const next: SchemaNode | undefined = at && memberSchema(at.node, step);
    at = next && locate(next, root);
  }
  return at;
}

function locate(node: SchemaNode, root: SchemaNode): Located {
  return { node: resolve(node, root), definition: node.$ref?.slice('#/$defs/'.length) };
}

/** The schema of one member, references not followed. */
export function memberSchema(node: SchemaNode, step: string | number): SchemaNode | undefined {
  if (typeof step === 'number') return node.items;
  const { properties } = node;
  const property = properties && Object.hasOwn(properties, step) ? properties[step] : undefined;
  if (property && property !== true) return property;
  return node.additionalProperties === false ? undefined : node.additionalProperties;
}

/** The value at a path of plain data; own properties only. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    return (value as Record<string | number, unknown>)[step];
  }, data);
}

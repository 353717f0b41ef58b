import { CONFIG_SCHEMA, resolve, type SchemaNode } from './schema/index.ts';
import { memberSchema } from './walk.ts';

/**
 * A copy of valid data in which every absent key that has a default in the schema holds it.
 * Defaults that depend on other keys are not the schema's to fill in; the normaliser does.
 */
export function applyDefaults(schema: SchemaNode, data: unknown, root: SchemaNode = CONFIG_SCHEMA): unknown {
  const node = resolve(schema, root);
  if (Array.isArray(data)) return data.map((item) => applyDefaults(node.items ?? {}, item, root));
  if (typeof data !== 'object' || data === null) return data;
  const given = Object.entries(data);
  const absent = Object.entries(node.properties ?? {}).filter(([key]) => !Object.hasOwn(data, key));
  const filled = absent.flatMap(([key, property]): [string, unknown][] => {
    const value = property === true ? undefined : resolve(property, root).default;
    return value === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries([...given, ...filled].map(([key, value]) => [key, applyDefaults(memberSchema(node, key) ?? {}, value, root)]));
}

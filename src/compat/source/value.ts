import type { JsonValue } from '../../core/index.ts';
import type { JsonNode } from '../formats/avro/parse/json.ts';

/** The plain value of a node: own properties only, `__proto__` among them. Nesting is bounded by whoever read the node. */
export function toJson(node: JsonNode): JsonValue {
  if (node.type === 'null') return null;
  if (node.type === 'number') return Number(node.text);
  if (node.type === 'array') return node.items.map(toJson);
  if (node.type === 'object') return Object.fromEntries([...node.members].map(([key, member]) => [key, toJson(member.value)]));
  return node.value;
}

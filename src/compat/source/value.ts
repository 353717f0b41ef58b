import { isJsonArray, type JsonValue } from '../../core/index.ts';
import type { JsonNode } from '../formats/avro/parse/json.ts';

/** The plain value of a node: own properties only, `__proto__` among them. Nesting is bounded by whoever read the node. */
export function toJson(node: JsonNode): JsonValue {
  if (node.type === 'null') return null;
  if (node.type === 'number') return Number(node.text);
  if (node.type === 'array') return node.items.map(toJson);
  if (node.type === 'object') return Object.fromEntries([...node.members].map(([key, member]) => [key, toJson(member.value)]));
  return node.value;
}

/** Whether a value holds at most so many values, counting again what stands in it more than once. Stops as soon as it is known. */
export function isSmallValue(value: JsonValue, most = 1000): boolean {
  const waiting: JsonValue[] = [value];
  for (let count = 1, at = waiting.pop(); at !== undefined; at = waiting.pop(), count += 1) {
    if (count + waiting.length > most) return false;
    if (isJsonArray(at)) waiting.push(...at);
    else if (typeof at === 'object' && at !== null) waiting.push(...Object.values(at));
  }
  return true;
}

import { GateError } from '../../../../core/index.ts';
import type { JsonNode } from './json.ts';

export type ObjectNode = JsonNode & { readonly type: 'object' };

/** An RG-SCHEMA-SYNTAX error at a node. */
export function syntaxError(node: { readonly place: JsonNode['place'] }, message: string, expected: string, hint?: string): GateError {
  return new GateError('RG-SCHEMA-SYNTAX', message, { place: node.place, expected, ...(hint === undefined ? {} : { hint }) });
}

/** A required attribute. @throws GateError RG-SCHEMA-SYNTAX */
export function requireAttribute(node: ObjectNode, key: string, what: string): JsonNode {
  const member = node.members.get(key);
  if (!member) throw syntaxError(node, `${what} has no ${key}`, `the attribute ${key}`);
  return member.value;
}

/** A text, or `undefined` when the attribute is absent (or null, where that stands for none). @throws GateError RG-SCHEMA-SYNTAX for another type */
export function optionalText(node: ObjectNode, key: string, nullIsNone = false): (JsonNode & { type: 'string' }) | undefined {
  const value = node.members.get(key)?.value;
  if (nullIsNone && value?.type === 'null') return undefined;
  if (value === undefined || value.type === 'string') return value;
  throw syntaxError(value, `${key} is not a text`, 'a text');
}

/** A list of texts; empty when the attribute is absent. @throws GateError RG-SCHEMA-SYNTAX for anything else */
export function textList(node: ObjectNode, key: string): readonly (JsonNode & { type: 'string' })[] {
  const value = node.members.get(key)?.value;
  if (value === undefined) return [];
  if (value.type !== 'array') throw syntaxError(value, `${key} is not a list`, 'a list of texts');
  return value.items.map((item) => {
    if (item.type !== 'string') throw syntaxError(item, `an entry of ${key} is not a text`, 'a text');
    return item;
  });
}

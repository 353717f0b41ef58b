import { GateError, type JsonValue, type Place } from '../../../core/index.ts';
import { type JsonNode, toJson } from '../../source/index.ts';

/** Typed access to a map of a contract. Every method throws GateError RG-SCHEMA-SYNTAX where something else stands. */
export class MapNode {
  readonly #node: Extract<JsonNode, { type: 'object' }>;

  constructor(node: JsonNode, what: string) {
    if (node.type !== 'object') throw refuse(node.place, `${what} is not a map`);
    this.#node = node;
  }

  get place(): Place {
    return this.#node.place;
  }

  keys(): Iterable<string> {
    return this.#node.members.keys();
  }

  /** The value of a key; what is null counts as not given. */
  get(key: string): JsonNode | undefined {
    const value = this.#node.members.get(key)?.value;
    return value?.type === 'null' ? undefined : value;
  }

  at(key: string): Place {
    return this.#node.members.get(key)?.place ?? this.place;
  }

  text(key: string): string | undefined {
    const node = this.get(key);
    if (!node) return undefined;
    if (node.type === 'number') return node.text;
    if (node.type !== 'string') throw refuse(node.place, `${key} is not a text`);
    return node.value;
  }

  /** YAML 1.1, which many tools still read contracts with, has more words for truth. */
  truth(key: string): boolean {
    const node = this.get(key);
    if (!node) return false;
    if (node.type === 'boolean') return node.value;
    if (node.type === 'string' && /^(?:yes|on|true)$/i.test(node.value)) return true;
    if (node.type === 'string' && /^(?:no|off|false)$/i.test(node.value)) return false;
    throw refuse(node.place, `${key} is not a truth value`, 'true or false');
  }

  list(key: string): readonly JsonNode[] {
    const node = this.get(key);
    if (!node) return [];
    if (node.type !== 'array') throw refuse(node.place, `${key} is not a list`);
    return node.items;
  }

  map(key: string): MapNode | undefined {
    const node = this.get(key);
    return node && new MapNode(node, key);
  }

  json(key: string): JsonValue | undefined {
    const node = this.get(key);
    return node && toJson(node);
  }
}

export function refuse(place: Place, message: string, expected?: string): GateError {
  return new GateError('RG-SCHEMA-SYNTAX', message, { place, ...(expected ? { expected } : {}) });
}

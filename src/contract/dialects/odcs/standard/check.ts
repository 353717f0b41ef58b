import type { Place } from '../../../../core/index.ts';
import type { SourceNode } from '../../../../compat/index.ts';
import { serverKeys, serverTypes } from './servers.ts';
import { logicalTypes, OBJECTS, OPERATORS, OPTIONS, RULES } from './shapes.ts';
import type { Key, Minor, ObjectName, ObjectShape, Shape } from './types.ts';

/** Where a contract does not follow the standard. */
export interface Violation {
  readonly place: Place;
  /** Keys and indexes from the root. */
  readonly path: readonly string[];
  readonly message: string;
  /** For a key that is none of the standard: those that are. */
  readonly known?: readonly string[];
}

/** Everything in which a contract departs from its version of the standard, in order. */
export function checkStandard(root: SourceNode, minor: Minor): readonly Violation[] {
  const check = new Check(minor);
  check.value(root, { object: 'contract' }, []);
  return check.found;
}

type MapNode = Extract<SourceNode, { readonly type: 'object' }>;
type Keys = Readonly<Record<string, Shape | Key>>;

class Check {
  readonly #minor: Minor;
  readonly found: Violation[] = [];

  constructor(minor: Minor) {
    this.#minor = minor;
  }

  value(node: SourceNode, shape: Shape, path: readonly string[]): void {
    if (typeof shape === 'string') {
      if (!isPlain(node, shape)) this.#tell(node, path, `is not ${WORDS[shape]}`);
    } else if (isTexts(shape)) {
      if (node.type !== 'string' || !shape.includes(node.value)) this.#tell(node, path, `is none of ${shape.join(', ')}`);
    } else if ('object' in shape) this.#object(node, shape.object, path);
    else if ('list' in shape) this.#list(node, shape, path);
    else if ('either' in shape) {
      this.#either(node, shape.either, path);
    } else if ('pattern' in shape) {
      if (node.type !== 'string' || !shape.pattern.test(node.value)) this.#tell(node, path, 'is of another form');
    } else if (node.type !== 'number' || !(Number(node.text) > shape.above)) this.#tell(node, path, `is no number above ${shape.above}`);
  }

  /** What is wrong inside of a map or a list is told there. */
  #either(node: SourceNode, shapes: readonly Shape[], path: readonly string[]): void {
    if (shapes.some((one) => this.#fits(node, one))) return;
    const meant = shapes.find(
      (one) => typeof one === 'object' && (node.type === 'object' ? 'object' in one : node.type === 'array' && 'list' in one),
    );
    if (meant) this.value(node, meant, path);
    else this.#tell(node, path, 'is of another form');
  }

  #fits(node: SourceNode, shape: Shape): boolean {
    const check = new Check(this.#minor);
    check.value(node, shape, []);
    return check.found.length === 0;
  }

  #list(node: SourceNode, shape: Extract<Shape, { readonly list: Shape }>, path: readonly string[]): void {
    if (node.type !== 'array') return this.#tell(node, path, 'is no list');
    const { least = 0, most = Number.POSITIVE_INFINITY } = shape;
    if (node.items.length < least || node.items.length > most) this.#tell(node, path, 'has too few items or too many');
    if (shape.unique && new Set(node.items.map(textOf)).size < node.items.length) this.#tell(node, path, 'holds an item twice');
    for (const [index, item] of node.items.entries()) this.value(item, shape.list, [...path, String(index)]);
  }

  #object(node: SourceNode, name: ObjectName, path: readonly string[]): void {
    if (node.type !== 'object') return this.#tell(node, path, 'is no map');
    const isProperty = name === 'property' || name === 'item';
    const shape: ObjectShape = OBJECTS[name];
    const keys: Keys = isProperty
      ? { ...OBJECTS.item.keys, logicalType: logicalTypes(this.#minor), ...this.#typed(node, path) }
      : name === 'quality'
        ? { ...shape.keys, ...this.#rule(node, path) }
        : name === 'server'
          ? { ...shape.keys, type: serverTypes(this.#minor), ...this.#server(node, path) }
          : shape.keys;
    this.#keys(node, { ...shape, keys }, path);
  }

  #keys(node: MapNode, { keys, required, isOpen }: ObjectShape, path: readonly string[]): void {
    for (const key of required?.(this.#minor) ?? []) if (!node.members.has(key)) this.#tell(node, path, `has no ${key}`);
    for (const [key, { value }] of node.members) {
      const shape = Object.hasOwn(keys, key) ? this.#current(keys[key]) : undefined;
      if (shape !== undefined) this.value(value, shape, [...path, key]);
      else if (isOpen?.(this.#minor) !== true)
        this.found.push({ place: value.place, path: [...path, key], message: 'is no key of the standard here', known: Object.keys(keys) });
    }
  }

  #current(key: Shape | Key | undefined): Shape | undefined {
    if (key === undefined || typeof key === 'string' || !('is' in key)) return key;
    return (key.from ?? 0) <= this.#minor ? key.is : key.before;
  }

  #server(node: MapNode, path: readonly string[]): Keys {
    const type = node.members.get('type')?.value;
    const { keys, required } = serverKeys(type?.type === 'string' ? type.value : undefined, this.#minor);
    this.#keys(node, { keys: {}, isOpen: () => true, ...(required && { required }) }, path);
    return keys;
  }

  /** What the logical type of a property brings along. Without a type the standard does not say what options mean. */
  #typed(node: MapNode, path: readonly string[]): Keys {
    const type = node.members.get('logicalType')?.value;
    const name = type?.type === 'string' ? type.value : undefined;
    const options = node.members.get('logicalTypeOptions')?.value;
    if (options?.type === 'object' && name !== undefined && Object.hasOwn(OPTIONS, name)) {
      const shape = { keys: OPTIONS[name]?.(this.#minor) ?? {}, required: () => (name === 'vector' ? ['dimensions'] : []) };
      this.#keys(options, shape, [...path, 'logicalTypeOptions']);
    }
    const isOpen = name === undefined;
    if (name === 'map' && !node.members.has('map')) this.#tell(node, path, 'has no map');
    return {
      ...((isOpen || name === 'object') && { properties: { list: { object: 'property' } } }),
      ...((isOpen || name === 'array') && { items: { object: 'item' } }),
      ...((isOpen || name === 'map') && { map: { is: { object: 'map' }, from: 2 } }),
    };
  }

  /** What the type of a quality rule brings along. 3.0 takes a rule without a type for one of the library, later versions one with a metric. */
  #rule(node: MapNode, path: readonly string[]): Keys {
    const [type, metric] = ['type', 'metric'].map((key) => node.members.get(key)?.value);
    const stated = type?.type === 'string' ? type.value : undefined;
    const isLibrary = stated === 'library' || (this.#minor === 0 ? type === undefined : metric?.type === 'string');
    const kinds: (keyof typeof RULES)[] = [];
    if (isLibrary) kinds.push('library');
    if (stated === 'sql' || stated === 'custom') kinds.push(stated);
    const shapes = kinds.map((kind) => RULES[kind](this.#minor));
    for (const { required } of shapes) this.#keys(node, { keys: {}, isOpen: () => true, ...(required && { required }) }, path);
    const operators = Object.keys(OPERATORS).filter((key) => node.members.has(key));
    if (this.#minor > 0 && kinds.some((kind) => kind !== 'custom') && operators.length !== 1)
      this.#tell(node, path, operators.length === 0 ? 'has no limit (mustBe …)' : `has several limits: ${operators.join(', ')}`);
    return Object.assign({}, ...shapes.map(({ keys }) => keys)) as Keys;
  }

  #tell({ place }: SourceNode, path: readonly string[], message: string): void {
    this.found.push({ place, path, message });
  }
}

const WORDS = {
  text: 'a text',
  truth: 'true or false',
  number: 'a number',
  integer: 'a whole number',
  count: 'a whole number from 0',
  scalar: 'a single value',
  map: 'a map',
  any: 'anything',
} as const;

function isPlain(node: SourceNode, shape: keyof typeof WORDS): boolean {
  switch (shape) {
    case 'any':
      return true;
    case 'text':
      return node.type === 'string';
    case 'truth':
      return node.type === 'boolean';
    case 'scalar':
      return node.type !== 'object' && node.type !== 'array';
    case 'map':
      return node.type === 'object';
    case 'number':
      return node.type === 'number';
    default:
      return node.type === 'number' && Number.isInteger(Number(node.text)) && (shape === 'integer' || Number(node.text) >= 0);
  }
}

function isTexts(shape: Shape): shape is readonly string[] {
  return Array.isArray(shape);
}

/** Equal for equal values. */
function textOf(node: SourceNode): string {
  switch (node.type) {
    case 'array':
      return `[${node.items.map(textOf).join()}]`;
    case 'object':
      return `{${[...node.members]
        .map(([key, { value }]) => `${JSON.stringify(key)}:${textOf(value)}`)
        .sort()
        .join()}}`;
    case 'number':
      return String(Number(node.text));
    case 'null':
      return 'null';
    default:
      return JSON.stringify(node.value);
  }
}

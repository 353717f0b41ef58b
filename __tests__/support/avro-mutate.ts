import { type Json, type JsonMap, labelOf, Random, SchemaMaker } from './avro-generate.ts';

/** A schema node with the means to replace it. */
interface Slot {
  readonly node: Json;
  readonly set: (value: Json) => void;
}

/** `schema` with one to three random changes; what comes out need not be a legal schema. */
export function mutate(schema: Json, seed: number): Json {
  const random = new Random(seed);
  const root: { type: Json } = { type: structuredClone(schema) };
  const times = 1 + random.below(3);
  for (let i = 0; i < times; i += 1) {
    const slots = [...slotsOf(root.type, (value) => (root.type = value))];
    const slot = random.pick(slots);
    const mutation = random.pick(MUTATIONS);
    mutation(slot, random, 100 + 10 * i);
  }
  return root.type;
}

function* slotsOf(node: Json, set: (value: Json) => void): Generator<Slot> {
  yield { node, set };
  if (Array.isArray(node)) {
    for (const [index, branch] of node.entries()) yield* slotsOf(branch, (value) => (node[index] = value));
  } else if (typeof node === 'object' && node !== null) {
    for (const key of ['items', 'values']) {
      const inner = node[key];
      if (inner !== undefined) yield* slotsOf(inner, (value) => (node[key] = value));
    }
    for (const field of (node['fields'] ?? []) as JsonMap[]) yield* slotsOf(field['type'] as Json, (value) => (field['type'] = value));
  }
}

type Mutation = (slot: Slot, random: Random, number: number) => void;

const PRIMITIVES = ['null', 'boolean', 'int', 'long', 'float', 'double', 'bytes', 'string'];
const WIDER: { readonly [kind: string]: readonly string[] } = {
  int: ['long', 'float', 'double'],
  long: ['float', 'double', 'int'],
  float: ['double', 'int'],
  double: ['float', 'long'],
  string: ['bytes'],
  bytes: ['string'],
};

function isMap(node: Json): node is JsonMap {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

function named(kind: string, change: (map: JsonMap, random: Random, number: number) => void): Mutation {
  return (slot, random, number) => {
    if (isMap(slot.node) && slot.node['type'] === kind) change(slot.node, random, number);
  };
}

function onFields(change: (fields: JsonMap[], random: Random, number: number) => void): Mutation {
  return named('record', (map, random, number) => change(map['fields'] as JsonMap[], random, number));
}

const MUTATIONS: readonly Mutation[] = [
  (slot, random) => {
    if (typeof slot.node === 'string') slot.set(random.pick(WIDER[slot.node] ?? PRIMITIVES));
  },
  (slot, random) => slot.set(random.pick(PRIMITIVES)),
  (slot, random, number) => slot.set(new SchemaMaker(random, number).schema(2)),
  (slot, random) => {
    if (Array.isArray(slot.node)) slot.node.splice(random.below(slot.node.length), 1);
    else if (labelOf(slot.node) !== 'null') slot.set(['null', slot.node]);
  },
  (slot, random, number) => {
    if (!Array.isArray(slot.node)) return;
    const branch = new SchemaMaker(random, number).schema(1, true);
    if (!slot.node.some((other) => labelOf(other) === labelOf(branch))) slot.node.push(branch);
  },
  (slot) => {
    if (Array.isArray(slot.node)) slot.node.reverse();
  },
  (slot, random) => {
    if (Array.isArray(slot.node) && slot.node.length > 0) slot.set(random.pick(slot.node));
  },
  onFields((fields, random, number) => {
    const name = `n${random.below(3)}`;
    if (fields.every((field) => field['name'] !== name)) fields.push(new SchemaMaker(random, number).field(name, 1));
  }),
  onFields((fields, random) => fields.splice(random.below(fields.length), 1)),
  onFields((fields) => fields.reverse()),
  onFields((fields, random) => {
    const field = random.pick(fields);
    if (!field) return;
    if (random.chance(0.6)) field['aliases'] = [field['name'] as string];
    field['name'] = `n${random.below(3)}`;
  }),
  onFields((fields, random) => {
    const [field, other] = [random.pick(fields), random.pick(fields)];
    if (field && other && field !== other) field['aliases'] = [other['name'] as string];
  }),
  onFields((fields, random) => {
    const field = random.pick(fields);
    if (field) delete field['default'];
  }),
  named('enum', (map, random) => {
    const symbols = map['symbols'] as string[];
    if (random.chance(0.5)) symbols.push('WHITE');
    else symbols.splice(random.below(symbols.length), 1);
  }),
  named('enum', (map) => {
    if (map['default'] === undefined) map['default'] = (map['symbols'] as string[])[0] ?? 'RED';
    else delete map['default'];
  }),
  named('enum', (map) => (map['symbols'] as string[]).reverse()),
  named('fixed', (map, random) => {
    map['size'] = random.pick([0, 2, 8, 12, 16]);
  }),
  (slot, random, number) => {
    if (!isMap(slot.node) || typeof slot.node['name'] !== 'string') return;
    const old = slot.node['name'];
    const short = old.slice(old.lastIndexOf('.') + 1);
    const how = random.below(3);
    if (how === 2) slot.node['name'] = `w.${short}`;
    else slot.node['name'] = old.replace(short, `X${number}`);
    if (how === 0) slot.node['aliases'] = [old];
  },
  (slot, random) => {
    if (!isMap(slot.node) || slot.node['logicalType'] === undefined) return;
    if (random.chance(0.3)) delete slot.node['logicalType'];
    else if (slot.node['type'] === 'long')
      slot.node['logicalType'] = random.pick(['timestamp-millis', 'timestamp-micros', 'time-micros', 'nothing']);
    else if (slot.node['scale'] !== undefined) slot.node['scale'] = random.below(6);
  },
];

/** Random Avro schemas and mutations of them, from a seed: the same seed gives the same pair. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonMap = { [key: string]: Json };

export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 to 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }
}

const PRIMITIVES = ['null', 'boolean', 'int', 'long', 'float', 'double', 'bytes', 'string'] as const;
const FIELDS = ['a', 'b', 'c', 'd', 'e', 'f'];
const SYMBOLS = ['RED', 'GREEN', 'BLUE', 'BLACK'];
const LOGICAL: readonly JsonMap[] = [
  { type: 'int', logicalType: 'date' },
  { type: 'int', logicalType: 'time-millis' },
  { type: 'long', logicalType: 'time-micros' },
  { type: 'long', logicalType: 'timestamp-millis' },
  { type: 'long', logicalType: 'timestamp-micros' },
  { type: 'long', logicalType: 'timestamp-nanos' },
  { type: 'long', logicalType: 'local-timestamp-millis' },
  { type: 'string', logicalType: 'uuid' },
  { type: 'bytes', logicalType: 'decimal', precision: 9, scale: 2 },
  { type: 'bytes', logicalType: 'decimal', precision: 9, scale: 3 },
  { type: 'bytes', logicalType: 'decimal', precision: 5, scale: 2 },
  { type: 'bytes', logicalType: 'big-decimal' },
  { type: 'string', logicalType: 'money' },
];

/** Makes schemas; names are defined once and referred to afterwards. */
export class SchemaMaker {
  readonly #random: Random;
  /** Full names defined so far, and of those the records that are still open. */
  readonly #defined: { readonly name: string; readonly json: JsonMap }[] = [];
  readonly #open = new Set<string>();
  /** All of a schema in the null namespace, or none: inside another namespace the null one cannot be named. */
  readonly #namespaces: readonly string[];
  #count: number;

  constructor(random: Random, firstNumber = 0, namespaces: readonly string[] = ['x', 'y.z']) {
    this.#random = random;
    this.#namespaces = namespaces;
    this.#count = firstNumber;
  }

  schema(depth: number, inUnion = false): Json {
    const r = this.#random;
    const roll = r.next();
    if (depth <= 0 || roll < 0.3) return r.chance(0.15) ? { ...r.pick(LOGICAL) } : r.pick(PRIMITIVES);
    if (roll < 0.38 && this.#defined.length > 0) {
      const { name } = r.pick(this.#defined);
      // A record that contains itself without a way out has no values; one in a hundred may.
      if (!this.#open.has(name) || inUnion || r.chance(0.01)) return name;
    }
    if (roll < 0.5) return { type: 'array', items: this.schema(depth - 1) };
    if (roll < 0.58) return { type: 'map', values: this.schema(depth - 1) };
    if (roll < 0.76 && !inUnion) return this.union(depth);
    if (roll < 0.83) return this.#enum();
    if (roll < 0.88) return this.#fixed();
    return this.record(depth);
  }

  union(depth: number): Json {
    const branches: Json[] = this.#random.chance(0.6) ? ['null'] : [];
    const count = 1 + this.#random.below(3);
    for (let tries = 0; tries < 8 && branches.length <= count; tries += 1) {
      const branch = this.schema(depth - 1, true);
      if (!branches.some((other) => labelOf(other) === labelOf(branch))) branches.push(branch);
    }
    return branches;
  }

  record(depth: number): JsonMap {
    const json: JsonMap = { type: 'record', ...this.#name('R'), fields: [] };
    const name = labelOf(json);
    this.#open.add(name);
    this.#defined.push({ name, json });
    const names = FIELDS.filter(() => this.#random.chance(0.5));
    json['fields'] = names.map((field) => this.field(field, depth - 1));
    this.#open.delete(name);
    return json;
  }

  field(name: string, depth: number): JsonMap {
    const type = this.schema(depth);
    const field: JsonMap = { name, type };
    if (this.#random.chance(0.4)) {
      const value = this.#default(type);
      if (value !== undefined) field['default'] = value;
    }
    return field;
  }

  #name(letter: string): JsonMap {
    this.#count += 1;
    const name = `${letter}${this.#count}`;
    const namespace = this.#random.pick(this.#namespaces);
    return { name: namespace === '' ? name : `${namespace}.${name}` };
  }

  #enum(): JsonMap {
    const symbols = SYMBOLS.filter(() => this.#random.chance(0.6));
    const json: JsonMap = { type: 'enum', ...this.#name('E'), symbols: symbols.length > 0 ? symbols : ['RED'] };
    if (this.#random.chance(0.3)) json['default'] = (json['symbols'] as string[])[0] as string;
    this.#defined.push({ name: labelOf(json), json });
    return json;
  }

  #fixed(): JsonMap {
    const json: JsonMap = { type: 'fixed', ...this.#name('F'), size: this.#random.pick([0, 1, 4, 8, 12, 16]) };
    if (json['size'] === 12 && this.#random.chance(0.5)) json['logicalType'] = 'duration';
    if (json['size'] === 16 && this.#random.chance(0.5)) json['logicalType'] = 'uuid';
    if (json['size'] === 8 && this.#random.chance(0.5)) Object.assign(json, { logicalType: 'decimal', precision: 9, scale: 2 });
    this.#defined.push({ name: labelOf(json), json });
    return json;
  }

  /** A default for a type whose first branch everybody understands, or `undefined`. */
  #default(type: Json): Json | undefined {
    if (Array.isArray(type)) return type[0] === undefined ? undefined : this.#default(type[0]);
    const json = typeof type === 'object' && type !== null ? type : (this.#defined.find((one) => one.name === type)?.json ?? type);
    const kind = typeof json === 'object' && json !== null && !Array.isArray(json) ? (json['type'] as string) : (json as string);
    const simple: { [kind: string]: Json } = {
      null: null,
      boolean: true,
      int: 1,
      long: 2,
      float: 1.5,
      double: 2.5,
      bytes: 'ÿ',
      string: 'x',
      array: [],
      map: {},
    };
    if (Object.hasOwn(simple, kind)) return simple[kind];
    const map = json as JsonMap;
    if (kind === 'enum') return (map['symbols'] as Json[])[0];
    return kind === 'fixed' ? '\0'.repeat(map['size'] as number) : undefined;
  }
}

/** What tells the branches of a union apart. */
export function labelOf(schema: Json): string {
  if (typeof schema === 'string') return schema;
  if (Array.isArray(schema)) return 'union';
  const map = schema as JsonMap;
  return typeof map['name'] === 'string' ? map['name'] : (map['type'] as string);
}

export function randomSchema(seed: number, depth = 4): Json {
  const random = new Random(seed);
  const maker = new SchemaMaker(random, 0, random.chance(0.3) ? [''] : ['x', 'y.z']);
  return random.chance(0.6) ? maker.record(depth) : maker.schema(depth);
}

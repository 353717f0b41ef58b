import type { AvroSchema, RecordSchema } from '../model.ts';
import type { Sizes } from '../resolve/sizes.ts';
import { type AvroValue, BranchValue } from '../value.ts';
import { interpret } from './interpret.ts';

/** A larger value than this many scalars proves nothing to a person, and costs. */
export const MAX_PAYLOAD = 20_000;
/** How deep, and how often, a readable value is looked for before the smallest is taken. */
const MAX_TRIES = 200;
const MAX_DEPTH = 12;
/** Values nested deeper are not built: they would only wear out the stack. */
const MAX_NESTED = 200;

/**
 * Values of the writer for the parts of a payload that do not matter: the smallest ones, but where a union gives the choice one
 * that the reader reads unchanged, so that the payload fails for the one reason it was built for.
 */
export class Sampler {
  readonly #sizes: Sizes;
  readonly #qualified: boolean;
  readonly #known = new Map<AvroSchema, Map<AvroSchema | undefined, AvroValue | undefined>>();
  #tries = 0;

  constructor(sizes: Sizes, qualified: boolean) {
    this.#sizes = sizes;
    this.#qualified = qualified;
  }

  /** A value, or `undefined` when there is none or it would be too large. */
  sample(writer: AvroSchema, reader: AvroSchema | undefined): AvroValue | undefined {
    const known = this.#known.get(writer) ?? new Map<AvroSchema | undefined, AvroValue | undefined>();
    this.#known.set(writer, known);
    if (!known.has(reader)) known.set(reader, this.#smallest(writer, reader));
    return known.get(reader);
  }

  #smallest(writer: AvroSchema, reader: AvroSchema | undefined): AvroValue | undefined {
    if (this.#sizes.of(writer) > MAX_PAYLOAD) return undefined;
    this.#tries = 0;
    try {
      return this.#value(writer, reader, 0);
    } catch (error) {
      if (error instanceof TooDeep) return undefined;
      throw error;
    }
  }

  #value(writer: AvroSchema, reader: AvroSchema | undefined, depth: number): AvroValue {
    if (depth > MAX_NESTED) throw new TooDeep();
    switch (writer.kind) {
      case 'union':
        return this.#branch(writer, reader, depth);
      case 'record':
        return new Map(
          writer.fields.map((field) => [field.name, this.#value(field.type.schema, fieldReader(field.name, reader), depth + 1)]),
        );
      case 'enum': {
        const known = reader?.kind === 'enum' ? reader.symbols : [];
        const readable = writer.symbols.find((symbol) => known.some((other) => other.name === symbol.name));
        return (readable ?? writer.symbols[0])?.name ?? '';
      }
      case 'fixed':
        return new Uint8Array(writer.size);
      case 'array':
        return [];
      case 'map':
        return new Map();
      default:
        return SMALLEST[writer.kind];
    }
  }

  #branch(writer: AvroSchema & { kind: 'union' }, reader: AvroSchema | undefined, depth: number): AvroValue {
    const sizes = writer.branches.map((branch) => this.#sizes.of(branch.schema));
    const order = sizes.map((_, index) => index).filter((index) => (sizes[index] ?? 0) <= MAX_PAYLOAD);
    order.sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
    let smallest: AvroValue | undefined;
    for (const index of order) {
      const branch = writer.branches[index]?.schema;
      if (!branch) continue;
      const value = new BranchValue(index, this.#value(branch, reader, depth + 1));
      smallest ??= value;
      if (!reader || depth > MAX_DEPTH || this.#tries > MAX_TRIES) break;
      this.#tries += 1;
      const { refusals, changes } = interpret(writer, value, reader, this.#qualified);
      if (refusals.length === 0 && changes.length === 0) return value;
    }
    return smallest ?? null;
  }
}

class TooDeep extends Error {}

const SMALLEST = {
  null: null,
  boolean: false,
  int: 0,
  long: 0n,
  float: 0,
  double: 0,
  bytes: new Uint8Array(),
  string: '',
} as const satisfies Record<string, AvroValue>;

/** The type that reads a written field, as far as it is plain; only a help to choose readable values. */
export function fieldReader(name: string, reader: AvroSchema | undefined): AvroSchema | undefined {
  if (reader?.kind === 'union') return fieldReader(name, reader.branches.find((branch) => branch.schema.kind === 'record')?.schema);
  if (reader?.kind !== 'record') return undefined;
  return readersOf(reader).get(name);
}

const READERS = new WeakMap<RecordSchema, ReadonlyMap<string, AvroSchema>>();

/** The type that reads each written name: by a field's own name before an alias. */
function readersOf(record: RecordSchema): ReadonlyMap<string, AvroSchema> {
  let readers = READERS.get(record);
  if (!readers) {
    const entries = record.fields.flatMap((field) => field.aliases.map((alias) => [alias, field.type.schema] as const));
    readers = new Map([...entries, ...record.fields.map((field) => [field.name, field.type.schema] as const)]);
    READERS.set(record, readers);
  }
  return readers;
}

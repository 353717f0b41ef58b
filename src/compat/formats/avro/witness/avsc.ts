import type * as avscModule from 'avsc';
import type { Type } from 'avsc';
import type { Use } from '../model.ts';
import type { AvroValue } from '../value.ts';
import { toPlainSchema, toPlainValue } from './avsc-schema.ts';

type Avsc = typeof avscModule;

/** What avsc does with a payload: decodes it, refuses it, or cannot hold the schemas at all (an empty union, names such as `constructor`). */
export type Verdict =
  | { readonly outcome: 'read'; readonly value: unknown }
  | { readonly outcome: 'refused'; readonly error: string }
  | { readonly outcome: 'unusable' };

/** How avsc compares names: by the unqualified name as the specification says, or with namespaces. */
export type Names = 'short' | 'qualified';

/** avsc as a judge over payloads of one writer and one reader. */
export class AvscJudge {
  readonly #types: { readonly writer: Type; readonly reader: Type } | undefined;
  readonly #writer: Use;
  readonly #resolvers = new Map<Names, ReturnType<Type['createResolver']> | string>();

  constructor(avsc: Avsc, writer: Use, reader: Use) {
    this.#writer = writer;
    try {
      this.#types = { writer: buildType(avsc, writer, 'writer'), reader: buildType(avsc, reader, 'reader') };
    } catch {
      this.#types = undefined;
    }
  }

  /** Encodes the payload with the writer's type and decodes it as the reader. */
  judge(value: AvroValue, names: Names): Verdict {
    const types = this.#types;
    if (!types) return { outcome: 'unusable' };
    let bytes: Buffer;
    try {
      bytes = types.writer.toBuffer(toPlainValue(this.#writer.schema, value));
    } catch {
      return { outcome: 'unusable' };
    }
    try {
      const resolver = this.#resolver(types, names);
      if (typeof resolver === 'string') return { outcome: 'refused', error: resolver };
      return { outcome: 'read', value: types.reader.fromBuffer(bytes, resolver) as unknown };
    } catch (error) {
      return isFault(error) ? { outcome: 'unusable' } : { outcome: 'refused', error: messageOf(error) };
    }
  }

  /** The resolver, or why avsc refuses to make one. */
  #resolver(types: { writer: Type; reader: Type }, names: Names): ReturnType<Type['createResolver']> | string {
    let resolver = this.#resolvers.get(names);
    if (resolver !== undefined) return resolver;
    try {
      resolver = types.reader.createResolver(types.writer, { ignoreNamespaces: names === 'short' });
    } catch (error) {
      // Against a type without a name avsc refuses by a TypeError; a stack overflow is no refusal.
      if (error instanceof RangeError) throw error;
      resolver = messageOf(error);
    }
    this.#resolvers.set(names, resolver);
    return resolver;
  }
}

/** avsc compiles functions for every record, and a schema of the window is compared several times. */
const TYPES = { writer: new WeakMap<Use, Type>(), reader: new WeakMap<Use, Type>() } as const;

function buildType(avsc: Avsc, root: Use, role: 'writer' | 'reader'): Type {
  const known = TYPES[role].get(root);
  if (known) return known;
  // avsc makes functions from the names in a schema; every name here has passed our check for simple names.
  const schema = toPlainSchema(root, role) as Parameters<Avsc['Type']['forSchema']>[0];
  const type = avsc.Type.forSchema(schema, { wrapUnions: true, omitRecordMethods: true, registry: { long: exactLong(avsc) } });
  TYPES[role].set(root, type);
  return type;
}

/** Loads avsc; it is large, so only once a difference has to be confirmed. */
export async function loadAvsc(): Promise<Avsc> {
  const module = (await import('avsc')) as Avsc & { readonly default?: Avsc };
  return module.default ?? module;
}

/** avsc stumbling while it decodes, over a resolver that failed in a union and stayed in its table, says nothing about the payload. */
function isFault(error: unknown): boolean {
  return error instanceof TypeError || error instanceof RangeError;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A long of all 64 bits; avsc's own refuses numbers beyond 2^53. */
function exactLong(avsc: Avsc): Type {
  // oxlint-disable-next-line no-underscore-dangle -- the public name avsc gives it
  const long = avsc.types.LongType.__with({
    toBuffer: (value: bigint) => {
      const buffer = Buffer.alloc(8);
      buffer.writeBigInt64LE(value);
      return buffer;
    },
    fromBuffer: (buffer: Buffer) => buffer.readBigInt64LE(),
    fromJSON: (value: number | string | bigint) => BigInt(value),
    toJSON: String,
    isValid: (value: unknown) => typeof value === 'bigint',
    compare: (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0),
  });
  return long;
}

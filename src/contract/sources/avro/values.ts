import type * as avscModule from 'avsc';
import { MAX_DEPTH } from '../../engine/json.ts';
import type { Value } from '../../types.ts';
import { dateText, decimalValue, LONGS, timeOfDay } from './logical.ts';

type Avsc = typeof avscModule;

/** Types as contracts speak of them: whole numbers exact, dates and times as text, decimals as numbers. */
export function typeOptions(avsc: Avsc): Partial<avscModule.ForSchemaOptions> {
  const long = longType(avsc, narrow);
  // A long with a logical type is read as its text at once: on the way as a number it could be rounded.
  const texts = new Map([...LONGS].map(([name, read]) => [name, longType(avsc, readable(read))]));
  return {
    registry: {},
    wrapUnions: 'auto',
    typeHook: (schema: unknown) => {
      if (schema === 'long') return long;
      if (!isPlain(schema) || schema['type'] !== 'long') return undefined;
      return texts.get(String(schema['logicalType'])) ?? long;
    },
    logicalTypes: {
      date: logical(avsc, () => (value) => dateText(Number(value))),
      'time-millis': logical(avsc, () => (value) => timeOfDay(BigInt(value as number), 1_000_000n, 3)),
      decimal: logical(avsc, (schema) => {
        const scale = Number(schema['scale'] ?? 0);
        return (value) => (Buffer.isBuffer(value) && scale >= 0 && scale <= 1000 ? decimalValue(value, scale) : value);
      }),
    },
  } as unknown as Partial<avscModule.ForSchemaOptions>;
}

/** Longs that are read by all of their bits. */
function longType(avsc: Avsc, read: (value: bigint) => unknown): avscModule.Type {
  const methods = {
    fromBuffer: (buffer: Buffer) => read(buffer.readBigInt64LE()),
    toBuffer: (value: number | bigint) => {
      const buffer = Buffer.alloc(8);
      buffer.writeBigInt64LE(BigInt(value));
      return buffer;
    },
    fromJSON: (value: number) => value,
    toJSON: Number,
    isValid: (value: unknown) => typeof value === 'bigint' || Number.isInteger(value),
    compare: (one: number | bigint, other: number | bigint) => (one < other ? -1 : one > other ? 1 : 0),
  };
  return (avsc.types.LongType as unknown as { __with(methods: object): avscModule.Type }).__with(methods);
}

function narrow(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** A time that no calendar has spoils its row alone: while a block is decoded nothing may throw. */
const UNREADABLE = Symbol('unreadable');

function readable<T>(read: (value: T) => unknown): (value: T) => unknown {
  return (value) => {
    try {
      return read(value);
    } catch (error) {
      if (error instanceof RangeError) return UNREADABLE;
      throw error;
    }
  };
}

/** A logical type that only has to be read. */
function logical(avsc: Avsc, reader: (schema: Readonly<Record<string, unknown>>) => (value: unknown) => unknown): unknown {
  const Base = avsc.types.LogicalType as unknown as new (...given: readonly unknown[]) => object;
  return class extends Base {
    readonly #read: (value: unknown) => unknown;

    constructor(schema: Readonly<Record<string, unknown>>, options: unknown) {
      super(schema, options);
      this.#read = readable(reader(schema));
    }

    _fromValue(value: unknown): unknown {
      return this.#read(value);
    }

    _toValue(): undefined {
      return undefined;
    }
  };
}

/** Records as plain objects, bytes as ISO-8859-1 text. @throws RangeError when it is nested too deeply, or holds a time that no calendar has */
export function toValue(value: unknown, depth = 0): Value {
  if (depth > MAX_DEPTH) throw new RangeError(`more than ${MAX_DEPTH} levels`);
  if (value === UNREADABLE) throw new RangeError('no time of any calendar');
  if (Buffer.isBuffer(value)) return value.toString('latin1');
  if (Array.isArray(value)) return value.map((item) => toValue(item, depth + 1));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toValue(member, depth + 1)]));
  }
  return value === undefined ? null : (value as Value);
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

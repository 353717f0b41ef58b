import type * as avscModule from 'avsc';
import { MAX_DEPTH } from '../../engine/json.ts';
import type { Value } from '../../types.ts';

type Avsc = typeof avscModule;

/** Types as contracts speak of them: whole numbers exact, dates and times as text, decimals as numbers. */
export function typeOptions(avsc: Avsc): Partial<avscModule.ForSchemaOptions> {
  const long = exactLong(avsc);
  return {
    registry: {},
    wrapUnions: 'auto',
    typeHook: (schema: unknown) =>
      schema === 'long' || (isPlain(schema) && schema['type'] === 'long' && schema['logicalType'] === undefined) ? long : undefined,
    logicalTypes: {
      date: logical(avsc, (value) => new Date(Number(value) * 86_400_000).toISOString().slice(0, 10)),
      'timestamp-millis': logical(avsc, (value) => new Date(Number(value)).toISOString()),
      'timestamp-micros': logical(avsc, (value) => new Date(Number(value) / 1000).toISOString()),
    },
  } as unknown as Partial<avscModule.ForSchemaOptions>;
}

/** Longs as numbers where they are exact, else as bigints. */
function exactLong(avsc: Avsc): avscModule.Type {
  const methods = {
    fromBuffer: (buffer: Buffer) => narrow(buffer.readBigInt64LE()),
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

/** A logical type that only has to be read. */
function logical(avsc: Avsc, read: (value: number | bigint) => string): unknown {
  const Base = avsc.types.LogicalType as unknown as new (...given: readonly unknown[]) => object;
  return class extends Base {
    _fromValue(value: number | bigint): string {
      return read(value);
    }

    _toValue(): undefined {
      return undefined;
    }
  };
}

/** Records as plain objects, bytes as ISO-8859-1 text. @throws RangeError when it is nested too deeply */
export function toValue(value: unknown, depth = 0): Value {
  if (depth > MAX_DEPTH) throw new RangeError(`more than ${MAX_DEPTH} levels`);
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

import type { JsonValue } from '../../../../core/index.ts';
import type { AvroSchema, DefaultValue, RecordSchema, Use } from '../model.ts';
import { isNamed, logicalOf, shortName, typeLabel } from '../model.ts';
import { meaningOf } from '../resolve/meaning.ts';
import { type AvroValue, BranchValue, latin1 } from '../value.ts';

/** What a reader makes of one value. A value with a refusal does not decode at all; the others are listed to tell the whole story. */
export interface Reading {
  readonly value: JsonValue;
  readonly refusals: readonly { readonly path: string; readonly reason: string }[];
  readonly changes: readonly { readonly path: string; readonly from: string; readonly to: string }[];
}

/**
 * Reads a value of the writer with the reader's schema, by the rules of Avro 1.12 for values. It knows nothing of the comparison
 * of schemas and shares no rule with it: what the comparison claims is held against what happens to a value here.
 */
export function interpret(writer: AvroSchema, value: AvroValue, reader: AvroSchema, qualified: boolean): Reading {
  const interpreter = new Interpreter(qualified);
  return { value: interpreter.read(writer, value, reader, ''), refusals: interpreter.refusals, changes: interpreter.changes };
}

class Interpreter {
  readonly refusals: { path: string; reason: string }[] = [];
  readonly changes: { path: string; from: string; to: string }[] = [];
  readonly #qualified: boolean;

  constructor(qualified: boolean) {
    this.#qualified = qualified;
  }

  read(writer: AvroSchema, value: AvroValue, reader: AvroSchema, path: string): JsonValue {
    if (writer.kind === 'union' && value instanceof BranchValue) {
      const branch = writer.branches[value.index];
      return branch ? this.read(branch.schema, value.value, reader, path) : this.#refuse(path, 'there is no such branch');
    }
    if (reader.kind === 'union') {
      const branch = this.#pick(writer, reader.branches);
      if (!branch) return this.#refuse(path, `no branch of the reader's union takes ${typeLabel(writer)}`);
      const inner = this.read(writer, value, branch, path);
      return branch.kind === 'null' ? inner : { [typeLabel(branch)]: inner };
    }
    if (writer.kind === reader.kind && isNamed(writer) && isNamed(reader) && !this.#sameName(writer, reader)) {
      return this.#refuse(path, `${writer.fullName} is not ${reader.fullName}`);
    }
    if (writer.kind === 'record' && reader.kind === 'record') return this.#record(writer, value, reader, path);
    if (writer.kind === 'array' && reader.kind === 'array' && Array.isArray(value)) {
      return (value as readonly AvroValue[]).map((item) => this.read(writer.items.schema, item, reader.items.schema, `${path}/*`));
    }
    if (writer.kind === 'map' && reader.kind === 'map' && value instanceof Map) {
      const entries = [...(value as ReadonlyMap<string, AvroValue>)];
      return Object.fromEntries(
        entries.map(([key, item]) => [key, this.read(writer.values.schema, item, reader.values.schema, `${path}/*`)]),
      );
    }
    return this.#leaf(writer, value, reader, path);
  }

  #refuse(path: string, reason: string): null {
    this.refusals.push({ path, reason });
    return null;
  }

  #sameName(writer: AvroSchema, reader: AvroSchema): boolean {
    if (!isNamed(writer) || !isNamed(reader)) return true;
    const names = [reader.fullName, ...reader.aliases];
    return names.includes(writer.fullName) || (!this.#qualified && shortName(reader.fullName) === shortName(writer.fullName));
  }

  /** The same type first, by the full name, then by an alias, then by the short name; a promotion when there is no such branch. */
  #pick(writer: AvroSchema, branches: readonly Use[]): AvroSchema | undefined {
    const schemas = branches.map((branch) => branch.schema);
    const same = schemas.filter((schema) => schema.kind === writer.kind);
    if (!isNamed(writer)) return same[0] ?? schemas.find((schema) => widen(writer.kind, 0, schema.kind) !== undefined);
    const named = same.filter(isNamed);
    return (
      named.find((schema) => schema.fullName === writer.fullName) ??
      named.find((schema) => schema.aliases.includes(writer.fullName)) ??
      named.find(
        (schema) => this.#sameName(writer, schema) && !(writer.kind === 'fixed' && schema.kind === 'fixed' && writer.size !== schema.size),
      ) ??
      named.find((schema) => this.#sameName(writer, schema))
    );
  }

  #record(writer: RecordSchema, value: AvroValue, reader: RecordSchema, path: string): JsonValue {
    const written = value as ReadonlyMap<string, AvroValue>;
    const fields = new Map(writer.fields.map((field) => [field.name, field]));
    const result: [string, JsonValue][] = [];
    for (const field of reader.fields) {
      const at = `${path}/${field.name}`;
      const sources = [...new Set([field.name, ...field.aliases])].flatMap((name) => fields.get(name) ?? []);
      const source = sources[0];
      if (sources.length > 1) this.#refuse(at, `${field.name} could be read from ${sources.map((one) => one.name).join(' and ')}`);
      else if (source)
        result.push([
          field.name,
          this.read(source.type.schema, written.get(source.name) ?? null, field.type.schema, `${path}/${source.name}`),
        ]);
      else if (field.default !== undefined) result.push([field.name, defaultToJson(field.default)]);
      else this.#refuse(at, `the field ${field.name} was not written and has no default`);
    }
    return Object.fromEntries(result);
  }

  #leaf(writer: AvroSchema, value: AvroValue, reader: AvroSchema, path: string): JsonValue {
    if (writer.kind === 'enum' && reader.kind === 'enum') return this.#symbol(typeof value === 'string' ? value : '', reader, path);
    if (writer.kind === 'fixed' && reader.kind === 'fixed') {
      if (writer.size !== reader.size) return this.#refuse(path, `${writer.size} bytes were written, ${reader.size} are read`);
    }
    const scalar = value as Scalar;
    const read = widen(writer.kind, scalar, reader.kind);
    if (read === undefined) return this.#refuse(path, `${typeLabel(writer)} cannot be read as ${typeLabel(reader)}`);
    const meant = meaningOf(logicalOf(writer), scalar);
    const understood = logicalOf(writer) || logicalOf(reader) ? meaningOf(logicalOf(reader), read) : undefined;
    if (!sameScalar(scalar, read)) this.changes.push({ path, from: String(show(scalar)), to: String(show(read)) });
    else if (understood !== undefined && (meant !== understood || outgrows(writer, scalar, reader)))
      this.changes.push({ path, from: meant, to: understood });
    else return show(read);
    return logicalOf(reader) ? (understood ?? show(read)) : show(read);
  }

  #symbol(symbol: string, reader: AvroSchema & { kind: 'enum' }, path: string): JsonValue {
    if (reader.symbols.some((candidate) => candidate.name === symbol)) return symbol;
    if (reader.default === undefined) return this.#refuse(path, `${symbol} is not a symbol of ${reader.fullName}, which has no default`);
    this.changes.push({ path, from: symbol, to: reader.default });
    return reader.default;
  }
}

type Scalar = null | boolean | number | bigint | string | Uint8Array;

/** A scalar of one type read as another, or `undefined` when Avro does not allow it. */
function widen(from: AvroSchema['kind'], value: Scalar, to: AvroSchema['kind']): Scalar | undefined {
  if (from === to) return value;
  switch (`${from} ${to}`) {
    case 'int long':
      return BigInt(Number(value));
    case 'int float':
    case 'long float':
      return Math.fround(Number(value));
    case 'int double':
    case 'long double':
    case 'float double':
      return Number(value);
    case 'string bytes':
      return new TextEncoder().encode(String(value));
    case 'bytes string':
      return new TextDecoder('utf-8').decode(value instanceof Uint8Array ? value : new Uint8Array());
    default:
      return undefined;
  }
}

/** Whether a promotion kept the value. */
function sameScalar(written: Scalar, read: Scalar): boolean {
  if (written instanceof Uint8Array && typeof read === 'string') return latin1(new TextEncoder().encode(read)) === latin1(written);
  if (typeof written === 'bigint' && typeof read === 'number') return BigInt(read) === written;
  if (typeof written === 'number' && typeof read === 'number') return Object.is(written, read);
  return true;
}

/** A decimal with more digits than the reader promises. */
function outgrows(writer: AvroSchema, value: Scalar, reader: AvroSchema): boolean {
  const [written, read] = [logicalOf(writer), logicalOf(reader)];
  if (written?.name !== 'decimal' || read?.name !== 'decimal') return false;
  return meaningOf({ ...read, scale: 0 }, value).replace('-', '').length > read.precision;
}

function show(value: Scalar): string | number | boolean | null {
  if (value instanceof Uint8Array) return latin1(value);
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  return value;
}

function defaultToJson(value: DefaultValue): JsonValue {
  if (value instanceof Map)
    return Object.fromEntries([...(value as ReadonlyMap<string, DefaultValue>)].map(([key, inner]) => [key, defaultToJson(inner)]));
  if (Array.isArray(value)) return (value as readonly DefaultValue[]).map(defaultToJson);
  return typeof value === 'bigint' ? String(value) : (value as JsonValue);
}

import type { JsonValue } from '../../../../core/index.ts';
import { isJsonObject } from '../../../../core/index.ts';
import type { Oracle } from '../../json-schema/oracle.ts';
import type { Job, TextAt } from '../compare/context.ts';
import type { SchemaRef } from '../read/model.ts';
import type { Carried } from '../texts/meet.ts';
import { kindsOf } from '../texts/kinds.ts';
import { read, write } from '../texts/write.ts';
import type { Lowering } from './lower.ts';
import { projectOf } from './project.ts';

/** What became of the texts in a payload. */
export interface Carriage {
  /** The payload with the values that the texts were sent for. */
  readonly payload: JsonValue;
  /** Of parts that speak of texts, whether what was sent fits them. */
  readonly written: ReadonlyMap<number, boolean>;
  readonly read: ReadonlyMap<number, boolean>;
}

/** Sends what a payload has of texts, and reads it as the other side would. Validators judge values; this does not compare schemas. */
export class Carrier {
  readonly #writer: Lowering;
  readonly #reader: Lowering;
  readonly #oracles: readonly Oracle[];

  constructor(writer: Lowering, reader: Lowering, oracles: readonly Oracle[]) {
    [this.#writer, this.#reader, this.#oracles] = [writer, reader, oracles];
  }

  /** `undefined` when something would not be sent like this. */
  carry({ texts }: Job, payload: JsonValue): Carriage | undefined {
    const [written, taken] = [new Map<number, boolean>(), new Map<number, boolean>()];
    let shown = payload;
    for (const one of texts ?? []) {
      const value = valueAt(payload, one.at);
      if (value === undefined) continue;
      const sent = this.#sent(one, value);
      if (sent === undefined) return undefined;
      const { field } = one;
      const lines = write(field.writer.name, sent, field.writer.serialization);
      if (field.written.kind === 'text' && field.written.form.filled && lines.some(([, text]) => text === '')) return undefined;
      const readings = read(field.writer.name, lines, field.reader.serialization, kindsOf(field.reader.schema)?.list === true) ?? [];
      written.set(this.#writer.idOf(field.written), true);
      taken.set(
        this.#reader.idOf(field.read),
        readings.some((reading) => this.fits(this.#reader, field.reader.schema, reading)),
      );
      shown = withValue(shown, one.at, sent);
    }
    return { payload: shown, written, read: taken };
  }

  /** The value of the writer that looks like what was proposed. */
  #sent({ field: { writer, written } }: TextAt, value: JsonValue): JsonValue | undefined {
    const given =
      written.kind === 'text' && written.form.list === 'single' && Array.isArray(value) ? ((value as JsonValue[])[0] ?? '') : value;
    const readings = this.#readings(writer, given);
    return [given, ...readings].reverse().find((one) => this.fits(this.#writer, writer.schema, one));
  }

  #readings(writer: Carried, value: JsonValue): JsonValue[] {
    const lists = kindsOf(writer.schema)?.list === true;
    return read(writer.name, write(writer.name, value, writer.serialization), writer.serialization, lists) ?? [];
  }

  fits(lowering: Lowering, schema: SchemaRef, value: JsonValue): boolean {
    const root = projectOf(lowering, lowering.idOf(schema), value);
    if (root === undefined) return false;
    const opinions = this.#oracles.map((oracle) =>
      oracle.judge({ root, dialect: 2020, uri: 'file:///schema', others: [], plain: true }, value),
    );
    return opinions.some((one) => one !== undefined) && opinions.every((one) => one?.valid !== false);
  }
}

function valueAt(payload: JsonValue, at: readonly string[]): JsonValue | undefined {
  let value: JsonValue | undefined = payload;
  for (const token of at) value = isJsonObject(value) && Object.hasOwn(value, token) ? value[token] : undefined;
  return value;
}

/** A payload with another value somewhere in it. */
export function withValue(payload: JsonValue, at: readonly string[], value: JsonValue): JsonValue {
  const [token, ...rest] = at;
  if (token === undefined || !isJsonObject(payload)) return value;
  return Object.fromEntries(Object.entries(payload).map(([key, one]) => [key, key === token ? withValue(one, rest, value) : one]));
}

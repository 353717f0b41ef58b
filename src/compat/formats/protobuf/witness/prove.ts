import { canonicalJson, type JsonObject, type JsonValue, type Witness } from '../../../../core/index.ts';
import type { Issue, Plan } from '../compare/issue.ts';
import { sampleOf } from '../compare/samples.ts';
import type { Schema } from '../link/schema.ts';
import type { ProtoField, ProtoMessage } from '../model.ts';
import { jsonNameOf } from '../names.ts';
import { Judge } from './judge.ts';
import { printMessage, requiredFields } from './print.ts';

const CONFIRMED_BY = ['protobufjs'];
/** Required fields inside required fields are filled in down to here, and so many of them. */
const MAX_DEPTH = 10;
const MAX_VALUES = 2000;
/** Witnesses per comparison; further differences stay without. */
const MAX_WITNESSES = 2000;

/** Of a message with more fields, only those that a payload is about are shown. */
const MAX_FIELDS = 300;
/** Characters of messages that are printed for one comparison; further differences stay without a witness. */
const MAX_PRINTED = 8_000_000;

/** Makes witnesses: the payload is encoded under the writer's schema and decoded under the reader's, both by protobufjs. */
export function prover(writer: Schema, reader: Schema): (issue: Issue) => Promise<Witness | undefined> {
  const budget = { witnesses: MAX_WITNESSES, printed: MAX_PRINTED };
  const judges = [judgesOf(writer, budget), judgesOf(reader, budget)] as const;
  return async ({ plan, kind }) => {
    if (!plan || kind === 'unknown' || budget.witnesses === 0) return undefined;
    budget.witnesses -= 1;
    const [from, to] = plan.swapped === true ? [judges[1], judges[0]] : judges;
    const [writes, reads] = [await from(plan.writer, plan), await to(plan.reader, plan)];
    const json = writes && reads && payloadOf(plan.swapped === true ? reader : writer, plan);
    if (!writes || !reads || !json) return undefined;
    try {
      return prove(plan, json, writes, reads);
    } catch {
      return undefined; // the writer itself does not take the payload: it proves nothing
    }
  };
}

/** One judge per message, made when first asked for; `undefined` where protobufjs does not take the message. */
function judgesOf(schema: Schema, budget: { printed: number }): (message: ProtoMessage, plan: Plan) => Promise<Judge | undefined> {
  const judges = new Map<ProtoMessage, Promise<Judge | undefined>>();
  const make = async (message: ProtoMessage, fields: readonly ProtoField[]): Promise<Judge | undefined> => {
    const printed = budget.printed > 0 ? printMessage(schema, message, fields) : undefined;
    if (!printed) return undefined;
    budget.printed -= printed.text.length;
    return Judge.make(printed).catch(() => undefined);
  };
  return (message, plan) => {
    if (message.fields.length > MAX_FIELDS) {
      const fields = fieldsFor(schema, message, plan);
      return fields.length > MAX_FIELDS ? Promise.resolve(undefined) : make(message, fields);
    }
    let judge = judges.get(message);
    if (!judge) judges.set(message, (judge = make(message, message.fields)));
    return judge;
  };
}

/** The fields of a large message that can have to do with a payload: by number, by name, and those that are required. */
function fieldsFor(schema: Schema, message: ProtoMessage, { values, shows, without }: Plan): readonly ProtoField[] {
  const index = indexOf(message);
  const keys = values.flatMap(([field]) => [field.number, field.name, jsonNameOf(field)]);
  const met = [...keys, shows ?? 0, without ?? 0].flatMap((key) => index.get(key) ?? []);
  return [...new Set([...met, ...requiredFields(schema, message)])];
}

/** Fields by number, name, and name in JSON. */
function indexOf(message: ProtoMessage): ReadonlyMap<string | number, readonly ProtoField[]> {
  let index = indexes.get(message);
  if (!index) {
    index = new Map();
    for (const field of message.fields) {
      for (const key of new Set([field.number, field.name, jsonNameOf(field)])) {
        const fields = index.get(key);
        if (fields) fields.push(field);
        else index.set(key, [field]);
      }
    }
    indexes.set(message, index);
  }
  return index;
}

const indexes = new WeakMap<ProtoMessage, Map<string | number, ProtoField[]>>();

function prove(plan: Plan, json: JsonObject, writes: Judge, reads: Judge): Witness | undefined {
  if (plan.through === 'default') return proveDefault(plan, writes, reads);
  const message = writes.fromJson(json);
  const payload = { message: plan.writer.fullName, json };
  const bytes = writes.encode(message);
  if (plan.through === 'json') {
    return outcome(payload, json, () => reads.toJson(reads.fromJson(json))) ?? proveByNumber(payload, bytes, reads);
  }
  const written = writes.toJson(writes.decode(bytes));
  return outcome({ ...payload, hex: Buffer.from(bytes).toString('hex') }, written, () => reads.toJson(reads.decode(bytes)));
}

/** The same JSON under both schemas, which stands for other fields: encoded, it shows. */
function proveByNumber(payload: { message: string; json: JsonObject }, written: Uint8Array, reads: Judge): Witness | undefined {
  const [before, after] = [written, reads.encode(reads.fromJson(payload.json))].map((bytes) => Buffer.from(bytes).toString('hex'));
  if (before === undefined || after === undefined || before === after) return undefined;
  return {
    payload: { ...payload, hex: before },
    outcome: 'changed',
    readBack: { json: payload.json, hex: after },
    confirmedBy: CONFIRMED_BY,
  };
}

function outcome(payload: JsonObject, written: JsonObject, read: () => JsonObject): Witness | undefined {
  let readBack: JsonObject;
  try {
    readBack = read();
  } catch (error) {
    return { payload, outcome: 'rejected', error: error instanceof Error ? error.message : String(error), confirmedBy: CONFIRMED_BY };
  }
  if (loose(readBack) === loose(written)) return undefined;
  return { payload, outcome: 'changed', readBack, confirmedBy: CONFIRMED_BY };
}

/** Integers may stand as numbers or as texts; names of the reader count as those of the writer only where they are the same. */
function loose(value: JsonValue): string {
  return canonicalJson(value).replace(/"(-?\d+)"(?!:)/g, '$1');
}

/** Nothing is written, and each side fills in its own default. */
function proveDefault(plan: Plan, writes: Judge, reads: Judge): Witness | undefined {
  const [before, after] = [writes.default(plan.shows ?? 0), reads.default(plan.shows ?? 0)];
  if (!before || !after || canonicalJson(before[1]) === canonicalJson(after[1])) return undefined;
  const payload = { message: plan.writer.fullName, json: {}, hex: '', unset: { [before[0]]: before[1] } };
  return { payload, outcome: 'changed', readBack: { [after[0]]: after[1] }, confirmedBy: CONFIRMED_BY };
}

/** Makes the values that a payload needs, down to some depth and up to some number: each required message may require several others. */
class Filler {
  readonly #schema: Schema;
  #left = MAX_VALUES;

  constructor(schema: Schema) {
    this.#schema = schema;
  }

  /** The value of a required field; `undefined` where there is none that is small enough. */
  value(field: ProtoField, depth = 0): JsonValue | undefined {
    this.#left -= 1;
    const type = this.#schema.typeOf(field);
    return type.kind === 'message' ? this.message(type, depth) : sampleOf(type);
  }

  message(message: ProtoMessage, depth: number): JsonObject | undefined {
    if (depth > MAX_DEPTH) return undefined;
    const members: [string, JsonValue][] = [];
    for (const field of requiredFields(this.#schema, message)) {
      const value = this.#left > 0 ? this.value(field, depth + 1) : undefined;
      if (value === undefined) return undefined;
      members.push([jsonNameOf(field), value]);
    }
    return Object.fromEntries(members);
  }
}

/** The values of the plan, and what else the writer must write. */
function payloadOf(schema: Schema, { writer, values, without }: Plan): JsonObject | undefined {
  const given = new Map<ProtoField, JsonValue>(values);
  const members: [string, JsonValue][] = [];
  const filler = new Filler(schema);
  for (const field of requiredFields(schema, writer)) {
    if (field.number === without || given.has(field)) continue;
    const value = filler.value(field);
    if (value === undefined) return undefined;
    members.push([jsonNameOf(field), value]);
  }
  for (const [field, value] of given) {
    const filled = filledIn(schema, field, value);
    if (filled === undefined) return undefined;
    members.push([jsonNameOf(field), filled]);
  }
  return Object.fromEntries(members);
}

/** An empty message gets the required fields of its type. */
function filledIn(schema: Schema, field: ProtoField, value: JsonValue): JsonValue | undefined {
  const type = schema.typeOf(field);
  if (type.kind !== 'message' || requiredFields(schema, type).length === 0) return value;
  const message = new Filler(schema).message(type, 0);
  if (message === undefined) return undefined;
  return JSON.parse(JSON.stringify(value).replaceAll('{}', () => JSON.stringify(message))) as JsonValue;
}

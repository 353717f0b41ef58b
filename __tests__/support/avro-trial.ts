import avsc, { type Type } from 'avsc';
import { answerOf, type Difference } from '../../src/core/index.ts';
import { compareSchemas } from '../../src/compat/formats/avro/engine.ts';
import type { Use } from '../../src/compat/formats/avro/model.ts';
import { parseSchema } from '../../src/compat/formats/avro/parse/index.ts';
import { collect, Sizes } from '../../src/compat/formats/avro/resolve/sizes.ts';
import { type Json, randomSchema } from './avro-generate.ts';
import { mutate } from './avro-mutate.ts';

/** What one generated pair of schemas showed in one direction. Every entry of `notes` is a disagreement with avsc, or a missing proof. */
export interface TrialResult {
  readonly answer: 'compatible' | 'breaking' | 'unknown';
  readonly differences: readonly Difference[];
  readonly notes: readonly string[];
  readonly witnesses: number;
  readonly values: number;
}

/**
 * Where avsc is known to be no judge, and why. Everything else it says otherwise is a fault.
 * - it cannot hold empty enums and unions, defaults of a later branch of a union (legal since Avro 1.12), nor a type of the null
 *   namespace named inside another namespace;
 * - it completes an alias by the enclosing namespace, where the specification takes that of the type; given full names it agrees;
 * - it stumbles over a record that failed as the branch of a union and is met again: the broken resolver stays in its table;
 * - it refuses to make a resolver because of a part of the writer that has no values, of which nothing is ever written.
 */
const POLICIES: readonly RegExp[] = [
  /^avsc cannot hold the schema: (?:incompatible field default|invalid enum symbols|empty union|undefined type name|Cannot read prop)/,
  /_read is not a function$/,
  /^avsc read, read a witness that claims it: avro\/name-mismatch/,
  /^avsc refuses a writer in which a type has no values/,
];

/** Whether a disagreement belongs to one of the known classes. */
export function isPolicy(note: string): boolean {
  return POLICIES.some((policy) => policy.test(note));
}

/** A pair of legal schemas from a seed, or `undefined` when the mutation made an illegal one. */
export function makePair(seed: number): { readonly a: Json; readonly b: Json; readonly parsedA: Use; readonly parsedB: Use } | undefined {
  const a = randomSchema(seed);
  const b = seed % 10 === 0 ? randomSchema(seed + 7919) : mutate(a, seed * 31 + 1);
  try {
    return {
      a,
      b,
      parsedA: parseSchema({ path: 'a.avsc', text: JSON.stringify(a) }),
      parsedB: parseSchema({ path: 'b.avsc', text: JSON.stringify(b) }),
    };
  } catch {
    return undefined;
  }
}

/** Compares one direction and holds it against avsc: witnesses must be refused, random values of a compatible writer must be read. */
export async function tryPair(writer: Json, reader: Json, parsedWriter: Use, parsedReader: Use, samples: number): Promise<TrialResult> {
  const differences = await compareSchemas(parsedWriter, parsedReader, {});
  const answer = answerOf(differences);
  const notes: string[] = [];
  const types = buildTypes(writer, reader, notes);
  const breaking = differences.filter((difference) => difference.kind === 'breaking');
  for (const difference of breaking) notes.push(...(types ? checkWitness(difference, types) : []));
  // What only other readers do is not shown by a payload.
  for (const difference of differences)
    if (difference.kind === 'lossy' && breaking.length === 0 && !difference.witness && difference.rule !== 'avro/union-branch-order')
      notes.push(`lossy without witness: ${difference.rule}`);
  let values = 0;
  if (types && answer === 'compatible') {
    const found: string[] = [];
    values = checkValues(types, samples, found);
    notes.push(...(found.length > 0 && hasEmptyTypes(parsedWriter) ? ['avsc refuses a writer in which a type has no values'] : found));
  }
  return { answer, differences, notes, witnesses: breaking.filter((difference) => difference.witness).length, values };
}

/** Whether some part of a schema can never be written, such as a record that contains itself without end. */
function hasEmptyTypes(use: Use): boolean {
  const sizes = new Sizes(use.schema);
  return collect(use.schema).some((schema) => sizes.of(schema) === Number.POSITIVE_INFINITY);
}

interface Types {
  readonly writer: Type;
  readonly reader: Type;
}

function buildTypes(writer: Json, reader: Json, notes: string[]): Types | undefined {
  try {
    return { writer: buildType(writer), reader: buildType(reader) };
  } catch (error) {
    notes.push(`avsc cannot hold the schema: ${kindOf(error)}`);
    return undefined;
  }
}

const long = avsc.types.LongType.__with({
  toBuffer: (value: bigint) => {
    const buffer = Buffer.alloc(8);
    buffer.writeBigInt64LE(value);
    return buffer;
  },
  fromBuffer: (buffer: Buffer) => buffer.readBigInt64LE(),
  fromJSON: (value: number | string) => BigInt(value),
  toJSON: Number,
  isValid: (value: unknown) => typeof value === 'bigint',
  compare: (one: bigint, other: bigint) => (one < other ? -1 : one > other ? 1 : 0),
});

/** A type made from the schema as generated, without any code of ours in between. */
function buildType(schema: Json): Type {
  const typeHook = (node: unknown): Type | undefined =>
    node === 'long' || (node as { type?: unknown }).type === 'long' ? long : undefined;
  return avsc.Type.forSchema(schema as never, { wrapUnions: true, registry: { long }, typeHook });
}

function checkWitness(difference: Difference, types: Types): string[] {
  if (!difference.witness) return [`no witness: ${difference.rule}`];
  const payload = JSON.stringify(difference.witness.payload);
  let bytes: Buffer;
  try {
    bytes = types.writer.toBuffer(types.writer.fromString(payload));
  } catch (error) {
    return [`witness is not the writer's: ${difference.rule} ${kindOf(error)}`];
  }
  const outcomes = [true, false].map((ignoreNamespaces) => judge(types, bytes, ignoreNamespaces));
  const claimed = difference.witness.confirmedBy.includes('avsc');
  const refused = outcomes.includes('refused');
  if (refused !== claimed)
    return [`avsc ${outcomes.join(', ')} a witness ${claimed ? 'that claims it' : 'without its name'}: ${difference.rule}`];
  if (refused) return [];
  return outcomes.includes('read') ? [`avsc reads the witness: ${difference.rule}`] : [`avsc ${outcomes[0]}`];
}

function judge(types: Types, bytes: Buffer, ignoreNamespaces: boolean): string {
  let resolver: ReturnType<Type['createResolver']>;
  try {
    resolver = types.reader.createResolver(types.writer, { ignoreNamespaces });
  } catch {
    return 'refused';
  }
  try {
    types.reader.fromBuffer(bytes, resolver);
    return 'read';
  } catch (error) {
    return error instanceof TypeError ? `stumbles: ${kindOf(error)}` : 'refused';
  }
}

function checkValues(types: Types, samples: number, notes: string[]): number {
  let resolver: ReturnType<Type['createResolver']>;
  try {
    resolver = types.reader.createResolver(types.writer, { ignoreNamespaces: true });
  } catch (error) {
    notes.push(`avsc refuses a compatible pair: ${kindOf(error)}`);
    return 0;
  }
  let values = 0;
  for (let i = 0; i < samples; i += 1) {
    let bytes: Buffer;
    try {
      bytes = types.writer.toBuffer(types.writer.random());
    } catch {
      continue; // a recursive type grew beyond the stack
    }
    try {
      types.reader.fromBuffer(bytes, resolver);
      values += 1;
    } catch (error) {
      notes.push(`avsc cannot decode a value of a compatible pair: ${kindOf(error)}`);
    }
  }
  return values;
}

/** An error without the names and schemas in it. */
function kindOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message
    .replace(/[{[(].*$/s, '…')
    .replace(/"[^"]*"/g, '"…"')
    .replace(/\b(?:[xyw]|y\.z)\.\w+(?:\.\w+)*|\b[REFX]\d+(?:\.\w+)*\b/g, 'N')
    .slice(0, 90);
}

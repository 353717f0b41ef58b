import type { Difference } from '../../src/core/index.ts';
import { compareSchemas } from '../../src/compat/formats/protobuf/engine.ts';
import { Schema } from '../../src/compat/formats/protobuf/link/schema.ts';
import { type GenSchema, printSchema, type Random, randomFrom, randomSchema } from './protobuf-generate.ts';
import { mutate } from './protobuf-mutate.ts';
import { changes, load, protobuf, sample } from './protobuf-oracle.ts';

export interface Trial {
  readonly differences: readonly Difference[];
  /** Where protobufjs contradicts the answer. */
  readonly notes: readonly string[];
}

export function schemaOf(text: string, path = 'a.proto', file?: (path: string) => string | undefined): Schema {
  return new Schema({ path, text, ...(file && { file }) });
}

/** A schema and what became of it after one to three changes; `undefined` where a change made it invalid. */
export function makePair(seed: number): { before: GenSchema; a: string; b: string } | undefined {
  const random = randomFrom(seed);
  const before = randomSchema(random);
  let after = before;
  for (let left = 1 + Math.floor(random() * 3); left > 0; left -= 1) after = mutate(random, after);
  const [a, b] = [printSchema(before), printSchema(after)];
  try {
    schemaOf(a);
    schemaOf(b);
    return { before, a, b };
  } catch {
    return undefined;
  }
}

/** Compares, then lets protobufjs write values of the one and read them with the other. */
export async function tryPair(
  seed: number,
  writer: string,
  reader: string,
  profile: 'wire' | 'wire-json-strict',
  samples: number,
): Promise<Trial> {
  const differences = await compareSchemas(schemaOf(writer), schemaOf(reader), { profile });
  const notes: string[] = [];
  const breaks = differences.some((one) => one.kind !== 'lossy');
  const [from, to] = [load(writer), load(reader)];
  const random = randomFrom(seed + 1);
  for (const type of breaks ? [] : from.lookup('demo', protobuf.Namespace) instanceof protobuf.Namespace ? typesOf(from) : []) {
    const other = to.lookupTypeOrEnum(type.fullName) as unknown;
    if (!(other instanceof protobuf.Type)) continue;
    for (let left = samples; left > 0; left -= 1) notes.push(...trySample(random, type, other, { profile, lossy: differences.length > 0 }));
  }
  return { differences, notes };
}

function typesOf(root: protobuf.Root): protobuf.Type[] {
  const space = root.lookup('demo');
  return space instanceof protobuf.Namespace ? space.nestedArray.filter((one) => one instanceof protobuf.Type) : [];
}

interface Options {
  readonly profile: string;
  readonly lossy: boolean;
}

/** A message as the plain object it is. */
function valuesOf(message: object): { [name: string]: unknown } {
  return message as { [name: string]: unknown };
}

function trySample(random: Random, type: protobuf.Type, other: protobuf.Type, { profile, lossy }: Options): string[] {
  const json = sample(random, type);
  const message = type.fromJson(json);
  const bytes = type.encode(message).finish();
  const before = type.decode(bytes);
  const text = JSON.stringify(json);
  const notes: string[] = [];
  try {
    const found = changes(type, valuesOf(before), other, valuesOf(other.decode(bytes)));
    if (!lossy) notes.push(...found.map((one) => `bytes of ${text}: ${one}`));
  } catch (error) {
    notes.push(`bytes of ${text} refused: ${String(error)}`);
  }
  if (profile === 'wire') return notes;
  try {
    const written: unknown = type.toJson(before);
    const found = changes(type, valuesOf(type.fromJson(written)), other, valuesOf(other.fromJson(written)));
    if (!lossy) notes.push(...found.map((one) => `JSON ${JSON.stringify(written)}: ${one}`));
  } catch (error) {
    notes.push(`JSON of ${text} refused: ${String(error)}`);
  }
  return notes;
}

import { findIssues } from '../../src/compat/formats/protobuf/compare/run.ts';
import { compareSchemas } from '../../src/compat/formats/protobuf/engine.ts';
import { Schema } from '../../src/compat/formats/protobuf/link/schema.ts';
import { type GenSchema, printSchema, type Random, randomFrom, randomSchema } from './protobuf-generate.ts';
import { mutate } from './protobuf-mutate.ts';
import { changes, load, type protobuf, sample } from './protobuf-oracle.ts';

export function schemaOf(text: string, path = 'a.proto', file?: (path: string) => string | undefined): Schema {
  return new Schema({ path, text, ...(file && { file }) });
}

export interface Pair {
  readonly before: GenSchema;
  readonly after: GenSchema;
  readonly a: string;
  readonly b: string;
}

/** A schema and what became of it after one to three changes; `undefined` where a change made it invalid. */
export function makePair(seed: number): Pair | undefined {
  const random = randomFrom(seed);
  const before = randomSchema(random);
  let after = before;
  for (let left = 1 + Math.floor(random() * 3); left > 0; left -= 1) after = mutate(random, after);
  const [a, b] = [printSchema(before), printSchema(after)];
  try {
    schemaOf(a);
    schemaOf(b);
    return { before, after, a, b };
  } catch {
    return undefined;
  }
}

/** What came of one pair, both ways and under every profile. */
export interface Trial {
  /** Breaks under the default profile, and those of them that a message shows. */
  readonly breaks: number;
  readonly shown: number;
  /** Where protobufjs contradicts an answer. */
  readonly notes: readonly string[];
  /** Messages that went from one schema to the other. */
  readonly payloads: number;
}

export const PROFILES = ['wire', 'wire-json', 'wire-json-strict'] as const;
export type Profile = (typeof PROFILES)[number];

/** How grave the worst difference is: what is no more than lossy has to be read without an error. */
export type Worst = 'none' | 'lossy' | 'breaking';

export function worstOf(differences: readonly { readonly kind: string }[]): Worst {
  if (differences.some(({ kind }) => kind !== 'lossy')) return 'breaking';
  return differences.length > 0 ? 'lossy' : 'none';
}

/** Compares both ways under every profile, then lets protobufjs write values of the one schema and read them with the other. */
export async function tryPair(seed: number, { before, after, a, b }: Pair, samples: number): Promise<Trial> {
  const random = randomFrom(seed + 1);
  const affected = affectedMessages(before, after);
  const roots = [load(a), load(b)] as const;
  const notes: string[] = [];
  let [breaks, shown, payloads] = [0, 0, 0];
  for (const [from, to] of [[0, 1] as const, [1, 0] as const]) {
    const [writer, reader] = [schemaOf([a, b][from] ?? ''), schemaOf([a, b][to] ?? '')];
    const differences = await compareSchemas(writer, reader, {});
    const breaking = differences.filter(({ kind }) => kind === 'breaking');
    breaks += breaking.length;
    shown += breaking.filter((one) => one.witness?.confirmedBy.includes('protobufjs')).length;
    const worst = (profile: Profile): Worst => worstOf(profile === 'wire-json' ? differences : findIssues(writer, reader, profile).issues);
    const answers = new Map(PROFILES.map((profile) => [profile, worst(profile)]));
    if ([...answers.values()].every((one) => one === 'breaking')) continue;
    for (const name of affected) {
      const types = [from, to].map((side) => typeOf(roots[side] ?? roots[0], [before, after][side], name));
      if (!types[0] || !types[1]) continue;
      for (let left = samples; left > 0; left -= 1) {
        payloads += 1;
        notes.push(...trySample(random, types[0], types[1], answers).map((note) => `${from === 0 ? 'deploy' : 'rollback'} ${note}`));
      }
    }
  }
  return { breaks, shown, notes, payloads };
}

/** Messages that changed, or that lead to a type that did; all where the syntax is another. */
function affectedMessages(before: GenSchema, after: GenSchema): Set<string> {
  const all = [...before.messages, ...after.messages];
  const names = new Set(all.map(({ name }) => name));
  if (before.syntax !== after.syntax) return names;
  const texts = ({ messages, enums, extensions }: GenSchema): Map<string, string> => {
    const known = new Map([...messages, ...enums].map((one) => [one.name, JSON.stringify(one)]));
    return known.set('Alpha', `${known.get('Alpha')} ${JSON.stringify(extensions)}`);
  };
  const [old, now] = [texts(before), texts(after)];
  const affected = new Set([...old.keys(), ...now.keys()].filter((name) => old.get(name) !== now.get(name)));
  const extensions = [...(before.extensions ?? []), ...(after.extensions ?? [])];
  for (let size = -1; size !== affected.size; ) {
    size = affected.size;
    for (const { name, fields } of [...all, { name: 'Alpha', fields: extensions }]) {
      if (fields.some(({ type }) => affected.has(type))) affected.add(name);
    }
  }
  return new Set([...affected].filter((name) => names.has(name)));
}

function typeOf(root: protobuf.Root, schema: GenSchema | undefined, name: string): protobuf.Type | undefined {
  if (!schema?.messages.some((one) => one.name === name)) return undefined;
  return root.lookupType(`${schema.package ?? 'demo'}.${name}`);
}

/** A message as the plain object it is. */
function valuesOf(message: object): { [name: string]: unknown } {
  return message as { [name: string]: unknown };
}

export function trySample(random: Random, type: protobuf.Type, other: protobuf.Type, answers: ReadonlyMap<Profile, Worst>): string[] {
  const json = sample(random, type);
  const bytes = type.encode(type.fromJson(json)).finish();
  const before = type.decode(bytes);
  const text = JSON.stringify(json);
  const notes: string[] = [];
  const attempt = (profile: Profile, written: object, read: () => object): void => {
    const answer = answers.get(profile) ?? 'none';
    if (answer === 'breaking') return;
    try {
      const found = changes(type, valuesOf(written), other, valuesOf(read()));
      if (answer === 'none') notes.push(...found.map((one) => `${profile} ${text}: ${one}`));
    } catch (error) {
      notes.push(`${profile} ${text} refused: ${String(error)}`);
    }
  };
  attempt('wire', before, () => other.decode(bytes));
  if (answers.get('wire-json') === 'breaking') return notes;
  attempt('wire-json', before, () => other.decode(bytes));
  const written: unknown = type.toJson(before);
  const again = type.fromJson(written);
  attempt('wire-json', again, () => other.fromJson(written, { ignoreUnknownFields: true }));
  attempt('wire-json-strict', again, () => other.fromJson(written));
  return notes;
}

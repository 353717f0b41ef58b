/**
 * Avro schemas beside the reference implementation in Java and fastavro:
 * `node scripts/run.mjs bench/avro-readers.ts [--pairs 20000] [--seed 1] [--samples 4]`.
 * Pairs of generated schemas and their mutations, both ways. The payload of every break and random values of the writer are encoded here, and
 * every reader says what it makes of the bytes: refused, or a value, which has to be the one we foretell. What a reader does otherwise is
 * counted by the class that explains it (see the readme of the format); one without fails the run. A reader whose tools are not there is not
 * asked.
 */
import { parseArgs } from 'node:util';
import { type Json, Random, randomSchema } from '../__tests__/support/avro-generate.ts';
import { mutate } from '../__tests__/support/avro-mutate.ts';
import { respell, shareShortNames } from '../__tests__/support/avro-spelling.ts';
import { encode, fromJson, randomValue } from '../__tests__/support/avro-values.ts';
import { compareSchemas } from '../src/compat/formats/avro/engine.ts';
import type { Use } from '../src/compat/formats/avro/model.ts';
import { parseSchema } from '../src/compat/formats/avro/parse/index.ts';
import { Sizes } from '../src/compat/formats/avro/resolve/sizes.ts';
import { interpret } from '../src/compat/formats/avro/witness/interpret.ts';
import { answerOf, type Difference, type JsonValue } from '../src/core/index.ts';
import { type Answer, type Judge, startJudges } from './support/avro-readers/judges.ts';
import { type Odd, POLICIES } from './support/avro-readers/policies.ts';
import { canon, matches } from './support/avro-readers/values.ts';

interface Side {
  readonly text: string;
  readonly use: Use;
}

/** A pair from a seed, without logical types: those readers give other values for them, or none. `undefined` for an illegal one. */
function makePair(seed: number): readonly [Side, Side] | undefined {
  const random = new Random(seed * 17 + 3);
  const plain = randomSchema(seed);
  const a = random.chance(0.6) ? shareShortNames(plain, seed) : plain;
  const b = random.chance(0.1) ? shareShortNames(randomSchema(seed + 7919), seed) : mutate(a, seed * 31 + 1);
  // Other short names on one side alone: what was one type becomes another, and what was another may become one.
  const c = random.chance(0.15) ? shareShortNames(b, seed + 1) : random.chance(0.15) ? moveNamespace(b) : b;
  try {
    return [makeSide(a, seed), makeSide(c, seed + 1)];
  } catch {
    return undefined;
  }
}

function moveNamespace(schema: Json): Json {
  return JSON.parse(JSON.stringify(schema).replaceAll('"x.', '"v.')) as Json;
}

function makeSide(schema: Json, seed: number): Side {
  const text = JSON.stringify(respell(withoutLogical(schema), seed));
  return { text, use: parseSchema({ path: 'a.avsc', text }) };
}

function withoutLogical(schema: Json): Json {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) => (key === 'logicalType' ? undefined : value)) as Json;
}

class Tally {
  readonly #classes = new Map<string, number>();
  readonly #open = new Map<string, number[]>();
  values = 0;

  add(odd: Odd, seed: number): void {
    const policy = POLICIES.find((one) => one.fits(odd));
    if (policy) this.#classes.set(policy.name, (this.#classes.get(policy.name) ?? 0) + 1);
    else
      this.fault(
        `${odd.judge} ${odd.what}: ${kindOf(odd.error)}; ours: ${rules(odd.differences)}; ${odd.reasons.map(kindOf).join('; ')}`,
        seed,
      );
  }

  fault(note: string, seed: number): void {
    this.#open.set(note, [...(this.#open.get(note) ?? []), seed]);
  }

  print(): void {
    for (const [name, times] of this.#classes) console.log(`  ${times} ${name}`);
    for (const [note, seeds] of this.#open)
      console.log(`  unexplained, ${seeds.length} times (seeds ${seeds.slice(0, 3).join(' ')}): ${note}`);
    if (this.#open.size > 0) process.exitCode = 1;
  }
}

interface Asked {
  readonly value: ReturnType<typeof fromJson>;
  readonly isWitness: boolean;
}

/** Compares one direction, asks the judges, and counts what they say otherwise. */
class Trial {
  readonly #seed: number;
  readonly #writer: Side;
  readonly #reader: Side;
  readonly #tally: Tally;
  #differences: readonly Difference[] = [];

  constructor(seed: number, writer: Side, reader: Side, tally: Tally) {
    this.#seed = seed;
    this.#writer = writer;
    this.#reader = reader;
    this.#tally = tally;
  }

  async run(judges: readonly Judge[], samples: number): Promise<string> {
    const [writer, reader] = [this.#writer, this.#reader];
    this.#differences = await compareSchemas(writer.use, reader.use, {});
    const asked = this.#values(samples);
    const values = asked.map(({ value }) => Buffer.from(encode(writer.use.schema, value)).toString('base64'));
    const question = { writer: writer.text, reader: reader.text, values };
    const answers = await Promise.all(judges.map((judge) => judge.ask(question)));
    answers.forEach((answer, at) => this.#judge(judges[at]?.name ?? '', answer, asked));
    this.#tally.values += asked.length * answers.length;
    return answerOf(this.#differences);
  }

  #values(samples: number): Asked[] {
    const { schema } = this.#writer.use;
    const asked = this.#differences.flatMap(({ kind, witness }) =>
      kind === 'breaking' && witness ? [{ isWitness: true, value: fromJson(schema, witness.payload) }] : [],
    );
    const [random, sizes] = [new Random(this.#seed + 5), new Sizes(schema)];
    for (let i = 0; i < samples && sizes.of(schema) < 1000; i += 1)
      asked.push({ isWitness: false, value: randomValue(schema, random, sizes) });
    return asked;
  }

  #odd(judge: string, what: Odd['what'], error: string, reasons: readonly string[] = []): void {
    // Where we say that readers disagree, every answer is foretold.
    if (answerOf(this.#differences) === 'unknown') return;
    this.#tally.add(
      { judge, what, error, reasons, differences: this.#differences, writer: this.#writer.use, reader: this.#reader.use },
      this.#seed,
    );
  }

  #judge(judge: string, { writerError, readerError, schemas, values }: Answer, asked: readonly Asked[]): void {
    const refusal = writerError ?? readerError;
    if (refusal !== undefined) return this.#odd(judge, 'schemas', refusal);
    const isCompatible = answerOf(this.#differences) === 'compatible';
    if (schemas !== undefined && (schemas === 'compatible') !== isCompatible) this.#odd(judge, 'checker', schemas);
    asked.forEach(({ value, isWitness }, at) => this.#value(judge, value, isWitness, values?.[at] ?? {}));
  }

  #value(judge: string, value: Asked['value'], isWitness: boolean, { read, refused }: { read?: JsonValue; refused?: string }): void {
    const [writer, reader] = [this.#writer.use.schema, this.#reader.use.schema];
    const { refusals, value: foretold } = interpret(writer, value, reader, false);
    const isCompatible = answerOf(this.#differences) === 'compatible';
    if (isWitness && refusals.length === 0) this.#tally.fault('the interpreter reads a witness', this.#seed);
    if (isCompatible && refusals.length > 0) this.#tally.fault('the interpreter refuses a value of a compatible writer', this.#seed);
    if (refusals.length > 0) {
      const reasons = refusals.map(({ reason }) => reason);
      if (refused === undefined) this.#odd(judge, 'reads', '', reasons);
    } else if (refused !== undefined) {
      // Readers may refuse a pair of types before they see that nothing of it was written.
      if (isCompatible) this.#odd(judge, 'refuses', refused);
    } else if (!matches(canon(reader, foretold), read)) this.#odd(judge, 'other value', '');
  }
}

function rules(differences: readonly Difference[]): string {
  return [...new Set(differences.map(({ rule }) => rule.replace('avro/', '')))].sort().join(' ');
}

function kindOf(error: string): string {
  return error
    .replace(/[{[(].*$/s, '…')
    .replace(/\b(?:[xyw]|y\.z)\.\w+(?:\.\w+)*|\b[REFXNM]\d*(?:\.\w+)*\b/g, 'N')
    .slice(0, 110);
}

export async function main(args: string[]): Promise<void> {
  const text = (fallback: string) => ({ type: 'string', default: fallback }) as const;
  const { values } = parseArgs({ args, options: { pairs: text('20000'), seed: text('1'), samples: text('4') } });
  const [wanted, first, samples] = [Number(values.pairs), Number(values.seed), Number(values.samples)];
  const judges = startJudges();
  const tally = new Tally();
  const answers = new Map<string, number>();
  let pairs = 0;
  for (let seed = first; pairs < wanted && judges.length > 0; seed += 1) {
    const pair = makePair(seed);
    if (!pair) continue;
    pairs += 1;
    const [a, b] = pair;
    const trials = [new Trial(seed, a, b, tally), new Trial(seed, b, a, tally)];
    for (const answer of await Promise.all(trials.map((trial) => trial.run(judges, samples))))
      answers.set(answer, (answers.get(answer) ?? 0) + 1);
  }
  for (const judge of judges) judge.end();
  const said = [...answers].map(([answer, times]) => `${times} ${answer}`).join(', ');
  console.log(`${pairs} pairs, ${said}; ${tally.values} payloads judged by ${judges.map(({ name }) => name).join(' and ')}`);
  tally.print();
}

/**
 * JSON Schemas beside jsoncompat: `node scripts/run.mjs bench/json-schema-differential.ts [--seconds 20] [--seed 1]`.
 * For so many seconds of CPU each (most of them are the peer's): pairs of generated schemas, then definitions that changed from one release of vega-lite to the next, both ways. jsoncompat judges by the letter,
 * as `writers: any` does. A break that it does not see has to hold for two validators; what is called compatible has to accept the values that
 * its generator makes for the writer. Disagreements are counted by class (see the readme of the format); what fits none fails the run.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { sample } from 'fast-check';
import { pairArbitrary } from '../__tests__/support/json-schema-arbitrary.ts';
import { compareSchemas, parseSchema, type ParsedSchema } from '../src/compat/formats/json-schema/engine.ts';
import { loadOracles } from '../src/compat/formats/json-schema/oracle.ts';
import { answerOf, type Difference, type JsonValue } from '../src/core/index.ts';
import { fetchPackage, installPeers } from './support/package.mjs';

const PEER = 'jsoncompat@0.4.2';
const DRAFT = 'https://json-schema.org/draft/2020-12/schema';
const RELEASES = ['5.8.0', '5.12.0', '5.17.0', '5.19.0', '5.21.0', '5.22.0', '5.23.0', '6.2.0', '6.4.0', '6.5.0'];
/** With more definitions the peer takes seconds for one pair. */
const MOST_DEFINITIONS = 25;
const SAMPLES = 2;

interface Peer {
  initSync(options: { readonly module: Uint8Array }): unknown;
  check_compat(old: string, next: string, role: string): boolean;
  validator_for(schema: string): { is_valid(instance: string): boolean; free(): void };
  generator_for(schema: string): { generate_value(depth: number): string; free(): void };
}

/** One directed question: does `reader` take all that `writer` allows? */
interface Question {
  readonly writer: string;
  readonly reader: string;
}

interface Tally {
  readonly counts: Map<string, number>;
  readonly faults: string[];
  asked: number;
  sampled: number;
  readonly cpu: { ours: number; peer: number };
}

async function loadPeer(): Promise<Peer> {
  const folder = join(installPeers([PEER]), 'jsoncompat');
  const peer = (await import(pathToFileURL(join(folder, 'jsoncompat_wasm.js')).href)) as Peer;
  peer.initSync({ module: readFileSync(join(folder, 'jsoncompat_wasm_bg.wasm')) });
  return peer;
}

function* generatedQuestions(pairs: number, seed: number): Iterable<Question> {
  for (const pair of sample(pairArbitrary(2), { numRuns: pairs, seed })) {
    const [a = '', b = ''] = pair.map((schema) => JSON.stringify(typeof schema === 'boolean' ? schema : { $schema: DRAFT, ...schema }));
    yield { writer: a, reader: b };
    yield { writer: b, reader: a };
  }
}

/** Definitions of vega-lite that changed, each with what it refers to, in the one draft that the peer knows. */
function* publishedQuestions(): Iterable<Question> {
  const seen = new Set<string>();
  const releases = RELEASES.map((version) => {
    const text = readFileSync(join(fetchPackage('vega-lite', version), 'build/vega-lite-schema.json'), 'utf8');
    return (JSON.parse(text) as { readonly definitions: Readonly<Record<string, unknown>> }).definitions;
  });
  for (const [index, next] of releases.entries()) {
    const old = releases[index - 1] ?? {};
    for (const name of Object.keys(old)) {
      const [writer, reader] = [standalone(old, name), standalone(next, name)];
      if (writer === undefined || reader === undefined || writer === reader || seen.has(writer + reader)) continue;
      seen.add(writer + reader);
      yield { writer, reader };
      yield { writer: reader, reader: writer };
    }
  }
}

function standalone(definitions: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const reached = new Set([name]);
  for (const one of reached) {
    for (const [, path = ''] of JSON.stringify(definitions[one] ?? null).matchAll(/"#\/definitions\/([^"]*)"/g)) {
      const other = decodeURIComponent(path);
      if (!Object.hasOwn(definitions, other)) return undefined;
      reached.add(other);
    }
    if (reached.size > MOST_DEFINITIONS || !Object.hasOwn(definitions, one)) return undefined;
  }
  const needed = Object.fromEntries([...reached].sort().map((one) => [one, definitions[one]]));
  return JSON.stringify({ $schema: DRAFT, $ref: `#/definitions/${encodeURIComponent(name)}`, definitions: needed });
}

class Trial {
  private readonly peer: Peer;
  private readonly oracles: Awaited<ReturnType<typeof loadOracles>>;

  constructor(peer: Peer, oracles: Awaited<ReturnType<typeof loadOracles>>) {
    this.peer = peer;
    this.oracles = oracles;
  }

  async run(questions: Iterable<Question>, seconds: number): Promise<Tally> {
    const start = process.cpuUsage();
    const tally: Tally = { counts: new Map(), faults: [], asked: 0, sampled: 0, cpu: { ours: 0, peer: 0 } };
    for (const question of questions) {
      if (spent(start) > seconds) break;
      tally.asked += 1;
      const note = await this.ask(question, tally);
      tally.counts.set(note, (tally.counts.get(note) ?? 0) + 1);
      if (note.startsWith('FAULT')) tally.faults.push(`${note}\n  writer ${question.writer}\n  reader ${question.reader}`);
    }
    return tally;
  }

  private async ask(question: Question, tally: Tally): Promise<string> {
    const start = process.cpuUsage();
    const [writer, reader] = [await parse(question.writer), await parse(question.reader)];
    const found = await compareSchemas(writer, reader, { writers: 'any' });
    tally.cpu.ours += spent(start);
    const ours = answerOf(found);
    if (ours === 'compatible') {
      const refused = this.sampled(question, writer, reader, tally);
      if (refused !== undefined) return `FAULT compatible, but refused: ${refused}`;
    }
    const middle = process.cpuUsage();
    const theirs = this.theirs(question);
    tally.cpu.peer += spent(middle);
    if (theirs === undefined) return `the peer has no answer, ours is ${ours}`;
    if (ours === 'unknown') return `ours is unknown, the peer says ${theirs ? 'compatible' : 'not shown'}`;
    if (theirs === (ours === 'compatible')) return `both ${ours}`;
    return theirs
      ? this.settle(question, writer, reader, found)
      : `ours compatible, not shown by the peer; ${await declared(writer, reader)}`;
  }

  private theirs({ writer, reader }: Question): boolean | undefined {
    try {
      return this.peer.check_compat(writer, reader, 'deserializer');
    } catch {
      return undefined;
    }
  }

  /** A break that the peer does not see: what do the validators say of the payloads, the peer's own among them? */
  private settle(question: Question, writer: ParsedSchema, reader: ParsedSchema, found: readonly Difference[]): string {
    const payloads = found.flatMap(({ kind, witness }) => (kind === 'breaking' && witness ? [witness.payload] : []));
    const held = payloads.filter((payload) => this.breaks(writer, reader, payload));
    const [one] = held;
    if (one === undefined) return 'FAULT breaking, but no payload holds for two validators';
    if (held.some((payload) => this.isRefusedByPeer(question, payload)))
      return 'ours breaking by a payload that the validator of the peer confirms, too';
    if (/"format":/.test(question.reader)) return 'ours breaking: `format` asserts';
    return `FAULT breaking, but the validator of the peer does not confirm ${JSON.stringify(one)}`;
  }

  private breaks(writer: ParsedSchema, reader: ParsedSchema, payload: JsonValue): boolean {
    return this.oracles.every(
      (oracle) => oracle.judge(writer.oracle, payload)?.valid === true && oracle.judge(reader.oracle, payload)?.valid === false,
    );
  }

  private isRefusedByPeer({ writer, reader }: Question, payload: JsonValue): boolean {
    return this.accepts(writer, payload) && !this.accepts(reader, payload);
  }

  private accepts(schema: string, payload: JsonValue): boolean {
    const validator = this.peer.validator_for(schema);
    try {
      return validator.is_valid(JSON.stringify(payload));
    } finally {
      validator.free();
    }
  }

  /** A value that the peer made for the writer and that breaks the reader. */
  private sampled({ writer }: Question, from: ParsedSchema, to: ParsedSchema, tally: Tally): string | undefined {
    for (let index = 0; index < SAMPLES; index += 1) {
      const text = this.makeValue(writer, index + 1);
      if (text === undefined) return undefined;
      tally.sampled += 1;
      if (this.breaks(from, to, JSON.parse(text) as JsonValue)) return text;
    }
    return undefined;
  }

  private makeValue(schema: string, depth: number): string | undefined {
    try {
      const generator = this.peer.generator_for(schema);
      try {
        return generator.generate_value(depth);
      } finally {
        generator.free();
      }
    } catch {
      return undefined;
    }
  }
}

/** What is compatible by the letter is so for writers of what is declared, too. */
async function declared(writer: ParsedSchema, reader: ParsedSchema): Promise<string> {
  return `declared ${answerOf(await compareSchemas(writer, reader, { writers: 'declared' }))}`;
}

function parse(text: string): Promise<ParsedSchema> {
  return parseSchema({ path: 'schema.json', text });
}

function spent(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function print(title: string, { asked, sampled, counts, cpu, faults }: Tally): void {
  console.log(
    `${title}: ${asked} questions, ${sampled} values of the peer tried; CPU ours ${cpu.ours.toFixed(1)} s, peer ${cpu.peer.toFixed(1)} s`,
  );
  for (const [note, times] of [...counts].sort(([, one], [, other]) => other - one)) console.log(`  ${times} ${note}`);
  for (const fault of faults.slice(0, 20)) console.log(fault);
}

export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { seconds: { type: 'string', default: '20' }, seed: { type: 'string', default: '1' } },
  });
  const [seconds, seed] = [Number(values.seconds), Number(values.seed)];
  const trial = new Trial(await loadPeer(), await loadOracles());
  const generated = await trial.run(generatedQuestions(seconds * 10, seed), seconds);
  print('generated', generated);
  const published = await trial.run(publishedQuestions(), seconds);
  print('vega-lite', published);
  if (generated.faults.length + published.faults.length > 0) process.exitCode = 1;
}

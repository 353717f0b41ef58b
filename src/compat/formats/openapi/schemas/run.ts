import type { JsonObject, JsonValue, Witness } from '../../../../core/index.ts';
import { compareEmbedded, type EmbeddedDifference } from '../../json-schema/embedded.ts';
import { loadOracles } from '../../json-schema/oracle.ts';
import type { Context, Draft, Job } from '../compare/context.ts';
import type { Spot } from '../read/api.ts';
import { Confirmation } from './confirm.ts';
import { type Root, SchemaDocument } from './document.ts';
import { toDraft } from './draft.ts';
import { Lowering } from './lower.ts';
import { meetingOf, type Pair, Pairs, tokenOf } from './pairs.ts';
import { Samples } from './samples.ts';
import type { Level } from './view.ts';

/** Jobs that are asked about as a whole because a payload for a part of them could not be put into its place. */
const MAX_WHOLE_JOBS = 20;

/** Asks about every job: those of one kind at once, so that what they share is looked at once. */
export async function runJobs(context: Context): Promise<Draft[]> {
  const groups = new Map<string, [Job, ...Job[]]>();
  for (const job of context.jobs) {
    const key = `${job.scope} ${job.writer.spot.api === context.client ? 'client' : 'server'}`;
    const group = groups.get(key);
    if (group) group.push(job);
    else groups.set(key, [job]);
  }
  const drafts: Draft[] = [];
  for (const jobs of groups.values()) drafts.push(...(await new Group(context, jobs).run()));
  return drafts;
}

/** A difference between two parts, or two schemas, with what its pointers lead to. */
interface Found {
  readonly difference: EmbeddedDifference;
  readonly spots: readonly Spot[];
}

/** A difference in the order of the jobs it was met in. */
interface Ranked {
  readonly rank: number;
  readonly draft: Draft;
}

/** Jobs of one scope with the same writer: all that is asked of them, and the answers put together. */
class Group {
  readonly #context: Context;
  readonly #jobs: readonly [Job, ...Job[]];
  readonly #writer: Lowering;
  readonly #reader: Lowering;
  readonly #pairs: Pairs;
  readonly #samples: Samples;
  readonly #whole = new Map<Pair, Promise<Found[]>>();
  readonly #told = new Set<Pair>();
  readonly #order: ReadonlyMap<Job, number>;

  constructor(context: Context, jobs: readonly [Job, ...Job[]]) {
    const { client, server, policy } = context;
    const [{ writer, polarity, scope }] = jobs;
    const [writing, reading] = writer.spot.api === client ? [client, server] : [server, client];
    this.#context = context;
    this.#jobs = jobs;
    this.#writer = new Lowering(writing, 'writer', polarity);
    this.#reader = new Lowering(reading, 'reader', polarity, scope === 'parameters' || scope === 'response-headers');
    this.#pairs = new Pairs(this.#writer, this.#reader, ([w, r]) => this.#isSame(w, r), policy.writers !== 'any');
    this.#samples = new Samples(this.#pairs.writer, policy);
    this.#order = new Map(jobs.map((job, index) => [job, index]));
  }

  async run(): Promise<Draft[]> {
    for (const job of this.#jobs) this.#pairs.add(job);
    const levels = await this.#askLevels();
    const drafts: Ranked[] = [];
    for (const pair of this.#pairs.all) {
      const found = isWhole(pair) ? await this.#askWhole(pair) : (levels.get(pair) ?? []);
      for (const one of found) drafts.push(...(await this.#place(pair, one)));
    }
    return drafts.sort(byRank).map(({ draft }) => draft);
  }

  #isSame(w: number, r: number): boolean {
    const [from, to] = [this.#writer.writtenAt(w), this.#reader.writtenAt(r)];
    return from !== undefined && to !== undefined && this.#context.sameness(from).same(from, to, 'schema');
  }

  /** Asks about all single levels at once: what lies below is the same constant on both sides. */
  async #askLevels(): Promise<Map<Pair, Found[]>> {
    const roots = [new Map<string, Root>(), new Map<string, Root>()] as const;
    for (const { id, ask } of this.#pairs.all) {
      if (typeof ask === 'string' || 'rest' in ask) continue;
      roots[0].set(String(id), rootOf(ask.writer));
      roots[1].set(String(id), rootOf(ask.reader));
    }
    const found = new Map<Pair, Found[]>();
    for (const one of await this.#ask(roots[0], roots[1])) {
      const pair = this.#pairs.all[Number(one.difference.name)] as Pair;
      found.set(pair, [...(found.get(pair) ?? []), one]);
    }
    return found;
  }

  /** Each on its own, since an answer about one says nothing about the others. */
  #askWhole(pair: Pair): Promise<Found[]> {
    let found = this.#whole.get(pair);
    if (!found) {
      const [w, r] = pair.both;
      const reader = typeof pair.ask === 'object' && 'rest' in pair.ask ? this.#restOf(r, pair.ask.rest) : { part: r };
      this.#whole.set(pair, (found = this.#ask(new Map([['0', { part: w }]]), new Map([['0', reader]]))));
    }
    return found;
  }

  /** Alternatives of which those are left out that take nothing of what is written. */
  #restOf(part: number, rest: readonly number[]): Root {
    const keyword = Object.hasOwn(this.#reader.node(part) as JsonObject, 'oneOf') ? 'oneOf' : 'anyOf';
    return { level: { [keyword]: rest.map((one) => ({ $ref: `#/$defs/${one}` })) }, spotOf: (below) => this.#reader.spotOf(part, below) };
  }

  async #ask(writing: ReadonlyMap<string, Root>, reading: ReadonlyMap<string, Root>): Promise<Found[]> {
    if (writing.size === 0) return [];
    const [writer, reader] = [new SchemaDocument(this.#writer, writing), new SchemaDocument(this.#reader, reading)];
    const found = await compareEmbedded(writer, reader, this.#context.policy);
    return found.map((difference) => {
      const mine = difference.writer === undefined ? [] : [writer.spotOf(difference.writer)];
      const theirs = difference.reader === undefined ? [] : [reader.spotOf(difference.reader)];
      return { difference, spots: [...mine, ...theirs] };
    });
  }

  /** A difference of two parts as one of the first job that meets them, with the payload in its place. */
  async #place(pair: Pair, { difference, spots }: Found): Promise<Ranked[]> {
    const meeting = meetingOf(pair, (job) => this.#order.get(job) ?? 0);
    if (!meeting) return [];
    const { job, steps } = meeting;
    const path = steps.map(({ step }) => tokenOf(step)).join('') + difference.path;
    const count = meeting.count * difference.count;
    const make = (witness: Witness | undefined): Ranked[] => {
      const { witness: _, ...rest } = difference;
      return [this.#rank(job, { ...rest, path, count, ...(witness ? { witness } : {}) }, spots)];
    };
    if (!difference.witness || (steps.length === 0 && isWhole(pair))) return make(difference.witness);
    const confirmation = new Confirmation(this.#pairs, this.#samples, await loadOracles());
    const witness = await confirmation.confirm(pair, steps, difference.witness.payload);
    return witness ? make(witness) : this.#askAround(pair, () => make(undefined));
  }

  /** What all that holds a pair has to say, where no payload for the pair alone can be shown in it. */
  async #askAround(pair: Pair, unproven: () => Ranked[]): Promise<Ranked[]> {
    const around = new Set([pair]);
    for (const at of around) for (const { from } of at.around) around.add(from);
    const starts = [...around].filter(({ jobs }) => jobs.length > 0);
    if (starts.length > MAX_WHOLE_JOBS) return unproven();
    const drafts: Ranked[] = [];
    for (const start of starts) {
      if (this.#told.has(start)) continue;
      this.#told.add(start);
      const [job] = start.jobs as [Job];
      for (const { difference, spots } of await this.#askWhole(start)) drafts.push(this.#rank(job, difference, spots));
    }
    return drafts;
  }

  #rank(job: Job, difference: EmbeddedDifference, spots: readonly Spot[]): Ranked {
    const draft = { ...toDraft(difference, job, this.#context.policy.profile === 'strict'), spots };
    return { rank: this.#order.get(job) ?? 0, draft };
  }
}

function byRank(a: Ranked, b: Ranked): number {
  return a.rank - b.rank || (a.draft.path < b.draft.path ? -1 : a.draft.path > b.draft.path ? 1 : 0);
}

function isWhole({ ask }: Pair): boolean {
  return ask === 'whole' || (typeof ask === 'object' && 'rest' in ask);
}

const LEFT_OUT: JsonValue = { const: 0 };

/** One level of a schema, with a constant wherever something is left out. */
function rootOf(level: Level): Root {
  const properties = Object.fromEntries([...level.properties.keys()].map((name) => [name, LEFT_OUT]));
  const schema: JsonObject = {
    ...level.plain,
    ...(level.names ? { properties } : {}),
    ...(level.required.length > 0 ? { required: level.required } : {}),
    ...(level.items === undefined ? {} : { items: LEFT_OUT }),
    ...(level.additional === true ? {} : { additionalProperties: level.additional === false ? false : LEFT_OUT }),
  };
  return { level: schema, spotOf: (below) => level.spotOf(below) };
}

import type { SchemaPolicy } from '../../../../config/index.ts';
import type { JsonObject, JsonValue } from '../../../../core/index.ts';
import { compareEmbedded, type EmbeddedDifference } from '../../json-schema/embedded.ts';
import type { Spot } from '../read/api.ts';
import { type Root, SchemaDocument } from './document.ts';
import type { Lowering } from './lower.ts';
import type { Pair, Pairs } from './pairs.ts';
import type { Level } from './view.ts';

/** A difference between two parts, with what its pointers lead to. */
export interface Found {
  readonly difference: EmbeddedDifference;
  readonly spots: readonly Spot[];
}

/** Asks the engine about pairs, each once. */
export class Asker {
  readonly #pairs: Pairs;
  readonly #policy: SchemaPolicy;
  readonly #whole = new Map<Pair, Promise<Found[]>>();

  constructor(pairs: Pairs, policy: SchemaPolicy) {
    this.#pairs = pairs;
    this.#policy = policy;
  }

  get #lowerings(): readonly [Lowering, Lowering] {
    return [this.#pairs.writer.lowering, this.#pairs.reader.lowering];
  }

  /** Asks about all single levels at once: what lies below is the same constant on both sides. */
  async levels(): Promise<Map<Pair, Found[]>> {
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
  whole(pair: Pair): Promise<Found[]> {
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
    const reader = this.#lowerings[1];
    const keyword = Object.hasOwn(reader.node(part) as JsonObject, 'oneOf') ? 'oneOf' : 'anyOf';
    return { level: { [keyword]: rest.map((one) => ({ $ref: `#/$defs/${one}` })) }, spotOf: (below) => reader.spotOf(part, below) };
  }

  async #ask(writing: ReadonlyMap<string, Root>, reading: ReadonlyMap<string, Root>): Promise<Found[]> {
    if (writing.size === 0) return [];
    const [writer, reader] = [new SchemaDocument(this.#lowerings[0], writing), new SchemaDocument(this.#lowerings[1], reading)];
    const found = await compareEmbedded(writer, reader, this.#policy);
    return found.map((difference) => {
      const mine = difference.writer === undefined ? [] : [writer.spotOf(difference.writer)];
      const theirs = difference.reader === undefined ? [] : [reader.spotOf(difference.reader)];
      return { difference, spots: [...mine, ...theirs] };
    });
  }
}

/** Whether a pair is asked about with everything below it. */
export function isWhole({ ask }: Pair): boolean {
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

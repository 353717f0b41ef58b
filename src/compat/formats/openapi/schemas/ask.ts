import type { SchemaPolicy } from '../../../../config/index.ts';
import type { JsonObject, JsonValue } from '../../../../core/index.ts';
import { compareEmbedded, type EmbeddedDifference } from '../../json-schema/embedded.ts';
import type { Spot } from '../read/api.ts';
import type { Api } from '../read/api.ts';
import { type Root, SchemaDocument } from './document.ts';
import type { Lowering } from './lower.ts';
import type { Pair, Pairs } from './pairs.ts';
import type { Level } from './view.ts';

/** A difference between two parts, with what its pointers lead to. */
export interface Found {
  readonly difference: EmbeddedDifference;
  readonly spots: readonly Spot[];
}

/** What was answered about two schemas, whatever descriptions they are in: pointers below the one that was asked about, or to definitions. */
type Answer = readonly EmbeddedDifference[];

/** Answers by the texts of both schemas, kept for either description: the releases of a window have most of them in common. */
const ANSWERED = new WeakMap<Api, Map<string, Answer>>();

function answersOf(api: Api): Map<string, Answer> {
  const known = ANSWERED.get(api) ?? new Map<string, Answer>();
  ANSWERED.set(api, known);
  return known;
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
    const roots = new Map<string, readonly [Root, Root]>();
    for (const { id, ask } of this.#pairs.all) {
      if (typeof ask === 'object' && 'writer' in ask) roots.set(String(id), [rootOf(ask.writer), rootOf(ask.reader)]);
    }
    const found = await this.#ask(roots);
    return new Map([...found].map(([name, all]) => [this.#pairs.all[Number(name)] as Pair, all]));
  }

  /**
   * Each on its own, since an answer about one says nothing about the others. `most`: so many that are proven are enough; the others may be left
   * to be searched for.
   */
  async whole(pair: Pair, most = Number.POSITIVE_INFINITY): Promise<Found[]> {
    let found = this.#whole.get(pair);
    if (!found || (most === Number.POSITIVE_INFINITY && (await found).some(({ difference }) => difference.search))) {
      const [w, r] = pair.both;
      const reader = typeof pair.ask === 'object' && 'rest' in pair.ask ? this.#restOf(r, pair.ask.rest) : { part: r };
      found = this.#ask(new Map([['0', [{ part: w }, reader]]]), most).then((all) => all.get('0') ?? []);
      this.#whole.set(pair, found);
    }
    return found;
  }

  /** Alternatives of which those are left out that take nothing of what is written. */
  #restOf(part: number, rest: readonly number[]): Root {
    const reader = this.#lowerings[1];
    const keyword = Object.hasOwn(reader.node(part) as JsonObject, 'oneOf') ? 'oneOf' : 'anyOf';
    return { level: { [keyword]: rest.map((one) => ({ $ref: `#/$defs/${one}` })) }, spotOf: (below) => reader.spotOf(part, below) };
  }

  /** What differs in each of several pairs, by name; what is known from another release, or of a pair that reads the same, is not asked again. */
  async #ask(roots: ReadonlyMap<string, readonly [Root, Root]>, most = Number.POSITIVE_INFINITY): Promise<Map<string, Found[]>> {
    const [mine, theirs] = this.#lowerings;
    const asked = [...roots].map(([name, both]): Question => {
      const [writer, reader] = [
        new SchemaDocument(mine, new Map([[NAME, both[0]]])),
        new SchemaDocument(theirs, new Map([[NAME, both[1]]])),
      ];
      const alike = reader.nameAfter(writer);
      return { name, both, writer, reader, text: `${this.#policy.writers ?? ''} ${alike} ${writer.text} ${reader.text}` };
    });
    const known = [answersOf(mine.api), answersOf(theirs.api)];
    const isEnough = (answer: Answer): boolean => most < Number.POSITIVE_INFINITY || !answer.some(({ search }) => search);
    const answerTo = (text: string): Answer | undefined =>
      known.map((answers) => answers.get(text)).find((one) => one !== undefined && isEnough(one));
    const fresh = new Map(asked.filter(({ text }) => !answerTo(text)).map((one) => [one.text, one]));
    for (const [text, answer] of await this.#answers([...fresh.values()], most)) for (const answers of known) answers.set(text, answer);
    return new Map(
      asked.map(({ name, text, writer, reader }) => [name, (answerTo(text) ?? []).map((one) => foundIn(one, writer, reader))]),
    );
  }

  async #answers(questions: readonly Question[], most: number): Promise<ReadonlyMap<string, Answer>> {
    const [first, ...others] = questions;
    const answers = new Map<string, EmbeddedDifference[]>(questions.map(({ text }) => [text, []]));
    if (!first) return answers;
    if (others.length === 0) {
      const { writer, reader, text } = first;
      for (const one of await compareEmbedded(writer, reader, this.#policy, most)) answers.get(text)?.push(commonIn(one, writer, reader));
      return answers;
    }
    const side = (index: 0 | 1): SchemaDocument =>
      new SchemaDocument(this.#lowerings[index], new Map(questions.map(({ name, both }) => [name, both[index]])));
    const byName = new Map(questions.map((one) => [one.name, one]));
    // Without definitions in them, their pointers all begin with the name.
    for (const one of await compareEmbedded(side(0), side(1), this.#policy)) {
      const question = byName.get(one.name);
      if (question) answers.get(question.text)?.push(renamed(one));
    }
    return answers;
  }
}

const NAME = '0';

/** Two schemas that are asked about; `text` is the same where the same is asked. */
interface Question {
  readonly name: string;
  readonly both: readonly [Root, Root];
  readonly writer: SchemaDocument;
  readonly reader: SchemaDocument;
  readonly text: string;
}

function foundIn(difference: EmbeddedDifference, writer: SchemaDocument, reader: SchemaDocument): Found {
  const mine = difference.writer === undefined ? [] : [writer.spotOf(writer.own(difference.writer))];
  const theirs = difference.reader === undefined ? [] : [reader.spotOf(reader.own(difference.reader))];
  return { difference, spots: [...mine, ...theirs] };
}

function withPointers(
  difference: EmbeddedDifference,
  mine: (pointer: string) => string,
  theirs: (pointer: string) => string,
): EmbeddedDifference {
  const { writer, reader, ...rest } = difference;
  return {
    ...rest,
    name: NAME,
    ...(writer === undefined ? {} : { writer: mine(writer) }),
    ...(reader === undefined ? {} : { reader: theirs(reader) }),
  };
}

function commonIn(difference: EmbeddedDifference, writer: SchemaDocument, reader: SchemaDocument): EmbeddedDifference {
  return withPointers(
    difference,
    (pointer) => writer.common(pointer),
    (pointer) => reader.common(pointer),
  );
}

function renamed(difference: EmbeddedDifference): EmbeddedDifference {
  const bare = (pointer: string): string => `/properties/${NAME}${pointer.slice(`/properties/${difference.name}`.length)}`;
  return withPointers(difference, bare, bare);
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

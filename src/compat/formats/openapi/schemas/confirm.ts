import { isJsonObject, type JsonValue, type Witness } from '../../../../core/index.ts';
import type { EmbeddedDifference } from '../../json-schema/embedded.ts';
import type { Oracle, OracleSchema } from '../../json-schema/oracle.ts';
import type { Pair, Pairs, Step } from './pairs.ts';
import type { Job } from '../compare/context.ts';
import { projectOf } from './project.ts';
import { proposals } from '../texts/propose.ts';
import { formReadings } from '../texts/write.ts';
import { Carrier, withValue } from './texts.ts';
import { aboveLimit, filled, type Samples } from './samples.ts';
import type { Level } from './view.ts';

/** Puts payloads for parts into the whole that is exchanged, and asks the validators about the whole. */
export class Confirmation {
  readonly #pairs: Pairs;
  readonly #samples: Samples;
  readonly #oracles: readonly Oracle[];
  readonly #carrier: Carrier;
  readonly #counts: { confirmed: number };

  constructor(pairs: Pairs, samples: Samples, oracles: readonly Oracle[], counts: { confirmed: number }) {
    this.#counts = counts;
    this.#pairs = pairs;
    this.#samples = samples;
    this.#oracles = oracles;
    this.#carrier = new Carrier(pairs.writer.lowering, pairs.reader.lowering, oracles);
  }

  /** A payload of one level with values for everything that was left out. */
  async fill({ ask }: Pair, payload: JsonValue): Promise<JsonValue | undefined> {
    return typeof ask === 'string' || 'rest' in ask ? payload : filled(payload, ask.writer, this.#samples);
  }

  /** Something too long for the reader, which a search over small values does not find. */
  async tooLong({ ask }: Pair, { keyword, path }: EmbeddedDifference): Promise<JsonValue | undefined> {
    if (typeof ask === 'string' || 'rest' in ask || path !== '' || (keyword !== 'maxLength' && keyword !== 'maxItems')) return undefined;
    return aboveLimit(keyword, ask.writer, ask.reader, this.#samples);
  }

  /** A payload of the outermost pair that holds `payload` of the innermost, if it shows what is to be shown. */
  async confirm(
    pair: Pair,
    steps: readonly { readonly from: Pair; readonly step: Step }[],
    payload: JsonValue | undefined,
    job: Job,
  ): Promise<Witness | undefined> {
    // Of an object without members nothing may be sent at all.
    const nothing = job.scope === 'parameters' && isJsonObject(payload) && Object.keys(payload).length === 0;
    for (const one of nothing ? await this.#withMember(pair) : []) {
      const witness = await this.#confirmAs(pair, steps, one, job);
      if (witness) return witness;
    }
    return this.#confirmAs(pair, steps, payload, job);
  }

  /** Objects of the writer with one member more than they need. */
  async #withMember({ both }: Pair): Promise<JsonValue[]> {
    const level = this.#pairs.writer.of(both[0]);
    const found: JsonValue[] = [];
    if (level.kind !== 'level') return found;
    for (const name of [...level.properties.keys()].slice(0, MAX_MEMBERS)) {
      const member = await this.#samples.member(level, name);
      const value = member === undefined ? undefined : await this.#samples.object(level, new Map([[name, member]]));
      if (value !== undefined) found.push(value);
    }
    return found;
  }

  async #confirmAs(
    pair: Pair,
    steps: readonly { readonly from: Pair; readonly step: Step }[],
    payload: JsonValue | undefined,
    job: Job,
  ): Promise<Witness | undefined> {
    let proposed = payload;
    for (const { from, step } of [...steps].reverse()) if (proposed !== undefined) proposed = await this.#around(from, step, proposed);
    const value = proposed;
    if (value === undefined) return undefined;
    const whole = steps[0]?.from ?? pair;
    const path = steps.map(({ step }) => (step.kind === 'property' ? step.name : ''));
    const others = (): Witness | undefined => this.#otherTexts(whole, value, job, path);
    // An empty text is the shortest, and shows the least.
    return payload === '' ? (others() ?? this.#judge(whole, value, job)) : (this.#judge(whole, value, job) ?? others());
  }

  /** What a text that was proposed does not show, another one may: for whatever is sent as text on the way to the difference. */
  #otherTexts(whole: Pair, payload: JsonValue, job: Job, path: readonly string[]): Witness | undefined {
    const concerned = (job.texts ?? []).filter(({ at }) => path.length === 0 || at.every((token, index) => path[index] === token));
    for (const { at, field } of concerned) {
      for (const value of proposals(field.writer)) {
        const witness = this.#judge(whole, withValue(payload, at, value), job);
        if (witness) return witness;
      }
    }
    return undefined;
  }

  async #around({ both }: Pair, step: Step, value: JsonValue): Promise<JsonValue | undefined> {
    const level = this.#pairs.writer.of(both[0]);
    if (step.kind === 'through') return value;
    if (level.kind !== 'level') return undefined;
    if (step.kind === 'property') return this.#samples.object(level, new Map([[step.name, value]]));
    if (step.kind === 'other') return this.#samples.object(level, new Map([[freeName(level), value]]));
    const least = Number(level.plain['minItems'] ?? 1);
    return least > 40 ? undefined : Array.from({ length: Math.max(1, least) }, () => value);
  }

  #judges(payload: JsonValue): readonly Oracle[] {
    const light = this.#oracles.filter(({ name }) => name !== 'ajv');
    const small = this.#counts.confirmed++ < MAX_COMPILED && JSON.stringify(payload).length <= MAX_COMPILED_SIZE;
    return small || light.length === 0 ? this.#oracles : light;
  }

  /** Whether a form fits when its fields are read as the texts they are sent as. */
  #readsAsTexts(part: number, payload: JsonValue): boolean {
    const { lowering } = this.#pairs.reader;
    return formReadings(payload).some((value) => {
      const reader = projectOf(lowering, part, value);
      const opinions = reader === undefined ? [] : this.#judges(value).map((oracle) => oracle.judge(schemaOf(reader), value));
      return reader === undefined || opinions.every((one) => one?.valid !== false);
    });
  }

  #judge({ both }: Pair, proposed: JsonValue, job: Job): Witness | undefined {
    const carried = this.#carrier.carry(job, proposed);
    if (!carried) return undefined;
    const { payload } = carried;
    const writer = projectOf(this.#pairs.writer.lowering, both[0], payload, carried.written);
    const reader = projectOf(this.#pairs.reader.lowering, both[1], payload, carried.read);
    if (writer === undefined || reader === undefined) return undefined;
    const [written, read] = [schemaOf(writer), schemaOf(reader)];
    const agreed: string[] = [];
    let error: string | undefined;
    for (const oracle of this.#judges(payload)) {
      const [sent, taken] = [oracle.judge(written, payload), oracle.judge(read, payload)];
      if (sent?.valid === false || taken?.valid === true) return undefined;
      if (!sent || !taken) continue;
      agreed.push(oracle.name);
      // What a text is read as stands for it where the whole is judged.
      error ??= taken.error?.replace(/boolean schema is false$/, 'is sent as a text that cannot be read');
    }
    if (agreed.length === 0 || (job.form && this.#readsAsTexts(both[1], payload))) return undefined;
    return { payload, outcome: 'rejected', ...(error === undefined ? {} : { error }), confirmedBy: agreed };
  }
}

/** Schemas that payloads were put before, by their texts: compiling one takes longer than all else, and releases have most of them in common. */
const PUT = new Map<string, OracleSchema>();
const MAX_PUT = 1000;

function schemaOf(root: JsonValue): OracleSchema {
  const text = JSON.stringify(root);
  const known = PUT.get(text);
  if (known) return known;
  if (PUT.size >= MAX_PUT) PUT.clear();
  const made: OracleSchema = { root, dialect: 2020, uri: 'file:///schema', others: [], plain: true };
  PUT.set(text, made);
  return made;
}

/** Larger payloads, and more of them, are judged by the validator alone that needs not compile schemas first. */
const MAX_COMPILED_SIZE = 1500;
const MAX_COMPILED = 400;
/** So many members are put into an object that would be sent as nothing. */
const MAX_MEMBERS = 5;

/** A name that nothing but `additionalProperties` speaks of. */
function freeName({ properties }: Level): string {
  for (let index = 1; ; index++) {
    const name = index === 1 ? 'extra' : `extra${index}`;
    if (!properties.has(name)) return name;
  }
}

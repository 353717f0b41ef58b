import type { SchemaPolicy } from '../../../config/index.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, type Place, type Witness } from '../../../core/index.ts';
import { type Candidate, pathOf, type SchemaPlace } from './candidate.ts';
import { Classes } from './classes.ts';
import { Compiler } from './compile.ts';
import { type Draft, selectNearest } from './drafts.ts';
import { Facts } from './facts.ts';
import { Inclusion } from './inclusion.ts';
import { Judge } from './judge.ts';
import type { Node } from './node.ts';
import { Meter } from './meter.ts';
import { effortOfOracles, loadOracles, type Oracle, type OracleSchema } from './oracle.ts';
import { Prover } from './prover.ts';
import { Files } from './resolve.ts';
import { indexFile } from './resources.ts';
import { Shown } from './shown.ts';
import { Parts, Slicer, TINY } from './slice.ts';
import { WitnessFinder } from './witness.ts';

export { escapeToken, pointerTokens } from './scan.ts';

/** A schema of draft 2020-12 that was made from parts of another document. Its properties are what is compared, its `$defs` what they share. */
export interface EmbeddedSchema {
  readonly path: string;
  readonly root: { readonly properties: JsonObject; readonly $defs: JsonObject };
  /** Places in the other document, for errors. */
  places(pointers: Iterable<string>): Map<string, Place>;
}

/** A difference between the properties of one name. Without a witness it is neither proven nor refuted. */
export interface EmbeddedDifference {
  readonly name: string;
  /** Of the rules for JSON Schema, without their prefix. */
  readonly rule: string;
  readonly keyword: string;
  /** Below the property. */
  readonly path: string;
  readonly data: JsonObject;
  /** How often the same cause shows. */
  readonly count: number;
  /** Pointers into the two schemas. */
  readonly writer?: string;
  readonly reader?: string;
  readonly witness?: Witness;
  /** Looks for a witness, where there are so many differences that none was looked for. */
  readonly search?: () => Witness | undefined;
}

/** Where nothing more precise showed anything, values are searched through as a whole: only small schemas, and few of them. */
const MAX_WHOLE = 8;
const SMALL = 40;
/** What validators are asked in one comparison: where unions below unions make each answer dear, what is left then stays open. */
const MAX_JUDGED = 30_000_000;

/**
 * All differences between the properties of `writer` and those of `reader` that have the same name. A cause that shows in many is told once.
 * `most`: how many proven differences of one property are wanted at least, those nearest to the top; others may be left to be searched for.
 * @throws GateError RG-SCHEMA-SYNTAX with the place in the other document
 */
export async function compareEmbedded(
  writer: EmbeddedSchema,
  reader: EmbeddedSchema,
  policy: SchemaPolicy,
  most = Number.POSITIVE_INFINITY,
): Promise<EmbeddedDifference[]> {
  const [written, read] = [compile(writer), compile(reader)];
  const pairs = [...written.properties].flatMap(([name, from]) => {
    const to = read.properties.get(name);
    return to ? [{ name, from, to }] : [];
  });
  const classes = new Classes();
  const different = pairs.filter(({ from, to }) => classes.of(from) !== classes.of(to));
  if (different.length === 0) return [];
  const meter = new Meter(written.size + read.size);
  const told = new Told(await loadOracles(), meter, most);
  const shown = new Shown(classes);
  const parts = new Parts();
  for (const { name, from, to } of different) {
    const facts = new Facts(classes, new Set([writer]), policy.writers !== 'any', { meter, shown });
    const prover = new Prover(facts, read.grounded ? new Inclusion(facts) : undefined, !read.content);
    const proven = prover.prove({ known: facts.conjunctions.of([from]), node: to, frame: undefined, quiet: false });
    prover.publish();
    if (proven) continue;
    const judge = (): Hearing => hearingOf([partOf(writer, name), from], [partOf(reader, name), to], parts, told.oracles);
    told.take(name, prover.candidates, new WitnessFinder(facts, from, to), judge);
  }
  return told.differences();
}

function compile(document: EmbeddedSchema): {
  readonly properties: ReadonlyMap<string, Node>;
  readonly grounded: boolean;
  readonly content: boolean;
  readonly size: number;
} {
  const main = indexFile(document);
  const compiler = new Compiler(new Files(main, { path: document.path, text: '' }));
  const { properties = new Map<string, Node>() } = compiler.compile();
  return { properties, grounded: compiler.grounded, content: compiler.content, size: compiler.size };
}

interface Part {
  readonly schema: OracleSchema;
  readonly definitions: number;
}

type Side = readonly [part: Part, node: Node];

/** Who judges payloads of a property; `small`: both sides need few definitions. */
interface Hearing {
  readonly judge: Judge;
  readonly small: boolean;
}

function hearingOf([writer, from]: Side, [reader, to]: Side, parts: Parts, oracles: readonly Oracle[]): Hearing {
  const judge = new Judge(new Slicer(from, writer.schema, parts, TINY), new Slicer(to, reader.schema, parts, TINY), oracles);
  return { judge, small: writer.definitions < SMALL && reader.definitions < SMALL };
}

/** One property with the definitions it needs. */
function partOf({ root }: EmbeddedSchema, name: string): Part {
  const schema = root.properties[name] ?? true;
  const kept = new Map<string, JsonValue>();
  const waiting: JsonValue[] = [schema];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (isJsonArray(at)) waiting.push(...at);
    if (!isJsonObject(at)) continue;
    const reference = at['$ref'];
    const definition = typeof reference === 'string' && reference.startsWith('#/$defs/') ? reference.slice('#/$defs/'.length) : undefined;
    if (definition !== undefined && !kept.has(definition)) {
      const value = root.$defs[definition] ?? true;
      kept.set(definition, value);
      waiting.push(value);
    }
    waiting.push(...Object.values(at));
  }
  const whole: JsonValue = isJsonObject(schema) ? { ...schema, $defs: Object.fromEntries(kept) } : schema;
  return { schema: { root: whole, dialect: 2020, uri: 'file:///schema', others: [] }, definitions: kept.size };
}

/** What was found so far; causes that were shown once are only counted. */
class Told {
  readonly oracles: readonly Oracle[];
  readonly #meter: Meter;
  readonly #purse: ReturnType<Meter['purse']>;
  readonly #byCause = new Map<string, EmbeddedDifference>();
  readonly #most: number;
  #whole = 0;
  #judged = 0;

  constructor(oracles: readonly Oracle[], meter: Meter, most: number) {
    this.oracles = oracles;
    this.#most = most;
    this.#meter = meter;
    this.#purse = meter.purse();
  }

  differences(): EmbeddedDifference[] {
    return [...this.#byCause.values()];
  }

  take(name: string, candidates: readonly Candidate[], finder: WitnessFinder, hear: () => Hearing): void {
    const fresh: Candidate[] = [];
    const again = new Set<string>();
    for (const candidate of candidates) {
      const shown = [candidate.cause, ...(candidate.rather ?? [])].find((cause) => this.#byCause.get(cause)?.witness);
      if (shown === undefined) fresh.push(candidate);
      else again.add(shown);
    }
    for (const cause of again) {
      const known = this.#byCause.get(cause);
      if (known) this.#byCause.set(cause, { ...known, count: known.count + 1 });
    }
    if (fresh.length === 0 && again.size > 0) return;
    const { judge, small } = hear();
    const search = (candidate: Candidate): Witness | undefined => this.#search(() => judge.confirm(finder.find(candidate)));
    const drafts = selectNearest(fresh, search, this.#most);
    const proven = again.size > 0 || drafts.some(({ witness }) => witness);
    const anywhere = proven || !small || ++this.#whole > MAX_WHOLE ? undefined : this.#search(() => judge.confirm(finder.findAnywhere()));
    drafts.forEach((draft, index) => this.#tell(name, { ...draft, witness: draft.witness ?? (index === 0 ? anywhere : undefined) }));
    if (drafts.length === 0 && again.size === 0)
      this.#byCause.set(`${name} open`, { name, rule: 'too-complex', keyword: '', path: '', data: {}, count: 1 });
  }

  #search(work: () => Witness | undefined): Witness | undefined {
    if (this.#judged > MAX_JUDGED) return undefined;
    const before = effortOfOracles();
    const witness = this.#meter.within(work, this.#purse);
    this.#judged += effortOfOracles() - before;
    return witness;
  }

  #tell(name: string, { candidate, count, witness, search }: Draft): void {
    const { rule, keyword, frame, data, writer, reader, cause } = candidate;
    const known = this.#byCause.get(cause);
    if (known && !witness) {
      this.#byCause.set(cause, { ...known, count: known.count + count });
      return;
    }
    const [from, to] = [pointerOf(writer), pointerOf(reader)];
    this.#byCause.set(cause, {
      name,
      rule,
      keyword,
      path: pathOf(frame),
      data,
      count: count + (known?.count ?? 0),
      ...(from === undefined ? {} : { writer: from }),
      ...(to === undefined ? {} : { reader: to }),
      ...(witness ? { witness } : {}),
      ...(search ? { search } : {}),
    });
  }
}

function pointerOf(place: SchemaPlace | undefined): string | undefined {
  return place?.node.document ? place.node.pointer + place.below : undefined;
}

import { answerOf, type Difference, GateError, type JsonObject, type Place, ruleTable } from '../../../core/index.ts';
import type { SchemaPolicy } from '../../../config/index.ts';
import { ReadOnce } from '../../source/read-once.ts';
import type { FormatEngine, SchemaSource } from '../../types.ts';
import { pathOf, type SchemaPlace } from './candidate.ts';
import { Compiler } from './compile.ts';
import { type Dialect, findAmbiguity, nameDialect } from './dialect.ts';
import type { SchemaDocument } from './document.ts';
import { readDocument } from './document.ts';
import { Facts } from './facts.ts';
import { type Family, familyOf } from './family.ts';
import { Inclusion } from './inclusion.ts';
import { type Draft, selectDrafts, unionsAround } from './drafts.ts';
import { Judge } from './judge.ts';
import { type Node, target } from './node.ts';
import { listMembers } from './listing.ts';
import { Meter } from './meter.ts';
import { loadOracles, type OracleSchema } from './oracle.ts';
import { Prover } from './prover.ts';
import { reachableOnly } from './reachable.ts';
import { Files, referencedFiles } from './resolve.ts';
import { indexFile } from './resources.ts';
import { jsonSchemaRules } from './rules.ts';
import { Search } from './search.ts';
import { Slicer } from './slice.ts';
import { WitnessFinder } from './witness.ts';

/** A schema, read and resolved. */
export interface ParsedSchema {
  readonly root: Node;
  /** Whether no schema can lead back to itself without a step into the value. */
  readonly grounded: boolean;
  /** Whether something says how the contents of texts are to be read. */
  readonly content: boolean;
  readonly documents: ReadonlySet<SchemaDocument>;
  /** How many schemas it holds. */
  readonly size: number;
  readonly oracle: OracleSchema;
  /** Where no `$schema` says which draft it is, and it makes a difference: a place, and the schema as drafts up to 7 read it. */
  readonly ambiguity?: { readonly pointer: string; readonly assumed: Dialect; readonly otherwise: ParsedSchema };
}

const RULES = ruleTable(jsonSchemaRules);

/** Reads a schema with all files it refers to. @throws GateError RG-SCHEMA-SYNTAX */
export async function parseSchema(source: SchemaSource): Promise<ParsedSchema> {
  try {
    const documents = await readDocuments(source);
    const { schema, assumed } = compileDocuments(source, documents);
    const ambiguity = assumed && schema.oracle.dialect > 7 ? findAmbiguity(documents[0].root) : undefined;
    if (ambiguity === undefined) return schema;
    return {
      ...schema,
      ambiguity: { pointer: ambiguity, assumed: schema.oracle.dialect, otherwise: compileDocuments(source, documents, 7).schema },
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new GateError('RG-SCHEMA-SYNTAX', 'the schema nests too deeply', {
      place: { file: source.path, line: 1, column: 1 },
      cause: error,
    });
  }
}

const OTHERS = new ReadOnce<Promise<SchemaDocument>>();

/** The main document, and all that it leads to. */
async function readDocuments(source: SchemaSource): Promise<readonly [SchemaDocument, ...SchemaDocument[]]> {
  const main = await readDocument(source);
  const others: SchemaDocument[] = [];
  const read = new Set([main.path]);
  const waiting = [main];
  for (let document = waiting.pop(); document; document = waiting.pop()) {
    for (const path of referencedFiles(document)) {
      const text = read.has(path) ? undefined : source.file?.(path);
      read.add(path);
      if (text === undefined) continue;
      const other = await OTHERS.of(source.scope, { path, text }, () => readDocument({ path, text }));
      others.push(other);
      waiting.push(other);
    }
  }
  return [main, ...others];
}

/** `assumed`: the dialect of files that name none. */
function compileDocuments(
  source: SchemaSource,
  [first, ...more]: readonly [SchemaDocument, ...SchemaDocument[]],
  assumed?: Dialect,
): { readonly schema: ParsedSchema; readonly assumed: boolean } {
  const main = indexFile(first, assumed);
  const files = new Files(main, source);
  // Files that do not say are read as the one that leads to them.
  const same = main.assumed ? assumed : main.resources.find(({ pointer }) => pointer === '')?.dialect;
  for (const document of more) files.add(indexFile(document, same));
  const compiler = new Compiler(files);
  const root = compiler.compile();
  const others = files.loaded().filter((file) => file !== main);
  const reachable = reachableOnly(
    main.document.root,
    others.map(({ document }) => document.root),
  );
  const oracle = {
    root: main.document.root,
    dialect: main.resources.find(({ pointer }) => pointer === '')?.dialect ?? 2020,
    uri: main.resources.find(({ pointer }) => pointer === '')?.uri ?? 'file:///schema',
    others: others.map(({ document, resources, names }, index) => {
      const uri = resources.find(({ pointer }) => pointer === '')?.uri ?? '';
      return { uri, root: reachable[index] ?? document.root, names: [...names].filter((name) => name !== uri) };
    }),
  };
  const documents = new Set(files.loaded().map((file) => file.document));
  return {
    schema: { root, grounded: compiler.grounded, content: compiler.content, documents, size: compiler.size, oracle },
    assumed: main.assumed,
  };
}

/** All differences between what `writer` produces and what `reader` accepts. Where the draft is a guess, both readings have to agree. */
export async function compareSchemas(writer: ParsedSchema, reader: ParsedSchema, policy: SchemaPolicy): Promise<readonly Difference[]> {
  const differences = await compareBounded(writer, reader, policy);
  if (!writer.ambiguity && !reader.ambiguity) return differences;
  const [older, newer] = [writer.ambiguity?.otherwise ?? writer, reader.ambiguity?.otherwise ?? reader];
  const answer = answerOf(await compareBounded(older, newer, policy));
  return answer === answerOf(differences) ? differences : [...differences, toGuess(writer, reader, answer)];
}

/** That the answer hangs on the draft, which nothing names. */
function toGuess(writer: ParsedSchema, reader: ParsedSchema, otherwise: string): Difference {
  const placeOf = ({ ambiguity, documents }: ParsedSchema): Place | undefined => {
    const [main] = documents;
    return ambiguity && main?.places([ambiguity.pointer]).get(ambiguity.pointer);
  };
  const [from, to] = [placeOf(writer), placeOf(reader)];
  const id = 'json-schema/dialect-assumed';
  const assumed = nameDialect((reader.ambiguity ?? writer.ambiguity)?.assumed ?? 2020);
  const data = { assumed, otherwise };
  const message = RULES.get(id)?.message(data) ?? id;
  return { rule: id, kind: 'unknown', path: '', data, message, ...(from ? { writer: from } : {}), ...(to ? { reader: to } : {}) };
}

/** What nests deeper than can be followed stays open. */
async function compareBounded(writer: ParsedSchema, reader: ParsedSchema, policy: SchemaPolicy): Promise<readonly Difference[]> {
  try {
    return await compareAs(writer, reader, policy);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const id = 'json-schema/too-complex';
    const data = { unproven: 'schema', reason: 'too-complex' };
    return [{ rule: id, kind: 'unknown', path: '', data, message: RULES.get(id)?.message(data) ?? id }];
  }
}

async function compareAs(writer: ParsedSchema, reader: ParsedSchema, policy: SchemaPolicy): Promise<readonly Difference[]> {
  const family = familyOf(writer, reader);
  const { classes } = family;
  if (classes.of(writer.root) === classes.of(reader.root)) return [];
  const declared = policy.writers !== 'any';
  const meter = new Meter(writer.size + reader.size);
  const facts = new Facts(classes, writer.documents, declared, { meter, shown: family.shown(declared) });
  const prover = new Prover(facts, reader.grounded ? new Inclusion(facts) : undefined, !reader.content);
  const question = { known: facts.conjunctions.of([writer.root]), node: reader.root, frame: undefined, quiet: false };
  const proven = prover.prove(question);
  prover.publish();
  if (proven) return [];
  // Not proven is never compatible, even when nothing can be said about the reason.
  if (prover.candidates.length === 0)
    prover.fail({ ...question, node: target(reader.root) }, { rule: 'too-complex', keyword: '', goals: [] });
  const unions = unionsAround(prover.candidates, prover.again);
  const finder = new WitnessFinder(facts, writer.root, reader.root, unions);
  const judge = new Judge(slicerOf(writer, family), slicerOf(reader, family), await loadOracles());
  const search = new Search(finder, judge, meter, family);
  const drafts = selectDrafts(prover.candidates, (candidate) => search.for(candidate));
  if (!drafts.some(({ witness }) => witness)) {
    const witness = search.anywhere();
    const [first] = drafts;
    if (witness && first) drafts.splice(0, 1, { ...first, witness });
  }
  return place(drafts.map((draft) => ({ ...draft, spent: draft.candidate.spent || search.cut.has(draft.candidate) })));
}

export const engine: FormatEngine<ParsedSchema> = {
  parse: parseSchema,
  compare: compareSchemas,
  members: ({ root }) => listMembers(root),
};

const slicerCache = new WeakMap<ParsedSchema, Slicer>();

/** What was cut out of a schema, and compiled, for one direction serves the other. */
function slicerOf(schema: ParsedSchema, { parts }: Family): Slicer {
  let slicer = slicerCache.get(schema);
  if (!slicer) slicerCache.set(schema, (slicer = new Slicer(schema.root, schema.oracle, parts)));
  return slicer;
}

/** A draft, and whether something ended because it had looked at too much. */
type Told = Draft & { readonly spent: boolean };

/** Breaks that are shown, then what stays open, with their places. */
function place(drafts: readonly Told[]): Difference[] {
  const wanted = new Map<SchemaDocument, Set<string>>();
  const each = (visit: (place: SchemaPlace) => void): void => {
    for (const { candidate } of drafts) for (const at of [candidate.writer, candidate.reader]) if (at) visit(at);
  };
  each(({ node, below }) => {
    if (!node.document) return;
    const pointers = wanted.get(node.document) ?? new Set();
    wanted.set(node.document, pointers.add(node.pointer + below));
  });
  const places = new Map([...wanted].map(([document, pointers]) => [document, document.places(pointers)]));
  const find = (at: SchemaPlace | undefined): Place | undefined =>
    at?.node.document ? places.get(at.node.document)?.get(at.node.pointer + at.below) : undefined;
  return drafts.map((one) => toDifference(one, find(one.candidate.writer), find(one.candidate.reader)));
}

function toDifference({ candidate, count, witness, spent }: Told, writer: Place | undefined, reader: Place | undefined): Difference {
  const id = `json-schema/${candidate.rule}`;
  const stop = candidate.keyword || 'schema';
  const unproven: JsonObject = witness ? {} : { unproven: stop, ...(spent ? { reason: 'too-complex' } : {}) };
  const open = spent ? `too complex to be decided: it ended at \`${stop}\`` : `neither proven nor refuted: \`${stop}\` stopped it`;
  const data: JsonObject = { ...candidate.data, ...(count > 1 ? { count } : {}), ...unproven };
  const message = `${RULES.get(id)?.message(data) ?? candidate.rule}${count > 1 ? ` (in ${count} places)` : ''}${witness ? '' : `; ${open}`}`;
  return {
    rule: id,
    kind: witness ? 'breaking' : 'unknown',
    path: pathOf(candidate.frame),
    data,
    message,
    ...(writer ? { writer } : {}),
    ...(reader ? { reader } : {}),
    ...(witness ? { witness } : {}),
  };
}

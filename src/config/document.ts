import { Composer, type Document, Parser, type ParsedNode } from 'yaml';
import { GateError, GateErrors, LineIndex, type Place } from '../core/index.ts';
import { exceedsDepth } from './depth.ts';
import { type Offsets, toPlain } from './plain.ts';
import { explainSyntax } from './syntax.ts';

/** Keys and list indices from the root. */
export type Path = readonly (string | number)[];

/** Far above any real configuration; keeps hostile input cheap. */
const MAX_LENGTH = 1_000_000;
const MAX_DEPTH = 64;

/** A YAML document whose every value can be traced back to its place in the text. */
export interface ConfigDocument {
  /** Plain values: own properties only, no tags, no cycles. */
  readonly data: unknown;
  /** Place of the value at a path; of the nearest value around it when there is none. */
  valuePlace(path: Path): Place;
  /** Place of the key that a path ends with; of the item for lists. */
  keyPlace(path: Path): Place;
}

/**
 * Reads one YAML 1.2 document. Every syntax error is reported, with its place.
 * @throws GateErrors RG-CONFIG-SYNTAX
 */
export function readDocument(source: string, file: string): ConfigDocument {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const lines = new LineIndex(text);
  const place = (offset: number): Place => ({ file, ...lines.at(offset) });
  if (text.length > MAX_LENGTH) refuse(`the file has ${text.length} characters`, `at most ${MAX_LENGTH}`, place(0));
  const document = compose(text, place);
  if (!document) return { data: null, valuePlace: () => place(0), keyPlace: () => place(0) };
  const { explicit, version } = document.directives.yaml;
  if (explicit && version !== '1.2') refuse(`the file asks for YAML ${version}`, 'YAML 1.2: remove the line that begins with %', place(0));
  const errors = explainSyntax(document, text, place);
  if (errors.length > 0) throw new GateErrors(errors);
  const plain = toPlain(document, place);
  if (plain.errors.length > 0) throw new GateErrors(plain.errors);
  const trace = (path: Path): { key: number; value: number } => traceOffsets(plain.data, plain.offsets, path);
  return { data: plain.data, valuePlace: (path) => place(trace(path).value), keyPlace: (path) => place(trace(path).key) };
}

function refuse(message: string, expected: string, place: Place): never {
  throw new GateErrors([new GateError('RG-CONFIG-SYNTAX', message, { place, expected })]);
}

/** Tokens first, without recursion: deep nesting and second documents are refused before the recursive composer meets them. */
function compose(text: string, place: (offset: number) => Place): Document.Parsed | undefined {
  const tokens = [...new Parser().parse(text)];
  const second = tokens.filter((token) => token.type === 'document')[1];
  if (second) refuse('the file holds more than one YAML document', 'a single one: remove what follows the `---`', place(second.offset));
  for (const token of tokens) {
    const deep = exceedsDepth(token, MAX_DEPTH);
    if (deep !== undefined) refuse('values are nested too deeply', `at most ${MAX_DEPTH} levels`, place(deep));
  }
  const composer = new Composer<ParsedNode>({ stringKeys: true, prettyErrors: false, version: '1.2' });
  const [document] = composer.compose(tokens, true, text.length);
  return document;
}

function traceOffsets(data: unknown, offsets: WeakMap<object, Offsets>, path: Path): { key: number; value: number } {
  let at = { key: 0, value: 0 };
  let value = data;
  if (typeof data === 'object' && data !== null) at = { key: offsets.get(data)?.self ?? 0, value: offsets.get(data)?.self ?? 0 };
  for (const step of path) {
    const member = typeof value === 'object' && value !== null ? offsets.get(value)?.members.get(step) : undefined;
    if (!member) return typeof value === 'object' ? { key: at.key, value: at.key } : at;
    at = member;
    value = (value as Record<string | number, unknown>)[step];
  }
  return at;
}

import { Composer, type CST, type Document, Lexer, Parser } from 'yaml';
import { GateError, GateErrors, LineIndex, type Place } from '../core/index.ts';
import { type Offsets, toPlain } from './plain.ts';
import { explainSyntax } from './syntax.ts';

/** Keys and list indices from the root. */
export type Path = readonly (string | number)[];

/** Far above any real configuration; keeps hostile input cheap. */
const MAX_LENGTH = 250_000;
const MAX_DEPTH = 64;
const CONFLICT = /^<{7} /m;

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
  const errors = explainSyntax(document, place);
  const conflict = errors.length > 0 ? text.search(CONFLICT) : -1;
  if (conflict !== -1) refuse('the file holds a merge conflict', 'one of the two versions, without the marks', place(conflict));
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
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > MAX_DEPTH) refuse('values are nested too deeply', `at most ${MAX_DEPTH} levels`, place(parser.offset));
  }
  tokens.push(...parser.end());
  const second = tokens.filter((token) => token.type === 'document')[1];
  if (second) refuse('the file holds more than one YAML document', 'a single one: remove what follows the `---`', place(second.offset));
  const composer = new Composer({ stringKeys: true, prettyErrors: false, uniqueKeys: false, version: '1.2' });
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

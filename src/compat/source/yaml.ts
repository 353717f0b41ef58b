import { Composer, type CST, type Document, isAlias, isMap, isScalar, isSeq, Lexer, type Node, Parser, type YAMLMap } from 'yaml';
import { GateError, LineIndex, type Place } from '../../core/index.ts';
import type { JsonMember, JsonNode } from '../formats/avro/parse/json.ts';
import type { SchemaSource } from '../types.ts';

/** Far above what people write; keeps hostile input cheap. Values are counted with what aliases repeat. */
const MAX_LENGTH = 10_000_000;
const MAX_DEPTH = 100;
const MAX_VALUES = 500_000;

export interface YamlDocument {
  readonly root: JsonNode;
  /** UTF-16 offsets of a value in the text, end excluded; where it was written for one that an alias repeats. */
  range(node: JsonNode): readonly [start: number, end: number];
  place(offset: number): Place;
}

/**
 * Reads one document of YAML 1.2 (and so of JSON) with places. Anchors and merge keys are resolved, tags are not followed.
 * @throws GateError RG-SCHEMA-SYNTAX
 */
export function readYaml(source: SchemaSource): YamlDocument {
  return new YamlReader(source).read();
}

class YamlReader {
  readonly #text: string;
  readonly #file: string;
  readonly #lines: LineIndex;
  readonly #anchors = new Map<string, JsonNode>();
  readonly #ranges = new WeakMap<JsonNode, readonly [number, number]>();
  /** Values below a node, itself included: an alias costs what it repeats. */
  readonly #sizes = new WeakMap<JsonNode, number>();
  #count = 0;

  constructor(source: SchemaSource) {
    this.#text = source.text;
    this.#file = source.path;
    this.#lines = new LineIndex(this.#text);
  }

  read(): YamlDocument {
    if (this.#text.length > MAX_LENGTH) throw this.#error(`the file is longer than ${MAX_LENGTH} characters`, 0);
    const document = this.#compose();
    const [broken] = document?.errors ?? [];
    if (broken) throw this.#error(`not well-formed YAML: ${broken.message.split('\n')[0] ?? ''}`, broken.pos[0]);
    const root = this.#convert(document?.contents ?? null, 0);
    return { root, range: (node) => this.#ranges.get(node) ?? [0, 0], place: (offset) => this.#place(offset) };
  }

  #place(offset: number): Place {
    return { file: this.#file, ...this.#lines.at(offset) };
  }

  #error(message: string, offset: number, expected?: string): GateError {
    return new GateError('RG-SCHEMA-SYNTAX', message, { place: this.#place(offset), ...(expected ? { expected } : {}) });
  }

  /** Tokens first, which needs no recursion: deep nesting is refused before the recursive composer meets it. */
  #compose(): Document.Parsed | undefined {
    const parser = new Parser();
    const tokens: CST.Token[] = [];
    for (const lexeme of new Lexer().lex(this.#text)) {
      for (const token of parser.next(lexeme)) tokens.push(token);
      if (parser.stack.length > MAX_DEPTH) throw this.#error('values are nested too deeply', parser.offset, `at most ${MAX_DEPTH} levels`);
    }
    for (const token of parser.end()) tokens.push(token);
    const second = tokens.filter((token) => token.type === 'document')[1];
    if (second) throw this.#error('the file holds more than one YAML document', second.offset, 'a single one');
    const composer = new Composer({ stringKeys: true, prettyErrors: false, uniqueKeys: false, version: '1.2', logLevel: 'silent' });
    return composer.compose(tokens, true, this.#text.length).next().value as Document.Parsed | undefined;
  }

  #convert(node: Node | null, near: number): JsonNode {
    const [start, end] = node?.range ?? [near, near];
    if (isAlias(node)) {
      const target = this.#anchors.get(node.source);
      if (!target)
        throw this.#error(`the alias *${node.source} stands for nothing before it`, start, 'an anchor that is complete before it is used');
      this.#grow(this.#sizes.get(target) ?? 1, start);
      return target;
    }
    const before = this.#count;
    this.#grow(1, start);
    const made = this.#make(node, start);
    this.#ranges.set(made, [start, end]);
    this.#sizes.set(made, this.#count - before);
    const anchor = node && 'anchor' in node ? node.anchor : undefined;
    if (anchor) this.#anchors.set(anchor, made);
    return made;
  }

  #grow(values: number, offset: number): void {
    this.#count += values;
    if (this.#count > MAX_VALUES) throw this.#error(`the file holds more than ${MAX_VALUES} values, counting what aliases repeat`, offset);
  }

  #make(node: Node | null, start: number): JsonNode {
    const place = this.#place(start);
    if (isMap(node)) return { type: 'object', members: this.#members(node), place };
    if (isSeq(node)) return { type: 'array', items: node.items.map((item) => this.#convert(item as Node | null, start)), place };
    const value: unknown = isScalar(node) ? node.value : null;
    if (typeof value === 'string') return { type: 'string', value, place };
    if (typeof value === 'boolean') return { type: 'boolean', value, place };
    if (typeof value !== 'number') return { type: 'null', place };
    const source = isScalar(node) ? (node.source ?? '') : '';
    // Infinities and NaN have no JSON form; as text they fail where a number is asked for.
    if (!Number.isFinite(value)) return { type: 'string', value: source, place };
    return { type: 'number', text: /^-?(?:0|[1-9]\d*)$/.test(source) ? source : String(value), place };
  }

  #members(map: YAMLMap): ReadonlyMap<string, JsonMember> {
    const members = new Map<string, JsonMember>();
    const merged: JsonNode[] = [];
    for (const { key, value } of map.items) {
      const start = (key as Node | null)?.range?.[0] ?? map.range?.[0] ?? 0;
      if (!isScalar(key)) throw this.#error('a key is not a word', start);
      // `stringKeys` makes every key a text.
      const name = typeof key.value === 'string' ? key.value : (key.source ?? '');
      const node = this.#convert(value as Node | null, start);
      if (name === '<<' && key.type === 'PLAIN') {
        merged.push(...(node.type === 'array' ? node.items : [node]));
        continue;
      }
      if (members.has(name)) throw this.#error(`the key ${JSON.stringify(name)} stands twice`, start, 'every key once');
      members.set(name, { value: node, place: this.#place(start) });
    }
    for (const node of merged) {
      if (node.type !== 'object') continue;
      for (const [name, member] of node.members) if (!members.has(name)) members.set(name, member);
    }
    return members;
  }
}

import type { InputValue, Root, TypeKind, TypeRef } from '../model.ts';
import { Definitions, type Known, moveTo, Sequence } from './definitions.ts';
import { MAX_NESTING, tooDeep } from './nesting.ts';
import { marksOf } from './marks.ts';
import { type Applied, byName, fallbackOf, floatText, type Mention, numberText, type Part, type TypePart, TypeRefs } from './parts.ts';
import type { Mark, Span } from './spans.ts';
import { Tokens } from './tokens.ts';
import { BRACED, KINDS, LOCATIONS, NOT_ENUM_VALUES, ROOT_NAMES } from './words.ts';

/** What one file of SDL says (October 2021 specification, section 3). @throws GateError RG-SCHEMA-SYNTAX with a place */
export function parseSdl(text: string, path: string): readonly Part[] {
  const parser = new SdlParser(text, path);
  const parts: Part[] = [];
  while (!parser.atEnd()) parts.push(parser.definition());
  return parts;
}

/** A value in the canonical text of `InputValue.fallback`. @throws GateError RG-SCHEMA-SYNTAX */
export function parseValue(text: string, path: string): string {
  const parser = new SdlParser(text, path);
  const value = parser.value().text;
  parser.end();
  return value;
}

const DEFINITIONS = new Definitions();
const NO_DIRECTIVES: readonly Applied[] = [];

/** A value as canonical text, and what a string says. */
interface Value {
  readonly text: string;
  readonly string?: string;
}

class SdlParser {
  readonly #tokens: Tokens;
  readonly #file: string;
  readonly #refs = new TypeRefs();
  readonly #sequence = new Sequence();
  /** The first file has nothing to find. */
  readonly #looksUp = DEFINITIONS.size > 0;
  #depth = 0;

  constructor(text: string, path: string) {
    this.#file = path;
    this.#tokens = new Tokens(text, path);
  }

  atEnd(): boolean {
    return this.#tokens.kind === 'end';
  }

  end(): void {
    if (!this.atEnd()) this.#tokens.refuse('the end');
  }

  definition(): Part {
    const { expected } = this.#sequence;
    if (expected && this.#tokens.repeats(expected.whole)) return this.#repeat(expected, expected.whole);
    const mark = this.#tokens.mark();
    const described = this.#description();
    const extension = !described && this.#keyword('extend');
    const { kind, text } = this.#tokens;
    if (kind === 'name' && Object.hasOwn(KINDS, text)) return this.#type(KINDS[text] ?? 'scalar', extension, mark);
    if (this.#keyword('schema')) return this.#schema(extension);
    if (!extension && this.#keyword('directive')) return this.#directiveDefinition();
    return this.#tokens.refuse('a definition of the schema: type, interface, input, enum, union, scalar, directive, schema or extend');
  }

  #type(kind: TypeKind, extension: boolean, whole: Mark): TypePart {
    const words = this.#tokens.mark();
    const braced = BRACED.has(kind);
    const text = braced && this.#looksUp ? this.#tokens.peekBody() : undefined;
    const same = text === undefined ? undefined : DEFINITIONS.find(text, extension, words.column);
    if (same) return this.#repeat(same, same.words);
    const part = this.#freshType(kind, extension);
    if (!braced || part.text?.endsWith('}') !== true) return part;
    const known = { part, whole: this.#tokens.spanFrom(whole), words: this.#tokens.spanFrom(words), next: undefined };
    DEFINITIONS.keep(known);
    this.#sequence.follow(known);
    return part;
  }

  /** A definition that was read before, and stands here again from the token at hand on. */
  #repeat(known: Known, span: Span): TypePart {
    const part = moveTo(known, this.#file, this.#tokens.line - span.line);
    this.#tokens.leap(span);
    this.#sequence.follow(known);
    return part;
  }

  #freshType(kind: TypeKind, extension: boolean): TypePart {
    const { start } = this.#tokens;
    this.#tokens.next();
    const place = this.#tokens.place();
    const name = this.#name();
    const hasInterfaces = (kind === 'object' || kind === 'interface') && this.#keyword('implements');
    const interfaces = hasInterfaces ? { interfaces: this.#delimited('&', () => this.#mention()) } : {};
    const directives = this.#directives();
    const body = this.#body(kind, name);
    if (extension && !hasInterfaces && directives.length === 0 && Object.values(body).every((list) => list.length === 0)) {
      this.#tokens.refuse('what the extension adds');
    }
    const text = this.#tokens.textFrom(start);
    return { part: 'type', name, kind, extension, place, text, directives, ...interfaces, ...body };
  }

  #body(kind: TypeKind, owner: string): Pick<TypePart, 'fields' | 'inputs' | 'values' | 'members'> {
    switch (kind) {
      case 'object':
      case 'interface':
        return { fields: this.#many('{', '}', () => this.#field(owner)) };
      case 'input object':
        return { inputs: this.#many('{', '}', () => this.#input()) };
      case 'enum':
        return { values: this.#many('{', '}', () => this.#enumValue()) };
      case 'union':
        return { members: this.#sign('=') ? this.#delimited('|', () => this.#mention()) : [] };
      default:
        return {};
    }
  }

  #schema(extension: boolean): Part {
    const place = this.#tokens.place();
    const directives = this.#directives();
    const roots = this.#many('{', '}', () => this.#root());
    if (roots.length === 0 && (!extension || directives.length === 0)) this.#tokens.refuse('`{` and the roots of the operations');
    return { part: 'schema', extension, place, roots };
  }

  #root(): Mention & { readonly root: Root } {
    const root = this.#tokens.text;
    if (this.#tokens.kind !== 'name' || !ROOT_NAMES.has(root)) this.#tokens.refuse('query, mutation or subscription');
    this.#tokens.next();
    this.#expect(':');
    return { root: root as Root, ...this.#mention() };
  }

  #directiveDefinition(): Part {
    this.#expect('@');
    const place = this.#tokens.place();
    const name = this.#name();
    const args = byName(
      this.#many('(', ')', () => this.#input()),
      `@${name}`,
    );
    const repeatable = this.#keyword('repeatable');
    if (!this.#keyword('on')) this.#tokens.refuse('`on` and the places where the directive may stand');
    const locations = this.#delimited('|', () => {
      if (!LOCATIONS.has(this.#tokens.text)) this.#tokens.refuse('a place where directives may stand');
      return this.#name();
    });
    return { part: 'directive', directive: { name, args, locations: new Set(locations), repeatable, place } };
  }

  #field(owner: string): NonNullable<TypePart['fields']>[number] {
    this.#description();
    const place = this.#tokens.place();
    const name = this.#name();
    const args = byName(
      this.#many('(', ')', () => this.#input()),
      `${owner}.${name}`,
    );
    this.#expect(':');
    const type = this.#typeRef();
    const directives = this.#directives();
    return directives.length === 0 ? { name, type, args, place } : { name, type, args, ...marksOf(directives), place };
  }

  #input(): InputValue {
    this.#description();
    const place = this.#tokens.place();
    const name = this.#name();
    this.#expect(':');
    const type = this.#typeRef();
    const fallback = this.#sign('=') ? fallbackOf(type, this.value().text) : undefined;
    const directives = this.#directives();
    if (fallback === undefined && directives.length === 0) return { name, type, place };
    return { name, type, ...(fallback === undefined ? {} : { fallback }), ...marksOf(directives), place };
  }

  #enumValue(): NonNullable<TypePart['values']>[number] {
    this.#description();
    if (NOT_ENUM_VALUES.has(this.#tokens.text)) this.#tokens.refuse('an enum value: true, false and null are none');
    const place = this.#tokens.place();
    const name = this.#name();
    return { name, ...marksOf(this.#directives()), place };
  }

  #directives(): readonly Applied[] {
    if (this.#tokens.kind !== 'punctuator' || this.#tokens.text !== '@') return NO_DIRECTIVES;
    const directives: Applied[] = [];
    while (this.#sign('@')) {
      const name = this.#name();
      const texts = new Map<string, string>();
      this.#many('(', ')', () => {
        const argument = this.#name();
        this.#expect(':');
        const { text, string = text === 'false' ? text : undefined } = this.value();
        if (string !== undefined) texts.set(argument, string);
      });
      directives.push({ name, texts });
    }
    return directives;
  }

  #mention(): Mention {
    const place = this.#tokens.place();
    return { name: this.#name(), place };
  }

  #typeRef(): TypeRef {
    const inner = this.#sign('[') ? this.#list() : this.#refs.named(this.#name());
    return this.#sign('!') ? this.#refs.nonNull(inner) : inner;
  }

  #list(): TypeRef {
    const item = this.#deeper(() => this.#typeRef());
    this.#expect(']');
    return this.#refs.list(item);
  }

  value(): Value {
    if (this.#sign('[')) return this.#deeper(() => ({ text: `[${this.#until(']', () => this.value().text).join(', ')}]` }));
    if (this.#sign('{')) return this.#deeper(() => ({ text: `{${[...this.#until('}', () => this.#member())].sort().join(', ')}}` }));
    const { kind, text } = this.#tokens;
    if (kind === 'punctuator' || kind === 'end') this.#tokens.refuse('a value');
    const string = kind === 'string' ? this.#tokens.stringValue() : undefined;
    this.#tokens.next();
    if (string !== undefined) return { text: JSON.stringify(string), string };
    return { text: kind === 'name' ? text : kind === 'float' ? floatText(text) : numberText(text) };
  }

  #member(): string {
    const name = this.#name();
    this.#expect(':');
    return `${name}: ${this.value().text}`;
  }

  #deeper<T>(read: () => T): T {
    this.#depth += 1;
    if (this.#depth > MAX_NESTING) throw tooDeep(this.#tokens.place());
    const result = read();
    this.#depth -= 1;
    return result;
  }

  #name(): string {
    const { kind, text } = this.#tokens;
    if (kind !== 'name') this.#tokens.refuse('a name');
    this.#tokens.next();
    return text;
  }

  #description(): boolean {
    if (this.#tokens.kind !== 'string') return false;
    this.#tokens.next();
    return true;
  }

  #keyword(word: string): boolean {
    if (this.#tokens.kind !== 'name' || this.#tokens.text !== word) return false;
    this.#tokens.next();
    return true;
  }

  #sign(sign: string): boolean {
    if (this.#tokens.kind !== 'punctuator' || this.#tokens.text !== sign) return false;
    this.#tokens.next();
    return true;
  }

  #expect(sign: string): void {
    if (!this.#sign(sign)) this.#tokens.refuse(`\`${sign}\``);
  }

  /** Nothing, or at least one item between two signs. */
  #many<T>(open: string, close: string, read: () => T): readonly T[] {
    if (!this.#sign(open)) return [];
    const items = [read()];
    while (!this.#sign(close)) items.push(read());
    return items;
  }

  #until<T>(close: string, read: () => T): readonly T[] {
    const items: T[] = [];
    while (!this.#sign(close)) items.push(read());
    return items;
  }

  /** At least one item, with a sign between them and perhaps before the first. */
  #delimited<T>(sign: string, read: () => T): readonly T[] {
    this.#sign(sign);
    const items = [read()];
    while (this.#sign(sign)) items.push(read());
    return items;
  }
}

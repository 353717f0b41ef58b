import { GateError, LineIndex, type Place } from '../../../../core/index.ts';

/** A JSON value that knows where it stands. Numbers keep their text, so that no digit of a long is lost. */
export type JsonNode =
  | { readonly type: 'object'; readonly members: ReadonlyMap<string, JsonMember>; readonly place: Place }
  | { readonly type: 'array'; readonly items: readonly JsonNode[]; readonly place: Place }
  | { readonly type: 'string'; readonly value: string; readonly place: Place }
  | { readonly type: 'number'; readonly text: string; readonly place: Place }
  | { readonly type: 'boolean'; readonly value: boolean; readonly place: Place }
  | { readonly type: 'null'; readonly place: Place };

export interface JsonMember {
  readonly value: JsonNode;
  readonly place: Place;
}

/** Deeper nesting than this is refused: no schema written by people comes near it, and the stack stays safe. */
export const MAX_NESTING = 200;

const SPACE = /[ \t\n\r]*/y;
const TOKEN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{},:]/y;

/**
 * Reads JSON (RFC 8259) with positions. Comments are passed over, as the reference implementation of Avro does: many schemas begin with a
 * licence. Duplicate keys and trailing commas are refused.
 * @throws GateError RG-SCHEMA-SYNTAX with a place
 */
export function parseJson(text: string, file: string): JsonNode {
  return new JsonReader(text, file).document();
}

class JsonReader {
  readonly #text: string;
  readonly #file: string;
  readonly #lines: LineIndex;
  #at = 0;
  #depth = 0;

  constructor(text: string, file: string) {
    this.#text = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
    this.#file = file;
    this.#lines = new LineIndex(text);
  }

  document(): JsonNode {
    const value = this.#value(this.#next());
    const end = this.#next();
    if (end.text !== '') throw this.#error('there is text after the schema', end.place, 'the end of the file');
    return value;
  }

  #place(offset: number): Place {
    return { file: this.#file, ...this.#lines.at(offset) };
  }

  #error(message: string, place: Place, expected: string): GateError {
    return new GateError('RG-SCHEMA-SYNTAX', message, { place, expected });
  }

  /** The next token; the empty text at the end of the file. */
  #next(): { readonly text: string; readonly place: Place } {
    const start = this.#skip(this.#at);
    const place = this.#place(start);
    TOKEN.lastIndex = start;
    const text = this.#text[start] === '"' ? stringAt(this.#text, start) : TOKEN.exec(this.#text)?.[0];
    if (text === undefined && start < this.#text.length) throw this.#error('this is not JSON', place, 'JSON');
    this.#at = start + (text ?? '').length;
    return { text: text ?? '', place };
  }

  /** The offset behind white space and comments. */
  #skip(from: number): number {
    let at = from;
    for (;;) {
      SPACE.lastIndex = at;
      SPACE.exec(this.#text);
      const start = SPACE.lastIndex;
      if (this.#text.startsWith('//', start)) at = this.#behind('\n', start, this.#text.length);
      else if (this.#text.startsWith('/*', start)) at = this.#behind('*/', start + 2, undefined);
      else return start;
    }
  }

  #behind(sign: string, from: number, otherwise: number | undefined): number {
    const found = this.#text.indexOf(sign, from);
    if (found !== -1) return found + sign.length;
    return otherwise ?? this.#fail('the comment does not end', from - 2, '*/');
  }

  #fail(message: string, offset: number, expected: string): never {
    throw this.#error(message, this.#place(offset), expected);
  }

  #value({ text, place }: { readonly text: string; readonly place: Place }): JsonNode {
    if (text.startsWith('"')) return { type: 'string', value: this.#string(text, place), place };
    if (/^[-\d]/.test(text)) return { type: 'number', text, place };
    if (text === 'true' || text === 'false') return { type: 'boolean', value: text === 'true', place };
    if (text === 'null') return { type: 'null', place };
    if (text !== '{' && text !== '[')
      throw this.#error(text === '' ? 'the file ends too early' : `unexpected ${text}`, place, 'a JSON value');
    this.#depth += 1;
    if (this.#depth > MAX_NESTING) throw this.#error(`nesting is deeper than ${MAX_NESTING} levels`, place, 'a shallower schema');
    const node: JsonNode =
      text === '{' ? { type: 'object', members: this.#members(), place } : { type: 'array', items: this.#items(), place };
    this.#depth -= 1;
    return node;
  }

  #string(text: string, place: Place): string {
    try {
      return JSON.parse(text) as string;
    } catch {
      throw this.#error('this text is not JSON', place, 'no line breaks or control characters, and only the escapes of JSON');
    }
  }

  #items(): JsonNode[] {
    const items: JsonNode[] = [];
    let token = this.#next();
    if (token.text === ']') return items;
    for (;;) {
      items.push(this.#value(token));
      if (this.#separator(']')) return items;
      token = this.#next();
    }
  }

  #members(): Map<string, JsonMember> {
    const members = new Map<string, JsonMember>();
    let token = this.#next();
    if (token.text === '}') return members;
    for (;;) {
      if (!token.text.startsWith('"'))
        throw this.#error(`unexpected ${token.text || 'end of the file'}`, token.place, 'a key in double quotes');
      const key = this.#string(token.text, token.place);
      if (members.has(key)) throw this.#error(`the key ${token.text} stands twice`, token.place, 'every key once');
      const colon = this.#next();
      if (colon.text !== ':') throw this.#error(`unexpected ${colon.text || 'end of the file'}`, colon.place, 'a colon');
      members.set(key, { value: this.#value(this.#next()), place: token.place });
      if (this.#separator('}')) return members;
      token = this.#next();
    }
  }

  /** Whether the list ends here; a comma means that it goes on. */
  #separator(close: ']' | '}'): boolean {
    const { text, place } = this.#next();
    if (text === close) return true;
    if (text !== ',') throw this.#error(`unexpected ${text || 'end of the file'}`, place, `a comma or ${close}`);
    return false;
  }
}

/** The string literal that begins at `start`, with its quotes; `undefined` when it does not end. By hand: a regular expression would need stack for every escape. */
function stringAt(text: string, start: number): string | undefined {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '"') return text.slice(start, at + 1);
    if (text[at] === '\\') at += 1;
  }
  return undefined;
}

import { GateError, LineIndex, type Place } from '../../../core/index.ts';

export interface Token {
  readonly kind: 'word' | 'number' | 'string' | 'mark' | 'end';
  /** For a string its value, with escapes resolved and neighbours joined. */
  readonly text: string;
  readonly place: Place;
}

const SPACE = /[ \t\r\n\f\v]+/y;
const COMMENT = /#[^\n]*/y;
const WORD = /[A-Za-z_][A-Za-z0-9_]*/y;
const NUMBER = /(?:0[xX][0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[fF]?)/y;
/** An extension or the type of an `Any`: `[some.name/of.it]`. */
const BRACKETED = /\[[A-Za-z0-9_./\- ]+\](?=\s*[:{<])/y;
const SIMPLE: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, a: 7, b: 8, f: 12, v: 11, '\\': 92, "'": 39, '"': 34, '?': 63 };

/** The tokens of a text-format message, one after the other. */
export class Tokens {
  readonly #text: string;
  readonly #file: string;
  readonly #lines: LineIndex;
  #at = 0;
  #ahead: Token | undefined;

  constructor(text: string, file: string) {
    this.#text = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
    this.#file = file;
    this.#lines = new LineIndex(this.#text);
  }

  peek(): Token {
    this.#ahead ??= this.#read();
    return this.#ahead;
  }

  next(): Token {
    const token = this.peek();
    this.#ahead = undefined;
    return token;
  }

  /** Takes the mark when it comes next. */
  take(mark: string): boolean {
    const token = this.peek();
    if (token.kind !== 'mark' || token.text !== mark) return false;
    this.next();
    return true;
  }

  error(message: string, place: Place, expected?: string): GateError {
    return new GateError('RG-SCHEMA-SYNTAX', message, { place, ...(expected ? { expected } : {}) });
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const text = pattern.exec(this.#text)?.[0];
    if (text !== undefined) this.#at += text.length;
    return text;
  }

  #place(offset = this.#at): Place {
    return { file: this.#file, ...this.#lines.at(offset) };
  }

  #skip(): void {
    while (this.#match(SPACE) !== undefined || this.#match(COMMENT) !== undefined);
  }

  #read(): Token {
    this.#skip();
    const place = this.#place();
    const character = this.#text[this.#at];
    if (character === undefined) return { kind: 'end', text: 'the end of the file', place };
    if (character === '"' || character === "'") return { kind: 'string', text: this.#strings(), place };
    const bracketed = this.#match(BRACKETED);
    if (bracketed !== undefined) return { kind: 'word', text: bracketed, place };
    const word = this.#match(WORD);
    if (word !== undefined) return { kind: 'word', text: word, place };
    const number = this.#match(NUMBER);
    if (number !== undefined) return { kind: 'number', text: number, place };
    this.#at += 1;
    return { kind: 'mark', text: character, place };
  }

  #strings(): string {
    const bytes: number[] = [];
    for (let quote = this.#text[this.#at]; quote === '"' || quote === "'"; quote = this.#text[this.#at]) {
      this.#string(quote, bytes);
      this.#skip();
    }
    return new TextDecoder().decode(Uint8Array.from(bytes));
  }

  #string(quote: string, bytes: number[]): void {
    const start = this.#place();
    const encoder = new TextEncoder();
    this.#at += 1;
    for (;;) {
      const code = this.#text.codePointAt(this.#at);
      if (code === undefined || code === 10) throw this.error('a string does not end on its line', start, `a closing ${quote}`);
      const character = String.fromCodePoint(code);
      this.#at += character.length;
      if (character === quote) return;
      if (character === '\\') this.#escape(bytes);
      else for (const byte of encoder.encode(character)) bytes.push(byte);
    }
  }

  #escape(bytes: number[]): void {
    const place = this.#place(this.#at - 1);
    const digits = this.#match(/[0-7]{1,3}/y);
    if (digits !== undefined) return void bytes.push(Number.parseInt(digits, 8) & 255);
    const hex = this.#match(/[xX][0-9a-fA-F]{1,2}/y);
    if (hex !== undefined) return void bytes.push(Number.parseInt(hex.slice(1), 16));
    const unicode = this.#match(/u[0-9a-fA-F]{4}|U00(?:0[0-9a-fA-F]|10)[0-9a-fA-F]{4}/y);
    if (unicode !== undefined) {
      for (const byte of new TextEncoder().encode(String.fromCodePoint(Number.parseInt(unicode.slice(1), 16)))) bytes.push(byte);
      return;
    }
    const simple = SIMPLE[this.#text[this.#at] ?? ''];
    if (simple === undefined) throw this.error('an escape that the text format does not know', place);
    this.#at += 1;
    bytes.push(simple);
  }
}

import { GateError, LineIndex, type Place } from '../../../../core/index.ts';

export interface Token {
  readonly kind: 'name' | 'number' | 'string' | 'mark';
  /** For a string its value. */
  readonly text: string;
  readonly place: Place;
  readonly start: number;
  readonly end: number;
  /** A string that is computed (`f"…"`). */
  readonly computed?: boolean;
}

/** A logical line: tokens up to a line break outside of brackets. */
export interface Line {
  readonly indent: number;
  readonly tokens: readonly Token[];
}

const MAX_LENGTH = 5_000_000;
const MAX_DEPTH = 100;
const SPACE = /[ \t\f]+|\\\r?\n|#[^\n]*/y;
const NAME = /[\p{L}_][\p{L}\p{N}_]*/uy;
const NUMBER = /(?:0[xXoObB][0-9a-fA-F_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?)[jJ]?/y;
const MARK = /\*\*|\/\/|->|:=|[=!<>]=|[-+*/%&|^~<>()[\]{},:.;@=]/y;
const PREFIX = /^(?:[rbuf]|rb|br|fr|rf)$/i;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\\': '\\', "'": "'", '"': '"', '\n': '' };

/** The logical lines of a Python file. Nothing is run. @throws GateError RG-SCHEMA-SYNTAX */
export function readLines(text: string, file: string): readonly Line[] {
  return new Reader(text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text, file).lines();
}

class Reader {
  readonly #text: string;
  readonly #file: string;
  readonly #index: LineIndex;
  #at = 0;

  constructor(text: string, file: string) {
    this.#text = text;
    this.#file = file;
    this.#index = new LineIndex(text);
  }

  lines(): readonly Line[] {
    if (this.#text.length > MAX_LENGTH) throw this.#error(`the file is longer than ${MAX_LENGTH} characters`, 0);
    const lines: Line[] = [];
    const open: Token[] = [];
    let tokens: Token[] = [];
    const finish = (): void => {
      const [first] = tokens;
      if (first) lines.push({ indent: first.place.column - 1, tokens });
      tokens = [];
    };
    for (;;) {
      while (this.#match(SPACE) !== undefined);
      const character = this.#text[this.#at];
      if (character === undefined) break;
      if (character === '\n' || character === '\r') {
        this.#at += 1;
        if (open.length === 0) finish();
        continue;
      }
      const token = this.#token();
      tokens.push(token);
      if (token.kind !== 'mark') continue;
      if ('([{'.includes(token.text)) open.push(token);
      if (open.length > MAX_DEPTH) throw this.#error('brackets are nested too deeply', token.start);
      if (')]}'.includes(token.text) && !open.pop()) throw this.#error(`unexpected ${token.text}`, token.start);
      if (token.text === ';' && open.length === 0) {
        tokens.pop();
        finish();
      }
    }
    const unclosed = open.at(-1);
    if (unclosed) throw this.#error(`${unclosed.text} is not closed`, unclosed.start);
    finish();
    return lines;
  }

  #error(message: string, offset: number): GateError {
    return new GateError('RG-SCHEMA-SYNTAX', message, { place: this.#place(offset), expected: 'Python' });
  }

  #place(offset: number): Place {
    return { file: this.#file, ...this.#index.at(offset) };
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const text = pattern.exec(this.#text)?.[0];
    if (text !== undefined) this.#at += text.length;
    return text;
  }

  #token(): Token {
    const start = this.#at;
    const place = this.#place(start);
    const name = this.#match(NAME);
    const quoted = /["']/.test(this.#text[this.#at] ?? '') && (name === undefined || PREFIX.test(name));
    if (quoted) {
      const text = this.#string(start, /r/i.test(name ?? ''));
      return { kind: 'string', text, place, start, end: this.#at, computed: /[fb]/i.test(name ?? '') };
    }
    if (name !== undefined) return { kind: 'name', text: name, place, start, end: this.#at };
    const number = this.#match(NUMBER);
    if (number !== undefined) return { kind: 'number', text: number, place, start, end: this.#at };
    const mark = this.#match(MARK);
    if (mark === undefined) throw this.#error(`unexpected ${JSON.stringify(this.#text[this.#at])}`, start);
    return { kind: 'mark', text: mark, place, start, end: this.#at };
  }

  #string(start: number, raw: boolean): string {
    const quote = this.#text[this.#at] ?? '"';
    const triple = this.#text.startsWith(quote.repeat(3), this.#at);
    const close = triple ? quote.repeat(3) : quote;
    this.#at += close.length;
    const parts: string[] = [];
    while (!this.#text.startsWith(close, this.#at)) {
      const character = this.#text[this.#at];
      if (character === undefined || (character === '\n' && !triple)) throw this.#error('a string is not closed', start);
      if (character === '\\' && this.#at + 1 < this.#text.length) {
        const next = this.#text[this.#at + 1] ?? '';
        parts.push(raw ? `\\${next}` : (ESCAPES[next] ?? `\\${next}`));
        this.#at += 2;
      } else {
        parts.push(character);
        this.#at += 1;
      }
    }
    this.#at += close.length;
    return parts.join('');
  }
}

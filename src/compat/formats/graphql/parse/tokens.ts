import { dedentBlockStringLines } from 'graphql/language/blockString.js';
import { GateError, type Place } from '../../../../core/index.ts';
import { endOfString } from './nesting.ts';
import type { Mark, Span } from './spans.ts';

/** What a token is: a sign by itself, a name, a number, a text, or the end. */
export type TokenKind = 'punctuator' | 'name' | 'int' | 'float' | 'string' | 'end';

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Braces that open later belong to another definition, or to one that is not worth remembering. */
const MAX_HEADER = 1_000;

/** One entry per ASCII code: 1 begins a name, 2 a digit, 4 a punctuator, 8 is ignored. */
const CLASSES = new Uint8Array(128);
for (const sign of '_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz') CLASSES[sign.charCodeAt(0)] = 1;
for (const sign of '0123456789') CLASSES[sign.charCodeAt(0)] = 2;
for (const sign of '!$&()[]{}:=@|') CLASSES[sign.charCodeAt(0)] = 4;
for (const sign of ' \t,') CLASSES[sign.charCodeAt(0)] = 8;

function classOf(code: number): number {
  return code < 128 ? (CLASSES[code] ?? 0) : 0;
}

function isLineEnd(code: number): boolean {
  return code === NEWLINE || code === RETURN;
}

/**
 * Reads the tokens of a document, one after another (October 2021 specification, section 2.1). By hand: the reference lexer makes an
 * object per token and a text per description, and takes longer than all the rest of a comparison.
 */
export class Tokens {
  kind: TokenKind = 'end';
  /** The text of a punctuator, name or number; the value of a string. */
  text = '';
  line = 1;
  column = 1;
  /** The offset of the token, and of the end of the one before. */
  start = 0;
  end = 0;
  readonly #source: string;
  readonly #file: string;
  /** Whether lines may end with a carriage return. */
  readonly #returns: boolean;
  #at: number;
  #line = 1;
  #lineStart = 0;
  /** The line on which the token before this one ended, and where it begins. */
  #endLine = 1;
  #endLineStart = 0;
  #isBlock = false;
  /** A line feed that was found ahead. */
  #feed = -1;
  /** The braces that were gone through last. */
  #body: { readonly open: number; readonly end: number | undefined } = { open: -1, end: undefined };

  constructor(source: string, file: string) {
    this.#source = source;
    this.#file = file;
    this.#returns = source.includes('\r');
    this.#at = source.charCodeAt(0) === 0xfeff ? 1 : 0;
    this.next();
  }

  place(): Place {
    return { file: this.#file, line: this.line, column: this.column };
  }

  mark(): Mark {
    return { start: this.start, line: this.line, column: this.column };
  }

  /** The source from an offset to the end of the token before this one. */
  textFrom(start: number): string {
    return this.#source.slice(start, this.end);
  }

  /** The source from a mark to the end of the token before this one. */
  spanFrom({ start, line, column }: Mark): Span {
    return { text: this.textFrom(start), line, column, lines: this.#endLine - line, tail: this.end - this.#endLineStart };
  }

  /** Whether the source goes on from the token at hand with the same words. */
  repeats({ text, column }: Span): boolean {
    return column === this.column && this.#source.startsWith(text, this.start);
  }

  /**
   * The source from the token at hand to the end of the first braces outside of parentheses; `undefined` where none open soon. Each braces are
   * gone through once, however many definitions without a body stand before them.
   */
  peekBody(): string | undefined {
    const open = this.#openingBrace();
    if (open === undefined) return undefined;
    if (open !== this.#body.open) this.#body = { open, end: this.#closingBrace(open) };
    return this.#body.end === undefined ? undefined : this.#source.slice(this.start, this.#body.end);
  }

  #openingBrace(): number | undefined {
    const last = Math.min(this.#source.length, this.start + MAX_HEADER);
    let depth = 0;
    for (let at = this.start; at < last; at += 1) {
      const code = this.#source.charCodeAt(at);
      if (code === QUOTE) at = endOfString(this.#source, at);
      else if (code === 0x23) at = this.#endOfLine(at);
      else if (code === 0x28) depth += 1;
      else if (code === 0x29) depth -= 1;
      else if (code === 0x7b && depth === 0) return at;
    }
    return undefined;
  }

  /** The offset behind the brace that closes the one at `open`. */
  #closingBrace(open: number): number | undefined {
    const source = this.#source;
    let depth = 0;
    for (let at = open; at < source.length; at += 1) {
      const code = source.charCodeAt(at);
      if (code === QUOTE) at = endOfString(source, at);
      else if (code === 0x23) at = this.#endOfLine(at);
      else if (code === 0x7b) depth += 1;
      else if (code === 0x7d) {
        depth -= 1;
        if (depth === 0) return at + 1;
      }
    }
    return undefined;
  }

  /** Moves behind words that begin at the token at hand. */
  leap({ text, lines, tail }: Span): void {
    this.#at = this.start + text.length;
    this.#line += lines;
    if (lines > 0) this.#lineStart = this.#at - tail;
    this.next();
  }

  /** @throws GateError RG-SCHEMA-SYNTAX at the token */
  refuse(expected: string): never {
    const found = this.kind === 'end' ? 'the file ends too early' : `unexpected ${this.kind === 'string' ? 'text' : this.text}`;
    throw new GateError('RG-SCHEMA-SYNTAX', found, { place: this.place(), expected });
  }

  /** Moves to the next token. @throws GateError RG-SCHEMA-SYNTAX for what is none */
  next(): void {
    this.end = this.#at;
    this.#endLine = this.#line;
    this.#endLineStart = this.#lineStart;
    this.#skip();
    const start = this.#at;
    this.start = start;
    this.line = this.#line;
    this.column = start - this.#lineStart + 1;
    if (start >= this.#source.length) {
      [this.kind, this.text] = ['end', ''];
      return;
    }
    const code = this.#source.charCodeAt(start);
    const kind = classOf(code);
    if (kind === 1) this.#name(start);
    else if (kind === 4) this.#punctuator(start, 1);
    else if (code === QUOTE) this.#string(start);
    else if (kind === 2 || code === 0x2d) this.#number(start);
    else if (code === 0x2e && this.#source.startsWith('...', start)) this.#punctuator(start, 3);
    else {
      this.text = String.fromCodePoint(this.#source.codePointAt(start) ?? 0);
      this.kind = 'punctuator';
      this.refuse('a name, a value or a punctuator');
    }
  }

  #skip(): void {
    const source = this.#source;
    for (; this.#at < source.length; this.#at += 1) {
      const code = source.charCodeAt(this.#at);
      if (isLineEnd(code)) this.#newline(this.#at);
      else if (code === 0x23) this.#at = this.#endOfLine(this.#at) - 1;
      else if (classOf(code) !== 8 && code !== 0xfeff) return;
    }
  }

  /** Counts a line; a carriage return before a line feed belongs to it. */
  #newline(at: number): void {
    if (this.#source.charCodeAt(at) === RETURN && this.#source.charCodeAt(at + 1) === NEWLINE) return;
    this.#line += 1;
    this.#lineStart = at + 1;
  }

  #countLines(start: number, end: number): void {
    if (!this.#returns) {
      let at = this.#feed >= start ? this.#feed : this.#feedFrom(start);
      for (; at < end; at = this.#feedFrom(at + 1)) this.#newline(at);
      this.#feed = at;
      return;
    }
    for (let at = start; at < end; at += 1) {
      if (isLineEnd(this.#source.charCodeAt(at))) this.#newline(at);
    }
  }

  #feedFrom(start: number): number {
    const at = this.#source.indexOf('\n', start);
    return at === -1 ? this.#source.length : at;
  }

  #endOfLine(start: number): number {
    let at = start;
    while (at < this.#source.length && !isLineEnd(this.#source.charCodeAt(at))) at += 1;
    return at;
  }

  #name(start: number): void {
    let at = start + 1;
    while ((classOf(this.#source.charCodeAt(at)) & 3) !== 0) at += 1;
    this.kind = 'name';
    this.text = this.#source.slice(start, at);
    this.#at = at;
  }

  #punctuator(start: number, length: number): void {
    this.kind = 'punctuator';
    this.text = this.#source.slice(start, start + length);
    this.#at = start + length;
  }

  #number(start: number): void {
    const pattern = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?(?![0-9._A-Za-z])/y;
    pattern.lastIndex = start;
    const match = pattern.exec(this.#source);
    this.text = match?.[0] ?? this.#source.slice(start, start + 1);
    this.kind = match && match[1] === undefined && match[2] === undefined ? 'int' : 'float';
    if (!match) this.refuse('a number');
    this.#at = start + this.text.length;
  }

  #string(start: number): void {
    this.kind = 'string';
    this.#isBlock = this.#source.startsWith('"""', start);
    if (this.#isBlock) this.#block(start + 3);
    else this.#plain(start + 1);
  }

  #plain(start: number): void {
    let escaped = false;
    for (let at = start; at < this.#source.length; at += 1) {
      const code = this.#source.charCodeAt(at);
      if (code === QUOTE) {
        this.text = escaped ? this.#unescape(this.#source.slice(start, at)) : this.#source.slice(start, at);
        this.#at = at + 1;
        return;
      }
      if (isLineEnd(code)) break;
      if (code !== BACKSLASH) continue;
      escaped = true;
      at += 1;
    }
    this.#unterminated();
  }

  #unterminated(): never {
    throw new GateError('RG-SCHEMA-SYNTAX', 'the text does not end', { place: this.place(), expected: 'a closing quotation mark' });
  }

  #unescape(raw: string): string {
    const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
    return raw.replace(
      /\\(?:u\{([0-9A-Fa-f]{1,8})\}|u([0-9A-Fa-f]{4})|(["\\/bfnrt])|)/g,
      (_, braced?: string, four?: string, one?: string) => {
        if (one !== undefined) return escapes[one] ?? one;
        const code = Number.parseInt(braced ?? four ?? '', 16);
        if (!(code <= 0x10ffff))
          throw new GateError('RG-SCHEMA-SYNTAX', 'an escape in the text is not known', {
            place: this.place(),
            expected: 'one of the escapes of GraphQL',
          });
        return four === undefined ? String.fromCodePoint(code) : String.fromCharCode(code);
      },
    );
  }

  #block(start: number): void {
    let end = this.#source.indexOf('"""', start);
    while (end !== -1 && this.#source.charCodeAt(end - 1) === BACKSLASH) end = this.#source.indexOf('"""', end + 3);
    if (end === -1) this.#unterminated();
    this.#countLines(start, end);
    this.text = this.#source.slice(start, end);
    this.#at = end + 3;
  }

  /** The value of the string at hand; that of a block is only worked out where somebody reads it. */
  stringValue(): string {
    if (!this.#isBlock) return this.text;
    const lines = this.text.replaceAll('\\"""', '"""').split(/\r\n|[\n\r]/);
    return dedentBlockStringLines(lines).join('\n');
  }
}

import { GateError, LineIndex } from '../../../../core/index.ts';

export const TOKEN = { end: 0, name: 1, number: 2, text: 3, sign: 4 } as const;
export type TokenKind = (typeof TOKEN)[keyof typeof TOKEN];

/** Per ASCII code: 1 starts a name, 2 is a digit, 4 is white space. */
const CLASS = new Uint8Array(128);
for (const sign of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_') CLASS[sign.charCodeAt(0)] = 1;
for (const sign of '0123456789') CLASS[sign.charCodeAt(0)] = 2;
for (const sign of ' \t\r\n\v\f') CLASS[sign.charCodeAt(0)] = 4;

function classOf(code: number): number {
  return code < 128 ? (CLASS[code] ?? 0) : code === 0xfeff ? 4 : 0;
}

const SLASH = 47;
const STAR = 42;

/**
 * The tokens of a `.proto` text, one at a time: `kind` with the offsets `start` and `end` of the current one. Comments are skipped.
 * Nothing is copied out of the text until somebody asks for it.
 */
export class Tokens {
  readonly file: string;
  readonly text: string;
  kind: TokenKind = TOKEN.end;
  start = 0;
  end = 0;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    this.next();
  }

  /** Moves to the next token. */
  next(): void {
    const { text } = this;
    const start = this.#skip(this.end);
    this.start = start;
    if (start >= text.length) {
      this.kind = TOKEN.end;
      this.end = start;
      return;
    }
    const code = text.charCodeAt(start);
    const kind = classOf(code);
    if (kind === 1) {
      this.kind = TOKEN.name;
      this.end = this.#endOfWord(start + 1);
    } else if (kind === 2 || (code === 46 && classOf(text.charCodeAt(start + 1)) === 2)) {
      this.kind = TOKEN.number;
      this.end = this.#endOfNumber(start);
    } else if (code === 34 || code === 39) {
      this.kind = TOKEN.text;
      this.end = this.#endOfText(start, code);
    } else {
      this.kind = TOKEN.sign;
      this.end = start + 1;
    }
  }

  /** The current token as written. */
  get word(): string {
    return this.text.slice(this.start, this.end);
  }

  /** The character code of the current token if it is a sign, else -1. */
  get sign(): number {
    return this.kind === TOKEN.sign ? this.text.charCodeAt(this.start) : -1;
  }

  /** @throws GateError RG-SCHEMA-SYNTAX, always */
  fail(message: string, options: { expected?: string; hint?: string; at?: number } = {}): never {
    const { at = this.start, ...rest } = options;
    const place = { file: this.file, ...new LineIndex(this.text).at(at) };
    throw new GateError('RG-SCHEMA-SYNTAX', message, { place, ...rest });
  }

  #skip(from: number): number {
    const { text } = this;
    let at = from;
    for (;;) {
      const code = text.charCodeAt(at);
      if (classOf(code) === 4) {
        at += 1;
      } else if (code === SLASH && text.charCodeAt(at + 1) === SLASH) {
        const end = text.indexOf('\n', at + 2);
        at = end === -1 ? text.length : end + 1;
      } else if (code === SLASH && text.charCodeAt(at + 1) === STAR) {
        const end = text.indexOf('*/', at + 2);
        if (end === -1) this.fail('a comment does not end', { at, expected: '*/' });
        at = end + 2;
      } else {
        return at;
      }
    }
  }

  #endOfWord(from: number): number {
    let at = from;
    while ((classOf(this.text.charCodeAt(at)) & 3) !== 0) at += 1;
    return at;
  }

  #endOfNumber(from: number): number {
    const { text } = this;
    let at = from;
    for (;;) {
      const code = text.charCodeAt(at);
      const exponentSign =
        (code === 43 || code === 45) && (text.charCodeAt(at - 1) | 32) === 101 && (text.charCodeAt(from + 1) | 32) !== 120;
      if ((classOf(code) & 3) === 0 && code !== 46 && !exponentSign) return at;
      at += 1;
    }
  }

  #endOfText(from: number, quote: number): number {
    const { text } = this;
    for (let at = from + 1; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === quote) return at + 1;
      if (code === 92) at += 1;
      else if (code === 10) break;
    }
    return this.fail('a text in quotes does not end on its line', { at: from, expected: 'the closing quote' });
  }
}

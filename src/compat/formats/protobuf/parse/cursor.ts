import { unquote } from './strings.ts';
import { TOKEN, Tokens } from './tokens.ts';

const INTEGER = /^(?:0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*)$/;

/** Longer names are refused: they are put together with those around them. */
const MAX_NAME = 2000;

/** What the grammar asks of the tokens: take a word, a sign, a number, a text, a name with dots. */
export class Cursor extends Tokens {
  /** What stands here, for messages. */
  get found(): string {
    return this.kind === TOKEN.end ? 'the end of the file' : JSON.stringify(this.word.slice(0, 40));
  }

  is(sign: string): boolean {
    return this.sign === sign.charCodeAt(0);
  }

  /** Takes a sign if it stands here. */
  take(sign: string): boolean {
    if (!this.is(sign)) return false;
    this.next();
    return true;
  }

  expect(sign: string): void {
    if (!this.take(sign)) this.fail(`${this.found} is not expected here`, { expected: JSON.stringify(sign) });
  }

  isWord(word: string): boolean {
    return this.kind === TOKEN.name && this.end - this.start === word.length && this.text.startsWith(word, this.start);
  }

  takeWord(word: string): boolean {
    if (!this.isWord(word)) return false;
    this.next();
    return true;
  }

  name(what: string): string {
    if (this.kind !== TOKEN.name) this.fail(`${this.found} is not expected here`, { expected: what });
    if (this.end - this.start > MAX_NAME) this.fail(`a name is longer than ${MAX_NAME} characters`);
    const { word } = this;
    this.next();
    return word;
  }

  /** `export` and `local` of edition 2024 in front of a declaration; they limit who may import it and change nothing on the wire. */
  takeVisibility(): void {
    if (!this.isWord('export') && !this.isWord('local')) return;
    const { kind, start, end } = this;
    this.next();
    if (this.isWord('message') || this.isWord('enum')) return;
    Object.assign(this, { kind, start, end });
  }

  /** A name with dots, perhaps with one before it. */
  path(what: string): string {
    let result = this.take('.') ? '.' : '';
    result += this.name(what);
    while (this.take('.')) {
      if (result.length > MAX_NAME) this.fail(`a name is longer than ${MAX_NAME} characters`);
      result += `.${this.name(what)}`;
    }
    return result;
  }

  /** Adjacent texts are one. */
  string(what: string): string {
    if (this.kind !== TOKEN.text) this.fail(`${this.found} is not expected here`, { expected: what });
    let result = '';
    while (this.kind === TOKEN.text) {
      result += unquote(this.word);
      this.next();
    }
    return result;
  }

  integer(what: string): number {
    const negative = this.take('-');
    const { word } = this;
    if (this.kind !== TOKEN.number || !INTEGER.test(word)) this.fail(`${this.found} is not expected here`, { expected: what });
    const value = word.length > 1 && /^0[0-7]/.test(word) ? Number.parseInt(word, 8) : Number(word);
    this.next();
    return negative ? -value : value;
  }

  /** The end of a statement. Some writers leave an empty one behind it. */
  semicolon(): void {
    this.expect(';');
  }
}

import type { Piece } from './writing.ts';

/** Deeper than any configuration, far from the end of the stack. */
export const MAX_DEPTH = 150;

/** What is not well-formed, and where. */
export class HclError extends Error {
  override readonly name = 'HclError';
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** A quoted template. `pieces`: what it says, unless something is filled in. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
  readonly filled: boolean;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['"', '"'],
  ['\\', '\\'],
]);
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);
const IDENTIFIER = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const HEREDOC = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)(\r?\n)/uy;

/** The lexical side of HCL's native syntax: white space, comments, identifiers, quoted templates, here-documents, balanced brackets. */
export class HclScanner {
  readonly text: string;
  /** In order; `text` without the sign that begins it. */
  readonly comments: { readonly start: number; readonly text: string }[] = [];
  at = 0;
  #depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  get char(): string {
    return this.text[this.at] ?? '';
  }

  get ended(): boolean {
    return this.at >= this.text.length;
  }

  fail(message: string, offset = this.at): never {
    throw new HclError(message, offset);
  }

  /** Runs something that may nest. @throws HclError when it nests too deeply */
  nested<T>(run: () => T): T {
    if (this.#depth >= MAX_DEPTH) this.fail(`nested deeper than ${MAX_DEPTH} levels`);
    this.#depth += 1;
    const result = run();
    this.#depth -= 1;
    return result;
  }

  /** Skips blanks and comments, and line ends where they mean nothing. A comment to the end of its line leaves the line end. */
  skipBlanks(lineEnds: boolean): void {
    for (;;) {
      const { char } = this;
      if (char === ' ' || char === '\t') this.at += 1;
      else if (this.atLineEnd()) {
        if (!lineEnds) return;
        this.at += char === '\r' ? 2 : 1;
      } else if (!this.#skipComment()) return;
    }
  }

  atLineEnd(): boolean {
    return this.char === '\n' || (this.char === '\r' && this.text[this.at + 1] === '\n');
  }

  #skipComment(): boolean {
    const { at, text } = this;
    const block = text.startsWith('/*', at);
    if (!block && this.char !== '#' && !text.startsWith('//', at)) return false;
    const found = text.indexOf(block ? '*/' : '\n', at + (block ? 2 : 0));
    if (block && found === -1) this.fail('a comment that does not end');
    const end = found === -1 ? text.length : found;
    const body = text.slice(at + (this.char === '#' ? 1 : 2), end).replace(/\r$/, '');
    this.comments.push({ start: at, text: body });
    this.at = block ? end + 2 : end;
    if (!block && text[end - 1] === '\r') this.at = end - 1;
    return true;
  }

  /** Takes a sign when it stands here. */
  take(sign: string): boolean {
    if (!this.text.startsWith(sign, this.at)) return false;
    this.at += sign.length;
    return true;
  }

  identifier(): string | undefined {
    return this.#match(IDENTIFIER)?.[0];
  }

  number(): string | undefined {
    return this.#match(NUMBER)?.[0];
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (!found) return undefined;
    this.at = pattern.lastIndex;
    return found;
  }

  /** A quoted template; it stands on one line, what is filled in apart. */
  quoted(): Quoted {
    const start = this.at;
    const pieces: Piece[] = [];
    let filled = false;
    let from = start + 1;
    const flush = (): void => {
      if (from < this.at) pieces.push({ start: from, end: this.at, text: this.text.slice(from, this.at), literal: true });
    };
    this.at += 1;
    while (this.char !== '"') {
      if (this.ended || this.char === '\n' || this.char === '\r') this.fail('a quoted text that does not end on its line', start);
      const special = this.#special();
      if (!special) {
        this.at += 1;
        continue;
      }
      flush();
      if (special === 'filled') {
        filled = true;
        this.#skipFilled();
      } else {
        pieces.push({ start: this.at, end: this.at + special.length, text: special.text, literal: false });
        this.at += special.length;
      }
      from = this.at;
    }
    flush();
    this.at += 1;
    return { start, end: this.at, pieces, filled };
  }

  /** What the next units are beside themselves: an escape, or the beginning of something that is filled in. */
  #special(): { text: string; length: number } | 'filled' | undefined {
    const { char, text, at } = this;
    if (char === '\\') return this.#escape();
    if (char !== '$' && char !== '%') return undefined;
    if (text.startsWith(`${char}${char}{`, at)) return { text: `${char}{`, length: 3 };
    return text[at + 1] === '{' ? 'filled' : undefined;
  }

  #escape(): { text: string; length: number } {
    const sign = this.text[this.at + 1] ?? '';
    const known = ESCAPES.get(sign);
    if (known !== undefined) return { text: known, length: 2 };
    const digits = sign === 'u' ? 4 : sign === 'U' ? 8 : 0;
    const hex = this.text.slice(this.at + 2, this.at + 2 + digits);
    const point = new RegExp(`^[0-9a-fA-F]{${digits}}$`).test(hex) && digits > 0 ? Number.parseInt(hex, 16) : Number.POSITIVE_INFINITY;
    if (point > 0x10_ff_ff) this.fail('an escape that HCL does not know');
    return { text: String.fromCodePoint(point), length: 2 + digits };
  }

  /** `${ … }` or `%{ … }`. */
  #skipFilled(): void {
    this.at += 1;
    this.nested(() => this.skipBrackets());
  }

  /** A here-document, when one begins here. */
  heredoc(): boolean {
    const start = this.at;
    const marker = this.#match(HEREDOC)?.[1];
    if (marker === undefined) return false;
    while (!this.ended) {
      const feed = this.text.indexOf('\n', this.at);
      const end = feed === -1 ? this.text.length : feed;
      if (end - this.at <= 1024 && this.text.slice(this.at, end).trim() === marker) {
        // The line end behind the marker ends the expression too.
        this.at = end > this.at && this.text[end - 1] === '\r' ? end - 1 : end;
        return true;
      }
      this.#skipTemplateLine();
    }
    return this.fail('a here-document that does not end', start);
  }

  /** The rest of a line of a here-document; what is filled in may go on over several lines. */
  #skipTemplateLine(): void {
    while (!this.ended && this.char !== '\n') {
      const escaped = this.text.startsWith('$${', this.at) || this.text.startsWith('%%{', this.at);
      if (escaped) this.at += 3;
      else if ((this.char === '$' || this.char === '%') && this.text[this.at + 1] === '{') this.#skipFilled();
      else this.at += 1;
    }
    this.at += 1;
  }

  /** Brackets with all that stands between them. */
  skipBrackets(): void {
    const open: string[] = [];
    const starts: number[] = [];
    do {
      this.skipBlanks(true);
      const { char } = this;
      if (this.ended) this.fail('a bracket that is not closed', starts.at(-1) ?? this.at);
      const closer = CLOSERS.get(char);
      if (closer !== undefined) {
        open.push(closer);
        starts.push(this.at);
        this.at += 1;
      } else if (char === open.at(-1)) {
        open.pop();
        starts.pop();
        this.at += 1;
      } else if (char === ')' || char === ']' || char === '}') this.fail(`\`${char}\` closes nothing that is open here`);
      else this.skipToken();
    } while (open.length > 0);
  }

  /** One token that is no bracket. */
  skipToken(): void {
    if (this.char === '"') this.nested(() => this.quoted());
    else if (this.char === '<' && this.nested(() => this.heredoc())) return;
    else if (this.identifier() === undefined && this.number() === undefined) {
      if (!/[-+*/%!=<>&|?:.,~]/.test(this.char)) this.fail(`\`${this.char}\` has no meaning here`);
      this.at += 1;
    }
  }
}

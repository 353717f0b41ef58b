import { HclScanner, type Quoted } from './hcl-scan.ts';

/** An expression, as far as its structure is plain to see. */
export type HclValue =
  | { readonly kind: 'string'; readonly quoted: Quoted }
  | { readonly kind: 'literal'; readonly type: 'number' | 'boolean' | 'null'; readonly start: number; readonly end: number }
  | { readonly kind: 'tuple'; readonly start: number; readonly items: readonly HclValue[] }
  | { readonly kind: 'object'; readonly start: number; readonly items: readonly HclItem[] }
  | { readonly kind: 'call'; readonly start: number; readonly end: number; readonly name: string; readonly args: readonly HclValue[] }
  /** Anything that has to be evaluated. */
  | { readonly kind: 'expression'; readonly start: number; readonly end: number };

export interface HclItem {
  /** `undefined`: it is evaluated. */
  readonly key: string | undefined;
  readonly keyStart: number;
  readonly value: HclValue;
}

export interface HclBlock {
  readonly type: string;
  readonly start: number;
  readonly labels: readonly string[];
  readonly body: HclBody;
}

export interface HclBody {
  readonly start: number;
  readonly attributes: readonly (HclItem & { readonly key: string })[];
  readonly blocks: readonly HclBlock[];
}

/** Terraform has two, Nomad one. */
const MAX_LABELS = 8;

/** Where an expression ends, brackets apart. */
interface Ends {
  readonly signs: string;
  readonly line: boolean;
}
const IN_BODY: Ends = { signs: '}', line: true };
const IN_TUPLE: Ends = { signs: ',]', line: false };
const IN_OBJECT: Ends = { signs: ',}', line: true };
const IN_CALL: Ends = { signs: ',)', line: false };

/** A parser of HCL's native syntax: blocks, labels, attributes, objects and tuples are understood, operators and functions only skipped. */
export class HclParser extends HclScanner {
  /** The whole file. @throws HclError */
  file(): HclBody {
    const body = this.body();
    if (!this.ended) this.fail('`}` closes nothing that is open here');
    return body;
  }

  /** Attributes and blocks up to `}` or the end of the file, which stays. */
  body(): HclBody {
    const start = this.at;
    const attributes: (HclItem & { key: string })[] = [];
    const blocks: HclBlock[] = [];
    for (this.skipBlanks(true); !this.ended && this.char !== '}'; this.skipBlanks(true)) {
      const keyStart = this.at;
      const key = this.identifier() ?? this.fail('expected the name of an attribute or block');
      this.skipBlanks(false);
      if (this.char === '=' && this.text[this.at + 1] !== '=') {
        this.at += 1;
        this.skipBlanks(false);
        attributes.push({ key, keyStart, value: this.expression(IN_BODY) });
      } else blocks.push(this.block(key, keyStart));
      this.skipBlanks(false);
      if (!this.ended && this.char !== '}' && !this.atLineEnd()) this.fail('expected the end of the line');
    }
    return { start, attributes, blocks };
  }

  block(type: string, start: number): HclBlock {
    const labels: string[] = [];
    while (this.char !== '{') {
      if (labels.length >= MAX_LABELS) this.fail('more labels than a block has');
      if (this.char === '"') {
        const label = this.quoted();
        if (label.filled) this.fail('nothing can be filled into a label', label.start);
        labels.push(textOfQuoted(label));
      } else labels.push(this.identifier() ?? this.fail('expected `=`, a label or `{`'));
      this.skipBlanks(false);
    }
    this.at += 1;
    const body = this.nested(() => this.body());
    if (!this.take('}')) this.fail('a block that is not closed', start);
    return { type, start, labels, body };
  }

  expression(ends: Ends): HclValue {
    const start = this.at;
    const value = this.nested(() => this.#primary());
    let end = this.at;
    this.skipBlanks(!ends.line);
    if (value && this.#isEnd(ends)) return value;
    if (value && /["\p{ID_Start}\d]/u.test(this.char)) this.fail('expected an operator or the end of the value');
    // Something goes on behind it: an operator, an index, an attribute. All of it is one thing to evaluate.
    while (!this.#isEnd(ends)) {
      if (this.char === '(' || this.char === '[' || this.char === '{') this.skipBrackets();
      else this.skipToken();
      end = this.at;
      this.skipBlanks(!ends.line);
    }
    if (end === start) this.fail('expected a value');
    return { kind: 'expression', start, end };
  }

  #isEnd({ signs, line }: Ends): boolean {
    return this.ended || signs.includes(this.char) || (line && this.atLineEnd());
  }

  /** The first part of an expression; `undefined` when it only makes sense together with what follows. */
  #primary(): HclValue | undefined {
    const start = this.at;
    const { char } = this;
    if (char === '"') return { kind: 'string', quoted: this.quoted() };
    if (char === '<' && this.heredoc()) return { kind: 'expression', start, end: this.at };
    if (char === '[' || char === '{') return this.#loops() ? this.#opaque() : char === '[' ? this.#tuple() : this.#object();
    if (char === '(') return this.#opaque();
    const minus = char === '-' && /\d/.test(this.text[this.at + 1] ?? '');
    if (minus) this.at += 1;
    if (this.number() !== undefined) return { kind: 'literal', type: 'number', start, end: this.at };
    return this.#named(start);
  }

  #opaque(): HclValue {
    const start = this.at;
    this.skipBrackets();
    return { kind: 'expression', start, end: this.at };
  }

  /** Whether the bracket here begins a `for` expression. */
  #loops(): boolean {
    const { at } = this;
    const { length } = this.comments;
    this.at += 1;
    this.skipBlanks(true);
    const found = this.identifier() === 'for';
    this.at = at;
    this.comments.length = length;
    return found;
  }

  #named(start: number): HclValue | undefined {
    let name = this.identifier();
    if (name === undefined) return undefined;
    if (name === 'true' || name === 'false' || name === 'null') {
      const value: HclValue = { kind: 'literal', type: name === 'null' ? 'null' : 'boolean', start, end: this.at };
      return value;
    }
    while (this.take('::')) name += `::${this.identifier() ?? this.fail('expected the name of a function')}`;
    if (this.char !== '(') return { kind: 'expression', start, end: this.at };
    this.at += 1;
    const args = this.#list(IN_CALL, ')');
    return { kind: 'call', start, end: this.at, name, args };
  }

  #tuple(): HclValue {
    const start = this.at;
    this.at += 1;
    return { kind: 'tuple', start, items: this.#list(IN_TUPLE, ']') };
  }

  #list(ends: Ends, close: string): HclValue[] {
    const items: HclValue[] = [];
    for (this.skipBlanks(true); !this.take(close); this.skipBlanks(true)) {
      if (this.ended) this.fail(`expected \`${close}\``);
      items.push(this.expression(ends));
      if (!this.take(',') && this.char !== close) this.fail(`expected \`,\` or \`${close}\``);
    }
    return items;
  }

  #object(): HclValue {
    const start = this.at;
    const items: HclItem[] = [];
    this.at += 1;
    for (this.skipBlanks(true); !this.take('}'); this.skipBlanks(true)) {
      if (this.ended) this.fail('expected `}`');
      items.push(this.#item());
      this.skipBlanks(false);
      if (!this.take(',') && this.char !== '}' && !this.atLineEnd()) this.fail('expected `,`, `}` or the end of the line');
    }
    return { kind: 'object', start, items };
  }

  #item(): HclItem {
    const keyStart = this.at;
    const key = this.#key();
    this.skipBlanks(false);
    if (!this.take('=') && !this.take(':')) this.fail('expected `=` or `:`');
    this.skipBlanks(false);
    return { key, keyStart, value: this.expression(IN_OBJECT) };
  }

  /** A name, a number or a text is the key itself; anything else is evaluated. */
  #key(): string | undefined {
    const start = this.at;
    const quoted = this.char === '"' ? this.quoted() : undefined;
    if (!quoted && this.identifier() === undefined) this.number();
    const plain = quoted ? (quoted.filled ? undefined : textOfQuoted(quoted)) : this.text.slice(start, this.at);
    const { at } = this;
    this.skipBlanks(false);
    if (at > start && this.#isKeyEnd()) return plain;
    while (!this.#isKeyEnd()) {
      if (this.ended || this.atLineEnd()) this.fail('expected `=` or `:`');
      if (this.char === '(' || this.char === '[' || this.char === '{') this.skipBrackets();
      else this.skipToken();
      this.skipBlanks(false);
    }
    if (this.at === start) this.fail('expected a key');
    return undefined;
  }

  #isKeyEnd(): boolean {
    const next = this.text[this.at + 1];
    return (this.char === '=' && next !== '=') || (this.char === ':' && next !== ':');
  }
}

export function textOfQuoted({ pieces }: Quoted): string {
  return pieces.map(({ text }) => text ?? '').join('');
}

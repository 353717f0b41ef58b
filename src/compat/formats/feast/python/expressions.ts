import type { Place } from '../../../../core/index.ts';
import type { Token } from './tokens.ts';

export interface Argument {
  /** Of a keyword argument; `*` and `**` for what is spread. */
  readonly name: string | undefined;
  readonly value: Value;
}

/** An expression as written. `open`: something that only running it would tell. */
export type Value = { readonly place: Place; readonly text: string } & (
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'constant'; readonly value: boolean | null }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly callee: string; readonly arguments: readonly Argument[]; readonly base: Value | undefined }
  | { readonly kind: 'subscript'; readonly base: Value; readonly index: Value }
  | { readonly kind: 'open' }
);

const CONSTANTS: Readonly<Record<string, boolean | null>> = { True: true, False: false, None: null };
/** Words that begin or continue what is not read here. */
const WORDS = new Set(['lambda', 'if', 'else', 'for', 'in', 'not', 'and', 'or', 'is', 'await', 'yield', 'async']);

class Open extends Error {}

/** Reads one expression from tokens. Parts that cannot be read become `open`, the rest stays readable. */
export function readExpression(tokens: readonly Token[], source: string): Value {
  return new Expressions(tokens, source).whole();
}

class Expressions {
  readonly #tokens: readonly Token[];
  readonly #source: string;
  #at = 0;

  constructor(tokens: readonly Token[], source: string) {
    this.#tokens = tokens;
    this.#source = source;
  }

  whole(): Value {
    try {
      const value = this.#sum();
      return this.#at === this.#tokens.length ? value : this.#open(0, this.#tokens.length);
    } catch (error) {
      if (!(error instanceof Open)) throw error;
      return this.#open(0, this.#tokens.length);
    }
  }

  #textOf(from: number, to: number): { place: Place; text: string } {
    const [first, last] = [this.#tokens[from], this.#tokens[Math.max(from, to - 1)]];
    return { place: first?.place ?? { file: '', line: 1, column: 1 }, text: this.#source.slice(first?.start ?? 0, last?.end ?? 0) };
  }

  #open(from: number, to: number): Value {
    return { kind: 'open', ...this.#textOf(from, to) };
  }

  #mark(text: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'mark' || token.text !== text) return false;
    this.#at += 1;
    return true;
  }

  /** Sums and products of numbers, such as `24 * 60 * 60`; of anything else they are open. */
  #sum(): Value {
    const from = this.#at;
    let left = this.#product();
    for (;;) {
      const sign = this.#mark('+') ? 1 : this.#mark('-') ? -1 : 0;
      if (sign === 0) return left;
      left = this.#combine(from, left, this.#product(), (a, b) => a + sign * b);
    }
  }

  #product(): Value {
    const from = this.#at;
    let left = this.#unary();
    for (;;) {
      const divide = this.#mark('/');
      if (!divide && !this.#mark('*')) return left;
      left = this.#combine(from, left, this.#unary(), (a, b) => (divide ? a / b : a * b));
    }
  }

  #combine(from: number, left: Value, right: Value, compute: (a: number, b: number) => number): Value {
    if (left.kind !== 'number' || right.kind !== 'number') return this.#open(from, this.#at);
    return { kind: 'number', value: compute(left.value, right.value), ...this.#textOf(from, this.#at) };
  }

  #unary(): Value {
    const from = this.#at;
    if (!this.#mark('-')) return this.#primary();
    const inner = this.#primary();
    return inner.kind === 'number' ? { ...inner, value: -inner.value, ...this.#textOf(from, this.#at) } : this.#open(from, this.#at);
  }

  #primary(): Value {
    const from = this.#at;
    let value = this.#atom();
    for (;;) {
      if (this.#mark('.')) {
        const token = this.#tokens[this.#at++];
        if (token?.kind !== 'name') throw new Open();
        value =
          value.kind === 'name'
            ? { ...value, name: `${value.name}.${token.text}`, ...this.#textOf(from, this.#at) }
            : this.#mark('(')
              ? { kind: 'call', callee: `.${token.text}`, base: value, arguments: this.#arguments(), ...this.#textOf(from, this.#at) }
              : this.#open(from, this.#at);
      } else if (this.#mark('(')) {
        const list = this.#arguments();
        value =
          value.kind === 'name'
            ? { kind: 'call', callee: value.name, base: undefined, arguments: list, ...this.#textOf(from, this.#at) }
            : this.#open(from, this.#at);
      } else if (this.#mark('[')) {
        const index = this.#part(']');
        if (!this.#mark(']')) throw new Open();
        value = { kind: 'subscript', base: value, index, ...this.#textOf(from, this.#at) };
      } else return value;
    }
  }

  #atom(): Value {
    const from = this.#at;
    const token = this.#tokens[this.#at++];
    if (!token) throw new Open();
    if (token.kind === 'number') {
      const value = Number(token.text.replaceAll('_', ''));
      return Number.isNaN(value) ? this.#open(from, this.#at) : { kind: 'number', value, ...this.#textOf(from, this.#at) };
    }
    if (token.kind === 'string') return this.#strings(from, token);
    if (token.kind === 'name') {
      if (WORDS.has(token.text)) throw new Open();
      const constant = Object.hasOwn(CONSTANTS, token.text) ? CONSTANTS[token.text] : undefined;
      return constant === undefined
        ? { kind: 'name', name: token.text, ...this.#textOf(from, this.#at) }
        : { kind: 'constant', value: constant, ...this.#textOf(from, this.#at) };
    }
    if (token.text === '(' || token.text === '[') return this.#list(from, token.text === '(' ? ')' : ']');
    if (token.text !== '{') throw new Open();
    this.#skipTo('}');
    this.#at += 1;
    return this.#open(from, this.#at);
  }

  #strings(from: number, first: Token): Value {
    let value = first.text;
    let computed = first.computed === true;
    for (let next = this.#tokens[this.#at]; next?.kind === 'string'; next = this.#tokens[this.#at]) {
      value += next.text;
      computed ||= next.computed === true;
      this.#at += 1;
    }
    return computed ? this.#open(from, this.#at) : { kind: 'string', value, ...this.#textOf(from, this.#at) };
  }

  #list(from: number, close: ')' | ']'): Value {
    const items: Value[] = [];
    let comma = false;
    while (!this.#mark(close)) {
      items.push(this.#part(close));
      const more = this.#mark(',');
      comma ||= more;
      if (!more && this.#tokens[this.#at]?.text !== close) throw new Open();
    }
    const [only] = items;
    return close === ')' && only && !comma ? only : { kind: 'list', items, ...this.#textOf(from, this.#at) };
  }

  #arguments(): readonly Argument[] {
    const list: Argument[] = [];
    while (!this.#mark(')')) {
      const [word, sign] = [this.#tokens[this.#at], this.#tokens[this.#at + 1]];
      const spread = word?.kind === 'mark' && (word.text === '*' || word.text === '**') ? word.text : undefined;
      const named = word?.kind === 'name' && sign?.kind === 'mark' && sign.text === '=' ? word.text : undefined;
      this.#at += named === undefined ? (spread === undefined ? 0 : 1) : 2;
      list.push({ name: named ?? spread, value: this.#part(')') });
      if (!this.#mark(',') && this.#tokens[this.#at]?.text !== ')') throw new Open();
    }
    return list;
  }

  /** One element up to a comma or the closing bracket; open when it cannot be read. */
  #part(close: string): Value {
    const from = this.#at;
    try {
      const value = this.#sum();
      const next = this.#tokens[this.#at];
      if (next?.kind === 'mark' && (next.text === ',' || next.text === close)) return value;
    } catch (error) {
      if (!(error instanceof Open)) throw error;
    }
    this.#at = from;
    this.#skipTo(close, ',');
    return this.#open(from, this.#at);
  }

  /** To the next of some marks at this depth. */
  #skipTo(...marks: readonly string[]): void {
    let depth = 0;
    for (; this.#at < this.#tokens.length; this.#at += 1) {
      const token = this.#tokens[this.#at];
      if (token?.kind !== 'mark') continue;
      if (depth === 0 && marks.includes(token.text)) return;
      if ('([{'.includes(token.text)) depth += 1;
      if (')]}'.includes(token.text)) depth -= 1;
      if (depth < 0) throw new Open();
    }
    throw new Open();
  }
}

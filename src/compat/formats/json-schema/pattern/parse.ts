/** Regular expressions as JSON Schema uses them (ECMAScript, `u` flag), as far as they are regular languages. */

/** Inclusive code point ranges, sorted and apart. */
export type Ranges = readonly (readonly [number, number])[];

export type Pattern =
  | { readonly kind: 'set'; readonly ranges: Ranges }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'repeat'; readonly part: Pattern; readonly least: number; readonly most: number };

export const LAST = 0x10ffff;
const DIGIT: Ranges = [[48, 57]];
const WORD: Ranges = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
];
const SPACE: Ranges = sortRanges([
  [9, 13],
  [32, 32],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
]);
const DOT: Ranges = complement([
  [10, 10],
  [13, 13],
  [0x2028, 0x2029],
]);
const CLASSES: Readonly<Record<string, Ranges>> = {
  d: DIGIT,
  D: complement(DIGIT),
  w: WORD,
  W: complement(WORD),
  s: SPACE,
  S: complement(SPACE),
};
const CONTROLS: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13, 0: 0 };

export function sortRanges(ranges: Ranges): Ranges {
  const merged: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

export function complement(ranges: Ranges): Ranges {
  const out: [number, number][] = [];
  let next = 0;
  for (const [from, to] of sortRanges(ranges)) {
    if (from > next) out.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= LAST) out.push([next, LAST]);
  return out;
}

class Unsupported extends Error {}

/** The pattern, or `undefined` where it is not well-formed or not regular (look-around, back-references, word boundaries, property classes). */
export function parsePattern(source: string): Pattern | undefined {
  try {
    return new PatternParser(source).parse();
  } catch (error) {
    if (error instanceof Unsupported) return undefined;
    throw error;
  }
}

class PatternParser {
  readonly #characters: readonly string[];
  #at = 0;
  #depth = 0;

  constructor(source: string) {
    this.#characters = [...source];
  }

  parse(): Pattern {
    const pattern = this.#choice();
    if (this.#at < this.#characters.length) throw new Unsupported();
    return pattern;
  }

  #peek(): string | undefined {
    return this.#characters[this.#at];
  }

  #take(text: string): boolean {
    const found = [...text].every((character, index) => this.#characters[this.#at + index] === character);
    if (found) this.#at += text.length;
    return found;
  }

  #choice(): Pattern {
    if (++this.#depth > 60) throw new Unsupported();
    const parts = [this.#sequence()];
    while (this.#take('|')) parts.push(this.#sequence());
    this.#depth--;
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'choice', parts };
  }

  #sequence(): Pattern {
    const parts: Pattern[] = [];
    for (let next = this.#peek(); next !== undefined && next !== '|' && next !== ')'; next = this.#peek()) parts.push(this.#quantified());
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'sequence', parts };
  }

  #quantified(): Pattern {
    const part = this.#atom();
    const [least, most] = this.#quantifier();
    if (least === 1 && most === 1) return part;
    this.#take('?');
    return { kind: 'repeat', part, least, most };
  }

  #quantifier(): [number, number] {
    if (this.#take('*')) return [0, Number.POSITIVE_INFINITY];
    if (this.#take('+')) return [1, Number.POSITIVE_INFINITY];
    if (this.#take('?')) return [0, 1];
    const rest = this.#characters.slice(this.#at, this.#at + 24).join('');
    const match = /^\{(\d+)(,(\d*))?\}/.exec(rest);
    if (!match) return [1, 1];
    this.#at += match[0].length;
    const least = Number(match[1]);
    return [least, match[2] === undefined ? least : match[3] ? Number(match[3]) : Number.POSITIVE_INFINITY];
  }

  #atom(): Pattern {
    if (this.#take('^')) return { kind: 'start' };
    if (this.#take('$')) return { kind: 'end' };
    if (this.#take('.')) return { kind: 'set', ranges: DOT };
    if (this.#take('(')) return this.#group();
    if (this.#take('[')) return { kind: 'set', ranges: this.#class() };
    const next = this.#peek() ?? '';
    if ('*+?{}]'.includes(next)) throw new Unsupported();
    this.#at++;
    if (next === '\\') return { kind: 'set', ranges: this.#escape(false) };
    return single(next.codePointAt(0) ?? 0);
  }

  #group(): Pattern {
    if (this.#take('?')) {
      const named = /^<[A-Za-z_$][\w$]*>/.exec(this.#characters.slice(this.#at, this.#at + 80).join(''));
      if (named) this.#at += named[0].length;
      else if (!this.#take(':')) throw new Unsupported();
    }
    const inner = this.#choice();
    if (!this.#take(')')) throw new Unsupported();
    return inner;
  }

  #class(): Ranges {
    const negated = this.#take('^');
    const ranges: (readonly [number, number])[] = [];
    while (!this.#take(']')) {
      if (this.#peek() === undefined) throw new Unsupported();
      const from = this.#classAtom();
      if (this.#peek() === '-' && this.#characters[this.#at + 1] !== ']') {
        this.#at++;
        const to = this.#classAtom();
        const [low, high] = [from[0]?.[0] ?? 0, to[0]?.[0] ?? 0];
        if (from.length !== 1 || to.length !== 1 || low > high || !isSingle(from) || !isSingle(to)) throw new Unsupported();
        ranges.push([low, high]);
      } else ranges.push(...from);
    }
    return negated ? complement(ranges) : sortRanges(ranges);
  }

  #classAtom(): Ranges {
    const next = this.#peek();
    if (next === undefined) throw new Unsupported();
    this.#at++;
    if (next === '\\') return this.#escape(true);
    const point = next.codePointAt(0) ?? 0;
    return [[point, point]];
  }

  #escape(inClass: boolean): Ranges {
    const next = this.#peek();
    if (next === undefined) throw new Unsupported();
    this.#at++;
    const known = Object.hasOwn(CLASSES, next) ? CLASSES[next] : undefined;
    if (known) return known;
    if (next === 'b' && inClass) return [[8, 8]];
    if (next === '0' && /\d/.test(this.#peek() ?? '')) throw new Unsupported();
    if (Object.hasOwn(CONTROLS, next)) return point(CONTROLS[next] ?? 0);
    if (next === 'x') return point(this.#hex(2));
    if (next === 'u') return point(this.#unicode());
    if (/[A-Za-z0-9]/.test(next)) throw new Unsupported();
    return point(next.codePointAt(0) ?? 0);
  }

  #unicode(): number {
    if (this.#take('{')) {
      const end = this.#characters.indexOf('}', this.#at);
      if (end === -1 || end - this.#at > 6) throw new Unsupported();
      const code = this.#hex(end - this.#at);
      this.#at++;
      return code;
    }
    const high = this.#hex(4);
    if (high < 0xd800 || high > 0xdbff || !this.#take('\\u')) return high;
    const low = this.#hex(4);
    if (low < 0xdc00 || low > 0xdfff) throw new Unsupported();
    return (high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000;
  }

  #hex(digits: number): number {
    const text = this.#characters.slice(this.#at, this.#at + digits).join('');
    this.#at += digits;
    if (text.length !== digits || !/^[0-9a-fA-F]+$/.test(text)) throw new Unsupported();
    return Number.parseInt(text, 16);
  }
}

function point(code: number): Ranges {
  if (code > LAST) throw new Unsupported();
  return [[code, code]];
}

function single(code: number): Pattern {
  return { kind: 'set', ranges: [[code, code]] };
}

function isSingle(ranges: Ranges): boolean {
  return ranges[0]?.[0] === ranges[0]?.[1];
}

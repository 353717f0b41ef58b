import type { Pattern, Range } from './types.ts';

const MAX_LENGTH = 1000;
/** PostgreSQL repeats nothing more often. */
const MAX_REPEAT = 255;
/** RE2 refuses what would be written out longer. */
const MAX_PRODUCT = 1000;
const MAX_DEPTH = 30;
const LAST = 0x10_ff_ff;

const DIGITS: readonly Range[] = [[48, 57]];
const WORD: readonly Range[] = [...DIGITS, [65, 90], [95, 95], [97, 122]];
/** White space and line ends of ECMAScript. */
const SPACE: readonly Range[] = [
  [9, 13],
  [32, 32],
  [0xa0, 0xa0],
  [0x16_80, 0x16_80],
  [0x20_00, 0x20_0a],
  [0x20_28, 0x20_29],
  [0x20_2f, 0x20_2f],
  [0x20_5f, 0x20_5f],
  [0x30_00, 0x30_00],
  [0xfe_ff, 0xfe_ff],
];
const LINE_ENDS: readonly Range[] = [
  [10, 10],
  [13, 13],
  [0x20_28, 0x20_29],
];
const CLASSES: ReadonlyMap<string, readonly Range[]> = new Map([
  ['d', DIGITS],
  ['w', WORD],
  ['s', SPACE],
]);
const CONTROLS: ReadonlyMap<string, number> = new Map([
  ['t', 9],
  ['n', 10],
  ['v', 11],
  ['f', 12],
  ['r', 13],
]);

/** Leaves the parser where a pattern goes beyond the common part. */
class Beyond extends Error {}

/**
 * A pattern of ECMAScript (flag `u`, and with `folded` also `i` for ASCII letters) in the common part of all regular expressions;
 * `undefined` where it goes beyond: look-around, references, boundaries, properties of Unicode, empty choices.
 */
export function parsePattern(source: string, folded = false): Pattern | undefined {
  if (source.length > MAX_LENGTH || source === '') return undefined;
  try {
    return new Parser([...source], folded).whole();
  } catch (thrown) {
    if (thrown instanceof Beyond) return undefined;
    throw thrown;
  }
}

class Parser {
  readonly #text: readonly string[];
  readonly #folded: boolean;
  #at = 0;
  #depth = 0;

  constructor(text: readonly string[], folded: boolean) {
    this.#text = text;
    this.#folded = folded;
  }

  whole(): Pattern {
    const pattern = this.#choice();
    if (this.#at < this.#text.length || productOf(pattern) > MAX_PRODUCT) throw new Beyond();
    return pattern;
  }

  #choice(): Pattern {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new Beyond();
    const parts = [this.#sequence()];
    while (this.#take('|')) parts.push(this.#sequence());
    this.#depth -= 1;
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'choice', parts };
  }

  #sequence(): Pattern {
    const parts: Pattern[] = [];
    while (this.#at < this.#text.length && this.#peek() !== '|' && this.#peek() !== ')') parts.push(this.#repeated());
    if (parts.length === 0) throw new Beyond();
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'sequence', parts };
  }

  #repeated(): Pattern {
    const part = this.#atom();
    const bounds = this.#bounds();
    if (!bounds) return part;
    this.#take('?');
    if (part.kind === 'start' || part.kind === 'end' || this.#bounds()) throw new Beyond();
    const [min, max] = bounds;
    if (min > max || min > MAX_REPEAT || (max !== Number.POSITIVE_INFINITY && max > MAX_REPEAT)) throw new Beyond();
    return { kind: 'repeat', part, min, max };
  }

  #bounds(): readonly [number, number] | undefined {
    if (this.#take('*')) return [0, Number.POSITIVE_INFINITY];
    if (this.#take('+')) return [1, Number.POSITIVE_INFINITY];
    if (this.#take('?')) return [0, 1];
    if (!this.#take('{')) return undefined;
    const [min, comma] = [this.#digits(), this.#take(',')];
    const max = comma ? (this.#peek() === '}' ? Number.POSITIVE_INFINITY : this.#digits()) : min;
    if (!this.#take('}')) throw new Beyond();
    return [min, max];
  }

  #digits(): number {
    let text = '';
    while (/^\d$/.test(this.#peek() ?? '')) text += this.#next();
    if (text === '' || text.length > 4) throw new Beyond();
    return Number(text);
  }

  #atom(): Pattern {
    const character = this.#next();
    switch (character) {
      case '^':
        return { kind: 'start' };
      case '$':
        return { kind: 'end' };
      case '.':
        return { kind: 'set', negated: true, ranges: LINE_ENDS };
      case '(':
        return this.#group();
      case '[':
        return this.#class();
      case '\\':
        return this.#escape();
      default:
        if (/^[*+?{}\])]$/.test(character)) throw new Beyond();
        return this.#set(false, [only(character)]);
    }
  }

  #group(): Pattern {
    if (this.#take('?') && !this.#take(':')) throw new Beyond();
    const inner = this.#choice();
    if (!this.#take(')')) throw new Beyond();
    return inner;
  }

  #escape(): Pattern {
    const name = this.#peek() ?? '';
    const known = CLASSES.get(name.toLowerCase());
    if (!known) return this.#set(false, [this.#single(false)]);
    this.#next();
    return { kind: 'set', negated: name !== name.toLowerCase(), ranges: known };
  }

  /** One character behind a backslash. */
  #single(inClass: boolean): Range {
    const name = this.#next();
    const control = CONTROLS.get(name);
    if (control !== undefined) return [control, control];
    if (name === 'u') return this.#hex(this.#take('{') ? undefined : 4);
    if (name === 'x') return this.#hex(2);
    if (/^[$()*+./?[\\\]^{|}]$/.test(name) || (inClass && name === '-')) return only(name);
    throw new Beyond();
  }

  #hex(length: number | undefined): Range {
    let text = '';
    while (text.length < (length ?? 6) && /^[\da-fA-F]$/.test(this.#peek() ?? '')) text += this.#next();
    const isWhole = length === undefined ? this.#take('}') && text !== '' : text.length === length;
    const point = Number.parseInt(text, 16);
    // Halves of characters are no characters, and no database keeps the character zero.
    if (!isWhole || point === 0 || point > LAST || (point >= 0xd8_00 && point <= 0xdf_ff)) throw new Beyond();
    return [point, point];
  }

  #class(): Pattern {
    const negated = this.#take('^');
    const ranges: Range[] = [];
    while (!this.#take(']')) ranges.push(...this.#member());
    if (ranges.length === 0) throw new Beyond();
    return this.#set(negated, ranges);
  }

  #member(): readonly Range[] {
    const first = this.#classAtom();
    if (this.#peek() !== '-' || this.#text[this.#at + 1] === ']') return first;
    this.#next();
    const [last, [one]] = [this.#classAtom(), first];
    const other = last[0];
    if (first.length !== 1 || last.length !== 1 || !one || !other || one[0] !== one[1] || other[0] !== other[1] || one[0] > other[0])
      throw new Beyond();
    return [[one[0], other[0]]];
  }

  #classAtom(): readonly Range[] {
    const character = this.#next();
    if (character !== '\\') return [only(character)];
    const known = CLASSES.get(this.#peek() ?? '');
    if (!known) return [this.#single(true)];
    this.#next();
    return known;
  }

  #set(negated: boolean, ranges: readonly Range[]): Pattern {
    return { kind: 'set', negated, ranges: this.#folded ? ranges.flatMap(withOtherCase) : ranges };
  }

  #peek(): string | undefined {
    return this.#text[this.#at];
  }

  #next(): string {
    const character = this.#text[this.#at];
    if (character === undefined) throw new Beyond();
    this.#at += 1;
    return character;
  }

  #take(character: string): boolean {
    if (this.#peek() !== character) return false;
    this.#at += 1;
    return true;
  }
}

function only(character: string): Range {
  const point = character.codePointAt(0) ?? 0;
  if (point === 0 || (point >= 0xd8_00 && point <= 0xdf_ff)) throw new Beyond();
  return [point, point];
}

/** ASCII letters in both cases; of other characters nothing is folded (there are none in the formats that need it). */
function withOtherCase(range: Range): readonly Range[] {
  const shifted = (first: number, last: number, by: number): readonly Range[] => {
    const [low, high] = [Math.max(range[0], first), Math.min(range[1], last)];
    return low <= high ? [[low + by, high + by]] : [];
  };
  return [range, ...shifted(65, 90, 32), ...shifted(97, 122, -32)];
}

/** How often the innermost part may be written out. */
function productOf(pattern: Pattern): number {
  if (pattern.kind === 'sequence' || pattern.kind === 'choice') return Math.max(...pattern.parts.map(productOf));
  if (pattern.kind !== 'repeat') return 1;
  const { min, max, part } = pattern;
  return productOf(part) * Math.max(1, max === Number.POSITIVE_INFINITY ? min : max);
}

/** Finds where JSON pointers stand in a JSON text. One pass for any number of pointers, and only when there is something to report. */

interface Wanted {
  pointer: string | undefined;
  readonly children: Map<string, Wanted>;
}

const SPACE = /[\s]*/y;
const STRING = /"(?:[^"\\]|\\.)*"/y;
const SCALAR = /[^\s,\]}]+/y;

/** A token of a JSON pointer, unescaped. */
export function unescapeToken(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** A token of a JSON pointer, escaped. */
export function escapeToken(key: string | number): string {
  const text = String(key);
  // Hardly any name needs it, and it is asked of all.
  return text.includes('~') || text.includes('/') ? text.replaceAll('~', '~0').replaceAll('/', '~1') : text;
}

/** The unescaped tokens of a JSON pointer. */
export function pointerTokens(pointer: string): string[] {
  return pointer === '' ? [] : pointer.slice(1).split('/').map(unescapeToken);
}

/**
 * UTF-16 offsets of what the pointers lead to: the member's name in an object, the value in an array and at the root.
 * Where a name stands twice the last one counts, as it does for parsers. Pointers that lead nowhere are left out. `from`: where the value begins
 * that they start at.
 */
export function locatePointers(text: string, pointers: Iterable<string>, from = 0): Map<string, number> {
  const root: Wanted = { pointer: undefined, children: new Map() };
  for (const pointer of pointers) {
    let at = root;
    for (const token of pointerTokens(pointer)) {
      let next = at.children.get(token);
      if (!next) at.children.set(token, (next = { pointer: undefined, children: new Map() }));
      at = next;
    }
    at.pointer = pointer;
  }
  return new Scanner(text, from).run(root);
}

/** Where the value of a member begins, by the offset of its name. */
export function valueOfMember(text: string, name: number): number {
  return new Scanner(text, name).behindName();
}

class Scanner {
  readonly #found = new Map<string, number>();
  readonly #text: string;
  #at: number;

  constructor(text: string, from: number) {
    this.#text = text;
    this.#at = from;
  }

  behindName(): number {
    this.#skip(STRING);
    this.#skip(SPACE);
    this.#at++;
    this.#skip(SPACE);
    return this.#at;
  }

  run(root: Wanted): Map<string, number> {
    this.#skip(SPACE);
    if (this.#text.charCodeAt(this.#at) === 0xfeff) this.#at++;
    this.#skip(SPACE);
    if (root.pointer !== undefined) this.#found.set(root.pointer, this.#at);
    this.#value(root);
    return this.#found;
  }

  /** Over what matches here; whether anything did. Texts of megabytes are gone over so: nothing is made of what matches. */
  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const before = this.#at;
    if (pattern.test(this.#text)) this.#at = pattern.lastIndex;
    return this.#at > before;
  }

  #value(wanted: Wanted): void {
    if (wanted.children.size === 0) return this.#skipValue();
    const open = this.#text[this.#at];
    if (open === '{') this.#members(wanted);
    else if (open === '[') this.#items(wanted);
    else this.#skipValue();
  }

  /** Over a whole value without looking into it. */
  #skipValue(): void {
    let depth = 0;
    while (this.#at < this.#text.length) {
      const character = this.#text[this.#at];
      if (character === '"') this.#skip(STRING);
      else if (character === '{' || character === '[') [depth, this.#at] = [depth + 1, this.#at + 1];
      else if (character === '}' || character === ']') [depth, this.#at] = [depth - 1, this.#at + 1];
      else if (character === ',' || character === ':') this.#at++;
      else if (!this.#skip(SCALAR)) this.#at++;
      if (depth <= 0) return;
      this.#skip(SPACE);
    }
  }

  #members(wanted: Wanted): void {
    this.#at++;
    while (this.#at < this.#text.length) {
      this.#skip(SPACE);
      if (this.#text[this.#at] === ',') this.#at++;
      this.#skip(SPACE);
      if (this.#text[this.#at] !== '"') break;
      const start = this.#at;
      this.#skip(STRING);
      const child = wanted.children.get(readString(this.#text.slice(start, this.#at)));
      this.#skip(SPACE);
      this.#at++;
      this.#skip(SPACE);
      if (child?.pointer !== undefined) this.#found.set(child.pointer, start);
      if (child) this.#value(child);
      else this.#skipValue();
    }
    this.#at++;
  }

  #items(wanted: Wanted): void {
    this.#at++;
    for (let index = 0; this.#at < this.#text.length; index++) {
      this.#skip(SPACE);
      if (this.#text[this.#at] === ',') this.#at++;
      this.#skip(SPACE);
      if (this.#text[this.#at] === ']') break;
      const child = wanted.children.get(String(index));
      if (child?.pointer !== undefined) this.#found.set(child.pointer, this.#at);
      if (child) this.#value(child);
      else this.#skipValue();
    }
    this.#at++;
  }
}

function readString(token: string): string {
  try {
    return token.includes('\\') ? (JSON.parse(token) as string) : token.slice(1, -1);
  } catch {
    return token;
  }
}

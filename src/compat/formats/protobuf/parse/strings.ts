const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11 };
const ESCAPE = /\\(?:[xX]([0-9a-fA-F]{1,2})|([0-7]{1,3})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g;

/** What a text in quotes stands for. Escapes of bytes become the characters of the same code, as far as names and paths need it. */
export function unquote(word: string): string {
  const inner = word.slice(1, -1);
  if (!inner.includes('\\')) return inner;
  return inner.replace(ESCAPE, (_all, hex?: string, octal?: string, short?: string, long?: string, other?: string) => {
    const digits = hex ?? short ?? long;
    const code = digits !== undefined ? Number.parseInt(digits, 16) : octal !== undefined ? Number.parseInt(octal, 8) : undefined;
    if (code !== undefined) return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
    const escape = other !== undefined && Object.hasOwn(ESCAPES, other) ? ESCAPES[other] : undefined;
    return escape === undefined ? (other ?? '') : String.fromCharCode(escape);
  });
}

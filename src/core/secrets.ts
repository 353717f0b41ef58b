/** What stands in place of a secret. */
const HIDDEN = '***';

/** Values that cannot be secret, or that hiding would only make of a report what nobody can read: short ones, ports, schemes. */
const PLAIN = /^(?:.{0,3}|\d{1,5}|https?|localhost)$/i;

/** Members that hold words of ours, names and ids: programs act on them, and no value of a variable ever gets into them. */
const KEPT: ReadonlySet<string> = new Set(
  'verb verdict cause code severity gate rule fingerprint direction kind state use event level check name role tuple tupleId target commit'.split(
    ' ',
  ),
);

/** The spellings under which a value can come back: as it is, by its lines, as part of a URL, and the parts of a URL that may be secret. */
function spellings(value: string): string[] {
  const url = URL.canParse(value) && value.includes('://') ? new URL(value) : undefined;
  const parts = url
    ? [url.href, url.username, url.password, convert(url.password, decodeURIComponent), `${url.pathname}${url.search}`, url.search]
    : [];
  const lines = value.split(/\r?\n/);
  const all = [value, ...lines, ...lines.map((line) => line.trim()), ...parts];
  return [...all, ...all.map((text) => text.toLowerCase()), ...lines.map((line) => convert(line, encodeURIComponent))];
}

/** Texts that cannot be converted cannot come back converted either. */
function convert(text: string, how: (text: string) => string): string {
  try {
    return how(text);
  } catch {
    return text;
  }
}

/** Whether a value is worth hiding at all. */
export function isSecret(value: string): boolean {
  return !PLAIN.test(value.trim());
}

/** Values that must not be shown, and the means to hide them in texts and data. */
export class Secrets {
  readonly #known = new Set<string>();
  /** Longest first, so that a part of a secret never gives the rest away. */
  #ordered: readonly string[] = [];

  add(value: string): void {
    const before = this.#known.size;
    if (isSecret(value)) for (const text of spellings(value)) if (isSecret(text)) this.#known.add(text);
    if (this.#known.size > before) this.#ordered = [...this.#known].sort((a, b) => b.length - a.length);
  }

  hide(text: string): string {
    return this.#ordered.reduce((shown, secret) => (shown.includes(secret) ? shown.replaceAll(secret, HIDDEN) : shown), text);
  }

  /** A copy of data in which every text is hidden, in lists and plain objects, except members such as `verdict` or `tuple`; the same data while there is nothing to hide. */
  hideIn<T>(data: T): T {
    return this.#ordered.length === 0 ? data : (this.#copy(data) as T);
  }

  #copy(data: unknown): unknown {
    if (typeof data === 'string') return this.hide(data);
    if (Array.isArray(data)) return data.map((item) => this.#copy(item));
    if (typeof data !== 'object' || data === null) return data;
    if (Object.getPrototypeOf(data) !== Object.prototype) return data;
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, KEPT.has(key) ? value : this.#copy(value)]));
  }
}

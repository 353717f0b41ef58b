/** A line of a file. */
interface FoundLine {
  readonly path: string;
  readonly line: string;
}

/** What `git grep -z` found: records of a path, NUL and a line, one below the other. Nothing is cut out of it before it is asked for. */
export class FoundLines {
  readonly #text: string;
  readonly #skip: number;

  /** `skip`: characters in front of each path. */
  constructor(text: string, skip: number) {
    this.#text = text;
    this.#skip = skip;
  }

  /** All lines in the order of the files. */
  *all(): Generator<FoundLine> {
    const text = this.#text;
    let path = '';
    for (let at = 0; at < text.length; ) {
      const start = at + this.#skip;
      const same = path !== '' && text.startsWith(path, start) && text.charCodeAt(start + path.length) === 0;
      if (!same) {
        // A path may hold line ends, and a line NULs.
        const nul = text.indexOf('\0', start);
        if (nul < 0) return;
        path = text.slice(start, nul);
      }
      const from = start + path.length + 1;
      const found = text.indexOf('\n', from);
      const end = found < 0 ? text.length : found;
      yield { path, line: text.slice(from, end) };
      at = end + 1;
    }
  }

  /**
   * The lines that hold a text, without a look at the others; `undefined` where that cannot be told: `isPath` says of every path whether it is one.
   */
  holding(text: string, isPath: (path: string) => boolean): FoundLine[] | undefined {
    const found: FoundLine[] = [];
    const all = this.#text;
    for (let at = all.indexOf(text); at >= 0; ) {
      const start = all.lastIndexOf('\n', at) + 1;
      const nul = all.indexOf('\0', start);
      const path = all.slice(start + this.#skip, nul);
      if (nul < 0 || !isPath(path)) return undefined;
      const end = all.indexOf('\n', nul);
      const line = all.slice(nul + 1, end < 0 ? all.length : end);
      if (line.includes(text)) found.push({ path, line });
      at = end < 0 ? -1 : all.indexOf(text, end);
    }
    return found;
  }
}

/** What may stand between cells. */
export const SIGNS = [',', ';', '\t', '|'];

/** The sign that the header has most of, outside of quotes. */
export function delimiterOf(header: string): string {
  const bare = header.replaceAll(/"[^"]*"/g, '');
  const counts = SIGNS.map((sign) => [sign, bare.split(sign).length - 1] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** The cells of a record; what is wrong with its quotes is told beside those before. */
export function readCells(text: string, delimiter: string): { cells: readonly string[]; error?: string } {
  if (!text.includes('"')) return { cells: text.split(delimiter) };
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (text[at] !== '"') {
      const end = text.indexOf(delimiter, at);
      cells.push(end === -1 ? text.slice(at) : text.slice(at, end));
      if (end === -1) return { cells };
      at = end + delimiter.length;
      continue;
    }
    const close = closingQuote(text, at);
    if (close === -1) return { cells, error: 'a quoted cell is not closed' };
    cells.push(text.slice(at + 1, close).replaceAll('""', '"'));
    if (close + 1 === text.length) return { cells };
    if (!text.startsWith(delimiter, close + 1)) return { cells, error: 'there is text after a quoted cell' };
    at = close + 1 + delimiter.length;
  }
}

/** Where the quote is that closes the one at `from`; two in a row stand for one. */
export function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
}

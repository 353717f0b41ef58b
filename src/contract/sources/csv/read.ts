import { GateError } from '../../../core/index.ts';
import type { DataFile, Row, RowReader } from '../../types.ts';
import { plainText } from '../bytes.ts';
import { rowLimit, tooLong } from '../lines.ts';
import { closingQuote, delimiterOf, readCells, SIGNS } from './cells.ts';

/** Cells are texts; an empty cell and an empty quoted cell are the same. */
export function readCsv(file: DataFile, header: NonNullable<RowReader['header']> = { names: undefined }): RowReader {
  return {
    textual: true,
    layout: 'csv',
    header,
    rows: () => rowsOf(file, header),
    declared: async () => header.names && { columns: new Map(header.names.map((name) => [name, {}])) },
  };
}

async function* rowsOf(file: DataFile, told: NonNullable<RowReader['header']>): AsyncGenerator<readonly Row[]> {
  const records = new Records(file);
  let header: readonly string[] | undefined;
  for await (const batch of recordsOf(file, records)) {
    const rows: Row[] = [];
    for (const { line, cells, error } of batch) {
      if (!header) told.names = header = readHeader(file.path, line, cells, error);
      else if (!isBlank(cells, header)) rows.push(toRow(line, cells, header, error));
    }
    yield rows;
  }
}

async function* recordsOf(file: DataFile, records: Records): AsyncGenerator<readonly CsvRecord[]> {
  for await (const text of plainText(file)) yield records.add(text);
  yield records.end();
}

/** The names of the columns. @throws GateError RG-DATA when one stands twice */
export function readHeader(path: string, line: number, cells: readonly string[], error: string | undefined): readonly string[] {
  const names = cells.map((cell) => cell.trim());
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  const repeated = twice === undefined ? undefined : `the column ${JSON.stringify(twice)} stands twice in the header`;
  // Read as UTF-8 its names would be those of nobody, and what is said of columns that are absent would be kept.
  const wide = cells.some((cell) => cell.includes('\0'))
    ? 'the header holds zero bytes, as UTF-16 without a byte order mark does'
    : undefined;
  const problem = error ?? wide ?? repeated;
  if (problem === undefined) return names;
  throw new GateError('RG-DATA', problem, { place: { file: path, line, column: 1 }, expected: 'a first row that names every column once' });
}

/** Whether a record is an empty line: no row, but where rows have one cell. */
export function isBlank(cells: readonly string[], header: readonly string[]): boolean {
  return cells.length === 1 && cells[0] === '' && header.length !== 1;
}

export function toRow(line: number, cells: readonly string[], header: readonly string[], error: string | undefined): Row {
  if (error !== undefined) return { line, error };
  if (cells.length !== header.length) return { line, error: `the row has ${cells.length} cells, the header has ${header.length}` };
  // A column of that name would set the prototype of a literal.
  if (header.includes('__proto__')) return { line, value: Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])) };
  const value: Record<string, string> = {};
  for (let index = 0; index < header.length; index += 1) value[header[index] ?? ''] = cells[index] ?? '';
  return { line, value };
}

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
  readonly error?: string;
}

/** Cuts text into records and cells; a quoted cell may hold delimiters, doubled quotes and line ends. */
class Records {
  readonly #path: string;
  readonly #most: number;
  #delimiter: string | undefined;
  #rest = '';
  #line = 1;

  constructor(file: DataFile) {
    this.#path = file.path;
    this.#most = rowLimit(file);
  }

  add(text: string): CsvRecord[] {
    this.#rest += text;
    if (this.#rest.length > this.#most) throw tooLong(this.#path, this.#line, this.#most);
    return this.#take(false);
  }

  end(): CsvRecord[] {
    return this.#rest === '' ? [] : this.#take(true);
  }

  #take(isEnd: boolean): CsvRecord[] {
    const records: CsvRecord[] = [];
    let at = 0;
    for (let end = this.#endOfRecord(at, isEnd); end !== -1; end = this.#endOfRecord(at, isEnd)) {
      const text = this.#rest.slice(at, this.#rest[end - 1] === '\r' && end > at ? end - 1 : end);
      this.#delimiter ??= delimiterOf(text);
      const { cells, error } = readCells(text, this.#delimiter);
      records.push(error === undefined ? { line: this.#line, cells } : { line: this.#line, cells, error });
      this.#line += text.includes('\n') ? text.split('\n').length : 1;
      at = end + 1;
      if (at >= this.#rest.length) break;
    }
    this.#rest = this.#rest.slice(at);
    return records;
  }

  /** Of the header it is not known yet. */
  #isDelimiter(at: number): boolean {
    const sign = this.#rest[at] ?? '';
    return this.#delimiter === undefined ? SIGNS.includes(sign) : sign === this.#delimiter;
  }

  /** Where the record ends that starts at `from`: at the first line end outside of quotes; -1 when it is not all there. */
  #endOfRecord(from: number, isEnd: boolean): number {
    let end = this.#rest.indexOf('\n', from);
    let quote = this.#rest.indexOf('"', from);
    // A quote opens a cell only where the cell begins; in the middle of one it is a character (5" nails).
    while (quote !== -1 && end !== -1 && quote < end) {
      const opens = quote === from || this.#isDelimiter(quote - 1);
      const close = opens ? closingQuote(this.#rest, quote) : quote;
      if (close === -1) end = -1;
      else if (close > end) end = this.#rest.indexOf('\n', close);
      quote = close === -1 ? -1 : this.#rest.indexOf('"', close + 1);
    }
    if (end !== -1) return end;
    return isEnd && from < this.#rest.length ? this.#rest.length : -1;
  }
}

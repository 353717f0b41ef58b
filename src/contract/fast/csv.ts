import type { DatasetRun, RowContext } from '../engine/dataset-run.ts';
import { delimiterOf, readCells } from '../sources/csv/cells.ts';
import { isBlank, readHeader, toRow } from '../sources/csv/read.ts';
import type { BlockReader } from './blocks.ts';
import { INCOMPLETE, recordEnd } from './csv-record.ts';
import { CsvRows } from './csv-rows.ts';
import { NOWHERE } from './json-skip.ts';
import { NEWLINE, RETURN } from './kinds.ts';
import { type FastRow, textOf } from './row.ts';

/** What the first record of a file says. */
export interface CsvHeader {
  readonly names: readonly string[];
  readonly delimiter: string;
}

/** Records of cells: one whose cells are as many as the header's is scanned where it stands, any other is read by the reference engine. */
export class CsvBlocks implements BlockReader {
  line = 1;
  readonly #run: DatasetRun;
  readonly #context: RowContext;
  readonly #row: FastRow;
  #header: readonly string[] = [];
  #delimiter: string | undefined;
  #rows: CsvRows | undefined;

  /** `known`: the header, where another part of the file has it. */
  constructor(run: DatasetRun, row: FastRow, file: string, known?: CsvHeader) {
    this.#run = run;
    this.#context = { file, textual: true };
    this.#row = row;
    if (known) this.#begin(known);
  }

  /** The header, once its record has been read. */
  get header(): CsvHeader | undefined {
    return this.#delimiter === undefined || !this.#rows ? undefined : { names: this.#header, delimiter: this.#delimiter };
  }

  #begin({ names, delimiter }: CsvHeader): void {
    this.#header = names;
    this.#delimiter = delimiter;
    this.#rows = new CsvRows(this.#row, names, delimiter);
  }

  read(bytes: Uint8Array, end: number, rest: number | undefined): number {
    let at = 0;
    while (at < end) {
      const behind = this.#rows ? this.#rows.scan(bytes, at, end) : NOWHERE;
      if (behind !== NOWHERE) {
        this.#row.finish(bytes, this.line);
        this.line += 1 + (this.#rows?.breaks ?? 0);
        at = behind;
        continue;
      }
      const close = recordEnd(bytes, { from: at, end, delimiter: this.#delimiter });
      if (close === INCOMPLETE && rest === undefined) return at;
      const stop = close === INCOMPLETE ? (rest ?? end) : close;
      this.#readByReference(bytes, at, stop);
      at = stop + 1;
    }
    return end;
  }

  /** The record between `from` and `end`, where its line break is. */
  #readByReference(bytes: Uint8Array, from: number, end: number): void {
    const text = textOf(bytes, from, bytes[end - 1] === RETURN && end > from ? end - 1 : end);
    this.#delimiter ??= delimiterOf(text);
    const { cells, error } = readCells(text, this.#delimiter);
    if (!this.#rows) this.#begin({ names: readHeader(this.#context.file, this.line, cells, error), delimiter: this.#delimiter });
    else if (!isBlank(cells, this.#header)) this.#run.addRow(toRow(this.line, cells, this.#header, error), this.#context);
    for (let at = bytes.indexOf(NEWLINE, from); at !== -1 && at < end; at = bytes.indexOf(NEWLINE, at + 1)) this.line += 1;
    this.line += 1;
  }
}

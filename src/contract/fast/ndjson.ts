import type { DatasetRun, RowContext } from '../engine/dataset-run.ts';
import { toRow } from '../sources/ndjson/read.ts';
import type { ArrayLines } from './array-lines.ts';
import type { BlockReader } from './blocks.ts';
import { JsonRows } from './json-rows.ts';
import { NOWHERE, skipSpace } from './json-skip.ts';
import { NEWLINE, OPEN_OBJECT, RETURN, SPACE } from './kinds.ts';
import { type FastRow, textOf } from './row.ts';

/** Rows of which nothing is odd keep all rules; any other is for the reference engine. */
export interface WholeRows {
  /** A name that no slot is for is odd. */
  readonly isClosed: boolean;
}

/** Lines of JSON: a row that is an object is scanned where it stands, any other is read by the reference engine. */
export class NdjsonBlocks implements BlockReader {
  line = 1;
  readonly #run: DatasetRun;
  readonly #context: RowContext;
  readonly #row: FastRow;
  readonly #rows: JsonRows;
  readonly #lines: ArrayLines | undefined;
  readonly #whole: WholeRows | undefined;

  /** `lines`: rows are those of an array, and began in these lines. `whole`: rows are judged as a whole. */
  constructor(run: DatasetRun, row: FastRow, { file, lines, whole }: { file: string; lines?: ArrayLines; whole?: WholeRows }) {
    this.#run = run;
    this.#context = { file, textual: false };
    this.#row = row;
    this.#rows = new JsonRows(row);
    this.#lines = lines;
    this.#whole = whole;
  }

  read(bytes: Uint8Array, end: number): number {
    this.#rows.use(bytes);
    for (let at = 0; at < end; ) {
      if (bytes[at] === SPACE) at = skipSpace(bytes, at);
      if (bytes[at] === OPEN_OBJECT) {
        let behind = this.#rows.scan(bytes, at);
        if (behind !== NOWHERE && bytes[behind] !== NEWLINE) behind = skipSpace(bytes, behind);
        if (behind !== NOWHERE && bytes[behind] === NEWLINE && this.#isDecided()) {
          if (this.#lines) this.line = this.#lines.take();
          this.#row.finish(bytes, this.line);
          this.line += 1;
          at = behind + 1;
          continue;
        }
      }
      at = this.#readByReference(bytes, at);
    }
    return end;
  }

  /** Whether what was found in the row is all that counts. */
  #isDecided(): boolean {
    if (!this.#whole) return true;
    return this.#row.oddCount === 0 && (!this.#whole.isClosed || this.#rows.others === 0);
  }

  #readByReference(bytes: Uint8Array, from: number): number {
    const end = bytes.indexOf(NEWLINE, from);
    const text = textOf(bytes, from, bytes[end - 1] === RETURN && end > from ? end - 1 : end);
    const isBlank = this.#lines ? skipSpace(bytes, from) === end : text.trim() === '';
    if (this.#lines && !isBlank) this.line = this.#lines.take();
    if (!isBlank) this.#run.addRow(toRow(this.line, text), this.#context);
    this.line += 1;
    return end + 1;
  }
}

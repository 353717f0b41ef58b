import type { DatasetRun, RowContext } from '../engine/dataset-run.ts';
import { toRow } from '../sources/ndjson/read.ts';
import type { BlockReader } from './blocks.ts';
import { JsonRows } from './json-rows.ts';
import { NOWHERE, skipSpace } from './json-skip.ts';
import { NEWLINE, OPEN_OBJECT, RETURN } from './kinds.ts';
import { type FastRow, textOf } from './row.ts';

/** Lines of JSON: a row that is an object is scanned where it stands, any other is read by the reference engine. */
export class NdjsonBlocks implements BlockReader {
  line = 1;
  readonly #run: DatasetRun;
  readonly #context: RowContext;
  readonly #row: FastRow;
  readonly #rows: JsonRows;

  constructor(run: DatasetRun, row: FastRow, file: string) {
    this.#run = run;
    this.#context = { file, textual: false };
    this.#row = row;
    this.#rows = new JsonRows(row);
  }

  read(bytes: Uint8Array, end: number): number {
    this.#rows.use(bytes);
    for (let at = 0; at < end; ) {
      if (bytes[at] === OPEN_OBJECT) {
        let behind = this.#rows.scan(bytes, at);
        if (behind !== NOWHERE && bytes[behind] !== NEWLINE) behind = skipSpace(bytes, behind);
        if (behind !== NOWHERE && bytes[behind] === NEWLINE) {
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

  #readByReference(bytes: Uint8Array, from: number): number {
    const end = bytes.indexOf(NEWLINE, from);
    const text = textOf(bytes, from, bytes[end - 1] === RETURN && end > from ? end - 1 : end);
    if (text.trim() !== '') this.#run.addRow(toRow(this.line, text), this.#context);
    this.line += 1;
    return end + 1;
  }
}

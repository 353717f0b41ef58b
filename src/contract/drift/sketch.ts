import { GateError } from '../../core/index.ts';
import { member } from '../engine/json.ts';
import type { RowReader, Value } from '../types.ts';
import { readCell } from '../engine/cells.ts';
import { binOf } from './bins.ts';
import type { ColumnSketch, Sketch } from './types.ts';

/**
 * Categories that are counted while rows are read. With more of them every count is short by at most a share of 1 in 10,001, in whatever
 * order the rows come (Misra and Gries, Finding repeated elements, 1982).
 */
const COUNTED = 10_000;
/** A category that occurs once says more about its row than about the column. */
const LEAST = 2;
/** Categories that a sketch keeps. */
const KEPT = 200;
/** Characters of a category that are kept. */
const LABEL = 100;

export interface SketchedFile {
  readonly path: string;
  readonly reader: RowReader;
}

/**
 * Reads rows into a sketch. Of text cells, those that look like numbers are numbers.
 * @throws GateError RG-DATA for a row that cannot be read: a distribution without it would be another one
 */
export async function makeSketch(files: Iterable<SketchedFile>, signal: AbortSignal): Promise<Sketch> {
  const columns = new Map<string, ColumnCount>();
  let rows = 0;
  for (const { path, reader } of files) {
    for await (const batch of reader.rows()) {
      signal.throwIfAborted();
      for (const row of batch) {
        if (row.error !== undefined || typeof row.value !== 'object' || row.value === null || Array.isArray(row.value)) {
          const place = { file: path, line: row.line, column: 1 };
          throw new GateError('RG-DATA', row.error ?? 'the row is no object', { place, expected: 'rows that can be read' });
        }
        rows += 1;
        for (const name of Object.keys(row.value)) columns.set(name, columns.get(name) ?? new ColumnCount());
        for (const [name, column] of columns) {
          const cell = member(row.value, name) ?? null;
          column.add(reader.textual && typeof cell === 'string' ? readCell(cell, 'number') : cell);
        }
      }
    }
  }
  const sketches = [...columns].map(([name, column]): [string, ColumnSketch] => [name, column.sketch(rows)]);
  return { sketch: 1, rows, columns: Object.fromEntries(sketches.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

class ColumnCount {
  readonly #bins = new Map<number, number>();
  readonly #categories = new Map<string, number>();
  #numbers = 0;
  #texts = 0;
  /** Lists and objects, which are counted but not compared. */
  #opaque = 0;
  #sum = 0;
  #min = Number.POSITIVE_INFINITY;
  #max = Number.NEGATIVE_INFINITY;

  add(value: Value): void {
    // A number that is none is how files of numbers write that there is none.
    if (value === null || Number.isNaN(value)) return;
    if (typeof value === 'number' || typeof value === 'bigint') this.#addNumber(Number(value));
    else if (typeof value === 'string' || typeof value === 'boolean') this.#addCategory(String(value).slice(0, LABEL));
    else this.#opaque += 1;
  }

  #addNumber(value: number): void {
    const bin = binOf(value);
    this.#bins.set(bin, (this.#bins.get(bin) ?? 0) + 1);
    this.#numbers += 1;
    this.#sum += value;
    this.#min = Math.min(this.#min, value);
    this.#max = Math.max(this.#max, value);
  }

  #addCategory(value: string): void {
    this.#texts += 1;
    const known = this.#categories.get(value);
    if (known !== undefined || this.#categories.size < COUNTED) this.#categories.set(value, (known ?? 0) + 1);
    else this.#lower();
  }

  /** One is taken off every category, and what is left of none goes; the value that came goes with them. */
  #lower(): void {
    for (const [value, count] of this.#categories) {
      if (count > 1) this.#categories.set(value, count - 1);
      else this.#categories.delete(value);
    }
  }

  sketch(rows: number): ColumnSketch {
    const categories = [...this.#categories]
      .filter(([, count]) => count >= LEAST)
      .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
      .slice(0, KEPT);
    const others = this.#texts - categories.reduce((total, [, count]) => total + count, 0);
    const count = this.#numbers + this.#texts + this.#opaque;
    return {
      count,
      nulls: rows - count,
      ...(this.#numbers > 0 && {
        numbers: [...this.#bins].sort(([a], [b]) => a - b),
        mean: this.#sum / this.#numbers,
        min: this.#min,
        max: this.#max,
      }),
      ...(this.#texts > 0 && { categories, others }),
      ...(this.#opaque > 0 && { opaque: this.#opaque }),
    };
  }
}

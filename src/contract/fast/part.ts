import { DatasetRun, type RunTools } from '../engine/dataset-run.ts';
import type { Met } from '../engine/columns.ts';
import type { Tally } from '../engine/tally.ts';
import type { Dataset, Offender } from '../types.ts';
import { Blocks } from './blocks.ts';
import type { BlockFacts } from './byte-tests.ts';
import { CsvBlocks, type CsvHeader } from './csv.ts';
import { HashedKeys } from './hashed-keys.ts';
import { NdjsonBlocks } from './ndjson.ts';
import { FastRow } from './row.ts';
import { slotsOf } from './slots.ts';
import type { FilledTexts } from './text-table.ts';

/** What is needed to scan one part of a file in another thread. */
export interface PartSetup {
  readonly dataset: Dataset;
  /** As people know the file. */
  readonly path: string;
  readonly now: number;
  readonly maxKeys: number;
  readonly maxRow: number;
  /** By rule about uniqueness: the seed of its keys. */
  readonly seeds: readonly number[];
  /** Of a table of cells; absent: NDJSON. */
  readonly csv?: CsvHeader;
}

/** What one tally counted. */
export interface Counted {
  readonly failed: number;
  readonly unsure: number;
  readonly offenders: readonly Offender[];
}

/** What was found in one part; lines count from its begin. It travels between threads. */
export interface PartResult {
  readonly rows: number;
  /** Lines of the part. */
  readonly lines: number;
  /** Bytes at the end that are no whole record: the part ends inside of one. */
  readonly left: number;
  readonly tallies: readonly Counted[];
  readonly met: readonly Met[];
  readonly unreadable: Counted;
  readonly counters: readonly (Counted & { readonly keys?: PackedKeys })[];
  readonly ages: readonly { readonly oldest: number; readonly newest: number; readonly unclear: number }[];
}

export interface PackedKeys {
  readonly isFull: boolean;
  readonly size: number;
  readonly numbers: { readonly size: number; readonly keys: Float64Array<ArrayBuffer>; readonly lines: Uint32Array };
  readonly texts: FilledTexts & { readonly size: number; readonly lines: Uint32Array };
  readonly others: HashedKeys['others'];
}

/** Scans a part that begins at a line (of cells: where a record is hoped to begin) and ends with one. */
export class PartScanner {
  readonly #run: DatasetRun;
  readonly #blocks: Blocks;
  readonly #reader: NdjsonBlocks | CsvBlocks;

  constructor({ dataset, path, maxKeys, maxRow, seeds, csv }: PartSetup, tools: RunTools) {
    const left = [...seeds];
    const makeKeys = (most: number): HashedKeys => {
      const seed = left.shift();
      return new HashedKeys(most, { withLines: true, ...(seed !== undefined && { seed }) });
    };
    this.#run = new DatasetRun(dataset, { ...tools, maxKeys }, { makeKeys });
    const facts: BlockFacts = { isAscii: false };
    const row = new FastRow(this.#run, slotsOf(this.#run, { ...tools, facts }), path);
    this.#reader = csv ? new CsvBlocks(this.#run, row, path, csv) : new NdjsonBlocks(this.#run, row, { file: path });
    this.#blocks = new Blocks(path, this.#reader, { facts, offset: 0, most: maxRow });
  }

  /** @throws GateError RG-DATA */
  add(chunk: Uint8Array): void {
    this.#blocks.add(chunk);
  }

  /** No more will come. `isLast`: the file ends here, and its last line need not be ended. */
  end(isLast: boolean): PartResult {
    if (isLast) this.#blocks.end();
    else this.#blocks.flush();
    const { rows, columns, unreadable, counts, ages } = this.#run;
    return {
      rows,
      lines: this.#reader.line - 1,
      left: this.#blocks.left,
      tallies: columns.tallies.map(countedBy),
      met: columns.met,
      unreadable: countedBy(unreadable),
      counters: counts.counters.map(({ tally, keys }) => ({
        ...countedBy(tally),
        ...(keys instanceof HashedKeys && { keys: packKeys(keys) }),
      })),
      ages: ages.ages.map(({ oldest, newest, unclear }) => ({ oldest, newest, unclear })),
    };
  }
}

function countedBy({ failed, unsure, offenders }: Tally): Counted {
  return { failed, unsure, offenders };
}

function packKeys({ isFull, size, numbers, texts, others }: HashedKeys): PackedKeys {
  const none = new Uint32Array();
  return {
    isFull,
    size,
    numbers: { size: numbers.size, keys: numbers.keys, lines: numbers.lines ?? none },
    texts: { size: texts.size, places: texts.places, hashes: texts.hashes, lines: texts.lines ?? none, segments: texts.segments },
    others,
  };
}

/** The memory that a result can hand over without a copy. */
export function transfersOf({ counters }: PartResult): ArrayBuffer[] {
  return counters.flatMap(({ keys }) =>
    keys
      ? [keys.numbers.keys, keys.numbers.lines, keys.texts.places, keys.texts.hashes, keys.texts.lines, ...keys.texts.segments].map(
          ({ buffer }) => buffer as ArrayBuffer,
        )
      : [],
  );
}

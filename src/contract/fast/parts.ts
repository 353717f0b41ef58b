import type { DatasetRun } from '../engine/dataset-run.ts';
import type { Dataset, RandomAccess } from '../types.ts';
import type { Blocks } from './blocks.ts';
import type { BlockFacts } from './byte-tests.ts';
import { CsvBlocks } from './csv.ts';
import { HashedKeys } from './hashed-keys.ts';
import { NEWLINE } from './kinds.ts';
import { hasRoom, mergePart } from './merge.ts';
import type { NdjsonBlocks, WholeRows } from './ndjson.ts';
import type { PartSetup } from './part.ts';
import type { Slot } from './slots.ts';
import { type PartHandle, piecesOf, type Range } from './threads.ts';

/** A line that does not end within so many bytes is no place to cut a file. */
const LONGEST_LINE = 1 << 20;

/** Where the bytes of a part come from. */
export interface PartSource {
  readonly random: RandomAccess;
  readonly range: Range;
}

/** When a file is scanned in several threads, and how one is started. */
export interface Threads {
  /** This one among them. */
  readonly count: number;
  /** Smaller files are not worth the start of a thread. */
  readonly leastBytes: number;
  start(setup: PartSetup, source: PartSource): PartHandle;
}

export interface ByteRun {
  readonly run: DatasetRun;
  readonly dataset: Dataset;
  readonly slots: readonly Slot[];
  /** What the tests of the slots know of the bytes. */
  readonly facts: BlockFacts;
  /** How rows are judged as a whole, where they are. */
  readonly whole: WholeRows | undefined;
  readonly threads: Threads;
  readonly now: number;
  readonly maxKeys: number;
  readonly signal: AbortSignal;
}

/** A file whose blocks go to a reader. */
export interface OpenBlocks {
  readonly path: string;
  /** Characters that one row may have. */
  readonly most: number;
  readonly reader: NdjsonBlocks | CsvBlocks;
  readonly blocks: Blocks;
  /** No more bytes will come. @throws GateError RG-DATA where they are no complete file */
  readonly end: () => void;
}

/**
 * Scans a file in parts, the first one here and the others in threads of their own, and puts together what was found as if the rows had come
 * in order. A part whose thread failed, that does not begin with a record (the cut was inside of quotes), or whose keys find no room beside
 * the others', is read here in its turn.
 * `canBeCut`: a line break ends a record wherever it stands.
 * @throws GateError RG-DATA
 */
export async function addParts(byteRun: ByteRun, open: OpenBlocks, { random, range }: PartSource, canBeCut: boolean): Promise<void> {
  const { count, leastBytes } = byteRun.threads;
  const [first, ...others] = await cut({ random, range }, canBeCut && !byteRun.run.schema && random.size >= leastBytes ? count : 1);
  if (!first) return;
  const here = new PartsHere(byteRun, open, random);
  const handles: PartHandle[] = [];
  const stop = (): void => handles.forEach((handle) => void handle.stop());
  byteRun.signal.addEventListener('abort', stop, { once: true });
  try {
    await here.scan(first, () => {
      const setup = here.setup();
      if (setup) handles.push(...others.map((other) => byteRun.threads.start(setup, { random, range: other })));
    });
    for (const [index, other] of others.entries()) await here.join(other, handles[index]);
    open.end();
    open.blocks.end();
  } finally {
    byteRun.signal.removeEventListener('abort', stop);
    await Promise.all(handles.map((handle) => handle.stop()));
  }
}

class PartsHere {
  readonly #byteRun: ByteRun;
  readonly #open: OpenBlocks;
  readonly #random: RandomAccess;

  constructor(byteRun: ByteRun, open: OpenBlocks, random: RandomAccess) {
    this.#byteRun = byteRun;
    this.#open = open;
    this.#random = random;
  }

  /** `begun` is called when the first piece has been looked at: a header is known then. */
  async scan(range: Range, begun?: () => void): Promise<void> {
    let isFirst = true;
    for await (const piece of piecesOf({ random: this.#random, range })) {
      this.#byteRun.signal.throwIfAborted();
      this.#open.blocks.add(piece);
      if (isFirst && begun) {
        this.#open.blocks.flush();
        begun();
      }
      isFirst = false;
    }
    this.#open.blocks.flush();
  }

  /** What a thread needs to know; `undefined` while the header is not known. */
  setup(): PartSetup | undefined {
    const { run, dataset, now, maxKeys } = this.#byteRun;
    const { path, most, reader } = this.#open;
    const seeds = run.counts.counters.flatMap(({ keys }) => (keys instanceof HashedKeys ? [keys.seed] : []));
    const setup: PartSetup = { dataset, path, now, maxKeys, maxRow: most, seeds };
    if (!(reader instanceof CsvBlocks)) return setup;
    return reader.header && { ...setup, csv: reader.header };
  }

  /** The next part, by its thread if that can be. */
  async join(range: Range, handle: PartHandle | undefined): Promise<void> {
    const { run, maxKeys, signal } = this.#byteRun;
    const { path, reader, blocks } = this.#open;
    const part = blocks.left === 0 ? await handle?.result : undefined;
    signal.throwIfAborted();
    if (!part || part.left > 0 || !hasRoom(run, part, maxKeys)) return this.scan(range);
    mergePart(run, part, { file: path, before: reader.line - 1 });
    reader.line += part.lines;
    blocks.skip(range.end - range.start);
  }
}

/** About equal parts that end with a line; as many as there are places to cut. */
async function cut({ random, range: { start, end } }: PartSource, count: number): Promise<Range[]> {
  const ends: number[] = [];
  for (let part = 1; part < count; part += 1) {
    const wanted = Math.max(ends.at(-1) ?? start, start + Math.floor(((end - start) / count) * part));
    const bytes = await random.read(wanted, Math.min(wanted + LONGEST_LINE, end));
    const line = bytes.indexOf(NEWLINE);
    if (line !== -1 && wanted + line + 1 < end && wanted + line + 1 > (ends.at(-1) ?? start)) ends.push(wanted + line + 1);
  }
  return [...ends, end].map((to, index) => ({ start: ends[index - 1] ?? start, end: to }));
}

import { Worker } from 'node:worker_threads';
import type { RandomAccess } from '../types.ts';
import type { PartResult, PartSetup } from './part.ts';
import type { PartSource } from './parts.ts';

/** Bytes that travel at once. */
const PIECE = 1 << 20;

/** A part that a thread is to scan: it reads the file itself. */
export interface PartTask {
  readonly setup: PartSetup;
  /** Where the file is. */
  readonly file: string;
  readonly range: Range;
  readonly isLast: boolean;
}

/** `undefined` when it did not work out. */
export type FromPart = PartResult | undefined;

/** A part of a file, in bytes. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A part that is scanned elsewhere. */
export interface PartHandle {
  /** `undefined` when it did not work out: then the part has to be read here. */
  readonly result: Promise<PartResult | undefined>;
  stop(): Promise<unknown>;
}

/** The pieces of a part, each to be looked at before the next but one is asked for: their memory is used again. */
export async function* piecesOf({ random, range: { start, end } }: PartSource): AsyncGenerator<Uint8Array> {
  const memory = [new ArrayBuffer(PIECE), new ArrayBuffer(PIECE)] as const;
  const read = async (at: number, turn: number): Promise<Uint8Array> =>
    readPiece(random, { start: at, end: Math.min(at + PIECE, end) }, memory[turn % 2]);
  let next = read(start, 0);
  for (let at = start, turn = 1; at < end; at += PIECE, turn += 1) {
    const piece = await next;
    if (at + PIECE < end) {
      next = read(at + PIECE, turn);
      // An error is met where the piece is wanted.
      next.catch(() => undefined);
    }
    yield piece;
  }
}

async function readPiece(random: RandomAccess, { start, end }: Range, memory: ArrayBuffer | undefined): Promise<Uint8Array> {
  if (!random.readInto) return random.read(start, end);
  const piece = new Uint8Array(memory ?? new ArrayBuffer(PIECE), 0, end - start);
  await random.readInto(piece, start);
  return piece;
}

/** Threads that are started before it is known what they will have to do, since a start takes as long as scanning 20 MB. */
export class WorkerPool {
  readonly #url: string;
  readonly #idle: Worker[] = [];

  /** `url`: of the module that a thread begins with. */
  constructor(url: string) {
    this.#url = url;
  }

  /** So many threads are or will be ready. */
  warm(count: number): void {
    while (this.#idle.length < count) this.#idle.push(this.#start());
  }

  #start(): Worker {
    const worker = new Worker(new URL(this.#url), { workerData: { task: 'scan-rows' } });
    // One that fails before it has anything to do fails when it is given something.
    worker.on('error', () => undefined);
    return worker;
  }

  /** Has a part scanned. What only this thread can read cannot be scanned elsewhere. */
  scan(setup: PartSetup, { random, range }: PartSource): PartHandle {
    const { file, size } = random;
    if (file === undefined) return { result: Promise.resolve(undefined), stop: async () => undefined };
    const worker = this.#idle.shift() ?? this.#start();
    let isBusy = true;
    const result = new Promise<PartResult | undefined>((resolve) => {
      const giveUp = (): void => resolve(undefined);
      worker.once('error', giveUp);
      worker.once('exit', giveUp);
      worker.once('message', (message: FromPart) => {
        isBusy = false;
        worker.removeListener('error', giveUp).removeListener('exit', giveUp);
        this.#idle.push(worker);
        resolve(message);
      });
    });
    const task: PartTask = { setup, file, range, isLast: range.end === size };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origins
    worker.postMessage(task);
    return { result, stop: async () => (isBusy ? worker.terminate() : undefined) };
  }

  /** Ends the threads that have nothing to do. */
  async stop(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((worker) => worker.terminate()));
  }
}

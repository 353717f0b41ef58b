import { Worker } from 'node:worker_threads';
import type { RandomAccess } from '../types.ts';
import type { PartResult, PartSetup } from './part.ts';
import type { PartSource } from './parts.ts';

/** Bytes that travel at once. */
const PIECE = 1 << 20;

export type ToPart = { readonly type: 'bytes'; readonly bytes: Uint8Array } | { readonly type: 'end'; readonly isLast: boolean };
/** `more` hands memory back that is not needed any more. */
export type FromPart =
  | { readonly type: 'more'; readonly memory?: ArrayBuffer }
  | { readonly type: 'done'; readonly result: PartResult }
  | { readonly type: 'failed' };

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

/** Scans a part in a worker that starts with the module at `url`; this thread reads the file for it. */
export function startWorker(url: string, setup: PartSetup, { random, range }: PartSource): PartHandle {
  const worker = new Worker(new URL(url), { workerData: setup });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origins
  const send = (message: ToPart, transfers: ArrayBuffer[]): void => worker.postMessage(message, transfers);
  const isLast = range.end === random.size;
  let at = range.start;
  let isEnded = false;
  const more = async (memory: ArrayBuffer | undefined): Promise<void> => {
    if (at >= range.end) {
      if (!isEnded) send({ type: 'end', isLast }, []);
      isEnded = true;
      return;
    }
    const [start, end] = [at, Math.min(at + PIECE, range.end)];
    at = end;
    const bytes = own(await readPiece(random, { start, end }, memory));
    send({ type: 'bytes', bytes }, [bytes.buffer]);
  };
  // One after the other: pieces are sent in order.
  let sent = Promise.resolve();
  const result = new Promise<PartResult | undefined>((resolve) => {
    const giveUp = (): void => resolve(undefined);
    worker.on('message', (message: FromPart) => {
      if (message.type === 'done') resolve(message.result);
      else if (message.type === 'failed') giveUp();
      else sent = sent.then(() => more(message.memory)).catch(giveUp);
    });
    worker.on('error', giveUp);
    worker.on('exit', giveUp);
  });
  return { result, stop: () => worker.terminate() };
}

/** Bytes with memory of their own, which can be handed over. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteOffset, length } = bytes;
  const isWhole = buffer instanceof ArrayBuffer && byteOffset === 0 && buffer.byteLength === Math.max(length, PIECE);
  return isWhole ? new Uint8Array(buffer, 0, length) : Uint8Array.from(bytes);
}

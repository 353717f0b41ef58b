import { Worker } from 'node:worker_threads';
import type { RandomAccess } from '../types.ts';
import type { PartResult, PartSetup } from './part.ts';

/** Bytes that travel at once. */
const PIECE = 1 << 20;

export type ToPart = { readonly type: 'bytes'; readonly bytes: Uint8Array } | { readonly type: 'end'; readonly isLast: boolean };
export type FromPart = { readonly type: 'more' } | { readonly type: 'done'; readonly result: PartResult } | { readonly type: 'failed' };

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

/** The pieces of a part; the next one is read while the last one is looked at. */
export async function* piecesOf({ random, range: { start, end } }: { random: RandomAccess; range: Range }): AsyncGenerator<Uint8Array> {
  let next = random.read(start, Math.min(start + PIECE, end));
  for (let at = start; at < end; at += PIECE) {
    const piece = await next;
    if (at + PIECE < end) {
      next = random.read(at + PIECE, Math.min(at + 2 * PIECE, end));
      // An error is met where the piece is wanted.
      next.catch(() => undefined);
    }
    yield piece;
  }
}

/** Scans a part in a worker that starts with the module at `url`; this thread reads the file for it. */
export function startWorker(url: string, setup: PartSetup, { random, range }: { random: RandomAccess; range: Range }): PartHandle {
  const worker = new Worker(new URL(url), { workerData: setup });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origins
  const send = (message: ToPart, transfers: ArrayBuffer[]): void => worker.postMessage(message, transfers);
  const pieces = piecesOf({ random, range });
  const isLast = range.end === random.size;
  const more = async (): Promise<void> => {
    const piece = await pieces.next();
    if (piece.done === true) return send({ type: 'end', isLast }, []);
    const bytes = own(piece.value);
    send({ type: 'bytes', bytes }, [bytes.buffer]);
  };
  const result = new Promise<PartResult | undefined>((resolve) => {
    const giveUp = (): void => resolve(undefined);
    let isEnded = false;
    worker.on('message', (message: FromPart) => {
      if (message.type === 'done') resolve(message.result);
      else if (message.type === 'failed') giveUp();
      else if (!isEnded) more().catch(giveUp);
      if (message.type !== 'more') isEnded = true;
    });
    worker.on('error', giveUp);
    worker.on('exit', giveUp);
  });
  return { result, stop: () => worker.terminate() };
}

/** Bytes with memory of their own, which can be handed over. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes;
  if (buffer instanceof ArrayBuffer && buffer.byteLength === bytes.length) return new Uint8Array(buffer);
  return Uint8Array.from(bytes);
}

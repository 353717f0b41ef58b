import { closeSync, openSync, readSync } from 'node:fs';
import { isMainThread, type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { loadRunTools } from '../engine/tools.ts';
import { PartScanner, type PartResult, transfersOf } from './part.ts';
import type { FromPart, PartTask } from './threads.ts';

/** Where this module is: a worker starts with it. */
export const WORKER_URL = import.meta.url;

/** Bytes that are read at once. */
const PIECE = 1 << 20;

if (!isMainThread && parentPort && isOurs(workerData)) serve(parentPort);

function isOurs(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'task' in data && data.task === 'scan-rows';
}

/** Scans the parts that the main thread names, one after the other, and answers with what it found in each. */
function serve(port: MessagePort): void {
  // What is heavy loads while the main thread still looks at the beginning of the file.
  const loading = loadRunTools({ now: 0, signal: new AbortController().signal });
  const answer = async (task: PartTask): Promise<void> => {
    let result: FromPart;
    try {
      result = scan(task, new PartScanner(task.setup, { ...(await loading), now: task.setup.now }));
    } catch {
      // The main thread reads the part again, in its place, and meets the same error there.
      result = undefined;
    }
    port.postMessage(result, result ? transfersOf(result) : []);
  };
  port.on('message', (task: PartTask) => void answer(task));
}

function scan({ file, range, isLast }: PartTask, scanner: PartScanner): PartResult | undefined {
  const handle = openSync(file, 'r');
  try {
    const memory = Buffer.allocUnsafeSlow(PIECE);
    for (let at = range.start; at < range.end; ) {
      const count = readSync(handle, memory, 0, Math.min(PIECE, range.end - at), at);
      // The file has become shorter.
      if (count === 0) return undefined;
      scanner.add(memory.subarray(0, count));
      at += count;
    }
    return scanner.end(isLast);
  } finally {
    closeSync(handle);
  }
}

import { isMainThread, type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { loadRunTools } from '../engine/tools.ts';
import { PartScanner, type PartSetup, transfersOf } from './part.ts';
import type { FromPart, ToPart } from './threads.ts';

/** Where this module is: a worker starts with it. */
export const WORKER_URL = import.meta.url;

/** Pieces of the file that are under way, so that none has to be waited for. */
const AHEAD = 3;

if (!isMainThread && parentPort && isSetup(workerData)) void serve(parentPort, workerData);

function isSetup(data: unknown): data is PartSetup {
  return typeof data === 'object' && data !== null && 'task' in data && data.task === 'scan-rows';
}

/** Scans the pieces that the main thread sends, in order, and answers with what it found in all of them. */
async function serve(port: MessagePort, setup: PartSetup): Promise<void> {
  const send = (message: FromPart, transfers: ArrayBuffer[] = []): void => port.postMessage(message, transfers);
  for (let piece = 0; piece < AHEAD; piece += 1) send({ type: 'more' });
  const tools = await loadRunTools({ now: setup.now, signal: new AbortController().signal });
  const scanner = new PartScanner(setup, tools);
  port.on('message', (message: ToPart) => {
    try {
      if (message.type === 'bytes') {
        const { bytes } = message;
        scanner.add(bytes);
        const memory = bytes.buffer as ArrayBuffer;
        return send({ type: 'more', memory }, [memory]);
      }
      const result = scanner.end(message.isLast);
      send({ type: 'done', result }, transfersOf(result));
    } catch {
      // The main thread reads the part again, in its place, and meets the same error there.
      send({ type: 'failed' });
    }
    port.close();
  });
}

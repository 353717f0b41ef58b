import { availableParallelism } from 'node:os';
import { DatasetRun, type RunTools } from '../engine/dataset-run.ts';
import { MAX_KEYS } from '../engine/keys.ts';
import { addRows, type OpenFile } from '../engine/run.ts';
import type { Dataset, DatasetResult } from '../types.ts';
import type { BlockFacts } from './byte-tests.ts';
import { HashedKeys } from './hashed-keys.ts';
import type { ByteRun, Threads } from './parts.ts';
import { addBytes } from './read.ts';
import { slotsOf } from './slots.ts';
import { startWorker } from './threads.ts';
import { WORKER_URL } from './worker.ts';

/** Each thread holds an engine of its own. */
const MOST_THREADS = 4;
/** A thread starts in about a tenth of a second, in which so many bytes are scanned. */
const LEAST_BYTES = 48 << 20;
/** Names that a scanner can tell apart at once; contracts with more are for the reference engine. */
const MAX_SLOTS = 500;

/**
 * Holds every row of some files against a dataset as the reference engine does, reading NDJSON and CSV as bytes. What is not simple (a value
 * that may break a promise, a row that is not well-formed) is judged by the functions of the reference engine. Large files are scanned in
 * several threads.
 */
export async function runFast(
  dataset: Dataset,
  files: readonly OpenFile[],
  tools: RunTools,
  threads: Threads = workers(),
): Promise<DatasetResult> {
  const run = new DatasetRun(dataset, tools, { makeKeys: (most) => new HashedKeys(most) });
  const facts: BlockFacts = { isAscii: false };
  const slots = slotsOf(run, { ...tools, facts });
  const { signal, now, maxKeys = MAX_KEYS } = tools;
  const byteRun: ByteRun = { run, dataset, slots, facts, threads, now, maxKeys, signal };
  for (const file of files) {
    if (file.reader.layout && slots.length <= MAX_SLOTS) await addBytes(byteRun, file);
    else await addRows(run, file, signal);
  }
  return run.result();
}

function workers(): Threads {
  const count = Math.min(availableParallelism(), MOST_THREADS);
  return {
    count,
    leastBytes: count > 1 ? LEAST_BYTES : Number.POSITIVE_INFINITY,
    start: (setup, source) => startWorker(WORKER_URL, setup, source),
  };
}

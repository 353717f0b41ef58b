import { availableParallelism } from 'node:os';
import { DatasetRun, type RunTools } from '../engine/dataset-run.ts';
import { MAX_KEYS } from '../engine/keys.ts';
import { addDeclared, addRows, type OpenFile } from '../engine/run.ts';
import type { DataFile, Dataset, DatasetResult } from '../types.ts';
import type { BlockFacts } from './byte-tests.ts';
import { HashedKeys } from './hashed-keys.ts';
import { LEAST_BYTES } from './large.ts';
import type { Threads } from './parts.ts';
import { addBytes } from './read.ts';
import { schemaSlots } from './schema-slots.ts';
import { slotsOf } from './slots.ts';
import { WorkerPool } from './threads.ts';
import { WORKER_URL } from './worker.ts';

/** Each thread holds an engine of its own. */
const MOST_THREADS = 4;
/** Names that a scanner can tell apart at once; contracts with more are for the reference engine. */
const MAX_SLOTS = 500;
/** Names of files that are scanned as bytes. */
const ROWS = /\.(?:ndjson|jsonl|jsonlines|json|csv|tsv|log|txt)$/i;

/**
 * Holds every row of some files against a dataset as the reference engine does, reading NDJSON and CSV as bytes. What is not simple (a value
 * that may break a promise, a row that is not well-formed) is judged by the functions of the reference engine. Large files are scanned in
 * several threads.
 */
export async function runFast(
  dataset: Dataset,
  files: readonly OpenFile[],
  tools: RunTools,
  threads: Threads = tools.threads ?? ONE_THREAD,
): Promise<DatasetResult> {
  const validator = dataset.schema && (await tools.validator(dataset));
  const run = new DatasetRun(dataset, tools, { makeKeys: (most) => new HashedKeys(most), ...(validator && { validator }) });
  const facts: BlockFacts = { isAscii: false };
  const isSchema = dataset.schema !== undefined && dataset.schema.language === undefined;
  const rules = isSchema ? schemaSlots(dataset.schema.schema, { ...tools, facts }) : { slots: slotsOf(run, { ...tools, facts }) };
  const { signal, now, maxKeys = MAX_KEYS } = tools;
  for (const file of files) {
    const { layout } = file.reader;
    // Cells are read by their columns, and a schema has none.
    if (!rules || rules.slots.length > MAX_SLOTS || !layout || (isSchema && layout === 'csv')) await addRows(run, file, signal);
    else await addBytes({ run, dataset, whole: undefined, ...rules, facts, threads, now, maxKeys, signal }, file);
  }
  await addDeclared(run, files);
  return run.result();
}

const ONE_THREAD: Threads = {
  count: 1,
  leastBytes: Number.POSITIVE_INFINITY,
  start: () => ({ result: Promise.resolve(undefined), stop: async () => undefined }),
};

/** Threads for files of rows, started at once where one of them is large; `undefined` where none is, or there is one processor. */
export function startThreads(files: readonly DataFile[]): (Threads & { stop(): Promise<void> }) | undefined {
  const count = Math.min(availableParallelism(), MOST_THREADS);
  const isLarge = ({ path, random }: DataFile): boolean => random?.file !== undefined && random.size >= LEAST_BYTES && ROWS.test(path);
  if (count === 1 || !files.some(isLarge)) return undefined;
  const pool = new WorkerPool(WORKER_URL);
  pool.warm(count - 1);
  return { count, leastBytes: LEAST_BYTES, start: (setup, source) => pool.scan(setup, source), stop: () => pool.stop() };
}

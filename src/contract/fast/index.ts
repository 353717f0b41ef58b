import { DatasetRun, type RunTools } from '../engine/dataset-run.ts';
import { addRows, type OpenFile } from '../engine/run.ts';
import type { Dataset, DatasetResult } from '../types.ts';
import type { BlockFacts } from './byte-tests.ts';
import { HashedKeys } from './hashed-keys.ts';
import { addBytes } from './read.ts';
import { slotsOf } from './slots.ts';

/**
 * Holds every row of some files against a dataset as the reference engine does, reading NDJSON and CSV as bytes. What is not simple (a value
 * that may break a promise, a row that is not well-formed) is judged by the functions of the reference engine.
 */
export async function runFast(dataset: Dataset, files: readonly OpenFile[], tools: RunTools): Promise<DatasetResult> {
  const run = new DatasetRun(dataset, tools, { makeKeys: (most) => new HashedKeys(most) });
  const facts: BlockFacts = { isAscii: false };
  const slots = slotsOf(run, { ...tools, facts });
  for (const file of files) {
    if (file.reader.layout) await addBytes({ run, slots, facts, signal: tools.signal }, file);
    else await addRows(run, file, tools.signal);
  }
  return run.result();
}

import type { DataFile, Dataset, DatasetResult, RowReader } from '../types.ts';
import { DatasetRun, type RunTools } from './dataset-run.ts';

export type { RunTools } from './dataset-run.ts';

export interface OpenFile {
  readonly file: DataFile;
  readonly reader: RowReader;
}

/**
 * Holds every row of some files against a dataset. Rows stream: memory does not grow with the files, but for rules about uniqueness.
 * The simple engine: faster ones are tested against it.
 */
export async function runDataset(dataset: Dataset, files: readonly OpenFile[], tools: RunTools): Promise<DatasetResult> {
  const validator = dataset.schema && (await tools.validator(dataset));
  const run = new DatasetRun(dataset, tools, validator && { validator });
  for (const file of files) await addRows(run, file, tools.signal);
  return run.result();
}

/** Adds the rows of one file, read by its reader. */
export async function addRows(run: DatasetRun, { file, reader }: OpenFile, signal: AbortSignal): Promise<void> {
  const context = { file: file.path, textual: reader.textual };
  for await (const batch of reader.rows()) {
    signal.throwIfAborted();
    for (const row of batch) run.addRow(row, context);
  }
}

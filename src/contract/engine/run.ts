import type { DataFile, Dataset, DatasetResult, RowReader } from '../types.ts';
import { DatasetRun, type RunTools } from './dataset-run.ts';

export type { RunTools } from './dataset-run.ts';

export interface OpenFile {
  readonly file: DataFile;
  readonly reader: RowReader;
}

/**
 * Holds every row of some files against a dataset. Rows stream: memory does not grow with the files, but for rules about uniqueness.
 * What can be read as bytes is; the results are those of `runReference`.
 */
export async function runDataset(dataset: Dataset, files: readonly OpenFile[], tools: RunTools): Promise<DatasetResult> {
  const language = dataset.schema ? (dataset.schema.language ?? 'json-schema') : 'nested';
  if (!['nested', 'json-schema'].includes(language) || !files.some(({ reader }) => reader.layout))
    return runReference(dataset, files, tools);
  const { runFast } = await import('../fast/index.ts');
  return runFast(dataset, files, tools);
}

/** The simple engine: every row becomes a value, one after the other. Faster ones are tested against it. */
export async function runReference(dataset: Dataset, files: readonly OpenFile[], tools: RunTools): Promise<DatasetResult> {
  const validator = dataset.schema && (await tools.validator(dataset));
  const run = new DatasetRun(dataset, tools, validator && { validator });
  for (const file of files) await addRows(run, file, tools.signal);
  await addDeclared(run, files);
  return run.result();
}

/** Adds what files whose rows have been read say of their columns. */
export async function addDeclared(run: DatasetRun, files: readonly OpenFile[]): Promise<void> {
  for (const { file, reader } of files) {
    const declared = await reader.declared?.();
    if (declared?.columns) run.declared.push({ path: file.path, declared });
  }
}

/** Adds the rows of one file, read by its reader. */
export async function addRows(run: DatasetRun, { file, reader }: OpenFile, signal: AbortSignal): Promise<void> {
  const context = { file: file.path, textual: reader.textual };
  for await (const batch of reader.rows()) {
    signal.throwIfAborted();
    for (const row of batch) run.addRow(row, context);
  }
}

import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Host } from '../../core/index.ts';
import type { WatchResult } from '../../health/index.ts';
import type { Journal } from '../rollback/journal.ts';

/**
 * Writes the record of a watch: where the option says, in an action otherwise into the folder for temporary files. What cannot be written is told,
 * and changes no verdict.
 * @returns the path, absolute
 */
export async function writeRecord(
  { record }: WatchResult,
  { host, option, journal }: { readonly host: Host; readonly option: string | undefined; readonly journal: Journal },
): Promise<string | undefined> {
  const temporary = host.env('GITHUB_ACTIONS') === undefined ? undefined : host.env('RUNNER_TEMP');
  const file =
    option === undefined
      ? temporary && join(temporary, `rollback-gate-watch-${record?.startedAt ?? 0}.json`)
      : resolve(host.directory, option);
  if (!record || file === undefined) return undefined;
  try {
    await writeFile(file, `${JSON.stringify(record)}\n`);
    return file;
  } catch (error) {
    journal.note(`The record of the watch was not written to ${file}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

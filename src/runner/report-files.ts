import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { GateError, type JsonValue, type Report, type VerbSpec } from '../core/index.ts';
import { FILE_ENDINGS, type FileContext, type ReportFile, type ReportFormat, renderFile } from '../report/index.ts';
import { VERSION } from './version.ts';

/** Gives the rules by their id; asked only when a file describes them. */
export type LoadRules = () => Promise<FileContext['rules']>;

export interface FilesOrder {
  readonly files: readonly ReportFile[];
  readonly verb: Pick<VerbSpec, 'name'>;
  /** Undefined for verbs that have none: only JSON can be written then. */
  readonly report: Report | undefined;
  readonly json: JsonValue | undefined;
  readonly rules: LoadRules;
  /** Where relative paths begin. */
  readonly directory: string;
  /** Where files go that were asked for without a path. */
  readonly folder: () => string;
}

export interface WrittenFiles {
  /** Absolute paths; of two files of one format the first. */
  readonly paths: ReadonlyMap<ReportFormat, string>;
  /** One for each file that could not be written. */
  readonly errors: readonly GateError[];
}

/** Writes the files that were asked for; one that cannot be written keeps no other from it. */
export async function writeReportFiles(order: FilesOrder): Promise<WrittenFiles> {
  const paths = new Map<ReportFormat, string>();
  const errors: GateError[] = [];
  for (const file of order.files) {
    const path = resolve(order.directory, file.path ?? join(order.folder(), `${nameOf(order.verb)}${FILE_ENDINGS[file.format]}`));
    try {
      const text = await textOf(file.format, order);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      if (!paths.has(file.format)) paths.set(file.format, path);
    } catch (error) {
      errors.push(error instanceof GateError ? error : unwritable(file, error));
    }
  }
  return { paths, errors };
}

/** The name of a verb as part of a file name. */
export function nameOf({ name }: Pick<VerbSpec, 'name'>): string {
  return `rollback-gate-${name.replace(/ /g, '-')}`;
}

async function textOf(format: ReportFormat, { report, json, rules, verb }: FilesOrder): Promise<string> {
  const context = {
    rules: format === 'sarif' ? await rules() : new Map(),
    version: VERSION,
    time: Date.now(),
    ...(json !== undefined && { json }),
  };
  if (report !== undefined) return renderFile(format, report, context);
  throw new GateError('RG-USAGE', `${verb.name} has no report, so there is nothing to write as ${format}`, { hint: 'use --json' });
}

function unwritable({ path, format }: ReportFile, error: unknown): GateError {
  const why = error instanceof Error ? error.message : String(error);
  return new GateError('RG-FILE', `the report ${path ?? format} could not be written: ${why}`, { cause: error });
}

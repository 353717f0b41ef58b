import { GateError } from '../../../../core/index.ts';
import type { SchemaSource } from '../../../types.ts';
import { compareMigrations, isNotRun, isSql } from '../paths.ts';

const MAX_FILES = 20_000;

export interface SqlFile {
  readonly path: string;
  readonly text: string;
}

/** The files that together are the schema, in the order in which they run. @throws GateError RG-SCHEMA-SYNTAX for too many */
export function listFiles(source: SchemaSource): SqlFile[] {
  const paths = source.files?.() ?? [source.path];
  if (paths.length <= 1) return [{ path: source.path, text: source.text }];
  if (paths.length > MAX_FILES)
    throw new GateError('RG-SCHEMA-SYNTAX', `more than ${MAX_FILES} files`, { place: { file: source.path, line: 1, column: 1 } });
  const all = new Set(paths);
  const run = paths.filter((path) => isSql(path) && !isNotRun(path, all)).sort(compareMigrations);
  return run.flatMap((path) => {
    const text = path === source.path ? source.text : source.file?.(path);
    return text === undefined ? [] : [{ path, text }];
  });
}

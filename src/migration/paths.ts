import { findFormat } from '../compat/index.ts';

/** Whether a file is SQL by its name. */
export function isSqlPath(path: string): boolean {
  return findFormat('sql').detect(path, '');
}

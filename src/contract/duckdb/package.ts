import type * as duckdb from '@duckdb/node-api';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export type Duckdb = typeof duckdb;

/** Put together, so that no bundler takes 70 megabytes of a database for a part of ours. */
const NAME = ['@duckdb', 'node-api'].join('/');

/**
 * DuckDB, where it is installed: beside this program, or in the `node_modules` of a folder that the user names. Never in the workspace as
 * such: its files may come from anybody, and loading a package runs its code. `undefined` when there is none.
 */
export async function loadDuckdb(folder: string | undefined): Promise<Duckdb | undefined> {
  try {
    const specifier = folder === undefined ? NAME : pathToFileURL(createRequire(join(folder, 'package.json')).resolve(NAME)).href;
    const module = (await import(specifier)) as Duckdb & { readonly default?: Duckdb };
    return module.default?.DuckDBInstance ? module.default : module;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Not installed, or without the library of this platform. */
function isMissing(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND' || code === 'ERR_DLOPEN_FAILED';
}

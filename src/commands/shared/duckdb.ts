import { resolve } from 'node:path';
import type { Host } from '../../core/index.ts';

/** Where DuckDB is, for rules of type sql; said by whoever runs this, not by what is in the workspace. */
export function duckdbFolder(host: Host): { readonly duckdb?: string } {
  const folder = host.env('ROLLBACK_GATE_DUCKDB');
  return folder === undefined ? {} : { duckdb: resolve(host.directory, folder) };
}

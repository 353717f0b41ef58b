import { GateError } from '../../../core/index.ts';
import type { Cell, Rows } from '../types.ts';

/** What an answer holds at a path of own members; `undefined` where there is nothing. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<string, unknown>)[step];
  }
  return here;
}

export function textAt(value: unknown, ...path: readonly string[]): string {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : '';
}

export function numberAt(value: unknown, ...path: readonly string[]): number | undefined {
  const found = at(value, ...path);
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}

export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** Rows of an answer as texts. @throws GateError RG-DATABASE for what is no table */
export function rowsOf(rows: readonly unknown[], title: string): Rows {
  return rows.map((row) => {
    if (!Array.isArray(row)) throw new GateError('RG-DATABASE', `${title} answered with something that is no row`);
    return row.map((cell) => cellOf(cell, title));
  });
}

export function cellOf(cell: unknown, title: string): Cell {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  throw new GateError('RG-DATABASE', `${title} answered with something that is no value`);
}

/** Rows of which one statement of ours asks for fewer. */
const MAX_ROWS = 10_000;

/** @throws GateError RG-DATABASE when an answer does not end */
export function assertFew(rows: readonly unknown[], title: string): void {
  if (rows.length > MAX_ROWS) throw new GateError('RG-DATABASE', `${title} answered with more than ${MAX_ROWS} rows`);
}

/** A message of a service in one line, cut; what it says about values is left out where it is about data. */
export function said(message: string): string {
  const line = message.replaceAll(/\s+/g, ' ').trim();
  return line.length <= 300 ? line : `${line.slice(0, 299)}…`;
}

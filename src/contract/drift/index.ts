import { GateError, isJsonArray, isJsonObject, type JsonValue } from '../../core/index.ts';
import { detectSource } from '../sources/registry.ts';
import type { DataFile } from '../types.ts';
import { makeSketch } from './sketch.ts';
import type { Sketch } from './types.ts';

export { readComparators } from './comparators.ts';
export { compareSketches, DEFAULT_LIMITS } from './compare.ts';
export type { ColumnDrift, ColumnLimits, DriftLimits, Sketch } from './types.ts';

/** The sketch of some data files together. @throws GateError RG-DATA */
export async function sketchFiles(files: readonly DataFile[], signal: AbortSignal): Promise<Sketch> {
  const opened = await Promise.all(
    files.map(async (file) => ({ path: file.path, reader: (await (await detectSource(file)).load())(file) })),
  );
  return makeSketch(opened, signal);
}

/** A sketch that was stored; `undefined` when the text is none. @throws GateError RG-DATA for a sketch that is damaged or of another version */
export function parseSketch(text: string, path: string): Sketch | undefined {
  if (!/^\s*\{/.test(text.slice(0, 200)) || !/"sketch"\s*:/.test(text)) return undefined;
  const place = { file: path, line: 1, column: 1 };
  const value = parse(text);
  // Rows may speak of sketches too; what begins as one was meant to be one.
  const isMeant = /^\s*\{\s*"sketch"\s*:/.test(text.slice(0, 200));
  if (value === undefined && isMeant)
    throw new GateError('RG-DATA', 'the sketch is not well-formed JSON', { place, hint: 'make it again' });
  if (!isJsonObject(value) || (!isMeant && !(Object.hasOwn(value, 'sketch') && Object.hasOwn(value, 'columns')))) return undefined;
  if (value['sketch'] !== 1) throw new GateError('RG-DATA', 'the sketch is of another version', { place, expected: '"sketch": 1' });
  const [columns, rows] = [value['columns'], value['rows']];
  if (!isJsonObject(columns) || !isCount(rows) || !Object.values(columns).every((column) => isColumn(column, Number(rows))))
    throw new GateError('RG-DATA', 'the sketch is damaged', { place, hint: 'make it again' });
  return value as unknown as Sketch;
}

function parse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

/** Counts must add up: of a sketch that was cut or edited by hand nothing can be said. */
function isColumn(value: JsonValue, rows: number): boolean {
  if (!isJsonObject(value)) return false;
  const {
    count,
    nulls,
    numbers = [],
    categories = [],
    others = 0,
    opaque = 0,
  } = value as { readonly [key: string]: JsonValue | undefined };
  if (!isJsonArray(numbers) || !isJsonArray(categories) || ![count, nulls, others, opaque].every(isCount)) return false;
  if (!numbers.every(isPair('number')) || !categories.every(isPair('string'))) return false;
  const [bins, names] = [numbers.map(firstOf) as number[], categories.map(firstOf)];
  const counted = [...numbers, ...categories].reduce<number>(
    (sum, pair) => sum + Number((pair as JsonValue[])[1]),
    Number(others) + Number(opaque),
  );
  const rises = bins.every((bin, at) => at === 0 || (bins[at - 1] ?? 0) < bin);
  return rises && new Set(names).size === names.length && counted === count && counted + Number(nulls) === rows;
}

function isPair(kind: 'number' | 'string'): (pair: JsonValue) => boolean {
  return (pair) => isJsonArray(pair) && pair.length === 2 && typeof pair[0] === kind && isCount(pair[1]);
}

function firstOf(pair: JsonValue): JsonValue | undefined {
  return (pair as readonly JsonValue[])[0];
}

function isCount(value: JsonValue | undefined): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

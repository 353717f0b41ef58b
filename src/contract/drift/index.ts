import { GateError, isJsonObject, type JsonValue } from '../../core/index.ts';
import { detectSource } from '../sources/registry.ts';
import type { DataFile } from '../types.ts';
import { makeSketch } from './sketch.ts';
import type { Sketch } from './types.ts';

export { compareSketches, DEFAULT_LIMITS } from './compare.ts';
export type { ColumnDrift, DriftLimits, Sketch } from './types.ts';

/** The sketch of some data files together. @throws GateError RG-DATA */
export async function sketchFiles(files: readonly DataFile[], signal: AbortSignal): Promise<Sketch> {
  const readers = await Promise.all(files.map(async (file) => (await (await detectSource(file)).load())(file)));
  return makeSketch(readers, signal);
}

/** A sketch that was stored; `undefined` when the text is none. @throws GateError RG-DATA for a sketch that is damaged or of another version */
export function parseSketch(text: string, path: string): Sketch | undefined {
  if (!/^\s*\{\s*"sketch"\s*:/.test(text.slice(0, 200))) return undefined;
  const place = { file: path, line: 1, column: 1 };
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch (cause) {
    throw new GateError('RG-DATA', 'the sketch is not well-formed JSON', { place, cause });
  }
  if (!isJsonObject(value) || value['sketch'] !== 1)
    throw new GateError('RG-DATA', 'the sketch is of another version', { place, expected: '"sketch": 1' });
  const columns = value['columns'];
  if (!isJsonObject(columns) || !Object.values(columns).every(isColumn))
    throw new GateError('RG-DATA', 'the sketch is damaged', { place, hint: 'make it again' });
  return value as unknown as Sketch;
}

function isColumn(value: JsonValue): boolean {
  if (!isJsonObject(value) || !isCount(value['count']) || !isCount(value['nulls'])) return false;
  const {
    numbers = [],
    categories = [],
    others = 0,
  } = value as { readonly numbers?: JsonValue; readonly categories?: JsonValue; readonly others?: JsonValue };
  const isPair = (kind: string) => (pair: JsonValue) =>
    Array.isArray(pair) && pair.length === 2 && typeof pair[0] === kind && isCount(pair[1] as JsonValue);
  const rising = (pairs: readonly JsonValue[]): boolean =>
    pairs.every((pair, at) => at === 0 || Number((pairs[at - 1] as number[])[0]) < Number((pair as number[])[0]));
  return (
    Array.isArray(numbers) &&
    numbers.every(isPair('number')) &&
    rising(numbers) &&
    Array.isArray(categories) &&
    categories.every(isPair('string')) &&
    isCount(others)
  );
}

function isCount(value: JsonValue | undefined): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

import { isJsonObject } from '../../../core/index.ts';
import { oneLine, type Reply } from '../shared/api.ts';
import type { Point, Series } from '../shared/store.ts';

type Result = Reply<readonly Series[]>;

const UNREADABLE: Result = { kind: 'error', reason: 'not an answer of the Datadog API' };

function pointOf(at: unknown, value: unknown): Point[] {
  return typeof at === 'number' && typeof value === 'number' ? [{ at, value }] : [];
}

export function readV1(data: unknown): Result {
  if (!isJsonObject(data)) return UNREADABLE;
  const { status, series, error } = data;
  if (status !== 'ok') return typeof status === 'string' ? { kind: 'error', reason: `the query is refused${oneLine(error)}` } : UNREADABLE;
  if (!Array.isArray(series)) return UNREADABLE;
  const all = series.map((one: unknown): Series => {
    const points: unknown = isJsonObject(one) ? one['pointlist'] : undefined;
    return Array.isArray(points) ? points.flatMap((pair: unknown) => (Array.isArray(pair) ? pointOf(pair[0], pair[1]) : [])) : [];
  });
  return { kind: 'data', data: all };
}

export function readV2(data: unknown): Result {
  const { data: inner, errors } = (isJsonObject(data) ? data : {}) as { data?: unknown; errors?: unknown };
  if (typeof errors === 'string' && errors !== '') return { kind: 'error', reason: `the query is refused${oneLine(errors)}` };
  const attributes = isJsonObject(inner) ? inner['attributes'] : undefined;
  const { times, values } = (isJsonObject(attributes) ? attributes : {}) as { times?: unknown; values?: unknown };
  if (!Array.isArray(times) || !Array.isArray(values)) return UNREADABLE;
  const all = values.map((row: unknown): Series => (Array.isArray(row) ? row.flatMap((value, index) => pointOf(times[index], value)) : []));
  return { kind: 'data', data: all };
}

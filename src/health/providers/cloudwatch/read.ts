import { isJsonObject } from '../../../core/index.ts';
import { oneLine } from '../shared/api.ts';
import type { Point, Series } from '../shared/store.ts';

/** One page of the answer to GetMetricData. */
export type Page =
  | { readonly kind: 'page'; readonly series: ReadonlyMap<string, Series>; readonly partial: boolean; readonly next: string | undefined }
  | { readonly kind: 'error'; readonly reason: string };

export function readPage(data: unknown): Page {
  const results = isJsonObject(data) ? data['MetricDataResults'] : undefined;
  if (!isJsonObject(data) || !Array.isArray(results)) return { kind: 'error', reason: 'not an answer of GetMetricData' };
  const all = (results as unknown[]).filter((one) => isJsonObject(one));
  const refused = all.find((one) => one['StatusCode'] === 'Forbidden' || one['StatusCode'] === 'InternalError');
  if (refused)
    return {
      kind: 'error',
      reason: `a metric could not be read${oneLine(refused['StatusCode'])}${oneLine(messageOf(refused['Messages']))}`,
    };
  const next = data['NextToken'];
  return {
    kind: 'page',
    series: new Map(all.map(({ Id, Label, Timestamps, Values }) => [JSON.stringify([Id, Label]), pointsOf(Timestamps, Values)])),
    partial: all.some((one) => one['StatusCode'] === 'PartialData'),
    next: typeof next === 'string' && next !== '' ? next : undefined,
  };
}

function messageOf(messages: unknown): unknown {
  const [first] = Array.isArray(messages) ? (messages as unknown[]) : [];
  return isJsonObject(first) ? first['Value'] : undefined;
}

/** Moments are seconds since 1970, or texts where something between has rewritten them. */
function pointsOf(times: unknown, values: unknown): Point[] {
  if (!Array.isArray(times) || !Array.isArray(values)) return [];
  return times.flatMap((time: unknown, index): Point[] => {
    const at = typeof time === 'number' ? time * 1000 : typeof time === 'string' ? Date.parse(time) : Number.NaN;
    const value: unknown = values[index];
    return Number.isFinite(at) && typeof value === 'number' ? [{ at, value }] : [];
  });
}

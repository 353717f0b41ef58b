import { isJsonObject } from '../../../core/index.ts';
import type { Point, Series } from '../shared/store.ts';

/** One page of `timeSeries.list`. */
export type Page =
  | { readonly kind: 'page'; readonly series: ReadonlyMap<string, Series>; readonly next: string | undefined }
  | { readonly kind: 'error'; readonly reason: string };

/** @param period the alignment period: a point that ends at a moment is that of the interval before it */
export function readPage(data: unknown, period: number): Page {
  if (!isJsonObject(data)) return { kind: 'error', reason: 'not an answer of the Monitoring API' };
  const { timeSeries = [], nextPageToken: next, executionErrors: faults } = data as Record<string, unknown>;
  if (Array.isArray(faults) && faults.length > 0) return { kind: 'error', reason: 'the answer is not complete' };
  if (!Array.isArray(timeSeries)) return { kind: 'error', reason: 'not an answer of the Monitoring API' };
  const series = new Map<string, Point[]>();
  for (const one of timeSeries as unknown[]) {
    const points = isJsonObject(one) ? one['points'] : undefined;
    if (!Array.isArray(points)) return { kind: 'error', reason: 'not an answer of the Monitoring API' };
    const read = points.map((point: unknown) => pointOf(point, period));
    if (read.includes('distribution'))
      return { kind: 'error', reason: 'the series hold distributions; choose an aligner that makes numbers of them' };
    // A series may go on on the next page.
    const { metric, resource } = one as Record<string, unknown>;
    series.set(
      JSON.stringify([metric, resource]),
      read.filter((point) => typeof point === 'object'),
    );
  }
  return { kind: 'page', series, next: typeof next === 'string' && next !== '' ? next : undefined };
}

function pointOf(point: unknown, period: number): Point | 'distribution' | undefined {
  const { interval, value } = (isJsonObject(point) ? point : {}) as Record<string, unknown>;
  if (!isJsonObject(interval) || !isJsonObject(value)) return undefined;
  if (value['distributionValue'] !== undefined) return 'distribution';
  const end = typeof interval['endTime'] === 'string' ? Date.parse(interval['endTime']) : Number.NaN;
  const { int64Value: whole, doubleValue: double } = value;
  const number = typeof double === 'number' ? double : typeof whole === 'string' || typeof whole === 'number' ? Number(whole) : Number.NaN;
  return Number.isFinite(end) && Number.isFinite(number) ? { at: end - period, value: number } : undefined;
}

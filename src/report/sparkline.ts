import type { ReportChart, ReportSeries } from '../core/index.ts';

const BARS = '▁▂▃▄▅▆▇█';
const GAP = '·';

/**
 * The course of values in so many characters: each stands for the greatest value of its share of the points, `·` for one without any.
 * `log` for what grows by factors. The lowest bar is the least value or 0, the highest the greatest or `top`.
 */
export function sparkline(values: readonly (number | undefined)[], width: number, options: { log?: boolean; top?: number } = {}): string {
  const { log = false, top } = options;
  const scaled = bucketed(values, width).map((value) => heightOf(value, log));
  const limit = heightOf(top, log);
  const known = [...scaled.flatMap((value) => value ?? []), ...(limit === undefined ? [] : [limit])];
  const low = known.reduce((least, value) => Math.min(least, value), log ? Number.POSITIVE_INFINITY : 0);
  const high = known.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  return scaled
    .map((value) => {
      if (value === undefined) return GAP;
      const share = high > low ? (value - low) / (high - low) : 0;
      return BARS[Math.min(BARS.length - 1, Math.floor(share * BARS.length))] ?? GAP;
    })
    .join('');
}

function heightOf(value: number | undefined, log: boolean): number | undefined {
  if (value === undefined || !Number.isFinite(value)) return undefined;
  if (!log) return value;
  return value > 0 ? Math.log(value) : undefined;
}

function bucketed(values: readonly (number | undefined)[], width: number): (number | undefined)[] {
  const room = Math.max(1, Math.floor(width));
  if (values.length <= room) return [...values];
  return Array.from({ length: room }, (_, index) => {
    const bucket = values.slice(Math.floor((index * values.length) / room), Math.floor(((index + 1) * values.length) / room));
    return bucket.reduce((most, value) => (value !== undefined && (most === undefined || value > most) ? value : most), undefined);
  });
}

/** One row for each line of each chart: what, its course, its last value, the limit. For where nothing can be drawn. */
export function chartRows(charts: readonly ReportChart[], width: number): string[][] {
  return charts.flatMap((chart) =>
    chart.series.map((series) => [nameOf(chart, series), courseOf(chart, series, width), lastOf(chart, series), limitOf(chart)]),
  );
}

function nameOf({ title, series }: ReportChart, { label }: ReportSeries): string {
  return series.length > 1 ? `${title}: ${label}` : title;
}

function courseOf({ scale, limit }: ReportChart, { points }: ReportSeries, width: number): string {
  const options = { log: scale === 'log', ...(limit && { top: limit.value }) };
  return sparkline(
    points.map(({ value }) => value),
    width,
    options,
  );
}

function lastOf({ unit }: ReportChart, { points }: ReportSeries): string {
  const last = points.findLast(({ value }) => value !== undefined && Number.isFinite(value))?.value;
  return last === undefined ? 'no data' : quantity(last, unit);
}

function limitOf({ unit, limit }: ReportChart): string {
  return limit === undefined ? '' : quantity(limit.value, unit);
}

/** Three digits, and powers of ten where there would be many zeros. */
export function quantity(value: number, unit = ''): string {
  if (!Number.isFinite(value)) return 'no number';
  const size = Math.abs(value);
  const text = size !== 0 && (size >= 1e5 || size < 1e-3) ? value.toExponential(1) : String(Number(value.toPrecision(3)));
  return unit === '' ? text : `${text} ${unit}`;
}

import type { ScaleTime } from 'd3-scale';
import type { ReportChart, ReportSeries } from '../../../core/index.ts';
import { plainLine, truncateUtf8 } from '../../escape.ts';
import { quantity } from '../../sparkline.ts';
import { formatTime } from '../../words.ts';
import type * as d3Types from './d3.ts';
import { htmlProse, htmlSafe, htmlText } from './text.ts';

type D3 = typeof d3Types;

/** Sizes in CSS pixels; a phone gets a drawing of its own, because a scaled one cannot be read. */
const SIZES = [
  { name: 'wide', width: 800, height: 300 },
  { name: 'narrow', width: 340, height: 260 },
] as const;
type Size = (typeof SIZES)[number];

const MARGIN = { top: 28, right: 16, bottom: 28, left: 56 };
/** More points than pixels tell nothing; of each bucket the least and the greatest stay. */
const MOST_POINTS = 600;
const MOST_SERIES = 4;
const MOST_MOMENTS = 20;
const LABEL_BYTES = 120;
const LAST_DAY = 8.64e15;
const LARGEST = 1e300;

type Point = { readonly at: number; readonly value: number | undefined };

/** A chart as a figure: drawn twice, for wide and narrow screens, with what it shows as text. */
export function chartHtml(chart: ReportChart, d3: D3): string {
  const series = chart.series.slice(0, MOST_SERIES).map((one) => ({ label: one.label, points: thinned(drawable(one, chart)) }));
  const moments = chart.moments.filter(({ at }) => Math.abs(at) <= LAST_DAY).slice(0, MOST_MOMENTS);
  const shown = { ...chart, series, moments };
  const unit = chart.unit === '' ? '' : ` (${htmlText(chart.unit)})`;
  const told = describe(shown);
  const empty = series.every(({ points }) => points.every(({ value }) => value === undefined));
  const drawings = empty ? '<p>Nothing could be measured.</p>' : SIZES.map((size) => drawing(shown, size, d3, told)).join('\n');
  const parts = [
    `<figcaption>${htmlText(short(chart.title))}${unit}</figcaption>`,
    drawings,
    legend(shown),
    `<p class="soft">${htmlProse(told)}</p>`,
  ];
  return `<figure>\n${parts.filter((part) => part !== '').join('\n')}\n</figure>`;
}

function short(text: string): string {
  return truncateUtf8(plainLine(text), LABEL_BYTES);
}

/** Points in order of time; what cannot be drawn is a gap. */
function drawable({ points }: ReportSeries, { scale }: ReportChart): Point[] {
  return points
    .filter(({ at }) => Math.abs(at) <= LAST_DAY)
    .map(({ at, value }) => ({ at, value: level(value, scale === 'log') }))
    .sort((a, b) => a.at - b.at);
}

/** Where a number stands in a drawing; those at the ends of what numbers can be would lead beyond it. */
function level(value: number | undefined, log: boolean): number | undefined {
  if (value === undefined || !Number.isFinite(value) || (log && value <= 0)) return undefined;
  const clamped = Math.min(LARGEST, Math.max(-LARGEST, value));
  return log ? Math.max(1 / LARGEST, clamped) : clamped;
}

function thinned(points: readonly Point[]): readonly Point[] {
  if (points.length <= MOST_POINTS) return points;
  const size = Math.ceil(points.length / (MOST_POINTS / 3));
  return Array.from({ length: Math.ceil(points.length / size) }, (_, index) =>
    extremes(points.slice(index * size, (index + 1) * size)),
  ).flat();
}

/** The least and the greatest of a bucket, and one gap when it has any, in order of time. */
function extremes(bucket: readonly Point[]): Point[] {
  const measured = bucket.filter(({ value }) => value !== undefined);
  const by = (better: (a: number, b: number) => boolean): Point | undefined =>
    measured.reduce<Point | undefined>((best, one) => (best && !better(one.value ?? 0, best.value ?? 0) ? best : one), undefined);
  const kept = new Set([by((a, b) => a < b), by((a, b) => a > b), bucket.find(({ value }) => value === undefined)]);
  return bucket.filter((point) => kept.has(point));
}

/** What the chart shows, in words. */
function describe({ summary, series, limit, unit }: ReportChart): string {
  if (summary !== undefined) return truncateUtf8(plainLine(summary), 600);
  const ends = series.map(({ label, points }) => {
    const values = points.flatMap(({ value }) => value ?? []);
    const last = values.at(-1);
    const greatest = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
    return last === undefined ? `${label}: no data` : `${label}: ${quantity(last, unit)} at the end, ${quantity(greatest, unit)} at most`;
  });
  return [...ends, ...(limit ? [`limit ${quantity(limit.value, unit)}, ${limit.label}`] : [])].map(short).join('; ');
}

function drawing(chart: ReportChart, size: Size, d3: D3, told: string): string {
  const { x, y } = scales(chart, size, d3);
  const label = htmlSafe(`${short(chart.title)}. ${told}`);
  const parts = [
    ...yAxis(y, chart, size),
    ...xAxis(x, size),
    ...limitLine(chart, y, size),
    ...momentLines(chart, x, size),
    ...chart.series.map(({ points }, index) => {
      const path = d3.line<Point>(
        ({ at }) => x(at),
        ({ value }) => y(value ?? 0),
      );
      return `<path class="series s${index}" d="${path.defined(({ value }) => value !== undefined).digits(1)(points) ?? ''}"/>`;
    }),
  ];
  return `<svg class="${size.name}" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${label}">\n${parts.join('\n')}\n</svg>`;
}

type XScale = ScaleTime<number, number>;
/** What linear and logarithmic scales have in common. */
interface YScale {
  (value: number): number;
  ticks(count?: number): number[];
  domain(): number[];
}

function scales(chart: ReportChart, { width, height }: Size, d3: D3): { x: XScale; y: YScale } {
  const values = chart.series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const limit = level(chart.limit?.value, chart.scale === 'log');
  const [start, end] = stretchOf(chart);
  const [low, high] = extent(limit === undefined ? values : [...values, limit]);
  const x = d3.scaleUtc([start, end > start ? end : start + 1000], [MARGIN.left, width - MARGIN.right]);
  const range = [height - MARGIN.bottom, MARGIN.top];
  if (chart.scale === 'log') return { x, y: d3.scaleLog([low, high > low ? high : low * 10], range).nice() };
  // A share that begins at 0 shows what it is.
  const bottom = Math.min(0, low);
  return { x, y: d3.scaleLinear([bottom, high > bottom ? high : bottom + 1], range).nice() };
}

/** Moments that are so far from the points are told, not drawn: they would leave the line no room. In parts of the time of the points. */
const FAR = 1;

/** The points, and the moments that are not far from them. */
function stretchOf({ series, moments }: ReportChart): [number, number] {
  const points = series.flatMap((one) => one.points.map(({ at }) => at));
  const [first, last] = extent(points);
  const room = (last - first) * FAR;
  const near = moments.flatMap(({ at }) => (at >= first - room && at <= last + room ? [at] : []));
  return extent(points.length < 2 ? [...points, ...moments.map(({ at }) => at)] : [...points, ...near]);
}

function extent(values: readonly number[]): [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
  return [low, high];
}

function yAxis(y: YScale, { scale }: ReportChart, { width }: Size): string[] {
  const ticks = scale === 'log' ? powers(y.domain()) : y.ticks(5);
  return ticks.map((tick) => {
    const at = y(tick).toFixed(1);
    const text = `<text x="${MARGIN.left - 8}" y="${at}" dy=".32em" text-anchor="end">${htmlSafe(quantity(tick))}</text>`;
    return `<line class="axis" x1="${MARGIN.left}" x2="${width - MARGIN.right}" y1="${at}" y2="${at}"/>${text}`;
  });
}

/** Powers of ten inside of the domain, at most seven. */
function powers([low = 1, high = 1]: readonly number[]): number[] {
  const [first, last] = [Math.ceil(Math.log10(low) - 1e-9), Math.floor(Math.log10(high) + 1e-9)];
  const step = Math.max(1, Math.ceil((last - first + 1) / 7));
  return Array.from({ length: Math.max(0, Math.floor((last - first) / step) + 1) }, (_, index) => Number(`1e${first + index * step}`));
}

function xAxis(x: XScale, { width, height }: Size): string[] {
  const [start, end] = x.domain();
  const days = (end?.getTime() ?? 0) - (start?.getTime() ?? 0) > 2 * 86_400_000;
  return x.ticks(Math.floor(width / 130)).map((tick) => {
    const text = days ? tick.toISOString().slice(0, 10) : tick.toISOString().slice(11, 19);
    return `<text x="${x(tick).toFixed(1)}" y="${height - 8}" text-anchor="middle">${text}</text>`;
  });
}

function limitLine({ limit, scale }: ReportChart, y: YScale, { width }: Size): string[] {
  const value = level(limit?.value, scale === 'log');
  if (limit === undefined || value === undefined) return [];
  const at = y(value).toFixed(1);
  const text = `<text class="limit-label" x="${MARGIN.left + 4}" y="${at}" dy="-.4em">${htmlText(truncateUtf8(plainLine(limit.label), 40))}</text>`;
  return [`<line class="limit" x1="${MARGIN.left}" x2="${width - MARGIN.right}" y1="${at}" y2="${at}"/>${text}`];
}

/** Moments are numbered in the drawing and told below it: their names would lie on each other. */
function momentLines({ moments }: ReportChart, x: XScale, { height }: Size): string[] {
  const [start, end] = x.domain();
  return moments.flatMap(({ at }, index) => {
    if (at < Number(start) || at > Number(end)) return [];
    const left = x(at).toFixed(1);
    const mark = `<circle class="moment-mark" cx="${left}" cy="14" r="9"/><text class="moment-number" x="${left}" y="14" dy=".32em">${index + 1}</text>`;
    return `<line class="moment" x1="${left}" x2="${left}" y1="23" y2="${height - MARGIN.bottom}"/>${mark}`;
  });
}

function legend(chart: ReportChart): string {
  const { series, moments } = chart;
  const [start, end] = stretchOf(chart);
  const far = (at: number): string => (at < start ? ' (before what is drawn)' : at > end ? ' (after what is drawn)' : '');
  const lines = series.length > 1 ? series.map(({ label }, index) => `<li>${lineSample(index)} ${htmlText(short(label))}</li>`) : [];
  const marks = moments.map(
    ({ at, label }, index) => `<li><strong>${index + 1}</strong> ${htmlText(formatTime(at))} ${htmlText(short(label))}${far(at)}</li>`,
  );
  const items = [...lines, ...marks];
  return items.length === 0 ? '' : `<ul class="legend">${items.join('')}</ul>`;
}

function lineSample(index: number): string {
  return `<svg class="sample" viewBox="0 0 32 8" width="32" height="8" aria-hidden="true"><path class="series s${index}" d="M0,4L32,4"/></svg>`;
}

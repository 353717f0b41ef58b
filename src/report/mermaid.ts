import type { ReportChart } from '../core/index.ts';
import { markdownBlock, markdownProse, plainLine, truncateUtf8 } from './escape.ts';
import { quantity } from './sparkline.ts';
import { formatTime } from './words.ts';

/** Points of a line; more tell nothing at the width of a page. */
const MOST_POINTS = 60;
const MOST_LINES = 3;
const MOST_MOMENTS = 12;
const LABEL_CHARACTERS = 70;
/** A drawing that is larger than this is none; it is of this size only where something is wrong. */
const MOST_BYTES = 8000;
/** Moments that are so far from the points are told, not drawn: they would leave the line no room. In parts of the time of the points. */
const MARGIN = 0.25;
const LAST_DAY = 8.64e15;
/** Numbers beyond need an exponent, for which the syntax has no place. */
const [LEAST, LARGEST] = [1e-6, 1e15];

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * A chart as Mermaid draws it on GitHub (`xychart-beta`): lines with their limit, moments as bars, and below it what the drawing cannot say.
 * It has no logarithms and no gaps: evidence becomes the part of the way to its limit, and shares of stretches without a measurement stand at 0 and are told.
 * @returns `undefined` where there is nothing to draw, or what there is cannot be drawn
 */
export function drawChart(chart: ReportChart): string | undefined {
  const scale = scaleOf(chart);
  const lines = chart.series.slice(0, MOST_LINES).map(({ label, points }) => ({ label, points: points.filter(isDrawable) }));
  const all = lines.flatMap(({ points }) => points);
  if (!scale || all.filter(({ value }) => value !== undefined).length < 2) return undefined;
  const shown = stretchOf(
    all.map(({ at }) => at),
    chart.moments,
  );
  const count = Math.min(MOST_POINTS, Math.max(...lines.map(({ points }) => points.length)));
  const courses = lines.map(({ label, points }) => ({ label, values: scale.course(resampled(points, shown, count)) }));
  const limit = chart.limit && scale.place(chart.limit.value);
  const known = [...courses.flatMap(({ values }) => values.flatMap((value) => value ?? [])), ...(limit === undefined ? [] : [limit])];
  const [low, high] = [Math.min(0, ...known), Math.max(0, ...known)];
  const top = high > low ? high : low + 1;
  if (known.some((value) => Math.abs(value) > LARGEST) || top - low < LEAST) return undefined;
  const marks = momentsIn(chart.moments, shown);
  const text = [
    'xychart-beta',
    `  title ${quoted(chart.title)}`,
    `  x-axis ${quoted(`minutes since ${formatTime(shown.from)}`)} 0 --> ${decimal((shown.to - shown.from) / 60_000)}`,
    `  y-axis ${quoted(scale.unit)} ${decimal(low)} --> ${decimal(top)}`,
    ...(marks.length > 0 ? [`  bar "moments" [${barsOf(marks, shown, count, top)}]`] : []),
    ...courses.map(({ label, values }) => `  line ${quoted(label)} [${values.map((value) => decimal(value ?? 0)).join(', ')}]`),
    ...(limit === undefined ? [] : [`  line "limit" [${Array.from({ length: count }, () => decimal(limit)).join(', ')}]`]),
  ].join('\n');
  const block = `${markdownBlock(text, 'mermaid')}\n\n${captionOf(chart, marks, courses)}`;
  return Buffer.byteLength(block) <= MOST_BYTES ? block : undefined;
}

type Course = readonly (number | undefined)[];

interface Scale {
  readonly unit: string;
  readonly place: (value: number) => number;
  readonly course: (values: Course) => Course;
}

/** How numbers stand in the drawing. What grows by factors is drawn by the share of the way that it has come; it stays where it is while nothing is measured. */
function scaleOf({ scale, limit, unit }: ReportChart): Scale | undefined {
  if (scale !== 'log') return { unit: unit === '' ? 'value' : unit, place: (value) => value, course: (values) => values };
  if (limit === undefined || !(limit.value > 1) || !Number.isFinite(limit.value)) return undefined;
  const whole = Math.log(limit.value);
  const place = (value: number): number => (100 * Math.log(Math.max(1, value))) / whole;
  const course = (values: Course): Course => {
    let last = 0;
    return values.map((value) => (last = value === undefined ? last : place(value)));
  };
  return { unit: '% of the way to the limit', place, course };
}

function isDrawable({ at, value }: { readonly at: number; readonly value: number | undefined }): boolean {
  return Math.abs(at) <= LAST_DAY && (value === undefined || Number.isFinite(value));
}

function stretchOf(times: readonly number[], moments: ReportChart['moments']): Stretch {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const at of times) [from, to] = [Math.min(from, at), Math.max(to, at)];
  const room = (to - from) * MARGIN;
  const near = moments.map(({ at }) => at).filter((at) => at >= from - room && at <= to + room);
  const last = Math.max(to, ...near);
  return { from: Math.min(from, ...near), to: last > from ? last : from + 1000 };
}

/** The greatest value of each of so many stretches of the same length. */
function resampled(points: ReportChart['series'][number]['points'], shown: Stretch, count: number): (number | undefined)[] {
  const values: (number | undefined)[] = Array.from({ length: count }, () => undefined);
  for (const { at, value } of points) {
    const index = indexOf(at, shown, count);
    const before = values[index];
    if (value !== undefined && (before === undefined || value > before)) values[index] = value;
  }
  return values;
}

function indexOf(at: number, { from, to }: Stretch, count: number): number {
  return Math.min(count - 1, Math.max(0, Math.round(((at - from) / (to - from)) * (count - 1))));
}

function momentsIn(moments: ReportChart['moments'], { from, to }: Stretch): ReportChart['moments'] {
  return moments.filter(({ at }) => at >= from && at <= to).slice(0, MOST_MOMENTS);
}

function barsOf(marks: ReportChart['moments'], shown: Stretch, count: number, top: number): string {
  const marked = new Set(marks.map(({ at }) => indexOf(at, shown, count)));
  return Array.from({ length: count }, (_, index) => (marked.has(index) ? decimal(top) : '0')).join(', ');
}

/** What stands for what, in words: colours and their order depend on the reader's page. */
function captionOf(
  { limit, unit }: ReportChart,
  marks: ReportChart['moments'],
  courses: readonly { readonly values: readonly (number | undefined)[] }[],
): string {
  const gaps = Math.max(0, ...courses.map(({ values }) => values.filter((value) => value === undefined).length));
  const all = courses[0]?.values.length ?? 0;
  const parts = [
    ...(limit ? [`Level line: ${limit.label} (${quantity(limit.value, unit)}).`] : []),
    ...(marks.length > 0 ? [`Bars: ${marks.map(({ at, label }) => `${formatTime(at).slice(11, 19)} ${label}`).join(', ')}.`] : []),
    ...(gaps > 0 ? [`Nothing was measured in ${gaps} of ${all} stretches; they stand at 0.`] : []),
  ];
  return markdownProse(truncateUtf8(plainLine(parts.join(' ')), 1000));
}

/** Foreign text between quotation marks: letters, digits and what cannot mean anything to the language of the drawing. */
function quoted(text: string): string {
  const safe = plainLine(text)
    .replaceAll(/[^\p{L}\p{N} .,:()/_%-]/gu, ' ')
    .replaceAll(/%+/g, '%')
    .replaceAll(/-+/g, '-')
    .replaceAll(/ +/g, ' ')
    .trim();
  return `"${[...safe].slice(0, LABEL_CHARACTERS).join('') || 'value'}"`;
}

/** Without an exponent, which the language does not know. */
function decimal(value: number): string {
  const rounded = Number(value.toPrecision(5));
  if (Math.abs(rounded) < LEAST / 100) return '0';
  return rounded.toFixed(10).replace(/\.?0+$/, '');
}

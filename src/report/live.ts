import { formatDuration } from '../core/index.ts';
import { plainLine } from './escape.ts';
import { sparkline } from './sparkline.ts';
import { columnsOf, painter } from './terminal.ts';

/** One check of a watch as it is drawn. */
export interface LiveCheck {
  readonly name: string;
  readonly advisory: boolean;
  readonly state: 'failed' | 'healthy' | 'undecided' | 'no-data' | 'monitor-error' | 'warming-up';
  readonly bad: number;
  readonly total: number;
  readonly evidence: number;
  readonly threshold: number;
  /** Share of bad events (or the value) of each tick so far, oldest first; undefined where nothing was measured. */
  readonly history: readonly (number | undefined)[];
  readonly reason?: string;
}

/** A watch at one moment. Durations in milliseconds. */
export interface LiveView {
  readonly title: string;
  readonly elapsed: number;
  readonly window: number;
  readonly soak: number;
  readonly checks: readonly LiveCheck[];
}

type Style = Parameters<ReturnType<typeof painter>>[0];

const MARKS: Readonly<Record<LiveCheck['state'], { readonly sign: string; readonly style: Style; readonly word: string }>> = {
  failed: { sign: '✗', style: 'red', word: 'failed' },
  healthy: { sign: '✓', style: 'green', word: 'healthy' },
  undecided: { sign: '…', style: 'yellow', word: 'undecided' },
  'no-data': { sign: '?', style: 'yellow', word: 'no data' },
  'monitor-error': { sign: '!', style: 'yellow', word: 'cannot be read' },
  'warming-up': { sign: '·', style: 'dim', word: 'warming up' },
};
/** Checks that are drawn; the others are counted. */
const MOST_CHECKS = 12;
const BAR = 10;
const LEAST_WIDTH = 40;
/** With fewer columns names and bars are shorter, so that what was counted still stands beside them. */
const NARROW = 72;

/** Evidence grows by factors: the bar is full at the threshold and empty at 1. */
export function evidenceBar(evidence: number, threshold: number, width = BAR): string {
  const share = threshold > 1 ? Math.log(Math.max(1, evidence)) / Math.log(threshold) : 0;
  const filled = Math.min(width, Math.max(0, Math.floor(share * width + 1e-9)));
  return '█'.repeat(filled) + '░'.repeat(width - filled);
}

function number(value: number): string {
  return value >= 1e5 ? value.toExponential(1) : String(Number(value.toPrecision(3)));
}

/** The worst first: what has failed, what cannot be told, what is near its limit. */
function byUrgency(a: LiveCheck, b: LiveCheck): number {
  const rank = ({ state }: LiveCheck): number =>
    ['failed', 'monitor-error', 'no-data', 'undecided', 'warming-up', 'healthy'].indexOf(state);
  return rank(a) - rank(b) || b.evidence / b.threshold - a.evidence / a.threshold;
}

/**
 * A watch in a block of lines, redrawn at each tick: how far it is, and per check the course of its errors, the evidence against its limit, and
 * what was counted. No line is longer than the width, so that a terminal breaks none.
 */
export function renderLive(view: LiveView, { color, width }: { readonly color: boolean; readonly width: number }): string[] {
  const room = Math.max(LEAST_WIDTH, width);
  const paint = painter(color);
  const shown = view.checks.length > MOST_CHECKS ? view.checks.toSorted(byUrgency).slice(0, MOST_CHECKS) : view.checks;
  const most = room < NARROW ? Math.floor(room / 4) : Math.max(Math.min(24, Math.floor(room / 3)), Math.min(60, room - 120));
  const label = Math.min(most, Math.max(1, ...shown.map(({ name }) => columnsOf(plainLine(name)))));
  const rest = view.checks.length - shown.length;
  return [
    paint('bold', headOf(view, room)),
    ...shown.map((check) => checkLine(check, { room, label, paint })),
    ...(rest > 0 ? [paint('dim', cut(`  and ${rest} more checks in no worse state`, room))] : []),
  ];
}

/** As much as there is room for, and nothing of it in part: half of `healthy in 20s` is another message. */
function headOf({ title, elapsed, window, soak }: LiveView, room: number): string {
  const time = `${short(elapsed)} of ${short(window)}`;
  const left = `, ${short(Math.max(0, window - elapsed))} left`;
  const soaking = elapsed < soak ? `, healthy in ${short(soak - elapsed)} at the earliest` : '';
  const name = plainLine(title);
  const heads = [`${name}  ${time}${left}${soaking}`, `${name}  ${time}${soaking}`, `${name}  ${time}${left}`, `${name}  ${time}`];
  return heads.find((head) => columnsOf(head) <= room) ?? cut(`${time}  ${name}`, room);
}

function checkLine(
  check: LiveCheck,
  { room, label, paint }: { readonly room: number; readonly label: number; readonly paint: ReturnType<typeof painter> },
): string {
  const { sign, style, word } = MARKS[check.state];
  const fit = cut(plainLine(check.name), label);
  const name = fit + ' '.repeat(Math.max(0, label - columnsOf(fit)));
  const spark = Math.max(8, Math.min(30, room - label - 60));
  const course = sparkline(check.history.slice(-spark), spark).padStart(spark, ' ');
  const counted = isBlind(check.state) ? [] : [`${number(check.bad)}/${number(check.total)} bad`];
  const told = [
    ...counted,
    `${word}${check.advisory ? ' (advisory)' : ''}`,
    ...(check.reason === undefined ? [] : [plainLine(check.reason)]),
  ];
  const tail = ` ${evidenceBar(check.evidence, check.threshold, room < NARROW ? BAR / 2 : BAR)} ${number(check.evidence)}/${number(check.threshold)}  ${told.join('  ')}`;
  const line = cut(`${sign} ${name} ${course}${tail}`, room);
  return `${paint(style, line.slice(0, 1))}${line.slice(1)}`;
}

/** Counts of a check that is not measured would look like a result. */
function isBlind(state: LiveCheck['state']): boolean {
  return state === 'no-data' || state === 'monitor-error' || state === 'warming-up';
}

/** One compact line per tick, for a log that cannot be redrawn. */
export function renderTick(view: Omit<LiveView, 'title'>): string {
  const parts = view.checks.slice(0, MOST_CHECKS).map(({ name, bad, total, evidence, threshold, reason, state, advisory }) => {
    const { sign, word } = MARKS[state];
    const counted = `${number(bad)}/${number(total)} bad, evidence ${number(evidence)}/${number(threshold)}`;
    // A sign alone says nothing to whoever reads this in a log, and a reason alone not how much there was of it.
    const what = isBlind(state) ? [word] : [counted, ...(state === 'undecided' ? [] : [word])];
    return `${sign} ${name} ${[...what, ...(reason === undefined ? [] : [reason])].join(', ')}${advisory ? ' (advisory)' : ''}`;
  });
  const rest = view.checks.length - parts.length;
  return plainLine(`${short(view.elapsed)}  ${parts.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`);
}

function short(milliseconds: number): string {
  return formatDuration(Math.round(milliseconds / 1000) * 1000);
}

/** Cut to so many columns; wide characters take two. */
function cut(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  let [kept, columns] = ['', 1];
  for (const character of text) {
    columns += columnsOf(character);
    if (columns > width) break;
    kept += character;
  }
  return `${kept}…`;
}

import type { ScalarNode } from '../document/tree.ts';
import { variableSpans } from '../reference/variable.ts';
import { alignScalar, type Alignment } from './align.ts';

/** One replacement in the text of a file, in UTF-16 offsets. */
export interface TextSplice {
  readonly start: number;
  readonly removed: string;
  readonly inserted: string;
}

/** A change inside a scalar's text: units `from..to` become `text`. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** A plain scalar that becomes empty gets quotes: what reads it takes an empty text for none. */
  readonly quoteEmpty?: boolean;
}

/** What no scalar is given: control characters, line breaks of any kind, byte order marks, halves of surrogate pairs. */
const UNSAFE = /[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/u;

/**
 * The splices that change a scalar as wanted within the style it is written in, or a sentence on why that cannot be. Nothing is ever
 * quoted, escaped or re-flowed, but for the empty text where it is allowed: a plain scalar becomes `""`.
 */
export function spliceScalar(scalar: ScalarNode, change: Change, source: string): readonly TextSplice[] | string {
  const { text } = scalar;
  const problem = refuse(scalar, change);
  if (problem) return problem;
  if (emptiesPlain(scalar, change)) return [{ start: scalar.start, removed: source.slice(scalar.start, scalar.end), inserted: '""' }];
  const alignment = alignScalar(scalar, source);
  if (!alignment) return 'the way it is written cannot be followed byte for byte';
  if (change.from === change.to) return [{ start: insertionPoint(alignment, change.from), removed: '', inserted: change.text }];
  if (change.text.length === change.to - change.from) return replaceUnits(text, change, alignment, source);
  const exact = isLiteral(text, change, alignment, source) ? change : narrow(text, change);
  if (!isContiguous(exact, alignment, source)) return 'the part to change spans several lines';
  const [start, end] = [alignment.starts[exact.from] ?? alignment.inner, alignment.ends[exact.to - 1] ?? alignment.inner];
  if (exact.from === exact.to) return [{ start: insertionPoint(alignment, exact.from), removed: '', inserted: exact.text }];
  return [{ start, removed: source.slice(start, end), inserted: exact.text }];
}

/** A plain scalar of YAML cannot be empty: where that is allowed it gets quotes, and stays a text. */
function emptiesPlain({ style, type, text, writing }: ScalarNode, change: Change): boolean {
  if (change.quoteEmpty !== true) return false;
  return style === 'plain' && type === 'string' && !writing && change.text === '' && change.from === 0 && change.to === text.length;
}

/** The splices that change a scalar; for one that stands in the text of another, also those within that text. */
export interface HostedSplices {
  readonly splices: readonly TextSplice[];
  readonly inner: readonly TextSplice[];
}

/** As `spliceScalar`, through the text that the scalar may stand in: what changes there has to be sayable in both styles. */
export function spliceHosted(scalar: ScalarNode, change: Change, source: string): HostedSplices | string {
  const { host } = scalar;
  const own = spliceScalar(scalar, change, host ? host.text : source);
  if (typeof own === 'string' || !host) return typeof own === 'string' ? own : { splices: own, inner: [] };
  const splices: TextSplice[] = [];
  for (const { start, removed, inserted } of own) {
    const outer = spliceScalar(host, { from: start, to: start + removed.length, text: inserted }, source);
    if (typeof outer === 'string') return `in the text it stands in: ${outer}`;
    splices.push(...outer);
  }
  return { splices, inner: own };
}

function refuse(scalar: ScalarNode, change: Change): string | undefined {
  if (scalar.locked !== undefined) return scalar.locked;
  if (scalar.type === 'null') return 'there is no text that could be replaced';
  if (scalar.type === 'other') return 'its tag makes it something else than text';
  const whole = scalar.text.slice(0, change.from) + change.text + scalar.text.slice(change.to);
  const touched = variableSpans(scalar.text).find(({ start, end }) => start < change.to && change.from < end);
  if (touched) return `\`${scalar.text.slice(touched.start, touched.end)}\` is filled in by another program`;
  if (UNSAFE.test(change.text)) return 'the new value has a character that would need an escape';
  return scalar.writing ? scalar.writing.refuse(change.text, whole) : refuseStyle(scalar, change.text, whole, emptiesPlain(scalar, change));
}

/** What the styles of YAML and JSON cannot say without quotes or escapes. */
function refuseStyle(scalar: ScalarNode, text: string, whole: string, quoteEmpty: boolean): string | undefined {
  if (whole === '' && scalar.style !== 'single' && scalar.style !== 'double' && scalar.style !== 'json' && !quoteEmpty)
    return 'without quotes an empty value would be null';
  if ((scalar.style === 'double' || scalar.style === 'json') && /["\\]/.test(text))
    return 'the new value would need an escape in double quotes';
  if (scalar.style === 'single' && text.includes("'")) return 'the new value would need an escape in single quotes';
  return undefined;
}

function insertionPoint(alignment: Alignment, at: number): number {
  return alignment.starts[at] ?? alignment.ends[at - 1] ?? alignment.inner;
}

/** Text for text of the same length: unit for unit, so that escapes and folds that stay are not touched. */
function replaceUnits(text: string, change: Change, alignment: Alignment, source: string): readonly TextSplice[] | string {
  const splices: TextSplice[] = [];
  for (let unit = change.from; unit < change.to; unit += 1) {
    const [start, end] = [alignment.starts[unit] ?? 0, alignment.ends[unit] ?? 0];
    const inserted = change.text[unit - change.from] ?? '';
    if (source.slice(start, end) !== text[unit]) {
      if (inserted !== text[unit]) return 'the part to change is written with an escape or spans lines';
      continue;
    }
    const last = splices.at(-1);
    if (last && last.start + last.removed.length === start) {
      splices[splices.length - 1] = { start: last.start, removed: last.removed + text[unit], inserted: last.inserted + inserted };
    } else splices.push({ start, removed: text[unit] ?? '', inserted });
  }
  return splices.filter(({ removed, inserted }) => removed !== inserted);
}

function isLiteral(text: string, { from, to }: Change, { starts, ends }: Alignment, source: string): boolean {
  return source.slice(starts[from], ends[to - 1]) === text.slice(from, to);
}

function isContiguous({ from, to }: Change, { starts, ends }: Alignment, source: string): boolean {
  return from === to || !/[\r\n]/.test(source.slice(starts[from], ends[to - 1]));
}

/** The change without what it leaves alone at both ends, cut at word boundaries so that a digest stays whole. */
function narrow(text: string, { from, to, text: next }: Change): Change {
  const old = text.slice(from, to);
  const limit = Math.min(old.length, next.length);
  let head = 0;
  while (head < limit && old[head] === next[head]) head += 1;
  while (head > 0 && isWord(old[head - 1])) head -= 1;
  let tail = 0;
  while (tail < limit - head && old.at(-1 - tail) === next.at(-1 - tail)) tail += 1;
  while (tail > 0 && isWord(old.at(-tail))) tail -= 1;
  return { from: from + head, to: to - tail, text: next.slice(head, next.length - tail) };
}

function isWord(char: string | undefined): boolean {
  return char !== undefined && !/[\s/:@=?&#,;+~]/.test(char);
}

import { isMap, isSeq, parseDocument, type Scalar, stringify, type YAMLSeq } from 'yaml';
import { type Acceptance, type BoundBlobs, GateError, GateErrors } from '../core/index.ts';
import { readWaivers, type WaiversFile } from './read.ts';

/** A waiver to write, by fingerprint. */
export interface NewWaiver extends Acceptance {
  readonly fingerprint: string;
  readonly blobs: Readonly<Record<string, BoundBlobs>>;
  /** One line for people who read the file. */
  readonly comment: string;
}

const HEADER =
  '# Findings that were accepted. They count once they are on the base branch, for the contents named, until they expire.\nversion: 1\n';

/** An entry as the file has it, as a list item without indentation. The comment must be free of line ends and control characters. */
export function formatWaiver({ comment, fingerprint, blobs, reason, owner, expires }: NewWaiver): string {
  const contents = Object.entries(blobs).map(([file, { new: now, old }]) => [file, { new: now, old }] as const);
  const entry = { fingerprint, blobs: Object.fromEntries(contents), reason, owner, expires };
  const [first = '', ...rest] = stringify(entry, { lineWidth: 0 }).trimEnd().split('\n');
  return [`# ${comment}`, `- ${first}`, ...rest.map((line) => `  ${line}`)].join('\n');
}

/**
 * The text of a waivers file with more entries at the end of its list; everything that stands there stays byte for byte.
 * @param text `undefined` for a file that does not exist yet
 * @param today as YYYY-MM-DD in UTC
 * @throws GateErrors when the file holds mistakes; GateError RG-FILE when it cannot be appended to without changing what it says
 */
export function appendWaivers(
  text: string | undefined,
  entries: readonly NewWaiver[],
  { path, today }: { path: string; today: string },
): string {
  const before = text === undefined || text.trim() === '' ? HEADER : text;
  const known = readWaivers(before, path, today);
  if (known.errors.length > 0) throw new GateErrors(known.errors);
  const end = before.includes('\r\n') ? '\r\n' : '\n';
  const after = insert(before, entries.map(formatWaiver).join('\n').replaceAll('\n', end), { path, end });
  assertGrown(known, readWaivers(after, path, today), { entries, path });
  return after;
}

function insert(text: string, items: string, { path, end }: { path: string; end: string }): string {
  const root = parseDocument(text).contents;
  const pair = isMap(root) ? root.items.find(({ key }) => (key as Scalar).value === 'waivers') : undefined;
  const list = pair?.value;
  if (!pair) return `${ended(text, end)}waivers:${end}${indented(items, 2, end)}${end}`;
  if (!isSeq(list)) throw refuse(path, 'its `waivers` is no plain list');
  if (list.flow !== true) return insertAfter(text, lastOffset(text, list), indented(items, columnOf(text, list.range?.[0] ?? 0), end), end);
  const [start, stop] = list.range ?? [0, 0];
  if (list.items.length > 0) throw refuse(path, 'its `waivers` is written in brackets');
  const opened = `${text.slice(0, start).trimEnd()}${text.slice(stop)}`;
  return insertAfter(opened, text.slice(0, start).trimEnd().length, indented(items, 2, end), end);
}

/** Behind the last item, and behind the comment on its last line. */
function insertAfter(text: string, offset: number, items: string, end: string): string {
  const next = text.indexOf('\n', offset);
  const at = next === -1 ? text.length : next + 1;
  return `${ended(text.slice(0, at), end)}${items}${end}${text.slice(at)}`;
}

/** The last character of the last item that is no white space. */
function lastOffset(text: string, list: YAMLSeq): number {
  const last = list.items.at(-1) as { readonly range?: readonly number[] | null } | undefined;
  const [start = 0, stop = start] = last?.range ?? list.range ?? [];
  return start + text.slice(start, stop).trimEnd().length - 1;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function indented(items: string, columns: number, end: string): string {
  return items
    .split(end)
    .map((line) => ' '.repeat(columns) + line)
    .join(end);
}

function ended(text: string, end: string): string {
  return text === '' || text.endsWith('\n') ? text : text + end;
}

/** What stood there must still say the same, and what is new must say what it should. */
function assertGrown(before: WaiversFile, after: WaiversFile, { entries, path }: { entries: readonly NewWaiver[]; path: string }): void {
  const told = ({ waivers }: WaiversFile): unknown[] =>
    waivers.map(({ place: _place, blobs, ...rest }) => ({ ...rest, blobs: Object.fromEntries(blobs) }));
  const wanted = entries.map(({ fingerprint, blobs, reason, owner, expires }) => ({
    select: { fingerprint },
    reason,
    owner,
    expires,
    blobs,
  }));
  const same = canonical(told(after)) === canonical([...told(before), ...wanted]);
  if (!same || after.errors.length > 0) throw refuse(path, 'the result would not say what it should');
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function refuse(path: string, why: string): GateError {
  return new GateError('RG-FILE', `${path} cannot be appended to: ${why}`, { hint: 'leave out --write and put the entry there by hand' });
}

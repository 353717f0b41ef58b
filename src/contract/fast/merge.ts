import type { Counter } from '../engine/counts.ts';
import type { DatasetRun } from '../engine/dataset-run.ts';
import { showValue } from '../engine/json.ts';
import { SHOWN, type Tally } from '../engine/tally.ts';
import type { Offender, Value } from '../types.ts';
import type { HashedKeys } from './hashed-keys.ts';
import { readKey } from './key-bytes.ts';
import type { Counted, PackedKeys, PartResult } from './part.ts';
import { NumberTable } from './number-table.ts';
import { keyBytesAt, TextTable } from './text-table.ts';

export interface MergePlace {
  readonly file: string;
  /** Lines of the file before the part. */
  readonly before: number;
}

/** Whether the keys of a part still find room beside those that are there; else the part has to be read again in order. */
export function hasRoom(run: DatasetRun, part: PartResult, most: number): boolean {
  return run.counts.counters.every(({ keys }, index) => {
    const packed = part.counters[index]?.keys;
    return !keys || !packed || (!packed.isFull && (keys as HashedKeys).size + packed.size <= most);
  });
}

/** Adds what was found in the next part of a file, as if its rows had come one after the other. */
export function mergePart(run: DatasetRun, part: PartResult, place: MergePlace): void {
  run.rows += part.rows;
  addCounted(run.unreadable, part.unreadable, place);
  run.columns.tallies.forEach((tally, index) => addCounted(tally, part.tallies[index], place));
  run.columns.met.forEach((met, index) => {
    met.value ||= part.met[index]?.value === true;
    met.record ||= part.met[index]?.record === true;
  });
  run.counts.counters.forEach((counter, index) => {
    const counted = part.counters[index];
    if (!counted) return;
    const met = counter.keys && counted.keys ? addKeys(counter, counted.keys, place) : { failed: 0, offenders: [] };
    const offenders = [...shift(counted.offenders, place), ...met.offenders].sort((one, other) => one.line - other.line);
    addShifted(counter.tally, { failed: counted.failed + met.failed, unsure: counted.unsure, offenders });
  });
  run.ages.ages.forEach((age, index) => {
    const found = part.ages[index];
    if (!found) return;
    age.oldest = Math.min(age.oldest, found.oldest);
    age.newest = Math.max(age.newest, found.newest);
    age.unclear += found.unclear;
  });
}

function addCounted(tally: Tally, counted: Counted | undefined, place: MergePlace): void {
  if (counted) addShifted(tally, { ...counted, offenders: shift(counted.offenders, place) });
}

function shift(offenders: readonly Offender[], { before }: MergePlace): Offender[] {
  return offenders.map((one) => ({ ...one, line: one.line + before }));
}

function addShifted(tally: Tally, { failed, unsure, offenders }: Counted): void {
  tally.failed += failed;
  tally.unsure += unsure;
  tally.offenders.push(...offenders.slice(0, SHOWN - tally.offenders.length));
}

/** A row whose key stood in an earlier part, though not earlier in its own. */
interface Repeated {
  readonly line: number;
  readonly values: () => readonly Value[];
}

/** Puts the keys of a part to those before: how many stood there already, and the first rows that have one of them. */
function addKeys(
  { keys, clause, columns }: Counter,
  packed: PackedKeys,
  { file, before }: MergePlace,
): Pick<Counted, 'failed' | 'offenders'> {
  const first = new FirstRows();
  const all = keys as HashedKeys;
  const { numbers, texts, others } = packed;
  const ranges = all.numberRanges();
  for (let at = 0; at < numbers.keys.length; at += 1) {
    const key = numbers.keys[at] as number;
    if (key === key && all.hasNumber(key, ranges)) first.add(numbers.lines[at] as number, () => [key]);
  }
  for (let at = 0; at < texts.places.length; at += 1) {
    if (texts.places[at] === 0) continue;
    const bytes = keyBytesAt(texts.segments, texts.places[at] as number);
    if (all.hasText(texts.hashes[at] as number, bytes)) first.add(texts.lines[at] as number, () => readKey(bytes, columns.length));
  }
  const fresh = numbers.size + texts.size - first.count;
  for (const { line, values } of others.values()) if (all.add(values, 0)) first.add(line, () => values);
  all.join(NumberTable.of(numbers.keys, numbers.size, all.seed), TextTable.of(texts, texts.size, all.seed), fresh);
  const offenders = first.rows.map(({ line, values }): Offender => {
    const shown = values();
    return { file, line: line + before, value: clause.sensitive ? '***' : showValue(shown.length === 1 ? (shown[0] ?? null) : shown) };
  });
  return { failed: first.count, offenders };
}

/** The first few of many rows that come in no order. */
class FirstRows {
  count = 0;
  readonly rows: Repeated[] = [];

  add(line: number, values: Repeated['values']): void {
    this.count += 1;
    if (this.rows.length >= SHOWN && line > (this.rows.at(-1)?.line ?? 0)) return;
    this.rows.push({ line, values });
    this.rows.sort((one, other) => one.line - other.line);
    if (this.rows.length > SHOWN) this.rows.pop();
  }
}

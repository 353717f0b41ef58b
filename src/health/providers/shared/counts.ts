import type { Measurement } from '../../types.ts';

/** How much further bad may grow than total before the two cannot count the same events: a share of total, or this many where it is small. */
export const SLACK = 0.1;
export const LEAST_SLACK = 5;

/** Two readings may be apart by a little; more bad events than events is a fault of the queries, and never one of the release. */
export function compareCounts(bad: number, total: number): Measurement {
  if (bad <= total) return { kind: 'counts', bad, total };
  const note = describeExcess(bad, total);
  if (bad - total > Math.max(LEAST_SLACK, total * SLACK)) return { kind: 'error', reason: note };
  return { kind: 'counts', bad: total, total, note };
}

export function describeExcess(bad: number, total: number): string {
  return `bad grew by ${bad}, total only by ${total}: do both count the same events?`;
}

/** The first look at something that only grows. */
export function firstLook(what: string): Measurement {
  return { kind: 'none', reason: `first look at the ${what}: the baseline of the next`, pending: true };
}

/** A measurement that was made before and is still all there is. */
export function again(last: Measurement): Measurement {
  return last.kind === 'none' ? { ...last, pending: true } : NOTHING_NEW;
}

/** Nothing came in since the look before, and none was to be expected. */
export const NOTHING_NEW: Measurement = { kind: 'counts', bad: 0, total: 0, note: 'no new interval since the last look', pending: true };

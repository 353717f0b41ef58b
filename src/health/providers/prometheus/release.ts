import type { Measurement, Tally } from '../../types.ts';
import type { Growth } from '../shared/memory.ts';

/** Growth by the value of a label; series without it stand under `undefined`. */
function byLabel(growth: readonly Growth[], label: string): Map<string | undefined, Growth[]> {
  const groups = new Map<string | undefined, Growth[]>();
  for (const one of growth) {
    const name = one.series.labels.get(label);
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  return groups;
}

/** One or two lists of growth, counted: bad and all events, or buckets. */
export type Count = (...growth: readonly (readonly Growth[])[]) => Measurement;

/**
 * Counts that say which release served them, by a label of their series. Where the parts cannot be counted the whole says nothing of releases.
 * @param label absent: the series name no release
 */
export function countByRelease(count: Count, label: string | undefined, ...growth: readonly (readonly Growth[])[]): Measurement {
  const whole = count(...growth);
  if (label === undefined || whole.kind !== 'counts') return whole;
  const groups = growth.map((each) => byLabel(each, label));
  const names = [...new Set(groups.flatMap((group) => [...group.keys()]))];
  const parts = names.flatMap((by): Tally[] => {
    const part = count(...groups.map((group) => group.get(by) ?? []));
    if (part.kind !== 'counts' || part.total === 0) return [];
    const { bad, total, badAtMost } = part;
    return [{ bad, total, ...(badAtMost === undefined ? {} : { badAtMost }), ...(by === undefined ? {} : { by }) }];
  });
  const isWhole = parts.reduce((sum, { total }) => sum + total, 0) === whole.total;
  return isWhole && parts.length > 0 ? { ...whole, parts } : whole;
}

import type { Channel } from '../types.ts';

/**
 * Writes through `first`; where the branch is protected from that, through what `second` opens. All else is as `first` has it: a race is no
 * reason to go another way.
 */
export function withFallback(first: Channel, second: () => Promise<Channel | undefined>): Channel {
  let opened: Promise<Channel | undefined> | undefined;
  return {
    ...first,
    commit: async (branch, base, change) => {
      const outcome = await first.commit(branch, base, change);
      if (outcome.result !== 'refused' || outcome.reason !== 'protected') return outcome;
      const other = await (opened ??= second());
      return other ? other.commit(branch, base, change) : outcome;
    },
  };
}

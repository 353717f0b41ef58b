import type { Measurement } from '../../types.ts';
import type { Reply } from '../shared/api.ts';

/** A repository, as far as a check looks at it. */
export interface Look {
  readonly ref: string;
  readonly host: string;
  /** @param path below the repository */
  read(path: string, parameters: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Reply<unknown>>;
}

/** What a state on GitHub says of a release. */
export type Says = 'good' | 'bad' | 'nothing';

/** One look: bad where anything is, good where all is, and nothing otherwise. */
export function judgeAll(states: readonly (readonly [what: string, says: Says, state: string])[]): Measurement {
  const show = (says: Says): string =>
    states
      .filter(([, said]) => said === says)
      .map(([what, , state]) => `${what} is ${state}`)
      .join(', ');
  if (states.some(([, says]) => says === 'bad')) return { kind: 'counts', bad: 1, total: 1, note: show('bad') };
  if (states.some(([, says]) => says === 'nothing') || states.length === 0)
    return { kind: 'none', reason: show('nothing') || 'nothing to look at' };
  return { kind: 'counts', bad: 0, total: 1 };
}

export function unreadable({ host }: Look): Measurement {
  return { kind: 'error', reason: `${host}: not an answer of the GitHub API` };
}

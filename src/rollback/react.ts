import type { Reaction, ReactionTo, RollbackConfig } from '../config/index.ts';
import type { Cause, Verdict } from '../core/index.ts';

/** Causes that a watch can end with and that somebody may have to act on. */
const DECIDED: Readonly<Record<keyof ReactionTo, true>> = {
  'app-failed': true,
  'not-effective': true,
  'no-data': true,
  underpowered: true,
  'monitor-error': true,
  'red-before-deploy': true,
};

function isDecided(cause: Cause): cause is keyof ReactionTo {
  return Object.hasOwn(DECIDED, cause);
}

/**
 * What is done about the end of a watch: as the configuration says for its cause. What was red before the deploy, or could not be
 * read, is never taken back whatever anybody configured: going back would not mend it.
 */
export function reactionTo(
  { verdict, cause }: { readonly verdict: Verdict; readonly cause: Cause },
  rollback: Pick<RollbackConfig, 'on'>,
): Reaction {
  if (verdict === 'pass' || verdict === 'skipped' || cause === 'cancelled' || cause === 'superseded') return 'warn';
  // A failed watch is a failed release, whatever words its cause has.
  if (!isDecided(cause)) return verdict === 'fail' ? rollback.on['app-failed'] : 'warn';
  const wanted: Reaction = rollback.on[cause];
  const isBlind = cause === 'red-before-deploy' || cause === 'monitor-error';
  return isBlind && wanted === 'rollback' ? 'hold' : wanted;
}

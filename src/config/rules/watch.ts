import { formatDuration } from '../../core/index.ts';
import type { Complain, EnvironmentRule } from './rule.ts';

const LEAST_INTERVAL = 10;
/** Longer than any job may run; timers count in 31 bits of milliseconds. */
const LONGEST = 7 * 86_400_000;

export const watchFitsWindow: EnvironmentRule = ({ watch, identity, rollback, health }, complain) => {
  const { interval, window, soak, warmUp } = watch;
  const limit = (path: readonly (string | number)[], value: number, most: number, expected: string, hint?: string): void => {
    if (value > most) complain(path, { message: `is ${formatDuration(value)}`, expected, ...(hint === undefined ? {} : { hint }) });
  };
  const within = `at most the window of ${formatDuration(window)}`;
  limit(['watch', 'window'], window, LONGEST, 'at most 7 days');
  limit(['watch', 'soak'], soak, window, within, 'a shorter window needs a shorter `soak`');
  limit(['watch', 'interval'], interval, window, within);
  if (warmUp >= window)
    complain(['watch', 'warm-up'], {
      message: `is ${formatDuration(warmUp)}`,
      expected: `less than the window of ${formatDuration(window)}`,
    });
  if (interval < LEAST_INTERVAL)
    complain(['watch', 'interval'], { message: `is ${formatDuration(interval)}`, expected: `at least ${formatDuration(LEAST_INTERVAL)}` });
  if (identity && identity !== 'none') limit(['identity', 'within'], identity.within, LONGEST, 'at most 7 days');
  if (rollback) limit(['rollback', 'confirm'], rollback.confirm, LONGEST, 'at most 7 days');
  health.forEach(({ source }, index) => {
    const path = ['health', index, source.provider, 'timeout'];
    limit(path, source.timeout, LONGEST, 'at most 7 days');
    if (source.timeout < 1) complain(path, { message: 'is too short to ever be met', expected: 'at least `1ms`' });
  });
};

export const errorBoundsAreUsable: EnvironmentRule = ({ watch }, complain) => {
  bound('alpha', watch.alpha, complain);
  bound('beta', watch.beta, complain);
};

function bound(key: string, value: number, complain: Complain): void {
  if (value > 0 && value <= 0.5) return;
  complain(['watch', key], { message: `is ${value * 100}%`, expected: 'more than 0% and at most 50%' });
}

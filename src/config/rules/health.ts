import { formatDuration } from '../../core/index.ts';
import { sourceKind } from '../source-kind.ts';
import type { HealthCheckConfig } from '../types.ts';
import type { EnvironmentRule } from './rule.ts';

/** The sequential test looks for shares from 1.5 times the tolerated one up to these. */
const LARGEST_SHARE = { counts: 0.6, probes: 0.95, value: 0.95 } as const;
const DERIVED = /\b(rate|irate|increase|delta|idelta|deriv|resets|changes)\s*\(/;

export const checkNamesDiffer: EnvironmentRule = ({ health }, complain) => {
  const names = health.map(({ name }) => name);
  names.forEach((name, index) => {
    if (names.indexOf(name) < index)
      complain(['health', index, 'name'], { message: `is \`${name}\`, like that of another check`, expected: 'another name' });
  });
};

export const toleranceCanBeTested: EnvironmentRule = ({ health }, complain) => {
  health.forEach(({ tolerate, source }, index) => {
    const largest = Math.floor((LARGEST_SHARE[sourceKind(source)] / 1.5) * 100) - 1;
    if (tolerate > 0 && tolerate <= largest / 100) return;
    complain(['health', index, 'tolerate'], {
      message: `is ${tolerate * 100}%`,
      expected: `more than 0% and at most ${largest}%`,
      ...(tolerate === 1 ? { hint: 'a number is a share: write `1%` for one in a hundred' } : {}),
    });
  });
};

/** Rates and increases are extrapolated and smoothed by the server; the test counts events. */
export const countersAreRaw: EnvironmentRule = ({ health }, complain) => {
  health.forEach(({ source }, index) => {
    if (source.provider !== 'prometheus' || !('counters' in source)) return;
    for (const key of ['bad', 'total'] as const) {
      const derived = DERIVED.exec(source.counters[key])?.[1];
      if (derived === undefined) continue;
      complain(['health', index, 'prometheus', key], {
        message: `uses \`${derived}\``,
        expected: 'a raw counter, such as `sum(http_requests_total)`',
        hint: 'the differences between samples are taken here, with resets seen to',
      });
    }
  });
};

export const latencyFitsTimeout: EnvironmentRule = ({ health }, complain) => {
  health.forEach(({ source }: HealthCheckConfig, index) => {
    if (source.provider !== 'http' || source.slowerThan === undefined || source.slowerThan < source.timeout) return;
    complain(['health', index, 'http', 'slower-than'], {
      message: `is not shorter than the timeout of ${formatDuration(source.timeout)}, so that it would never be seen`,
      expected: 'a shorter duration, or a longer `timeout`',
    });
  });
};

export const statusRangesRise: EnvironmentRule = ({ health }, complain) => {
  health.forEach(({ source }, index) => {
    const falling = source.provider === 'http' ? source.status.find(([from, to]) => from > to) : undefined;
    if (!falling) return;
    complain(['health', index, 'http', 'status'], {
      message: `holds the range \`${falling.join('-')}\``,
      expected: 'the lower status first',
    });
  });
};

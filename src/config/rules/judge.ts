import { isDeepStrictEqual } from 'node:util';
import { formatDuration } from '../../core/index.ts';
import { sourceKind } from '../source-kind.ts';
import type { HealthCheckConfig } from '../types.ts';
import type { Complaint, EnvironmentRule } from './rule.ts';

/** Sources that can say what they counted before the deploy. */
export const LOOKS_BACK: readonly HealthCheckConfig['source']['provider'][] = [
  'prometheus',
  'datadog',
  'cloudwatch',
  'new-relic',
  'graphite',
  'influxdb',
  'google-monitoring',
];

type Faults = readonly (Complaint & { readonly key: string })[];

/** Each way to judge excludes the others. */
function kindsOf({ baseline, maxDrop, scores, threshold }: HealthCheckConfig): string[] {
  return [
    ...(baseline ? ['baseline'] : []),
    ...(maxDrop ? ['max-drop'] : []),
    ...(scores ? ['scores'] : []),
    ...(threshold ? ['threshold'] : []),
  ];
}

function judgeFaults(check: HealthCheckConfig): Faults {
  const [first = '', second, ...more] = kindsOf(check);
  const needsPast =
    check.baseline?.kind === 'before' ? 'baseline' : check.maxDrop ? 'max-drop' : check.estimateDispersion ? 'dispersion' : '';
  return [
    ...(second === undefined
      ? []
      : [{ key: second, message: `does not go together with \`${[first, ...more].join('`, `')}\``, expected: 'one of them' }]),
    ...(needsPast !== '' && !canLookBack(check)
      ? [
          {
            key: needsPast,
            message: `needs counts from before the deploy, which \`${check.source.provider}\` cannot give`,
            expected: `a source that can, with \`bad\` and \`total\`: ${LOOKS_BACK.join(', ')}`,
          },
        ]
      : []),
    ...(check.baseline?.kind === 'concurrent' && check.baseline.control === undefined && !namesReleases(check)
      ? [
          {
            key: 'baseline',
            message: 'is `concurrent` without a `control`',
            expected: '`control`: where the same is measured of those who were not given the release',
          },
        ]
      : []),
    ...(check.baseline?.kind === 'concurrent' && isDeepStrictEqual(check.baseline.control, check.source)
      ? [
          {
            key: 'control',
            message: 'measures the same as the check itself',
            expected: 'other `bad` and `total`, another `selector` or `url`',
          },
        ]
      : []),
    ...(check.baseline && sourceKind(check.source) === 'value'
      ? [{ key: 'baseline', message: 'needs events, and the source gives one number', expected: 'a source that counts' }]
      : []),
    ...(check.maxDrop && !(check.maxDrop.share > 0) ? [{ key: 'max-drop', message: 'is 0', expected: 'more than 0%' }] : []),
  ];
}

/** Sources that tell releases apart are their own control. */
function namesReleases({ source }: HealthCheckConfig): boolean {
  return source.provider === 'prometheus' && source.releaseLabel !== undefined;
}

function canLookBack({ source }: HealthCheckConfig): boolean {
  return LOOKS_BACK.includes(source.provider) && sourceKind(source) === 'counts';
}

function thresholdFaults({ threshold, source }: HealthCheckConfig): Faults {
  if (!threshold) return [];
  const { above, below, rule, count, consecutiveSuccessLimit } = threshold;
  const key = 'threshold';
  const faults: (Complaint & { readonly key: string })[] = [];
  if (rule.kind === 'of' && rule.failures > rule.of) {
    faults.push({
      key,
      message: `asks for ${rule.failures} failures of ${rule.of} measurements`,
      expected: '`failures` at most as many as `of`',
    });
  }
  if (above !== undefined && below !== undefined && below > above) {
    faults.push({ key, message: 'lets no value succeed', expected: '`below` at most `above`' });
  }
  if (above === undefined && below === undefined && sourceKind(source) === 'value') {
    faults.push({ key, message: 'does not say which value is a failure', expected: '`above` or `below`' });
  }
  const needed = (rule.kind === 'total' ? rule.limit : 0) + (consecutiveSuccessLimit ?? 0);
  if (count !== undefined && consecutiveSuccessLimit !== undefined && count < needed) {
    faults.push({
      key,
      message: `has a \`count\` of ${count}`,
      expected: `at least ${needed}: \`failure-limit\` and \`consecutive-success-limit\` together`,
    });
  }
  return faults;
}

export const judgesFit: EnvironmentRule = ({ health }, complain) => {
  health.forEach((check, index) => {
    for (const { key, ...fault } of [...judgeFaults(check), ...thresholdFaults(check)]) complain(['health', index, key], fault);
  });
};

/** A check that is asked less often than the watch lasts would never be judged. */
export const intervalsFitWindow: EnvironmentRule = ({ health, watch }, complain) => {
  health.forEach(({ interval }, index) => {
    if (interval === undefined || (interval >= watch.interval && interval * 2 <= watch.window)) return;
    complain(['health', index, 'interval'], {
      message: `is ${formatDuration(interval)}`,
      expected: `from the interval of the watch (${formatDuration(watch.interval)}) to half of its window (${formatDuration(watch.window / 2)})`,
    });
  });
};

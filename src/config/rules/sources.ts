import { formatDuration, GateError } from '../../core/index.ts';
import { expandVariables } from '../expand.ts';
import { sourceKind } from '../source-kind.ts';
import type { HealthCheckConfig, ProviderConfig } from '../types.ts';
import type { Complaint, EnvironmentRule } from './rule.ts';

/** What a source lacks, by kind; the key, and what is wrong with it. */
function missing(source: ProviderConfig): (Complaint & { readonly key?: string }) | undefined {
  if (source.provider === 'json' && !('bad' in source.question) && Object.keys(source.question).length === 0) {
    return { message: 'has nothing to judge by', expected: '`success-condition`, `failure-condition`, `value`, or `bad` and `total`' };
  }
  if (source.provider === 'influxdb' && source.api === 'v2' && source.org === undefined) {
    return { message: 'has no `org`', expected: 'the organisation that `v2` asks for' };
  }
  if (source.provider === 'influxdb' && source.api !== 'v2' && source.database === undefined) {
    return { message: 'has no `database`', expected: `the database that \`${source.api}\` asks for` };
  }
  return undefined;
}

export const sourcesAreWhole: EnvironmentRule = ({ health }, complain) => {
  health.forEach(({ source }, index) => {
    const fault = missing(source);
    if (fault) complain(['health', index, source.provider], fault);
  });
};

const LEAST_PERIOD = 1000;
const LONGEST = 3_600_000;
const MINUTE = 60_000;

export const periodsAreUsable: EnvironmentRule = ({ health }, complain) => {
  health.forEach(({ source }, index) => {
    if (!('period' in source)) return;
    const { period, delay, provider } = source;
    const at = ['health', index, provider];
    // Metrics of Google and of CloudWatch are stored by the minute.
    const step = provider === 'cloudwatch' || provider === 'google-monitoring' ? MINUTE : LEAST_PERIOD;
    if (period < step || period > LONGEST || period % step !== 0) {
      complain([...at, 'period'], {
        message: `is ${formatDuration(period)}`,
        expected: `whole ${step === MINUTE ? 'minutes' : 'seconds'}, at most one hour`,
      });
    }
    if (delay > LONGEST) complain([...at, 'delay'], { message: `is ${formatDuration(delay)}`, expected: 'at most one hour' });
  });
};

/** A number by itself is neither good nor bad. */
export const valuesAreJudged: EnvironmentRule = ({ health }, complain) => {
  health.forEach((check, index) => {
    if (sourceKind(check.source) !== 'value' || hasLimit(check)) return;
    complain(['health', index, check.source.provider], {
      message: 'asks for a number and does not say when it is bad',
      expected: '`success-condition` or `failure-condition` beside the query, or a `threshold`',
    });
  });
};

function hasLimit(check: HealthCheckConfig): boolean {
  return check.threshold !== undefined || check.scores === true;
}

/** Variables are replaced in more than URLs and headers. */
export const variablesInTexts: EnvironmentRule = ({ health }, complain) => {
  health.forEach(({ source }, index) => {
    for (const [key, text] of textsOf(source)) {
      if (isUsable(text)) continue;
      complain(['health', index, source.provider, ...key], {
        message: 'holds a `${` that does not begin a reference to a variable',
        expected: 'a form such as `${NAME}`, or `$${` for a literal `${`',
      });
    }
  });
};

function textsOf(source: ProviderConfig): [key: readonly string[], text: string][] {
  if (source.provider === 'json' && source.body !== undefined) return [[['body'], source.body]];
  if (source.provider === 'tcp') return [[['address'], source.address]];
  if (source.provider === 'github' && source.ref !== undefined) return [[['ref'], source.ref]];
  if (source.provider === 'webhook') return Object.entries(source.payload).map(([name, text]) => [['payload', name], text]);
  return [];
}

function isUsable(text: string): boolean {
  try {
    expandVariables(text, () => '1');
    return true;
  } catch (error) {
    if (error instanceof GateError) return false;
    throw error;
  }
}

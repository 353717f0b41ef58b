import { type CommandInput, type CommandResult, formatDuration, GateError, parseDuration, parseShare } from '../../core/index.ts';
import { detectable, simulate, type SimulateOptions, type SimulateResult } from '../../health/index.ts';

/** @throws GateError RG-USAGE for an option that cannot be right */
export async function run(input: CommandInput): Promise<CommandResult> {
  const options = readOptions(input.options);
  const result = simulate(options);
  const { failed, healthy, inconclusive, delay, failedBeforeFault } = result;
  const json = {
    failed,
    healthy,
    inconclusive,
    delay: delay ? { ...delay } : null,
    failedBeforeFault,
    runs: options.runs,
    seed: options.seed,
  };
  return { verdict: 'pass', json, text: describe(options, result) };
}

type Texts = CommandInput['options'];

function readOptions(texts: Texts): SimulateOptions {
  const probes = number(texts, 'probes', { least: 1, most: 1000, whole: true });
  const window = 60_000 * (number(texts, 'minutes', { least: 0.01, most: 100_000 }) ?? 15);
  const options = {
    errorRate: required(texts, 'error-rate', share),
    tolerate: share(texts, 'tolerate') ?? (probes === undefined ? 0.002 : 0.01),
    rps: number(texts, 'rps', { least: 0, most: 1e9 }) ?? 10,
    interval: duration(texts, 'interval') ?? 5000,
    runs: number(texts, 'runs', { least: 1, most: 10_000_000, whole: true }) ?? 2000,
    minBad: number(texts, 'min-bad', { least: 1, most: 1000, whole: true }) ?? (probes === undefined ? 6 : 3),
    dispersion: number(texts, 'dispersion', { least: 1, most: 1e6 }) ?? 1,
    alpha: share(texts, 'alpha') ?? 0.01,
    beta: share(texts, 'beta') ?? 0.05,
    startAt: duration(texts, 'start-at') ?? 0,
    seed: number(texts, 'seed', { least: 0, most: 0xffffffff, whole: true }) ?? 1,
    window,
  };
  for (const name of ['alpha', 'beta'] as const) {
    if (options[name] <= 0 || options[name] >= 1) throw usage(name, texts[name], 'a share above 0 and below 1');
  }
  if (options.tolerate >= 1) throw usage('tolerate', texts['tolerate'], 'a share below 1');
  if (options.interval <= 0 || options.interval > window)
    throw usage('interval', texts['interval'], 'a duration above 0 and within --minutes');
  if (options.startAt >= window) throw usage('start-at', texts['start-at'], 'a duration within --minutes');
  const [baseRate, soak, faultFor] = [share(texts, 'base-rate'), duration(texts, 'soak'), duration(texts, 'fault-for')];
  return {
    ...options,
    ...(probes === undefined ? {} : { probes }),
    ...(baseRate === undefined ? {} : { baseRate }),
    ...(soak === undefined ? {} : { soak }),
    ...(faultFor === undefined ? {} : { faultFor }),
  };
}

function required<T>(texts: Texts, name: string, read: (texts: Texts, name: string) => T | undefined): T {
  const value = read(texts, name);
  if (value === undefined) throw new GateError('RG-USAGE', `--${name} is required`, { hint: 'such as `--error-rate 5%`' });
  return value;
}

function share(texts: Texts, name: string): number | undefined {
  return parsed(texts, name, parseShare, 'a share such as 0.2% or 0.002');
}

function duration(texts: Texts, name: string): number | undefined {
  return parsed(texts, name, parseDuration, 'a duration such as 5s or 15m');
}

function number(texts: Texts, name: string, range: { least: number; most: number; whole?: boolean }): number | undefined {
  const read = (text: string): number | undefined => {
    const value = /^\d+(\.\d+)?([eE]\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN;
    return value >= range.least && value <= range.most && (!range.whole || Number.isInteger(value)) ? value : undefined;
  };
  return parsed(texts, name, read, `${range.whole ? 'a whole number' : 'a number'} from ${range.least} to ${range.most}`);
}

function parsed(texts: Texts, name: string, read: (text: string) => number | undefined, expected: string): number | undefined {
  const text = texts[name];
  if (text === undefined) return undefined;
  const value = typeof text === 'string' ? read(text) : undefined;
  if (value === undefined) throw usage(name, text, expected);
  return value;
}

function usage(name: string, given: string | boolean | undefined, expected: string): GateError {
  return new GateError('RG-USAGE', `--${name} ${String(given ?? '')} is not usable`.replace('  ', ' '), { expected });
}

function describe(options: SimulateOptions, result: SimulateResult): string {
  const percent = (value: number): string => `${Number((value * 100).toPrecision(3))} %`;
  const perSample = options.probes ?? (options.rps * options.interval) / 1000;
  const least = detectable(options.tolerate, options.alpha, (perSample * options.window) / options.interval, options.dispersion);
  const whatFor = options.errorRate > options.tolerate ? 'so a failure is right' : 'so a failure is a false alarm';
  const traffic = options.probes === undefined ? `${options.rps} events/s` : `${options.probes} probes per sample`;
  const lines = [
    `${options.runs} watches of ${formatDuration(options.window)} at ${traffic}: ${percent(options.errorRate)} bad, tolerated ${percent(options.tolerate)}, ${whatFor}`,
    '',
    `failed        ${percent(result.failed)}${result.failedBeforeFault > 0 ? ` (${percent(result.failedBeforeFault)} before the fault)` : ''}`,
    `healthy       ${percent(result.healthy)}`,
    `inconclusive  ${percent(result.inconclusive)}`,
    result.delay ? `found after   ${result.delay.p50} s (half of the runs), ${result.delay.p90} s (nine of ten)` : 'found after   never',
    least === undefined
      ? 'this much traffic is too little to detect anything'
      : `this much traffic can be expected to reveal ${percent(least)} bad or more`,
  ];
  return `${lines.join('\n')}\n`;
}

import { type CommandInput, GateError } from '../../core/index.ts';
import { farthestDay, isDay } from '../../waivers/index.ts';

export interface WaiveOptions {
  readonly fingerprints: readonly string[];
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
  readonly write: boolean;
  /** Options that `check` takes too. */
  readonly check: Readonly<Record<string, string>>;
}

/** Fewer digits are guessed too easily. */
const FINGERPRINT = /^[0-9a-f]{6,64}$/;

/** @param today as YYYY-MM-DD in UTC. @throws GateError RG-USAGE */
export function readOptions({ positionals, options }: CommandInput, today: string): WaiveOptions {
  const text = (name: string): string | undefined => {
    const value = options[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const required = (name: string, why: string): string => {
    const value = text(name);
    if (value === undefined) throw new GateError('RG-USAGE', `--${name} is missing`, { expected: why });
    return value;
  };
  const check = ['config', 'head', 'release'].flatMap((name) => {
    const value = text(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    fingerprints: positionals.map(readFingerprint),
    reason: required('reason', 'why the finding is accepted'),
    owner: required('owner', 'who answers for it'),
    expires: readDay(required('expires', 'the last day it holds, as YYYY-MM-DD'), today),
    write: options['write'] === true,
    check: Object.fromEntries(check),
  };
}

function readFingerprint(given: string): string {
  const digits = given.replace(/^sha256:/, '').toLowerCase();
  if (FINGERPRINT.test(digits)) return digits;
  throw new GateError('RG-USAGE', `${JSON.stringify(given)} is no fingerprint`, {
    expected: 'the hex digits that a report of check shows beside the finding',
  });
}

function readDay(day: string, today: string): string {
  const problem = !/^\d{4}-\d{2}-\d{2}$/.test(day) || !isDay(day) ? 'no day' : day < today ? 'over already' : undefined;
  if (problem === undefined && day <= farthestDay(today)) return day;
  throw new GateError('RG-USAGE', `--expires ${day} is ${problem ?? 'more than a year ahead'}`, {
    expected: `a day from ${today} to ${farthestDay(today)}, as YYYY-MM-DD`,
  });
}

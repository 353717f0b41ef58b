import type { PatternMachine } from '../../compat/index.ts';
import type { Check } from './tests.ts';

/** Patterns and formats come from elsewhere: they are heavy, and only some contracts have them. */
export interface TextTools {
  readonly compilePattern: (pattern: string) => (text: string) => boolean | undefined;
  /** The same pattern as a machine over code points; absent or `undefined` where there is none. */
  readonly compileMachine?: (pattern: string) => PatternMachine | undefined;
  /** Whether a text is of a format such as `email`; `undefined` for a format that is not known. */
  readonly formats: ReadonlyMap<string, (text: string) => boolean>;
}

/** Texts that match somewhere, as JSON Schema reads a pattern; a contract that means the whole text writes `^` and `$`. */
export function patternCheck(pattern: string, { compilePattern }: TextTools): Check {
  const matches = compilePattern(pattern);
  return (value) => (typeof value === 'string' ? matches(value) : true);
}

/** `undefined` for a format that is not known: the clause is not run then. */
export function formatCheck(format: string, { formats }: TextTools): Check | undefined {
  const known = formats.get(format) ?? dateFormat(format);
  return known && ((value) => (typeof value === 'string' ? known(value) : true));
}

/** What the letters of a date pattern (JDK DateTimeFormatter, as ODCS says) stand for. */
const LETTERS: Readonly<Record<string, string>> = {
  yyyy: '\\d{4}',
  uuuu: '\\d{4}',
  yy: '\\d{2}',
  MM: '(?:0[1-9]|1[0-2])',
  M: '(?:[1-9]|1[0-2])',
  dd: '(?:0[1-9]|[12]\\d|3[01])',
  d: '(?:[1-9]|[12]\\d|3[01])',
  HH: '(?:[01]\\d|2[0-3])',
  H: '(?:\\d|1\\d|2[0-3])',
  mm: '[0-5]\\d',
  ss: '(?:[0-5]\\d|60)',
  S: '\\d',
  SS: '\\d{2}',
  SSS: '\\d{3}',
  SSSSSS: '\\d{6}',
  SSSSSSSSS: '\\d{9}',
};

/** Zones by how many times their letter stands: `+01`, `+0100`, `+01:00`. */
const ZONES = ['(?:Z|[+-]\\d\\d(?:\\d\\d)?)', '(?:Z|[+-]\\d{4})', '(?:Z|[+-]\\d\\d:\\d\\d)'];

function patternOf(letters: string): string | undefined {
  if (/^X+$/.test(letters)) return ZONES[letters.length - 1];
  return Object.hasOwn(LETTERS, letters) ? LETTERS[letters] : undefined;
}

/** A check made from a date pattern such as `yyyy-MM-dd'T'HH:mm:ss.SSSX`; `undefined` when a letter of it is not known. */
function dateFormat(format: string): ((text: string) => boolean) | undefined {
  if (!/yy|uu|HH|mm/.test(format) || format.length > 100) return undefined;
  let pattern = '';
  for (const [part] of format.matchAll(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+|'/g)) {
    const letters = /^[A-Za-z]/.test(part) ? patternOf(part) : undefined;
    if (/^[A-Za-z]/.test(part) && letters === undefined && part !== 'T' && part !== 'Z') return undefined;
    pattern += letters ?? escape(part.startsWith("'") ? part.slice(1, -1).replaceAll("''", "'") || "'" : part);
  }
  const whole = new RegExp(`^${pattern}$`, 'u');
  return (text) => whole.test(text);
}

function escape(text: string): string {
  return text.replaceAll(/[$()*+./?[\\\]^{|}]/g, '\\$&');
}

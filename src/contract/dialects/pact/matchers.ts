import type { JsonObject, JsonValue } from '../../../core/index.ts';
import { isList, isOfType } from '../../engine/tests.ts';
import { formatCheck, type TextTools } from '../../engine/text.ts';
import { identityOf } from '../../engine/identity.ts';
import type { Value } from '../../types.ts';

/** Whether a value satisfies a matcher; `undefined`: that cannot be said. */
export type Matcher = (actual: Value, expected: JsonValue | undefined, matcher: JsonObject, tools: TextTools) => boolean | undefined;

const temporal =
  (type: 'date' | 'time' | 'timestamp'): Matcher =>
  (actual, _expected, matcher, tools) => {
    if (typeof actual !== 'string') return false;
    const { match } = matcher;
    const format = matcher['format'] ?? (typeof match === 'string' ? matcher[match] : undefined);
    if (typeof format !== 'string') return isOfType(actual, type);
    return formatCheck(format, tools)?.(actual);
  };

/** Semantic Versioning 2.0.0. */
const SEMVER = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}(?:-[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?(?:\+[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?$/;

/** Of the specification 4; those that look at parts of a value stand where lists and maps are compared. */
export const MATCHERS: ReadonlyMap<string, Matcher> = new Map<string, Matcher>([
  ['type', (actual, expected) => expected === undefined || kindOf(actual) === kindOf(expected)],
  ['equality', (actual, expected) => expected === undefined || identityOf(actual) === identityOf(expected)],
  [
    'regex',
    (actual, _expected, { regex }, { compilePattern }) =>
      typeof regex === 'string' && isText(actual) ? compilePattern(regex)(String(actual)) : false,
  ],
  ['include', (actual, _expected, { value }) => isText(actual) && typeof value === 'string' && String(actual).includes(value)],
  ['integer', (actual) => typeof actual === 'bigint' || (typeof actual === 'number' && Number.isInteger(actual))],
  // 1.0 and 1 cannot be told apart once they are read.
  ['decimal', (actual) => (typeof actual === 'number' ? !Number.isInteger(actual) || undefined : false)],
  ['number', (actual) => typeof actual === 'bigint' || typeof actual === 'number'],
  ['boolean', (actual) => typeof actual === 'boolean' || (actual === 'true' || actual === 'false' ? undefined : false)],
  ['null', (actual) => actual === null],
  ['date', temporal('date')],
  ['time', temporal('time')],
  ['datetime', temporal('timestamp')],
  ['timestamp', temporal('timestamp')],
  ['semver', (actual) => typeof actual === 'string' && SEMVER.test(actual)],
  ['notEmpty', (actual) => !isEmpty(actual)],
  ['statusCode', (actual, _expected, { status }) => isStatus(actual, status)],
  ['values', () => true],
  ['eachKey', () => true],
  ['eachValue', () => true],
  ['arrayContains', () => true],
]);

/** Matchers that say nothing about what is inside of the value they stand at. */
export const STAYING: ReadonlySet<string> = new Set(['values', 'eachKey', 'eachValue', 'arrayContains']);

export function kindOf(value: Value): string {
  if (value === null) return 'null';
  if (isList(value)) return 'list';
  return typeof value === 'bigint' ? 'number' : typeof value;
}

function isText(value: Value): value is string | number | bigint | boolean {
  return value !== null && typeof value !== 'object';
}

function isEmpty(value: Value): boolean {
  if (value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

const CLASSES: Readonly<Record<string, readonly [number, number]>> = {
  info: [100, 199],
  success: [200, 299],
  redirect: [300, 399],
  clientError: [400, 499],
  serverError: [500, 599],
  nonError: [100, 399],
  error: [400, 599],
};

function isStatus(actual: Value, status: JsonValue | undefined): boolean | undefined {
  if (typeof actual !== 'number') return false;
  if (Array.isArray(status)) return status.includes(actual);
  const range = typeof status === 'string' && Object.hasOwn(CLASSES, status) ? CLASSES[status] : undefined;
  return range && actual >= range[0] && actual <= range[1];
}

import type { JsonValue } from '../../core/index.ts';
import type { TextTools } from '../engine/text.ts';
import type { CountTest, Limit, ValueTest, ValueType } from '../types.ts';
import { instantOf } from '../engine/limits.ts';
import { isRounded } from '../engine/membership.ts';
import { ByteSet, isWellFormed } from './literals.ts';
import { ByteMachine } from './machine.ts';
import { instantAt, isDay, isInstant, isTimeOfDay } from './moments.ts';
import { multipleTest } from './multiples.ts';

/**
 * Whether the bytes of a text surely pass. What is not sure is not wrong yet: the reference engine decides about that value. `ALWAYS` and
 * `NEVER` need no look at it.
 */
export type TextTest = ((bytes: Uint8Array, from: number, to: number) => boolean) | typeof ALWAYS | typeof NEVER;
/**
 * Whether a number of at most fifteen digits surely passes; `decimals` of them stand behind the point. It is handed over in a list: as an
 * argument of its own it would be put on the heap.
 */
export type NumberTest = ((values: Float64Array, at: number, decimals: number) => boolean) | typeof ALWAYS | typeof NEVER;

export const ALWAYS = 'always';
export const NEVER = 'never';

const TEXT_TYPES: Partial<Record<ValueType, TextTest>> = { string: ALWAYS, date: isDay, timestamp: isInstant, time: isTimeOfDay };

/** What is known of the bytes that are looked at now. */
export interface BlockFacts {
  isAscii: boolean;
}

/** What tests are made with. */
export interface TestTools extends TextTools {
  readonly facts: BlockFacts;
}

/** The test of a clause for texts without escapes. */
export function textTest(test: ValueTest, tools: TestTools): TextTest {
  switch (test.kind) {
    case 'type':
      return TEXT_TYPES[test.type] ?? NEVER;
    case 'enum':
      return amongTexts(test.values);
    case 'pattern':
      return patternTest(test.pattern, tools);
    case 'format':
      return formatTest(test.format);
    case 'minimum':
      return instantTest(test.limit, -1);
    case 'maximum':
      return instantTest(test.limit, 1);
    case 'multiple-of':
      return NEVER;
    case 'length':
      return lengthTest(test.min ?? 0, test.max ?? Number.POSITIVE_INFINITY, tools.facts);
    default:
      return ALWAYS;
  }
}

/** The test of a clause for numbers. */
export function numberTest(test: ValueTest): NumberTest {
  switch (test.kind) {
    case 'type':
      return test.type === 'number' ? ALWAYS : test.type === 'integer' ? (values, at) => Number.isInteger(values[at]) : NEVER;
    case 'enum':
      return amongNumbers(test.values);
    case 'minimum':
      return limitTest(test.limit, -1);
    case 'maximum':
      return limitTest(test.limit, 1);
    case 'multiple-of':
      return multipleTest(test.of);
    default:
      return ALWAYS;
  }
}

/** Whether a text surely does not count against a rule. */
export function textCountTest(test: CountTest, tools: TextTools): TextTest {
  if (test.kind === 'missing') {
    const stands = textsOf(test.values);
    return (bytes, from, to) => !stands.has(bytes, from, to);
  }
  if (test.kind !== 'invalid') return ALWAYS;
  const known = test.values ? amongTexts(test.values) : ALWAYS;
  const pattern = test.pattern === undefined ? ALWAYS : patternTest(test.pattern, tools);
  return both(known, pattern);
}

export function numberCountTest(test: CountTest): NumberTest {
  if (test.kind === 'missing') {
    const stands = new Set(test.values);
    return (values, at) => !stands.has(values[at] as number);
  }
  if (test.kind !== 'invalid') return ALWAYS;
  if (test.pattern !== undefined) return NEVER;
  return test.values ? amongNumbers(test.values) : ALWAYS;
}

function both(one: TextTest, other: TextTest): TextTest {
  if (one === NEVER || other === NEVER) return NEVER;
  if (one === ALWAYS) return other;
  if (other === ALWAYS) return one;
  return (bytes, from, to) => one(bytes, from, to) && other(bytes, from, to);
}

function textsOf(values: readonly JsonValue[]): ByteSet {
  return new ByteSet(values.filter((value) => typeof value === 'string').filter(isWellFormed));
}

function amongTexts(values: readonly JsonValue[]): TextTest {
  const known = textsOf(values);
  return (bytes, from, to) => known.has(bytes, from, to);
}

/** Numbers of fifteen digits are never one that was rounded in the contract. */
function amongNumbers(values: readonly JsonValue[]): NumberTest {
  const known = new Set(values.filter((value) => typeof value === 'number' && !isRounded(value)));
  return (values, at) => known.has(values[at] as number);
}

function patternTest(pattern: string, { compileMachine }: TextTools): TextTest {
  const machine = compileMachine?.(pattern);
  if (!machine) return NEVER;
  const compiled = new ByteMachine(machine);
  return (bytes, from, to) => compiled.matches(bytes, from, to);
}

function formatTest(format: string): TextTest {
  if (format === 'password' || format === 'binary') return ALWAYS;
  if (format === 'date-time') return isInstant;
  return format === 'uuid' ? isUuid : NEVER;
}

/** Hyphens of a UUID stand behind these digits. */
const [DASH, UUID_LENGTH] = [0x2d, 36];
const IS_HEX = Uint8Array.from({ length: 256 }, (_, byte) => (/^[0-9a-f]$/i.test(String.fromCharCode(byte)) ? 1 : 0));

function isUuid(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from !== UUID_LENGTH) return false;
  for (let at = 0; at < UUID_LENGTH; at += 1) {
    const isDash = at === 8 || at === 13 || at === 18 || at === 23;
    const byte = bytes[from + at] as number;
    if (isDash ? byte !== DASH : IS_HEX[byte] === 0) return false;
  }
  return true;
}

/** Limits of numbers are limits; the value itself never is one that was rounded. */
function limitTest({ value: limit, open }: Limit, side: 1 | -1): NumberTest {
  if (typeof limit !== 'number') return NEVER;
  if (side === 1) return open ? (values, at) => (values[at] as number) < limit : (values, at) => (values[at] as number) <= limit;
  return open ? (values, at) => (values[at] as number) > limit : (values, at) => (values[at] as number) >= limit;
}

function instantTest({ value, open }: Limit, side: 1 | -1): TextTest {
  const limit = typeof value === 'string' ? instantOf(value) : undefined;
  if (limit === undefined) return NEVER;
  return (bytes, from, to) => {
    const instant = instantAt(bytes, from, to);
    return side === 1 ? instant < limit || (instant === limit && !open) : instant > limit || (instant === limit && !open);
  };
}

/** Characters of Unicode: the bytes that do not continue one. Four bytes at most are one character. */
function lengthTest(min: number, max: number, facts: BlockFacts): TextTest {
  return (bytes, from, to) => {
    const size = to - from;
    if (size <= max && (size >= min * 4 || (facts.isAscii && size >= min))) return true;
    if (size < min || size > max * 4) return false;
    let length = size;
    for (let at = from; at < to; at += 1) if (((bytes[at] as number) & 0xc0) === 0x80) length -= 1;
    return length >= min && length <= max;
  };
}

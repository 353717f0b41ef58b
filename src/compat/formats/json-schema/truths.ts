import { canonicalJson, type JsonValue } from '../../../core/index.ts';
import { isMultiple } from './decimal.ts';
import { compareWritten } from './exact.ts';
import { isOfNumberFormat, matchesFormat } from './formats.ts';
import { type Bound, type Node, typeOf } from './node.ts';
import { matchesPattern } from './pattern/language.ts';

/** `undefined`: not known (a format validators disagree on, a pattern too risky to run, a reference that was not followed). */
export type Truth = boolean | undefined;

/** All of them: false as soon as one is, unknown as soon as one is. Lazy, so that a later false still counts. */
export function every(truths: Iterable<Truth>): Truth {
  let result: Truth = true;
  for (const truth of truths) {
    if (truth === false) return false;
    if (truth === undefined) result = undefined;
  }
  return result;
}

export function not(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

/** Whether one holds and no other. */
export function exactlyOne(truths: readonly Truth[]): Truth {
  const sure = truths.filter((truth) => truth === true).length;
  if (sure > 1) return false;
  return truths.includes(undefined) ? undefined : sure === 1;
}

/** Whether so many hold. */
export function countBetween(truths: readonly Truth[], least: number, most: number): Truth {
  const sure = truths.filter((truth) => truth === true).length;
  const possible = truths.filter((truth) => truth !== false).length;
  if (sure > most || possible < least) return false;
  return sure >= least && possible <= most ? true : undefined;
}

/** What the keywords say that list values or types. */
export function listTruth(node: Node, value: JsonValue): Truth {
  if (node.types !== undefined && (node.types & typeOf(value)) === 0) return false;
  if (node.const && !sameJson(node.const.value, value)) return false;
  if (node.enum && !isMemberOf(node.enum, value)) return false;
  if (node.notValues && isMemberOf(node.notValues, value)) return false;
  return node.opaque ? undefined : true;
}

export function numberTruth(node: Node, value: number): Truth {
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf, notMultipleOf } = node;
  if (node.inexact) {
    if (!isWithinExact(node, value)) return false;
  } else if (
    (minimum !== undefined && value < minimum) ||
    (exclusiveMinimum !== undefined && value <= exclusiveMinimum) ||
    (maximum !== undefined && value > maximum) ||
    (exclusiveMaximum !== undefined && value >= exclusiveMaximum)
  )
    return false;
  if (multipleOf !== undefined && !isMultiple(value, multipleOf)) return false;
  if (notMultipleOf !== undefined && isMultiple(value, notMultipleOf)) return false;
  return node.format === undefined || isOfNumberFormat(node.format, value);
}

/** With limits that have to be compared as they are written. */
function isWithinExact({ inexact, ...node }: Node, value: number): boolean {
  const side = (bound: Bound, missing: number): number => {
    const limit = node[bound];
    return limit === undefined ? missing : compareWritten(String(value), inexact?.[bound] ?? String(limit));
  };
  return side('minimum', 0) >= 0 && side('exclusiveMinimum', 1) > 0 && side('maximum', 0) <= 0 && side('exclusiveMaximum', -1) < 0;
}

export function stringTruth(node: Node, value: string): Truth {
  const { minLength, maxLength, pattern, notPattern, format, notFormat } = node;
  if (minLength !== undefined || maxLength !== undefined) {
    const length = lengthOf(value);
    if ((minLength !== undefined && length < minLength) || (maxLength !== undefined && length > maxLength)) return false;
  }
  if ((pattern ?? notPattern ?? format ?? notFormat) === undefined) return true;
  return every([
    pattern === undefined || matchesPattern(pattern, value),
    notPattern === undefined || not(matchesPattern(notPattern, value)),
    format === undefined || matchesFormat(format, value),
    notFormat === undefined || not(matchesFormat(notFormat, value)),
  ]);
}

/** Length in code points. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

const scalarsOf = new WeakMap<readonly JsonValue[], ReadonlySet<JsonValue>>();
const compoundsOf = new WeakMap<readonly JsonValue[], ReadonlySet<string>>();

/** Whether a list of values has this one. Long lists of words are common, and asked often. */
function isMemberOf(members: readonly JsonValue[], value: JsonValue): boolean {
  if (typeof value === 'object' && value !== null) {
    let texts = compoundsOf.get(members);
    if (!texts)
      compoundsOf.set(members, (texts = new Set(members.filter((one) => typeof one === 'object' && one !== null).map(canonicalJson))));
    return texts.size > 0 && texts.has(canonicalJson(value));
  }
  let scalars = scalarsOf.get(members);
  if (!scalars) scalarsOf.set(members, (scalars = new Set(members)));
  return scalars.has(value);
}

/** Equality of JSON values: by canonical text for compound ones. */
export function sameJson(a: JsonValue, b: JsonValue): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  return canonicalJson(a) === canonicalJson(b);
}

const NO_SCHEMAS: readonly [readonly Node[], boolean] = [[], true];

/** The schemas that one node applies to a member, by `properties`, `patternProperties` and `additionalProperties`; and whether that is sure. */
export function memberSchemas(node: Node, key: string): readonly [schemas: readonly Node[], sure: boolean] {
  const named = node.properties?.get(key);
  if (!node.patternProperties) {
    const only = named ?? node.additionalProperties;
    return only ? [[only], true] : NO_SCHEMAS;
  }
  const schemas: Node[] = named ? [named] : [];
  let sure = true;
  for (const [pattern, schema] of node.patternProperties) {
    const matches = matchesPattern(pattern, key);
    if (matches === undefined) sure = false;
    if (matches !== false) schemas.push(schema);
  }
  if (schemas.length === 0 && node.additionalProperties) schemas.push(node.additionalProperties);
  return [schemas, sure];
}

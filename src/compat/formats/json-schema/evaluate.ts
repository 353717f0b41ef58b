import { canonicalJson, isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../core/index.ts';
import { isMultiple } from './decimal.ts';
import { matchesFormat } from './formats.ts';
import { compareWritten } from './exact.ts';
import { type Bound, type Node, target, typeOf } from './node.ts';
import { matchesPattern } from './pattern/language.ts';

/** `undefined`: not known (a format validators disagree on, a pattern too risky to run, a reference that was not followed). */
export type Truth = boolean | undefined;

/** Which members and items a schema has looked at: what `unevaluated*` leaves alone. */
interface Marks {
  readonly keys: Set<string>;
  readonly items: Set<number>;
}

const MAX_DEPTH = 400;
/** Schemas looked at for one value: unions inside of unions can lead to the same ones over and over. Then nothing is known, and no validator is asked. */
const MAX_LOOKS = 100_000;

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

/** Whether a value is an instance of a schema. Our own validator: it knows when it does not know. */
export function evaluate(node: Node, value: JsonValue): Truth {
  looks = 0;
  remembered.clear();
  return evaluateAt(node, value, undefined, 0);
}

let looks = 0;
/** Looks after which an evaluation begins to remember: few ever get there. */
const LONG = 500;
/** What a long evaluation has found out; unions below unions lead to the same schemas over and over. */
const remembered = new Map<Node, Map<JsonValue, Truth>>();

/** How many schemas the last evaluation looked at. */
export function looksOfEvaluation(): number {
  return looks;
}

function evaluateAt(written: Node, value: JsonValue, marks: Marks | undefined, depth: number): Truth {
  const node = target(written);
  if (node.always !== undefined) return node.always;
  if (depth > MAX_DEPTH || ++looks > MAX_LOOKS) return undefined;
  // What is marked is found out only by looking.
  if (marks || looks < LONG) return judge(node, value, marks, depth);
  let row = remembered.get(node);
  if (!row) remembered.set(node, (row = new Map<JsonValue, Truth>()));
  if (!row.has(value)) row.set(value, judge(node, value, marks, depth));
  return row.get(value);
}

function judge(node: Node, value: JsonValue, marks: Marks | undefined, depth: number): Truth {
  const needsMarks = node.unevaluatedItems !== undefined || node.unevaluatedProperties !== undefined;
  const own: Marks | undefined = needsMarks || marks ? { keys: new Set(), items: new Set() } : undefined;
  const result = every(keywordTruths(node, value, own, depth + 1));
  if (marks && own && result !== false) {
    for (const key of own.keys) marks.keys.add(key);
    for (const index of own.items) marks.items.add(index);
  }
  return result;
}

function* keywordTruths(node: Node, value: JsonValue, marks: Marks | undefined, depth: number): Generator<Truth> {
  if (node.types !== undefined) yield (node.types & typeOf(value)) !== 0;
  if (node.const) yield sameJson(node.const.value, value);
  if (node.enum) yield isMemberOf(node.enum, value);
  if (node.notValues) yield !isMemberOf(node.notValues, value);
  if (node.opaque) yield undefined;
  if (typeof value === 'number') yield* numberTruths(node, value);
  if (typeof value === 'string') yield* stringTruths(node, value);
  yield* combinedTruths(node, value, marks, depth);
  if (isJsonArray(value)) yield* arrayTruths(node, value, marks, depth);
  else if (isJsonObject(value)) yield* objectTruths(node, value, marks, depth);
}

function* numberTruths(node: Node, value: number): Generator<Truth> {
  if (node.inexact) {
    yield* exactTruths(node, value);
    return;
  }
  if (node.minimum !== undefined) yield value >= node.minimum;
  if (node.exclusiveMinimum !== undefined) yield value > node.exclusiveMinimum;
  if (node.maximum !== undefined) yield value <= node.maximum;
  if (node.exclusiveMaximum !== undefined) yield value < node.exclusiveMaximum;
  if (node.multipleOf !== undefined) yield isMultiple(value, node.multipleOf);
  if (node.notMultipleOf !== undefined) yield !isMultiple(value, node.notMultipleOf);
}

/** With limits that have to be compared as they are written. */
function* exactTruths({ inexact, ...node }: Node, value: number): Generator<Truth> {
  const side = (bound: Bound): number | undefined => {
    const limit = node[bound];
    return limit === undefined ? undefined : compareWritten(String(value), inexact?.[bound] ?? String(limit));
  };
  const [low, above, high, under] = [side('minimum'), side('exclusiveMinimum'), side('maximum'), side('exclusiveMaximum')];
  if (low !== undefined) yield low >= 0;
  if (above !== undefined) yield above > 0;
  if (high !== undefined) yield high <= 0;
  if (under !== undefined) yield under < 0;
  const { minimum: _a, exclusiveMinimum: _b, maximum: _c, exclusiveMaximum: _d, ...others } = node;
  yield* numberTruths(others, value);
}

function* stringTruths(node: Node, value: string): Generator<Truth> {
  const length = node.minLength !== undefined || node.maxLength !== undefined ? lengthOf(value) : 0;
  if (node.minLength !== undefined) yield length >= node.minLength;
  if (node.maxLength !== undefined) yield length <= node.maxLength;
  if (node.pattern !== undefined) yield matchesPattern(node.pattern, value);
  if (node.notPattern !== undefined) yield not(matchesPattern(node.notPattern, value));
  if (node.format !== undefined) yield matchesFormat(node.format, value);
  if (node.notFormat !== undefined) yield not(matchesFormat(node.notFormat, value));
}

/** Length in code points. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

function* combinedTruths(node: Node, value: JsonValue, marks: Marks | undefined, depth: number): Generator<Truth> {
  const holds = (schema: Node, withMarks = true): Truth => evaluateAt(schema, value, withMarks ? marks : undefined, depth);
  for (const { target: to } of node.refs ?? []) yield holds(to);
  for (const schema of node.allOf ?? []) yield holds(schema);
  if (node.anyOf) {
    const truths = marks ? node.anyOf.map((schema) => holds(schema)) : lazily(node.anyOf, (schema) => holds(schema));
    yield not(every(negated(truths)));
  }
  if (node.oneOf) yield exactlyOne(node.oneOf.map((schema) => holds(schema)));
  if (node.not) yield not(holds(node.not, false));
  if (node.if) {
    const condition = holds(node.if);
    const [yes, no] = [node.then ? () => holds(node.then as Node) : () => true, node.else ? () => holds(node.else as Node) : () => true];
    if (condition === undefined) {
      const both: Truth[] = [yes(), no()];
      yield both[0] === both[1] ? both[0] : undefined;
    } else yield condition ? yes() : no();
  }
  if (node.dependentSchemas && isJsonObject(value)) {
    for (const [name, schema] of node.dependentSchemas) if (Object.hasOwn(value, name)) yield holds(schema);
  }
}

function* lazily(nodes: readonly Node[], holds: (node: Node) => Truth): Generator<Truth> {
  for (const node of nodes) yield holds(node);
}

function* negated(truths: Iterable<Truth>): Generator<Truth> {
  for (const truth of truths) yield not(truth);
}

function exactlyOne(truths: readonly Truth[]): Truth {
  const sure = truths.filter((truth) => truth === true).length;
  if (sure > 1) return false;
  return truths.includes(undefined) ? undefined : sure === 1;
}

function* arrayTruths(node: Node, value: readonly JsonValue[], marks: Marks | undefined, depth: number): Generator<Truth> {
  if (node.minItems !== undefined) yield value.length >= node.minItems;
  if (node.maxItems !== undefined) yield value.length <= node.maxItems;
  const prefix = node.prefixItems ?? [];
  for (const [index, item] of value.entries()) {
    const schema = prefix[index] ?? node.items;
    if (!schema) continue;
    marks?.items.add(index);
    yield evaluateAt(schema, item, undefined, depth);
  }
  if (node.contains) {
    const truths = value.map((item) => evaluateAt(node.contains as Node, item, undefined, depth));
    for (const [index, truth] of truths.entries()) if (truth) marks?.items.add(index);
    yield countBetween(truths, node.minContains ?? 1, node.maxContains ?? Number.POSITIVE_INFINITY);
  }
  if (node.item) {
    const { from, value: schema } = node.item;
    yield not(every(value.slice(from).map((item) => not(evaluateAt(schema, item, undefined, depth)))));
  }
  if (node.uniqueItems || node.repeats) {
    const distinct = new Set(value.map(canonicalJson)).size === value.length;
    if (node.uniqueItems) yield distinct;
    if (node.repeats) yield !distinct;
  }
  if (node.unevaluatedItems) {
    for (const [index, item] of value.entries()) {
      if (marks?.items.has(index)) continue;
      marks?.items.add(index);
      yield evaluateAt(node.unevaluatedItems, item, undefined, depth);
    }
  }
}

function countBetween(truths: readonly Truth[], least: number, most: number): Truth {
  const sure = truths.filter((truth) => truth === true).length;
  const possible = truths.filter((truth) => truth !== false).length;
  if (sure > most || possible < least) return false;
  return sure >= least && possible <= most ? true : undefined;
}

function* objectTruths(node: Node, value: JsonObject, marks: Marks | undefined, depth: number): Generator<Truth> {
  const keys = Object.keys(value);
  if (node.minProperties !== undefined) yield keys.length >= node.minProperties;
  if (node.maxProperties !== undefined) yield keys.length <= node.maxProperties;
  for (const name of node.required ?? []) yield Object.hasOwn(value, name);
  for (const [name, others] of node.dependentRequired ?? []) {
    if (Object.hasOwn(value, name)) for (const other of others) yield Object.hasOwn(value, other);
  }
  if (isPlain(node) && node.properties && node.properties.size < keys.length) {
    for (const [name, schema] of node.properties) {
      if (!Object.hasOwn(value, name)) continue;
      marks?.keys.add(name);
      yield evaluateAt(schema, value[name] as JsonValue, undefined, depth);
    }
  } else if (!isPlain(node) || node.properties) yield* memberTruths(node, value, marks, depth);
  if (node.member)
    yield not(every(keys.map((key) => not(isMember(node.member as NonNullable<Node['member']>, key, value[key] as JsonValue, depth)))));
  if (node.unevaluatedProperties) {
    for (const key of keys) {
      if (marks?.keys.has(key)) continue;
      marks?.keys.add(key);
      yield evaluateAt(node.unevaluatedProperties, value[key] as JsonValue, undefined, depth);
    }
  }
}

/** Whether nothing but `properties` looks at members one by one. */
function isPlain({ patternProperties, additionalProperties, propertyNames }: Node): boolean {
  return !(patternProperties ?? additionalProperties ?? propertyNames);
}

function* memberTruths(node: Node, value: JsonObject, marks: Marks | undefined, depth: number): Generator<Truth> {
  for (const key of Object.keys(value)) {
    const [schemas, sure] = memberSchemas(node, key);
    if (schemas.length > 0) marks?.keys.add(key);
    for (const schema of schemas) yield sure ? evaluateAt(schema, value[key] as JsonValue, undefined, depth) : undefined;
    if (node.propertyNames) yield evaluateAt(node.propertyNames, key, undefined, depth);
  }
}

/** The schemas that one node applies to a member, by `properties`, `patternProperties` and `additionalProperties`; and whether that is sure. */
export function memberSchemas(node: Node, key: string): readonly [schemas: readonly Node[], sure: boolean] {
  const schemas: Node[] = [];
  let sure = true;
  const named = node.properties?.get(key);
  if (named) schemas.push(named);
  for (const [pattern, schema] of node.patternProperties ?? []) {
    const matches = matchesPattern(pattern, key);
    if (matches === undefined) sure = false;
    if (matches !== false) schemas.push(schema);
  }
  if (schemas.length === 0 && node.additionalProperties) schemas.push(node.additionalProperties);
  return [schemas, sure];
}

function isMember(member: NonNullable<Node['member']>, key: string, value: JsonValue, depth: number): Truth {
  return every([
    !member.notNames.includes(key),
    member.match === undefined || matchesPattern(member.match, key),
    ...member.notPatterns.map((pattern) => not(matchesPattern(pattern, key))),
    !member.key || evaluateAt(member.key, key, undefined, depth),
    evaluateAt(member.value, value, undefined, depth),
  ]);
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

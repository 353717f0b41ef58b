import { canonicalJson, isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../core/index.ts';
import { mark, type Marks, newMarks, takeIn, unless } from './marks.ts';
import { isHiding, type Node, target } from './node.ts';
import { matchesPattern } from './pattern/language.ts';
import { countBetween, every, exactlyOne, listTruth, memberSchemas, not, numberTruth, stringTruth, type Truth } from './truths.ts';

export { lengthOf, memberSchemas, sameJson, type Truth } from './truths.ts';

const MAX_DEPTH = 400;
/** Schemas looked at for one value: unions inside of unions can lead to the same ones over and over. Then nothing is known, and no validator is asked. */
const MAX_LOOKS = 100_000;
/** Looks after which evaluations of one value begin to remember: few ever get there. */
const LONG = 500;

let looks = 0;
/** Looks at the value at hand, by whatever schemas were asked of it one after the other. */
let together = 0;
/** The value at hand: what was found out about it holds for the next schema too. */
let subject: JsonValue | undefined;
/** What long evaluations of it have found out; unions below unions lead to the same schemas over and over. */
const remembered = new Map<Node, Map<JsonValue, Truth>>();

/** Whether a value is an instance of a schema. Our own validator: it knows when it does not know. */
export function evaluate(node: Node, value: JsonValue): Truth {
  if (value !== subject) {
    subject = value;
    together = 0;
    if (remembered.size > 0) remembered.clear();
  }
  looks = 0;
  const truth = evaluateAt(node, value, undefined, 0);
  together += looks;
  return truth;
}

/** How many schemas the last evaluation looked at. */
export function looksOfEvaluation(): number {
  return looks;
}

function evaluateAt(written: Node, value: JsonValue, marks: Marks | undefined, depth: number): Truth {
  const node = target(written);
  if (node.always !== undefined) return node.always;
  if (depth > MAX_DEPTH || ++looks > MAX_LOOKS) {
    // What was left out is not remembered for the next schema.
    subject = undefined;
    return undefined;
  }
  // What is marked is found out only by looking.
  if (marks || together + looks < LONG) return judge(node, value, marks, depth);
  let row = remembered.get(node);
  if (!row) remembered.set(node, (row = new Map<JsonValue, Truth>()));
  let truth = row.get(value);
  if (truth === undefined && !row.has(value)) row.set(value, (truth = judge(node, value, marks, depth)));
  return truth;
}

/** Keywords by what they speak of: most schemas have few of them, and are asked very often. */
const LISTS = 1;
const NUMBERS = 2;
const STRINGS = 4;
const COMBINED = 8;
const ITEMS = 16;
const MEMBERS = 32;
const REST = 64;

const GROUPS: ReadonlyMap<string, number> = new Map(
  (
    [
      [LISTS, 'types const enum notValues opaque'],
      [NUMBERS, 'minimum exclusiveMinimum maximum exclusiveMaximum multipleOf notMultipleOf'],
      [STRINGS, 'minLength maxLength pattern notPattern notFormat'],
      [STRINGS | NUMBERS, 'format'],
      [COMBINED, 'refs allOf anyOf oneOf not if dependentSchemas'],
      [ITEMS, 'minItems maxItems prefixItems items contains item uniqueItems repeats'],
      [MEMBERS, 'minProperties maxProperties required dependentRequired properties patternProperties additionalProperties'],
      [MEMBERS, 'propertyNames member'],
      [ITEMS | REST, 'unevaluatedItems'],
      [MEMBERS | REST, 'unevaluatedProperties'],
    ] as const
  ).flatMap(([group, keywords]) => keywords.split(' ').map((keyword) => [keyword, group] as const)),
);

const groups = new WeakMap<Node, number>();

function groupsOf(node: Node): number {
  let known = groups.get(node);
  if (known === undefined) {
    known = 0;
    for (const keyword of Object.keys(node)) known |= GROUPS.get(keyword) ?? 0;
    groups.set(node, known);
  }
  return known;
}

function judge(node: Node, value: JsonValue, marks: Marks | undefined, depth: number): Truth {
  const has = groupsOf(node);
  const own: Marks | undefined = marks || has & REST ? newMarks() : undefined;
  if (own && isHiding(node)) own.hidden = true;
  const result = judgeGroups(node, has, value, own, depth + 1);
  if (marks && own && result !== false) takeIn(marks, own, result === true);
  return result;
}

/** What is unknown may still be refused by another keyword. */
function judgeGroups(node: Node, has: number, value: JsonValue, marks: Marks | undefined, depth: number): Truth {
  const listed = has & LISTS ? listTruth(node, value) : true;
  if (listed === false) return false;
  let scalar: Truth = true;
  if (has & NUMBERS && typeof value === 'number') scalar = numberTruth(node, value);
  else if (has & STRINGS && typeof value === 'string') scalar = stringTruth(node, value);
  if (scalar === false) return false;
  const combined = has & COMBINED ? combinedTruth(node, value, marks, depth) : true;
  if (combined === false) return false;
  let parts: Truth = true;
  if (has & ITEMS && isJsonArray(value)) parts = arrayTruth(node, value, marks, depth);
  else if (has & MEMBERS && isJsonObject(value)) parts = objectTruth(node, value, marks, depth);
  if (parts === false) return false;
  return listed && scalar && combined && parts;
}

function combinedTruth(node: Node, value: JsonValue, marks: Marks | undefined, depth: number): Truth {
  const { refs, allOf, anyOf, oneOf, dependentSchemas } = node;
  let result: Truth = true;
  if (refs) {
    for (const { target: to } of refs) {
      const truth = evaluateAt(to, value, marks, depth);
      if (truth === false) return false;
      result = truth && result;
    }
  }
  if (allOf) {
    for (const schema of allOf) {
      const truth = evaluateAt(schema, value, marks, depth);
      if (truth === false) return false;
      result = truth && result;
    }
  }
  const truth = anyOf ? anyTruth(anyOf, value, marks, depth) : true;
  if (truth === false) return false;
  result = truth && result;
  if (!(oneOf ?? node.not ?? node.if ?? dependentSchemas)) return result;
  const rest = every(choiceTruths(node, value, marks, depth));
  return rest === false ? false : rest && result;
}

/** With marks every branch is looked at, else only until one holds. */
function anyTruth(branches: readonly Node[], value: JsonValue, marks: Marks | undefined, depth: number): Truth {
  let result: Truth = false;
  for (const schema of branches) {
    const truth = evaluateAt(schema, value, marks, depth);
    if (truth === true) {
      if (!marks) return true;
      result = true;
    } else if (truth === undefined && result === false) result = undefined;
  }
  return result;
}

function* choiceTruths(node: Node, value: JsonValue, marks: Marks | undefined, depth: number): Generator<Truth> {
  const holds = (schema: Node): Truth => evaluateAt(schema, value, marks, depth);
  if (node.oneOf) yield exactlyOne(node.oneOf.map(holds));
  if (node.not) yield not(evaluateAt(node.not, value, undefined, depth));
  if (node.if) {
    const condition = holds(node.if);
    const [yes, no] = [node.then, node.else];
    if (condition === undefined) {
      const maybe = marks && newMarks();
      const [first, second] = [yes, no].map((schema): Truth => !schema || evaluateAt(schema, value, maybe, depth));
      if (marks && maybe) takeIn(marks, maybe, false);
      yield first === second ? first : undefined;
    } else {
      const next = condition ? yes : no;
      yield !next || holds(next);
    }
  }
  if (node.dependentSchemas && isJsonObject(value)) {
    for (const [name, schema] of node.dependentSchemas) if (Object.hasOwn(value, name)) yield holds(schema);
  }
}

function arrayTruth(node: Node, value: readonly JsonValue[], marks: Marks | undefined, depth: number): Truth {
  const { minItems, maxItems, prefixItems, items } = node;
  if ((minItems !== undefined && value.length < minItems) || (maxItems !== undefined && value.length > maxItems)) return false;
  let result: Truth = true;
  const told = items ? value.length : Math.min(value.length, prefixItems?.length ?? 0);
  for (let index = 0; index < told; index++) {
    const schema = prefixItems?.[index] ?? items;
    if (!schema) continue;
    mark(marks?.items, index, true);
    const truth = evaluateAt(schema, value[index] as JsonValue, undefined, depth);
    if (truth === false) return false;
    result = truth && result;
  }
  if (!(node.contains ?? node.item ?? node.unevaluatedItems) && !node.uniqueItems && !node.repeats) return result;
  const rest = every(listTruths(node, value, marks, depth));
  return rest === false ? false : rest && result;
}

function* listTruths(node: Node, value: readonly JsonValue[], marks: Marks | undefined, depth: number): Generator<Truth> {
  if (node.contains) {
    const truths = value.map((item) => evaluateAt(node.contains as Node, item, undefined, depth));
    for (const [index, truth] of truths.entries()) if (truth !== false) mark(marks?.items, index, truth === true && !node.containsAside);
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
      const marked = marks?.items.get(index);
      if (marked) continue;
      mark(marks?.items, index, true);
      yield unless(marked === false || marks?.hidden === true, evaluateAt(node.unevaluatedItems, item, undefined, depth));
    }
  }
}

function objectTruth(node: Node, value: JsonObject, marks: Marks | undefined, depth: number): Truth {
  const { minProperties, maxProperties, required, properties } = node;
  if (required) for (const name of required) if (!Object.hasOwn(value, name)) return false;
  const keys = Object.keys(value);
  if ((minProperties !== undefined && keys.length < minProperties) || (maxProperties !== undefined && keys.length > maxProperties))
    return false;
  if (node.dependentRequired) {
    for (const [name, others] of node.dependentRequired)
      if (Object.hasOwn(value, name)) for (const other of others) if (!Object.hasOwn(value, other)) return false;
  }
  let result: Truth = true;
  if (node.patternProperties ?? node.additionalProperties ?? node.propertyNames) {
    result = every(memberTruths(node, value, marks, depth));
    if (result === false) return false;
  } else if (properties) {
    for (const name of properties.size < keys.length ? properties.keys() : keys) {
      const schema = properties.get(name);
      if (!schema || !Object.hasOwn(value, name)) continue;
      mark(marks?.keys, name, true);
      const truth = evaluateAt(schema, value[name] as JsonValue, undefined, depth);
      if (truth === false) return false;
      result = truth && result;
    }
  }
  if (!(node.member ?? node.unevaluatedProperties)) return result;
  const rest = every(restTruths(node, value, keys, marks, depth));
  return rest === false ? false : rest && result;
}

function* restTruths(node: Node, value: JsonObject, keys: readonly string[], marks: Marks | undefined, depth: number): Generator<Truth> {
  const { member, unevaluatedProperties } = node;
  if (member) yield not(every(keys.map((key) => not(isMember(member, key, value[key] as JsonValue, depth)))));
  if (!unevaluatedProperties) return;
  for (const key of keys) {
    const marked = marks?.keys.get(key);
    if (marked) continue;
    mark(marks?.keys, key, true);
    yield unless(marked === false || marks?.hidden === true, evaluateAt(unevaluatedProperties, value[key] as JsonValue, undefined, depth));
  }
}

function* memberTruths(node: Node, value: JsonObject, marks: Marks | undefined, depth: number): Generator<Truth> {
  for (const key of Object.keys(value)) {
    const [schemas, sure] = memberSchemas(node, key);
    if (schemas.length > 0) mark(marks?.keys, key, sure || node.additionalProperties !== undefined);
    for (const schema of schemas) yield sure ? evaluateAt(schema, value[key] as JsonValue, undefined, depth) : undefined;
    if (node.propertyNames) yield evaluateAt(node.propertyNames, key, undefined, depth);
  }
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

import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../core/index.ts';
import { member } from '../../engine/json.ts';
import type { RowProblem } from '../../engine/schema-rows.ts';
import { isList } from '../../engine/tests.ts';
import type { TextTools } from '../../engine/text.ts';
import type { Value } from '../../types.ts';
import { kindOf, MATCHERS, STAYING } from './matchers.ts';
import type { PathRule } from './model.ts';
import { nameOf, rulesOf } from './rules.ts';

/** What comparing found; `unsure`: something could not be said. */
export interface Found {
  readonly problems: RowProblem[];
  unsure: boolean;
}

/**
 * Holds a value against what is expected there (Pact specification 4, "Matching"): without a rule it must be equal, though objects may have
 * more members; a rule holds for everything below it, unless there is a closer one.
 */
export class Comparison {
  readonly #rules: readonly PathRule[];
  readonly #tools: TextTools;
  readonly found: Found = { problems: [], unsure: false };

  constructor(rules: readonly PathRule[], tools: TextTools) {
    this.#rules = rules;
    this.#tools = tools;
  }

  compare(expected: JsonValue, actual: Value, path: readonly string[] = []): void {
    const { rule, isBelow } = bestRule(this.#rules, path);
    const matchers = rule?.matchers ?? [];
    if (rule && !this.#judge(rule, isBelow, expected, actual, path)) return;
    if (has(matchers, 'equality') || (rule && !isParts(expected))) return;
    if (isJsonArray(expected)) this.#list(expected, actual, path, rule);
    else if (isJsonObject(expected)) this.#map(expected, actual, path, matchers);
    else if (!sameScalar(expected, actual)) this.#fail(path, 'equality', `equal to ${JSON.stringify(expected)}`, actual);
  }

  /** Whether the matchers of a rule leave it to the parts of the value. */
  #judge(rule: PathRule, isBelow: boolean, expected: JsonValue, actual: Value, path: readonly string[]): boolean {
    const answers = rule.matchers.map((matcher) => {
      const name = nameOf(matcher);
      const answer = MATCHERS.get(name)?.(actual, expected, matcher, this.#tools) ?? (MATCHERS.has(name) ? undefined : true);
      return answer === true && !isBelow ? hasLength(matcher, actual) : answer;
    });
    const isOr = rule.combine === 'OR';
    const holds = isOr ? answers.includes(true) : answers.every((answer) => answer === true);
    if (holds) return true;
    const isOpen = isOr ? answers.includes(undefined) : !answers.includes(false);
    if (isOpen) this.found.unsure = true;
    else {
      const at = answers.indexOf(false);
      this.#fail(path, nameOf(rule.matchers[at] ?? {}), describe(rule.matchers[at] ?? {}, expected), actual);
    }
    return false;
  }

  #list(expected: readonly JsonValue[], actual: Value, path: readonly string[], rule: PathRule | undefined): void {
    if (!isList(actual)) return this.#fail(path, 'type', 'a list', actual);
    const contains = rule?.matchers.find((matcher) => nameOf(matcher) === 'arrayContains');
    if (contains) return this.#contains(contains, expected, actual, path);
    if (!rule && actual.length !== expected.length) {
      this.#fail(path, 'equality', `a list of ${expected.length} items`, actual);
      return;
    }
    const [first] = expected;
    for (const [index, item] of actual.entries()) {
      const template = expected[index] ?? first;
      const step = [...path, String(index)];
      this.#each(rule?.matchers ?? [], 'eachValue', item, step);
      if (template !== undefined) this.compare(template, item, step);
    }
  }

  #map(expected: JsonObject, actual: Value, path: readonly string[], matchers: readonly JsonObject[]): void {
    if (kindOf(actual) !== 'object' || actual === null) return this.#fail(path, 'type', 'an object', actual);
    const members = Object.entries(actual as { readonly [key: string]: Value });
    const isOpen = has(matchers, 'values') || has(matchers, 'eachKey') || has(matchers, 'eachValue') || this.#isWild(path);
    const [template] = Object.values(expected);
    for (const [key, value] of isOpen ? members : []) {
      const step = [...path, key];
      this.#each(matchers, 'eachKey', key, step);
      this.#each(matchers, 'eachValue', value, step);
      const own = Object.hasOwn(expected, key)
        ? expected[key]
        : has(matchers, 'eachKey') && !has(matchers, 'eachValue')
          ? undefined
          : template;
      if (own !== undefined) this.compare(own, value, step);
    }
    for (const [key, value] of isOpen ? [] : Object.entries(expected)) {
      const given = member(actual, key);
      if (given === undefined) this.#fail([...path, key], 'required', 'there', null);
      else this.compare(value, given, [...path, key]);
    }
  }

  /** `$.prices.*`: names of members do not count. */
  #isWild(path: readonly string[]): boolean {
    return this.#rules.some(
      (rule) => rule.path.length === path.length + 1 && rule.path.at(-1) === '*' && weightOf(rule.path.slice(0, -1), path) > 0,
    );
  }

  /** The rules that `eachKey` and `eachValue` carry. */
  #each(matchers: readonly JsonObject[], name: 'eachKey' | 'eachValue', value: Value, path: readonly string[]): void {
    for (const matcher of matchers.filter((one) => nameOf(one) === name)) {
      const inner = isJsonArray(matcher['rules']) ? matcher['rules'].filter(isJsonObject) : [];
      if (inner.length > 0) this.#judge({ path, matchers: inner, combine: 'AND' }, false, matcher['value'] ?? '', value, path);
    }
  }

  /** Every variant stands somewhere in the list. */
  #contains(matcher: JsonObject, expected: readonly JsonValue[], actual: readonly Value[], path: readonly string[]): void {
    for (const variant of isJsonArray(matcher['variants']) ? matcher['variants'].filter(isJsonObject) : []) {
      const template = expected[Number(variant['index'] ?? 0)];
      const rules = VARIANTS.get(variant) ?? rulesOf({ body: variant['rules'] ?? {} }).rules.body;
      VARIANTS.set(variant, rules);
      let unsure = false;
      const stands = actual.some((item) => {
        const inner = new Comparison(rules, this.#tools);
        if (template !== undefined) inner.compare(template, item);
        unsure ||= inner.found.unsure && inner.found.problems.length === 0;
        return inner.found.problems.length === 0 && !inner.found.unsure;
      });
      if (!stands && unsure) this.found.unsure = true;
      else if (!stands) this.#fail(path, 'arrayContains', `an item like ${JSON.stringify(template ?? null).slice(0, 80)}`, [...actual]);
    }
  }

  #fail(path: readonly string[], keyword: string, message: string, value: Value): void {
    this.found.problems.push({ property: path.map((step) => (/^\d+$/.test(step) ? '*' : step)).join('.'), keyword, message, value });
  }
}

/** The rules of each variant are read once, however many rows there are. */
const VARIANTS = new WeakMap<JsonObject, readonly PathRule[]>();

/** The closest rule: for the path itself or, where it reaches further down, for something around it. */
export function bestRule(
  rules: readonly PathRule[],
  path: readonly string[],
): { readonly rule: PathRule | undefined; readonly isBelow: boolean } {
  let best: { rule: PathRule; weight: number } | undefined;
  for (const rule of rules) {
    const weight = weightOf(rule.path, path) * (rule.path.length + 1);
    const isBelow = rule.path.length < path.length;
    if (weight === 0 || (isBelow && rule.matchers.some((matcher) => STAYING.has(nameOf(matcher))))) continue;
    if (!best || weight > best.weight) best = { rule, weight };
  }
  return { rule: best?.rule, isBelow: best !== undefined && best.rule.path.length < path.length };
}

/** Twice as much for every step that is named as for one that is left open; 0 for another path. */
function weightOf(rule: readonly string[], path: readonly string[]): number {
  if (rule.length > path.length) return 0;
  return rule.reduce((weight, step, at) => weight * (step === path[at] ? 2 : step === '*' ? 1 : 0), 2);
}

function has(matchers: readonly JsonObject[], name: string): boolean {
  return matchers.some((matcher) => nameOf(matcher) === name);
}

function isParts(expected: JsonValue): boolean {
  return typeof expected === 'object' && expected !== null;
}

/** `min` and `max` are of lists. */
function hasLength({ min, max }: JsonObject, actual: Value): boolean {
  if (!isList(actual)) return true;
  return (typeof min !== 'number' || actual.length >= min) && (typeof max !== 'number' || actual.length <= max);
}

function sameScalar(expected: JsonValue, actual: Value): boolean {
  return typeof actual === 'bigint' ? typeof expected === 'number' && BigInt(Math.trunc(expected)) === actual : expected === actual;
}

/** What the matcher asks for, for people. */
function describe(matcher: JsonObject, expected: JsonValue): string {
  const name = nameOf(matcher);
  const limits = ['regex', 'value', 'format', 'min', 'max', 'status'].flatMap((key) =>
    matcher[key] === undefined ? [] : [`${key} ${JSON.stringify(matcher[key])}`],
  );
  const like = name === 'type' || name === 'equality' ? ` like ${JSON.stringify(expected).slice(0, 60)}` : '';
  return `${name}${like}${limits.length > 0 ? ` (${limits.join(', ').slice(0, 120)})` : ''}`;
}

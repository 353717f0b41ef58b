import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../core/index.ts';
import { isRounded } from '../engine/membership.ts';
import type { ValueTest } from '../types.ts';
import { ALWAYS, NEVER, type NumberTest, numberTest, type TestTools, type TextTest, textTest } from './byte-tests.ts';
import { MINUS, PLUS } from './kinds.ts';
import { isInstant } from './moments.ts';
import type { WholeRows } from './ndjson.ts';
import type { Slot } from './slots.ts';

/** Keywords that decide nothing about a row. */
const NOTES = ['$schema', '$id', '$comment', 'title', 'description', 'default', 'examples', 'deprecated', 'readOnly', 'writeOnly'];
const OF_ROWS = new Set([...NOTES, 'type', 'properties', 'required', 'additionalProperties']);
const OF_TEXTS = ['minLength', 'maxLength', 'pattern', 'format'];
const OF_NUMBERS = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];
const OF_VALUES = new Set([...NOTES, 'type', 'enum', 'const', ...OF_TEXTS, ...OF_NUMBERS]);
/** Formats whose definition here is at least as narrow as that of ajv. */
const FORMATS: Readonly<Record<string, TextTest | undefined>> = { 'date-time': isZoned };

/**
 * A JSON Schema whose rows are objects of plain values, as tests of bytes: a row of which every value passes surely satisfies it, any other is
 * for the validator. `undefined` for a schema that says more than that.
 */
export function schemaSlots(
  schema: JsonObject | boolean,
  tools: TestTools,
): { readonly slots: readonly Slot[]; readonly whole: WholeRows } | undefined {
  if (!isJsonObject(schema) || !Object.keys(schema).every((key) => OF_ROWS.has(key))) return undefined;
  const { type = 'object', properties = {}, required = [], additionalProperties = true } = schema;
  if (!typesOf(type)?.includes('object') || !isJsonObject(properties) || !isTexts(required)) return undefined;
  if (typeof additionalProperties !== 'boolean') return undefined;
  const names = [...new Set([...Object.keys(properties), ...required])];
  // Validators pass over it, as of old.
  if (names.includes('__proto__')) return undefined;
  const slots = names.map((name) => {
    const one = Object.hasOwn(properties, name) ? (properties[name] ?? {}) : additionalProperties;
    return slotOf(name, { schema: one, isRequired: required.includes(name), tools });
  });
  if (!slots.every((slot) => slot !== undefined)) return undefined;
  return { slots, whole: { isClosed: !additionalProperties } };
}

function isTexts(value: JsonValue): value is readonly string[] {
  return isJsonArray(value) && value.every((item) => typeof item === 'string');
}

function typesOf(type: JsonValue | undefined): readonly string[] | undefined {
  if (typeof type === 'string') return [type];
  return type !== undefined && isTexts(type) ? type : undefined;
}

interface Parts {
  readonly schema: JsonValue;
  readonly isRequired: boolean;
  readonly tools: TestTools;
}

function slotOf(name: string, { schema, isRequired, tools }: Parts): Slot | undefined {
  const rules = schema === true ? {} : schema === false ? { enum: [] } : schema;
  if (!isJsonObject(rules) || !Object.keys(rules).every((key) => OF_VALUES.has(key))) return undefined;
  const types = rules['type'] === undefined ? undefined : typesOf(rules['type']);
  const values = listed(rules);
  const tests = testsOf(rules);
  if ((rules['type'] !== undefined && !types) || values === null || !tests) return undefined;
  const allows = (type: string): boolean => types === undefined || types.includes(type);
  const holds = (type: string, value: JsonValue): boolean => allows(type) && (values === undefined || values.includes(value));
  const isNestedFine = values === undefined && allows('object') && allows('array');
  const enumTest: ValueTest[] = values === undefined ? [] : [{ kind: 'enum', values }];
  const texts = [...enumTest.map((test) => textTest(test, tools)), ...tests.texts.map((test) => ofText(test, tools))];
  const whole: ValueTest[] = allows('number') ? [] : [{ kind: 'type', type: 'integer' }];
  const numbers = [...enumTest, ...tests.numbers, ...whole].map(numberTest);
  return {
    name,
    type: undefined,
    checks: [],
    counters: [],
    ages: [],
    isKey: false,
    isFineAs: {
      absent: !isRequired,
      null: holds('null', null),
      true: holds('boolean', true),
      false: holds('boolean', false),
      nested: isNestedFine,
    },
    texts: allows('string') ? sure(texts) : undefined,
    numbers: allows('number') || allows('integer') ? sure(numbers) : undefined,
  };
}

/** The values of `enum` and `const`; `undefined` where all are allowed, null where they cannot be told apart here. */
function listed(rules: JsonObject): readonly JsonValue[] | undefined | null {
  const both = [...('enum' in rules ? [rules['enum']] : []), ...('const' in rules ? [[rules['const'] ?? null]] : [])];
  const [values, more] = both;
  if (values === undefined) return both.length === 0 ? undefined : null;
  if (more !== undefined || !isJsonArray(values)) return null;
  const isPlain = values.every((value) => (typeof value === 'number' ? !isRounded(value) : typeof value !== 'object' || value === null));
  return isPlain ? values : null;
}

function testsOf(rules: JsonObject): { readonly texts: readonly ValueTest[]; readonly numbers: readonly ValueTest[] } | undefined {
  const texts: ValueTest[] = [];
  const numbers: ValueTest[] = [];
  for (const key of OF_NUMBERS.filter((one) => Object.hasOwn(rules, one))) {
    const value = rules[key];
    if (typeof value !== 'number' || isRounded(value)) return undefined;
    numbers.push({ kind: /min/i.test(key) ? 'minimum' : 'maximum', limit: { value, open: key.startsWith('exclusive') } });
  }
  const { minLength: min = 0, maxLength: max = Number.MAX_SAFE_INTEGER, pattern, format } = rules;
  if (typeof min !== 'number' || typeof max !== 'number') return undefined;
  texts.push({ kind: 'length', min, max });
  if (typeof pattern === 'string') texts.push({ kind: 'pattern', pattern });
  else if (pattern !== undefined) return undefined;
  if (typeof format === 'string') texts.push({ kind: 'format', format });
  else if (format !== undefined) return undefined;
  return { texts, numbers };
}

function ofText(test: ValueTest, tools: TestTools): TextTest {
  if (test.kind === 'format') {
    if (Object.hasOwn(FORMATS, test.format)) return FORMATS[test.format] ?? NEVER;
    return test.format === 'date'
      ? textTest({ kind: 'type', type: 'date' }, tools)
      : test.format === 'uuid'
        ? textTest(test, tools)
        : NEVER;
  }
  if (test.kind === 'length' && test.min === 0 && test.max === Number.MAX_SAFE_INTEGER) return ALWAYS;
  return textTest(test, tools);
}

function sure<T extends TextTest | NumberTest>(tests: readonly T[]): readonly Exclude<T, string>[] | undefined {
  if (tests.includes(NEVER as T)) return undefined;
  return tests.filter((test): test is Exclude<T, string> => test !== ALWAYS && test !== NEVER);
}

const [Z, LOWER_Z] = [0x5a, 0x7a];

/** Whether these bytes are surely an instant with a zone, as RFC 3339 wants it. */
function isZoned(bytes: Uint8Array, from: number, to: number): boolean {
  if (!isInstant(bytes, from, to)) return false;
  const [last, sign] = [bytes[to - 1], bytes[to - 6]];
  return last === Z || last === LOWER_Z || sign === PLUS || sign === MINUS;
}

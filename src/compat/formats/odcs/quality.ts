import { canonicalJson, isJsonArray, type JsonValue } from '../../../core/index.ts';
import type { Field, Quality } from './model.ts';
import { type MapNode, refuse } from './node.ts';

const TYPES = ['text', 'library', 'sql', 'custom'] as const;
const OPERATOR = /^must(?:Not)?Be/;
/** What decides; everything else only informs. `rule` is the name that 3.0 had for `metric`. */
const DECIDING = ['type', 'metric', 'rule', 'unit', 'arguments', 'validValues', 'pattern', 'query', 'engine', 'implementation', 'dialect'];
const NOTES = ['name', 'description', 'dimension', 'severity', 'businessImpact'];

export function readQuality(map: MapNode): Quality {
  const metric = map.text('metric') ?? map.text('rule') ?? '';
  const stated = map.text('type') ?? (metric === '' && map.get('query') ? 'sql' : 'library');
  const type = TYPES.find((known) => known === stated);
  if (!type)
    throw refuse(map.at('type'), `the type ${JSON.stringify(stated)} of a quality rule is not known`, `one of ${TYPES.join(', ')}`);
  const operators = new Map<string, JsonValue>();
  for (const key of map.keys()) {
    const value = OPERATOR.test(key) ? map.json(key) : undefined;
    if (value !== undefined) operators.set(key, value);
  }
  const given = DECIDING.flatMap((key): [string, JsonValue][] => {
    const value = map.json(key);
    return value === undefined ? [] : [[key, value]];
  });
  const details = map.map('arguments');
  const valid = details?.json('validValues') ?? map.json('validValues');
  // The normative example has the pattern beside the arguments.
  const pattern = details?.text('pattern') ?? map.text('pattern');
  return {
    type,
    metric: type === 'library' ? metric : '',
    unit: map.text('unit') ?? 'rows',
    operators,
    arguments: canonicalJson({
      ...(map.json('arguments') as Record<string, JsonValue> | undefined),
      ...(valid === undefined ? {} : { valid }),
      pattern: pattern ?? null,
    }),
    validValues: isJsonArray(valid) ? valid : undefined,
    pattern,
    query: textOf(map, 'query'),
    notes: Object.fromEntries(NOTES.flatMap((key) => (textOf(map, key) === undefined ? [] : [[key, textOf(map, key) ?? '']]))),
    text: canonicalJson(Object.fromEntries([...given, ...operators])),
    label: type === 'library' ? metric || 'a library rule' : `a rule of type ${type}`,
    place: map.place,
  };
}

/** What is no text is left to the schema of the standard. */
function textOf(map: MapNode, key: string): string | undefined {
  const value = map.json(key);
  return typeof value === 'string' ? value : undefined;
}

/** Numbers that satisfy a rule, inclusive. */
export interface Interval {
  readonly min: number;
  readonly max: number;
}

/** The interval of a rule, all of its operators together; undefined where they do not make one. Between is inclusive; counts of rows are whole numbers. */
export function intervalOf(rule: Quality): Interval | undefined {
  const intervals = [...rule.operators].map(([name, value]) => operatorInterval(name, value, rule.unit === 'percent'));
  if (intervals.length === 0 || !intervals.every((one) => one !== undefined)) return undefined;
  return { min: Math.max(...intervals.map((one) => one.min)), max: Math.min(...intervals.map((one) => one.max)) };
}

/** Whether an operator that makes no interval refuses an amount: `mustNotBe` and `mustNotBeBetween`. */
export function isExcluded(rule: Quality, amount: number): boolean {
  return [...rule.operators].some(([name, value]) => {
    if (name === 'mustNotBe') return amount === value;
    return name === 'mustNotBeBetween' && isJsonArray(value) && amount >= Number(value[0]) && amount <= Number(value[1]);
  });
}

function operatorInterval(name: string, value: JsonValue, percent: boolean): Interval | undefined {
  if (name === 'mustBeBetween') {
    const [min, max] = isJsonArray(value) ? value : [];
    return typeof min === 'number' && typeof max === 'number' ? { min, max } : undefined;
  }
  if (typeof value !== 'number') return undefined;
  if (name === 'mustBe') return { min: value, max: value };
  // The nearest share that is another one.
  const step = Math.max(1, Math.abs(value)) * Number.EPSILON;
  if (name === 'mustBeGreaterThan') return { min: percent ? value + step : Math.floor(value) + 1, max: Infinity };
  if (/^mustBeGreater(?:Than)?OrEqualTo$/.test(name)) return { min: value, max: Infinity };
  if (name === 'mustBeLessThan') return { min: 0, max: percent ? value - step : Math.ceil(value) - 1 };
  return /^mustBeLess(?:Than)?OrEqualTo$/.test(name) ? { min: 0, max: value } : undefined;
}

/** Whether a rule of a property itself says that nothing of what a metric counts is there. One that counts other properties says nothing here. */
export function isNever(metric: 'nullValues' | 'duplicateValues', field: Field): boolean {
  return field.quality.some(
    (rule) => rule.metric === metric && !rule.arguments.includes('"properties"') && (intervalOf(rule)?.max ?? 1) <= 0,
  );
}

/** The values that a rule of a property itself allows and no others. */
export function validValues(field: Field): readonly JsonValue[] | undefined {
  return field.quality.find((rule) => rule.metric === 'invalidValues' && rule.validValues && (intervalOf(rule)?.max ?? 1) <= 0)
    ?.validValues;
}

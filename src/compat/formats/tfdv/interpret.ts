import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../core/index.ts';
import type { CountRange, DataSchema, Feature } from './model.ts';

/** An example: values by feature. A number with a fraction is a FLOAT, one without an INT; integers beyond 2^53 are decimal text. */
export type Example = JsonObject;

/** Whether a feature is expected; without an environment all are. */
export function isExpected(schema: DataSchema, feature: Feature, environment: string | undefined): boolean {
  if (environment === undefined || feature.inEnvironments.has(environment)) return true;
  return !feature.notInEnvironments.has(environment) && schema.defaultEnvironments.has(environment);
}

/**
 * Why a data set is reported under a schema; undefined when it is not. It looks at values alone, apart from the comparison of schemas;
 * what the schema does not know is not its matter.
 */
export function findAnomaly(schema: DataSchema, examples: readonly Example[], environment: string | undefined): string | undefined {
  for (const feature of schema.features) {
    const why = feature.checked && checkFeature(feature, examples, (one) => isExpected(schema, one, environment), feature.name);
    if (why) return why;
  }
  return undefined;
}

function checkFeature(
  feature: Feature,
  examples: readonly Example[],
  isWanted: (feature: Feature) => boolean,
  path: string,
): string | undefined {
  const lists = examples.flatMap((example) => (Object.hasOwn(example, feature.name) ? [example[feature.name] ?? null] : []));
  if (lists.length === 0) {
    const required = feature.minCount > 0 || feature.minFraction > 0;
    return required && isWanted(feature) && examples.length > 0 ? `${path} is missing in all examples` : undefined;
  }
  if (lists.length < feature.minCount) return `${path} is in ${lists.length} examples, fewer than ${feature.minCount}`;
  if (lists.length / examples.length < feature.minFraction)
    return `${path} is in ${lists.length} of ${examples.length} examples, less than ${feature.minFraction}`;
  if (feature.always && lists.length < examples.length) return `${path} has a shape, and is not in every example`;
  let [values, inside] = [0, 0];
  for (const list of lists) {
    if (!isJsonArray(list)) return `${path} is not a list`;
    const why = checkCount(feature.counts, list, path) ?? checkValues(feature, list, path);
    if (why) return why;
    values += list.length;
    inside += list.filter((value) => isInTexts(feature, value)).length;
  }
  if (values > 0 && inside / values < feature.domainMass)
    return `${inside} of ${values} values of ${path} are in the domain, less than ${feature.domainMass}`;
  if (feature.type !== 'STRUCT') return undefined;
  const inner = lists.flatMap((list) => (isJsonArray(list) ? list.filter((value): value is JsonObject => isJsonObject(value)) : []));
  for (const child of feature.features) {
    const why = child.checked && checkFeature(child, inner, isWanted, `${path}.${child.name}`);
    if (why) return why;
  }
  return undefined;
}

function checkCount(counts: readonly CountRange[], list: readonly JsonValue[], path: string): string | undefined {
  const [range] = counts;
  if (!range) return undefined;
  if (list.length < range.min) return `${path} has ${list.length} values, fewer than ${range.min}`;
  return range.max !== undefined && list.length > range.max ? `${path} has ${list.length} values, more than ${range.max}` : undefined;
}

function checkValues(feature: Feature, list: readonly JsonValue[], path: string): string | undefined {
  const wrong = list.find((value) => !hasType(feature, value) || !isInRange(feature, value));
  if (wrong === undefined) return undefined;
  const shown = JSON.stringify(wrong);
  return hasType(feature, wrong) ? `${path}: ${shown} is out of range` : `${path}: ${shown} is not ${feature.type}`;
}

function hasType(feature: Feature, value: JsonValue): boolean {
  if (feature.type === 'INT') return Number.isSafeInteger(value) || (typeof value === 'string' && /^-?\d{16,19}$/.test(value));
  if (feature.type === 'FLOAT') return typeof value === 'number' && !Number.isInteger(value);
  if (feature.type === 'BYTES') return typeof value === 'string';
  return feature.type === undefined || isJsonObject(value);
}

function isInRange({ values }: Feature, value: JsonValue): boolean {
  if (values.kind === 'floats') return Number(value) >= values.min && Number(value) <= values.max;
  if (values.kind !== 'integers') return true;
  if (typeof value !== 'number' && !(typeof value === 'string' && /^-?\d{1,19}$/.test(value))) return false;
  return BigInt(value) >= values.min && BigInt(value) <= values.max;
}

/** Only a domain of texts may be left by some of the values. */
function isInTexts({ values }: Feature, value: JsonValue): boolean {
  return values.kind !== 'texts' || (typeof value === 'string' && values.values.has(value));
}

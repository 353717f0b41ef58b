import type { JsonValue, Witness } from '../../../core/index.ts';
import { isSmallValue } from '../../source/value.ts';
import { type Example, findAnomaly } from './interpret.ts';
import type { DataSchema, Feature } from './model.ts';
import { typicalValue } from './values.ts';

/** Larger payloads are not shown. */
const MAX_VALUES = 32;
const MAX_EXAMPLES = 20;
/** Features of an example, over all witnesses of a comparison. */
const MAX_WORK = 50_000;

/** Values for one feature at a path; `undefined` leaves it out. */
export interface Change {
  readonly path: readonly string[];
  readonly values: readonly JsonValue[] | undefined;
}

/** Builds data sets that the writer allows, until one is reported by the reader. */
export class Prover {
  readonly #writer: DataSchema;
  readonly #reader: DataSchema;
  #work = 0;

  constructor(writer: DataSchema, reader: DataSchema) {
    this.#writer = writer;
    this.#reader = reader;
  }

  /** Each try is a data set, given by what changes in its examples. */
  prove(tries: Iterable<readonly Change[]>, environment?: string): Witness | undefined {
    for (const changes of tries) {
      this.#work += changes.length * this.#writer.features.length;
      if (this.#work > MAX_WORK) return undefined;
      const examples = changes.map((change) =>
        makeExample(this.#writer.features, change, environment === undefined ? undefined : this.#writer, environment),
      );
      if (!examples.every((example) => example !== undefined)) continue;
      if (findAnomaly(this.#writer, examples, environment) !== undefined) continue;
      const error = findAnomaly(only(this.#reader, changes), examples, environment);
      const payload: JsonValue | undefined = examples.length === 1 ? examples[0] : examples;
      if (error && payload !== undefined) return { payload, outcome: 'rejected', error, confirmedBy: ['own value interpreter'] };
    }
    return undefined;
  }
}

/** The reader without what is not at stake, so that its error is about the difference. */
function only(schema: DataSchema, changes: readonly Change[]): DataSchema {
  const narrow = (features: readonly Feature[], [name, ...rest]: readonly string[]): readonly Feature[] =>
    features
      .filter((feature) => feature.name === name)
      .map((feature) => (rest.length > 0 ? { ...feature, features: narrow(feature.features, rest) } : feature));
  return { ...schema, features: narrow(schema.features, changes[0]?.path ?? []) };
}

/** Every feature that the writer requires, with the change; undefined where a typical value cannot be named. */
function makeExample(features: readonly Feature[], change: Change, schema?: DataSchema, environment?: string): Example | undefined {
  const [name, ...rest] = change.path;
  const example: [string, JsonValue][] = [];
  for (const feature of features) {
    const own = feature.name === name;
    if (own && rest.length === 0) {
      if (change.values) example.push([feature.name, change.values]);
      continue;
    }
    const required = feature.checked && (feature.minCount > 0 || feature.minFraction > 0) && isIn(feature, schema, environment);
    if (!required && !own) continue;
    const values = typicalValues(feature, own ? { path: rest, values: change.values } : undefined);
    if (!values) return undefined;
    example.push([feature.name, values]);
  }
  return Object.fromEntries(example);
}

function isIn(feature: Feature, schema: DataSchema | undefined, environment: string | undefined): boolean {
  if (!schema || environment === undefined || feature.inEnvironments.has(environment)) return true;
  return !feature.notInEnvironments.has(environment) && schema.defaultEnvironments.has(environment);
}

/** As many typical values as a feature must have. Constraints that are not understood leave nothing to be said. */
export function typicalValues(
  feature: Feature,
  change?: Change,
  count = Math.max(1, feature.counts[0]?.min ?? 1),
): readonly JsonValue[] | undefined {
  if (feature.counts.length > 1 || count > MAX_VALUES || feature.others.size > 0) return undefined;
  const value =
    feature.type === 'STRUCT' ? makeExample(feature.features, change ?? { path: [], values: undefined }) : typicalValue(feature);
  // Lists of messages in lists of messages multiply.
  return value === undefined || !isSmallValue(value) ? undefined : Array.from({ length: count }, () => value);
}

/** Numbers of examples, and of those with the feature, that the one presence allows and the other does not. */
export function* presenceTries(writer: Feature, reader: Feature): Generator<{ examples: number; present: number }> {
  for (let examples = 1; examples <= MAX_EXAMPLES; examples += 1) {
    const present = Math.max(Math.ceil(examples * writer.minFraction), writer.minCount);
    const refused = present < reader.minCount || present / examples < reader.minFraction;
    if (present <= examples && refused) yield { examples, present };
  }
}

/** Numbers of values, and of those in the domain, that the one share allows and the other does not. */
export function* massTries(writer: Feature, reader: Feature): Generator<{ values: number; inside: number }> {
  for (let values = 1; values <= MAX_EXAMPLES; values += 1) {
    const inside = Math.ceil(values * writer.domainMass);
    if (inside / values < reader.domainMass) yield { values, inside };
  }
}

import type { Place } from '../../../core/index.ts';
import type { SchemaSource } from '../../types.ts';
import { readDomain, readNamedDomains } from './domain.ts';
import { Fields, refuse } from './fields.ts';
import { type CountRange, type DataSchema, type Feature, FEATURE_TYPES, type FeatureType } from './model.ts';
import { canonicalText, parseTextFormat, type TextMessage } from './text-format.ts';

/** Stages whose features are not checked, nor reported when they come or go (`FeatureIsDeprecated` of the validator). */
const UNCHECKED = new Set(['PLANNED', 'ALPHA', 'DEPRECATED', 'DEBUG_ONLY', 'DISABLED']);
/** By number; the eighth has none. */
const STAGES = 'UNKNOWN_STAGE PLANNED ALPHA BETA PRODUCTION DEPRECATED DEBUG_ONLY DISABLED  VALIDATION_DERIVED'.split(' ');
const TYPES = ['TYPE_UNKNOWN', ...FEATURE_TYPES];
/** Fields of a feature that exclude each other (`oneof` of tensorflow.metadata.v0.Feature). */
const EXCLUSIVE = [
  'presence group_presence',
  'shape value_count value_counts',
  `domain int_domain float_domain string_domain bool_domain struct_domain natural_language_domain image_domain audio_domain video_domain
  content_chunk_domain mid_domain url_domain time_domain time_of_day_domain`,
].map((names) => names.split(/\s+/));
/** Parts of a feature that are compared in their own right, or that say nothing about data. */
const KNOWN = new Set(
  `name type deprecated presence value_count value_counts shape distribution_constraints in_environment not_in_environment
  lifecycle_stage skew_comparator drift_comparator annotation struct_domain domain int_domain float_domain string_domain bool_domain
  natural_language_domain image_domain mid_domain url_domain time_domain time_of_day_domain`.split(/\s+/),
);
const LEGACY = 'generate_legacy_feature_spec';
const KNOWN_TOP = new Set(['feature', 'string_domain', 'int_domain', 'float_domain', 'default_environment', 'annotation', LEGACY]);

/** What the features of a schema have in common. */
interface Surroundings {
  readonly domains: ReadonlyMap<string, TextMessage>;
  /** Gathers every environment that a feature names. */
  readonly environments: Set<string>;
  /** Whether a feature with a shape may be missing. */
  readonly legacy: boolean;
}

/**
 * Reads a schema in the text format.
 * @throws GateError RG-SCHEMA-SYNTAX
 */
export function parseSchema(source: SchemaSource): DataSchema {
  const message = parseTextFormat(source.text, source.path);
  const fields = new Fields(message);
  const domains = readNamedDomains(fields);
  const environments = new Set(fields.texts('default_environment'));
  const around: Surroundings = { domains, environments, legacy: fields.bool(LEGACY) };
  const features = readFeatures(fields, (inner) => readFeature(inner, around, true));
  return {
    features,
    defaultEnvironments: new Set(fields.texts('default_environment')),
    environments,
    others: readOthers(fields, KNOWN_TOP),
    place: { file: source.path, line: 1, column: 1 },
  };
}

function readFeatures(fields: Fields, read: (message: TextMessage) => Feature): readonly Feature[] {
  const seen = new Set<string>();
  return fields.messages('feature').map((message) => {
    const feature = read(message);
    if (seen.has(feature.name)) throw refuse(feature.place, `the feature ${JSON.stringify(feature.name)} stands twice`);
    seen.add(feature.name);
    return feature;
  });
}

function readFeature(message: TextMessage, around: Surroundings, inEvery: boolean): Feature {
  const fields = new Fields(message);
  const name = fields.text('name');
  if (name === undefined) throw refuse(message.place, 'a feature has no name');
  const type = readType(fields);
  const presence = fields.message('presence');
  const constraints = fields.message('distribution_constraints');
  for (const names of EXCLUSIVE) fields.atMostOne(names);
  const stage = fields.choice('lifecycle_stage', STAGES) ?? 'UNKNOWN_STAGE';
  const [inside, outside] = [fields.texts('in_environment'), fields.texts('not_in_environment')];
  for (const environment of [...inside, ...outside]) around.environments.add(environment);
  const struct = fields.message('struct_domain');
  const shape = fields.message('shape');
  const minFraction = presence?.share('min_fraction') ?? 0;
  const everywhere = inEvery && minFraction >= 1;
  return {
    name,
    type,
    minFraction,
    always: shape !== undefined && !around.legacy,
    everywhere,
    minCount: Number(presence?.integer('min_count') ?? 0),
    counts: readCounts(fields),
    shape: shape && `[${readSizes(shape).join(', ')}]`,
    values: readDomain(fields, type, around.domains),
    domainMass: constraints?.share('min_domain_mass') ?? 1,
    inEnvironments: new Set(inside),
    notInEnvironments: new Set(outside),
    checked: !UNCHECKED.has(stage) && !fields.bool('deprecated'),
    stage: fields.bool('deprecated') ? 'deprecated' : stage,
    features: struct ? readFeatures(struct, (inner) => readFeature(inner, around, everywhere)) : [],
    thresholds: readThresholds(fields),
    others: new Map([...readOthers(fields, KNOWN), ...(struct ? readOthers(struct, KNOWN_TOP, 'struct_domain.') : [])]),
    place: message.place,
    at: (part) => fields.at(part),
  };
}

function readType(fields: Fields): FeatureType | undefined {
  const word = fields.choice('type', TYPES);
  // The validator takes a domain of texts for the type, where none is given.
  if (word === undefined) return fields.all('domain').length + fields.all('string_domain').length > 0 ? 'BYTES' : undefined;
  return FEATURE_TYPES.find((known) => known === word);
}

function readCounts(fields: Fields): readonly CountRange[] {
  const shape = fields.message('shape');
  if (shape) {
    const sizes = readSizes(shape);
    const count = sizes.reduce((product, size) => product * size, 1);
    return [sizes.some((size) => size < 0) ? { min: 0, max: undefined } : { min: count, max: count }];
  }
  const nested = fields.message('value_counts');
  if (!nested) fields.one('value_count');
  const levels = nested ? nested.messages('value_count') : fields.messages('value_count');
  return levels.map((level) => {
    const range = new Fields(level);
    const max = range.integer('max');
    // The validator takes a count below zero for none.
    return { min: Math.max(0, Number(range.integer('min') ?? 0n)), max: max === undefined ? undefined : Number(max) };
  });
}

/** A size that is not given is -1. */
function readSizes(shape: Fields): readonly number[] {
  return shape.messages('dim').map((dim) => Number(new Fields(dim).integer('size') ?? -1n));
}

function readThresholds(fields: Fields): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const comparator of ['skew_comparator', 'drift_comparator']) {
    const inner = fields.message(comparator);
    for (const norm of inner?.names() ?? []) {
      const threshold = inner?.message(norm)?.number('threshold');
      if (threshold !== undefined) found.set(`${comparator}.${norm}`, threshold);
    }
  }
  return found;
}

function readOthers(fields: Fields, known: ReadonlySet<string>, prefix = ''): ReadonlyMap<string, { text: string; place: Place }> {
  const others = new Map<string, { text: string; place: Place }>();
  for (const name of fields.names()) {
    if (known.has(name)) continue;
    for (const field of fields.all(name)) {
      const own = field.value.kind === 'message' ? new Fields(field.value).all('name')[0]?.value : undefined;
      const key = `${prefix}${own && own.kind === 'string' ? `${name}/${own.text}` : name}`;
      const text = `${others.get(key)?.text ?? ''}${canonicalText(field.value)}`;
      others.set(key, { text, place: others.get(key)?.place ?? field.place });
    }
  }
  return others;
}

import type { Difference, DifferenceKind, JsonObject, Place } from '../../../core/index.ts';
import { compareFeature, type Found } from './compare-feature.ts';
import { isExpected } from './interpret.ts';
import type { DataSchema, Feature } from './model.ts';
import { describeRule } from './rules.ts';
import { type Change, Prover } from './witness.ts';

const SYMMETRIC = /^(?:sparse_feature|weighted_feature|tensor_representation_group|represent_variable_length_as_ragged)/;

/** Is every data set that is valid under `writer` valid under `reader`? By the anomalies that the validator reports. */
export function compareSchemas(writer: DataSchema, reader: DataSchema): readonly Difference[] {
  const prover = new Prover(writer, reader);
  const found = [
    ...compareFeatures(writer.features, reader.features, []),
    ...compareEnvironments(writer, reader),
    ...compareOthers(writer, reader),
  ];
  return found.map((one) => toDifference(one, prover));
}

function compareFeatures(written: readonly Feature[], read: readonly Feature[], parents: readonly string[]): readonly Found[] {
  const [byWriter, byReader] = [indexByName(written), indexByName(read)];
  const both = read.flatMap((feature): readonly Found[] => {
    const path = [...parents, feature.name];
    const other = byWriter.get(feature.name);
    if (!other) return isRequired(feature) ? [required(feature, path, 'does not have it')] : [];
    const inner = feature.checked && other.checked ? compareFeatures(other.features, feature.features, path) : [];
    return [...compareFeature(other, feature, path), ...inner];
  });
  const gone = written.filter((feature) => !byReader.has(feature.name));
  const unexpected = gone.map((feature): Found => {
    const path = [...parents, feature.name];
    return { rule: 'feature-unexpected', kind: 'lossy', path, data: { feature: path.join('.') }, writer: feature.place };
  });
  return [...both, ...unexpected];
}

function indexByName(features: readonly Feature[]): ReadonlyMap<string, Feature> {
  return new Map(features.map((feature) => [feature.name, feature]));
}

function isRequired(feature: Feature): boolean {
  return feature.checked && (feature.minCount > 0 || feature.minFraction > 0);
}

function required(feature: Feature, path: readonly string[], how: string, environments?: readonly string[]): Found {
  const tries: readonly (readonly Change[])[] = [[{ path, values: undefined }]];
  return {
    rule: 'feature-required',
    kind: 'breaking',
    path,
    data: { feature: path.join('.'), how, ...(environments ? { environments } : {}) },
    reader: feature.at('presence'),
    tries,
    ...(environments?.[0] === undefined ? {} : { environment: environments[0] }),
  };
}

/** A feature that the data leaves out in an environment in which the reading schema expects it. Schemas that do not know an environment expect everything in it. */
function compareEnvironments(writer: DataSchema, reader: DataSchema): readonly Found[] {
  const names = [...new Set([...writer.environments, ...reader.environments])].sort();
  const expects = (schema: DataSchema, feature: Feature, name: string): boolean =>
    isExpected(schema, feature, schema.environments.has(name) ? name : undefined);
  const missingIn = (written: readonly Feature[], read: readonly Feature[], parents: readonly string[]): readonly Found[] => {
    const byWriter = indexByName(written);
    return read.flatMap((feature) => {
      const other = byWriter.get(feature.name);
      if (!other || !feature.checked) return [];
      const path = [...parents, feature.name];
      const missing = isRequired(feature) ? names.filter((name) => expects(reader, feature, name) && !expects(writer, other, name)) : [];
      const own: readonly Found[] =
        missing.length > 0 ? [{ ...required(feature, path, 'leaves it out there', missing), writer: other.at('not_in_environment') }] : [];
      // Features of messages are expected by environment, too.
      return [...own, ...(other.checked ? missingIn(other.features, feature.features, path) : [])];
    });
  };
  return missingIn(writer.features, reader.features, []);
}

function compareOthers(writer: DataSchema, reader: DataSchema): readonly Found[] {
  const names = [...new Set([...writer.others.keys(), ...reader.others.keys()])];
  return names.flatMap((name): readonly Found[] => {
    const [w, r] = [writer.others.get(name), reader.others.get(name)];
    if (w?.text === r?.text || (!r && !SYMMETRIC.test(name))) return [];
    const data = { feature: 'the schema', what: name };
    return [
      { rule: 'constraint-unproven', kind: 'unknown', path: [], data, writer: w?.place ?? writer.place, reader: r?.place ?? reader.place },
    ];
  });
}

function toDifference(found: Found, prover: Prover): Difference {
  const witness = found.kind === 'breaking' && found.tries ? prover.prove(found.tries, found.environment) : undefined;
  return {
    ...describeRule(found.rule, found.data),
    kind: found.kind satisfies DifferenceKind,
    path: found.path.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('/*'),
    data: found.data satisfies JsonObject,
    ...placed('writer', found.writer),
    ...placed('reader', found.reader),
    ...(witness ? { witness } : {}),
  };
}

function placed(side: 'writer' | 'reader', place: Place | undefined): { writer?: Place; reader?: Place } {
  return place ? { [side]: place } : {};
}

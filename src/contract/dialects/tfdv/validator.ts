import { loadTfdvTools, type TfdvFeature, type TfdvSchema } from '../../../compat/index.ts';
import type { RowValidator } from '../../engine/schema-rows.ts';
import type { Clause, Dataset, NotRunClause, Value } from '../../types.ts';
import { sourceOf } from '../source.ts';
import { type Around, FeatureRows } from './feature-rows.ts';

/** Holds examples against the features of a schema, all rows together: shares and counts are of all of them. */
export async function tfdvValidator(dataset: Dataset): Promise<RowValidator> {
  const { name } = dataset;
  const { parse, isExpected } = await loadTfdvTools();
  const parsed = parse(sourceOf(dataset));
  // Datasets are named after environments, where the schema has any.
  const environment = parsed.environments.has(name) ? name : undefined;
  const around: Around = { dataset: name, path: [], isExpected: (feature) => isExpected(parsed, feature, environment) };
  const features = parsed.features.filter(({ checked }) => checked).map((feature) => new FeatureRows(feature, around));
  return {
    check: (row: Value, origin) => {
      for (const feature of features) feature.add(row, origin);
      return [];
    },
    results: () => features.flatMap((feature) => feature.results()),
    notRun: [...notRunOf(parsed, name), ...parsed.features.flatMap((feature) => featureNotRun(feature, name, []))],
    unknownFormats: [],
  };
}

function notRunOf({ others }: TfdvSchema, dataset: string): NotRunClause[] {
  return [...others].map(([rule, { place }]) => ({
    ...({ dataset, property: '', rule, limit: '', place, sensitive: false } satisfies Clause),
    reason: `${rule} is not looked at`,
  }));
}

/** What a feature asks for that rows alone do not show, or that is not understood. */
function featureNotRun(feature: TfdvFeature, dataset: string, path: readonly string[]): NotRunClause[] {
  if (!feature.checked) return [];
  const names = [...path, feature.name];
  const tell = (rule: string, reason: string, place = feature.at(rule)): NotRunClause => ({
    ...({ dataset, property: names.join('.'), rule, limit: '', place, sensitive: false } satisfies Clause),
    reason,
  });
  const comparators = new Set([...feature.thresholds.keys()].map((key) => key.split('.')[0] ?? key));
  return [
    ...(feature.values.kind === 'opaque' ? [tell('domain', 'this kind of domain is not looked at')] : []),
    ...[...comparators].map((rule) => tell(rule, 'it compares two sets of data: run `drift` with this schema')),
    ...[...feature.others].map(([rule, { place }]) => tell(rule, `${rule} is not looked at`, place)),
    ...feature.features.flatMap((inner) => featureNotRun(inner, dataset, names)),
  ];
}

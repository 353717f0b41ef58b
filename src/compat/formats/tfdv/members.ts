import type { Member } from '../../types.ts';
import type { DataSchema, Feature } from './model.ts';

/** Features, those of messages too: columns of stored data, which a name that comes back would be read from. */
export function membersOf(schema: DataSchema): Generator<Member> {
  return featuresOf(schema.features, []);
}

function* featuresOf(features: readonly Feature[], parents: readonly string[]): Generator<Member> {
  for (const feature of features) {
    const path = [...parents, feature.name];
    const key = path.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
    yield { key, name: `the feature ${path.join('.')}`, signature: feature.type ?? 'any type', place: feature.place };
    yield* featuresOf(feature.features, path);
  }
}

import type { Member } from '../../types.ts';
import { type FeatureStore, joinKeysOf } from './model.ts';

/** Views, their features, entities and services: names under which values are stored and asked for. */
export function* membersOf(store: FeatureStore): Generator<Member> {
  for (const { name, joinKey, type, place } of store.entities.values()) {
    if (joinKey === undefined) continue;
    yield { key: `/entities${pointer(name)}`, name: `the entity ${name}`, signature: `${joinKey} ${type ?? ''}`.trim(), place };
  }
  for (const view of store.views.values()) {
    const keys = joinKeysOf(store, view);
    const signature = keys ? `by ${[...keys.keys()].sort().join(', ') || 'no key'}` : 'a view';
    yield { key: `/views${pointer(view.name)}`, name: `the feature view ${view.name}`, signature, place: view.place };
    for (const [name, { type, place }] of view.features) {
      if (type === undefined) continue;
      yield { key: `/views${pointer(view.name)}${pointer(name)}`, name: `the feature ${view.name}:${name}`, signature: type, place };
    }
  }
  for (const { name, place } of store.services.values()) {
    yield { key: `/services${pointer(name)}`, name: `the feature service ${name}`, signature: 'a feature service', place };
  }
}

function pointer(name: string): string {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

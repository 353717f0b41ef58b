import { filtersOf, type ManifestObject } from '../objects.ts';
import type { ConfigOf } from '../types.ts';
import { formatPath, type Step } from './path.ts';

/** Selectors for a place in an object, from short to long. */
export function fieldSelectors(object: ManifestObject, steps: readonly Step[]): ConfigOf<'field'>[] {
  const path = formatPath(steps);
  return filtersOf(object).map((filter) => ({ locator: 'field', path, ...filter }));
}

import type { SelectorConfig } from '../config/index.ts';
import type { Manifest } from './document/manifest.ts';
import type { SourceDocument } from './document/tree.ts';
import { attempt } from './locators/attempt.ts';
import { allLocators, formatSelector, locatorOf } from './locators/index.ts';
import type { Discovered, Site } from './locators/types.ts';

export interface DiscoveredPin {
  readonly config: SelectorConfig;
  readonly site: Site;
}

/** Finding each pin again costs a walk over its document; in larger ones the count of selectors has to do. */
const MAX_CHECKED = 500;

/** Pins of all kinds in the documents that parse, in source order, each with the shortest selector that is unique in the file. */
export function discoverPins(manifest: Manifest): DiscoveredPin[] {
  const found = manifest.segments.map((_, index) => {
    const document = manifest.document(index);
    return document.problem ? [] : allLocators.flatMap((locator) => locator.discover(document, manifest.path));
  });
  const counts = new Map<string, number>();
  for (const { selectors } of found.flat()) {
    for (const text of selectors.map(formatSelector)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return found
    .flatMap((list, index) => {
      const document = manifest.document(index);
      return withoutRepeats(list).flatMap(({ selectors, site }): DiscoveredPin[] => {
        const config = selectors.find((selector) => isUnique(selector, manifest) && counts.get(formatSelector(selector)) === 1);
        return config && (list.length > MAX_CHECKED || isFound(config, document)) ? [{ config, site }] : [];
      });
    })
    .sort((a, b) => startOf(a.site) - startOf(b.site));
}

/** A pointer that names no document looks into all of them, also where nothing was discovered. */
function isUnique(config: SelectorConfig, { segments }: Manifest): boolean {
  return config.locator !== 'pointer' || config.document !== undefined || segments.length === 1;
}

/** Whether a selector finds its one site: a key on the way may stand twice. */
function isFound(config: SelectorConfig, document: SourceDocument): boolean {
  return attempt(() => locatorOf(config).find(config, document))?.length === 1;
}

function startOf(site: Site): number {
  return site.scalars[0]?.start ?? 0;
}

/** A scalar that an earlier locator proposed is not proposed by a later one. */
function withoutRepeats(found: readonly Discovered[]): Discovered[] {
  const owner = new Map<number, string | undefined>();
  return found.filter(({ selectors, site }) => {
    const id = selectors[0]?.locator;
    const taken = site.scalars.some(({ start }) => owner.has(start) && owner.get(start) !== id);
    if (!taken) for (const { start } of site.scalars) owner.set(start, id);
    return !taken;
  });
}

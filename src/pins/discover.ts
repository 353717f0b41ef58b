import type { SelectorConfig } from '../config/index.ts';
import type { Role } from '../core/index.ts';
import type { Manifest } from './document/manifest.ts';
import type { SourceDocument } from './document/tree.ts';
import { attempt } from './locators/attempt.ts';
import { allLocators, formatSelector, formatsOf, locatorOf } from './locators/index.ts';
import type { Discovered, Locator, Site } from './locators/types.ts';
import { scalarKey, siteOffset } from './site-offset.ts';

export interface DiscoveredPin {
  readonly config: SelectorConfig;
  readonly site: Site;
  /** What the place says that it decides, also where the selector that is left does not. */
  readonly role: Role | undefined;
}

/** Finding each pin again costs a walk over its document; in larger ones the count of selectors has to do. */
const MAX_CHECKED = 500;

/** Pins of all kinds in the documents that parse, in source order, each with the shortest selector that is unique in the file. */
export function discoverPins(manifest: Manifest): DiscoveredPin[] {
  const locators = locatorsFor(manifest);
  const found = manifest.segments.map((_, index) => {
    const document = manifest.document(index);
    return document.problem ? [] : locators.flatMap((locator) => locator.discover(document, manifest.path));
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
        const found = config && list.length <= MAX_CHECKED ? findOne(config, document, manifest.path) : site;
        return config && found ? [{ config, site: found, role: site.role }] : [];
      });
    })
    .sort((a, b) => siteOffset(a.site, manifest.text) - siteOffset(b.site, manifest.text));
}

/** The locators that know the syntax; the one that claims the file alone, when one does. */
function locatorsFor({ format, path }: Manifest): readonly Locator[] {
  const fitting = allLocators.filter((locator) => formatsOf(locator).includes(format));
  const owner = fitting.find(({ claims }) => claims?.(path));
  return owner ? fitting.filter((locator) => locator === owner || locator.id === 'marker') : fitting;
}

/** A pointer that names no document looks into all of them, also where nothing was discovered. */
function isUnique(config: SelectorConfig, { segments }: Manifest): boolean {
  return config.locator !== 'pointer' || config.document !== undefined || segments.length === 1;
}

/** What a selector finds, when it is one site: a key on the way may stand twice. */
function findOne(config: SelectorConfig, document: SourceDocument, path: string): Site | undefined {
  const [site, ...others] = attempt(() => locatorOf(config).find(config, document, path)) ?? [];
  return others.length === 0 ? site : undefined;
}

/** A scalar that an earlier locator proposed is not proposed by a later one. */
function withoutRepeats(found: readonly Discovered[]): Discovered[] {
  const owner = new Map<string, string | undefined>();
  return found.filter(({ selectors, site }) => {
    const id = selectors[0]?.locator;
    const keys = site.scalars.map(scalarKey);
    const taken = keys.some((key) => owner.has(key) && owner.get(key) !== id);
    if (!taken) for (const key of keys) owner.set(key, id);
    return !taken;
  });
}

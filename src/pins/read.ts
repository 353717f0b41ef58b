import type { SelectorConfig } from '../config/index.ts';
import { discoverPins } from './discover.ts';
import { type Manifest, openManifest, syntaxError } from './document/manifest.ts';
import { assumedFormat, formatSelector } from './locators/index.ts';
import type { Site } from './locators/types.ts';
import { digestIn } from './reference/grammar.ts';
import { judgeSite } from './reference/judge.ts';
import { resolvePin } from './resolve.ts';
import { siteOffset } from './site-offset.ts';
import type { PinReading } from './types.ts';

/**
 * A pin as it stands in a file.
 * @throws GateError RG-PIN-NOT-FOUND, RG-PIN-AMBIGUOUS, RG-MANIFEST-SYNTAX, RG-SELECTOR
 */
export function readPin(path: string, bytes: Uint8Array, selector: SelectorConfig): PinReading {
  const manifest = openManifest(path, bytes, assumedFormat(selector));
  const { site } = resolvePin(manifest, selector);
  return reading(manifest, selector, site);
}

/**
 * All pins that can be told by the shape of the file (no pointers: any scalar could be one), in source order, each with a selector that
 * `readPin` resolves to it.
 * @throws GateError RG-MANIFEST-SYNTAX when a document of the file cannot be parsed
 */
export function listPins(path: string, bytes: Uint8Array): PinReading[] {
  const manifest = openManifest(path, bytes);
  for (const [index] of manifest.segments.entries()) {
    const { problem } = manifest.document(index);
    if (problem) throw syntaxError(manifest, problem);
  }
  return discoverPins(manifest).map(({ config, site }) => reading(manifest, config, site));
}

function reading(manifest: Manifest, config: SelectorConfig, site: Site): PinReading {
  return {
    selector: formatSelector(config),
    config,
    value: site.value,
    digest: digestIn(site.value),
    mutability: judgeSite(site, site.role).mutability,
    ...(site.role ? { role: site.role } : {}),
    ...(site.moves ? { moves: site.moves } : {}),
    place: manifest.place(siteOffset(site, manifest.text)),
    sharedBy: Math.max(...site.scalars.map((scalar) => scalar.sharedBy())),
  };
}

import { at, child, textOf } from '../../document/lookup.ts';
import type { MapNode, SourceDocument, TreeNode } from '../../document/tree.ts';
import { parseReference } from '../../reference/grammar.ts';
import { attempt } from '../attempt.ts';
import { isKustomization } from '../kustomize/index.ts';
import { imageMapSite, VERSION_KEYS } from '../image-map.ts';
import { imageSite } from '../site.ts';
import type { Discovered, Locator, Site } from '../types.ts';
import { formatPath, parsePath } from './path.ts';

/** Deeper than any chart nests its values. */
const MAX_DEPTH = 20;

/** A scalar that holds a whole reference, or a map of its parts. */
function siteAt(node: TreeNode | undefined): Site | undefined {
  return node?.kind === 'scalar' ? imageSite(node) : imageMapSite(node);
}

function find(path: string, document: SourceDocument): Site[] {
  const site = siteAt(at(document.root, parsePath(path)));
  return site ? [site] : [];
}

/** Values have no kind of their own: objects, kustomizations and Compose files are left to their locators. */
function discover(document: SourceDocument, path: string): Discovered[] {
  const { root } = document;
  const foreign = attempt(() => textOf(child(root, 'kind')) ?? (child(root, 'services')?.kind === 'map' ? 'compose' : undefined));
  if (root?.kind !== 'map' || foreign !== undefined || isKustomization(path)) return [];
  const found: Discovered[] = [];
  walk(root, [], new Set(), found);
  return found;
}

function walk(node: TreeNode | undefined, path: readonly string[], seen: Set<TreeNode>, found: Discovered[]): void {
  if (!node || node.kind === 'scalar' || seen.has(node) || path.length > MAX_DEPTH) return;
  seen.add(node);
  if (node.kind === 'seq') {
    for (const [index, item] of node.items.entries()) walk(item, [...path, String(index)], seen, found);
    return;
  }
  const site = path.length > 0 && isImageMap(node) ? attempt(() => siteAt(node)) : undefined;
  if (site) found.push(proposal(path, site));
  for (const { key, value } of node.entries) {
    if (key === undefined) continue;
    if (value?.kind === 'scalar' && isImageScalar(key, value.text)) found.push(proposal([...path, key], imageSite(value)));
    else walk(value, [...path, key], seen, found);
  }
}

function proposal(path: readonly string[], site: Site): Discovered {
  return { selectors: [{ locator: 'helm', path: formatPath(path) }], site };
}

/** A `repository` that could be one of an image (a chart repository is a URL), with a key for its version. */
function isImageMap(node: MapNode): boolean {
  const repository = textOf(attempt(() => child(node, 'repository')));
  const versioned = VERSION_KEYS.some((key) => node.entries.some((entry) => entry.key === key));
  return versioned && repository !== undefined && parseReference(repository) !== undefined;
}

/** `image: ref`, `sidecarImage: ref`, with a tag or a digest. */
function isImageScalar(key: string, text: string): boolean {
  const reference = /(?:^i|I)mage$/.test(key) ? parseReference(text) : undefined;
  return reference?.tag !== undefined || reference?.digest !== undefined;
}

export const helm: Locator<'helm'> = {
  id: 'helm',
  usage: 'KEY.KEY… (to a reference, or to a map of repository, tag and digest; a dot inside a key is written `\\.`)',
  example: {
    selector: 'helm:api.image',
    path: 'charts/shop/values.yaml',
    manifest: `api:
  image:
    registry: registry.example
    repository: shop/api
    tag: 1.4.0
    digest: sha256:${'a'.repeat(64)}
`,
  },
  parse(text) {
    parsePath(text);
    return { locator: 'helm', path: text };
  },
  format: ({ path }) => path,
  needles: ({ path }) => parsePath(path).filter((step) => !/^\d+$/.test(step)),
  find: ({ path }, document) => find(path, document),
  discover,
};

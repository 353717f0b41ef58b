import { child, textOf } from '../../document/lookup.ts';
import type { MapNode, SourceDocument, TreeNode } from '../../document/tree.ts';
import { parseReference } from '../../reference/grammar.ts';
import { attempt } from '../attempt.ts';
import { fieldSelectors } from '../field/selectors.ts';
import type { Step } from '../field/path.ts';
import { VERSION_KEYS } from '../image-map.ts';
import { isKustomization } from '../kustomize/index.ts';
import type { Discovered, Site } from '../types.ts';
import { type ParameterList, parameterLists, valuesHolders } from './holders.ts';
import { formatPath } from './path.ts';
import { parameterSite, valueSite } from './site.ts';

/** Deeper than any chart nests its values. */
const MAX_DEPTH = 20;

interface Image {
  readonly path: readonly string[];
  readonly site: Site;
}

/** Values have no kind of their own: kustomizations, Compose files and objects that hold no values are left to their locators. */
export function discoverValues(document: SourceDocument, path: string): Discovered[] {
  const { root } = document;
  if (root?.kind !== 'map' || isKustomization(path)) return [];
  const inObjects = [
    ...(attempt(() => valuesHolders(document)) ?? []).flatMap(({ object, steps, root: values }) =>
      imagesIn(values).map(({ path: keys, site }) => proposal(keys, site, fieldSelectors(object, [...steps, ...keySteps(keys)]))),
    ),
    ...(attempt(() => parameterLists(document)) ?? []).flatMap(parameterProposals),
  ];
  const kind = attempt(() => textOf(child(root, 'kind')) ?? (child(root, 'services')?.kind === 'map' ? 'compose' : undefined));
  if (kind !== undefined || inObjects.length > 0) return inObjects;
  return imagesIn(root).map(({ path: keys, site }) => proposal(keys, site, []));
}

function proposal(path: readonly string[], site: Site, more: Discovered['selectors']): Discovered {
  return { selectors: [{ locator: 'helm', path: formatPath(path) }, ...more], site };
}

function keySteps(path: readonly string[]): Step[] {
  return path.map((key) => (/^\d+$/.test(key) ? { type: 'index', index: Number(key) } : { type: 'key', key }));
}

function parameterProposals({ object, steps, values }: ParameterList): Discovered[] {
  const units = [...values.keys()].flatMap((name) => (name.endsWith('.repository') ? [name.slice(0, -'.repository'.length)] : []));
  const names = [
    ...units,
    ...[...values.keys()].filter((name) => isVersionName(name) && !units.some((unit) => name.startsWith(`${unit}.`))),
  ];
  return names.flatMap((name): Discovered[] => {
    const site = parameterSite(values, name);
    if (!site) return [];
    const where: Step[] = [...steps, { type: 'where', key: 'name', value: name, begins: false }, { type: 'key', key: 'value' }];
    const selectors = [{ locator: 'helm', path: name } as const, ...(values.has(name) ? fieldSelectors(object, where) : [])];
    return [{ selectors, site }];
  });
}

/** Parameters that name a version of an image. */
function isVersionName(name: string): boolean {
  return /(?:^|\.)(?:image|tag|digest)$|[a-z]Image$/.test(name);
}

function imagesIn(root: TreeNode): Image[] {
  const found: Image[] = [];
  walk(root, [], new Set(), found);
  return found;
}

function walk(node: TreeNode | undefined, path: readonly string[], seen: Set<TreeNode>, found: Image[]): void {
  if (!node || node.kind === 'scalar' || seen.has(node) || path.length > MAX_DEPTH) return;
  seen.add(node);
  if (node.kind === 'seq') {
    for (const [index, item] of node.items.entries()) walk(item, [...path, String(index)], seen, found);
    return;
  }
  const site = path.length > 0 && isImageMap(node) ? attempt(() => valueSite(node, undefined)) : undefined;
  if (site) found.push({ path, site });
  else if (/(?:^i|I)mage$/.test(path.at(-1) ?? '')) found.push(...versionsAlone(node, path));
  for (const { key, value } of node.entries) {
    if (key === undefined) continue;
    if (value?.kind !== 'scalar') walk(value, [...path, key], seen, found);
    else if (isImageScalar(key, value.text)) {
      const image = valueSite(value, key);
      if (image) found.push({ path: [...path, key], site: image });
    }
  }
}

/** An overlay often sets the tag of an image and leaves its repository to the chart. */
function versionsAlone(node: MapNode, path: readonly string[]): Image[] {
  return ['tag', 'digest'].flatMap((key): Image[] => {
    const value = attempt(() => child(node, key));
    const site = value?.kind === 'scalar' && value.type !== 'null' && value.text !== '' ? valueSite(value, key) : undefined;
    return site ? [{ path: [...path, key], site }] : [];
  });
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

import { formatOfName } from '../../document/formats.ts';
import { asScalar, at } from '../../document/lookup.ts';
import type { SourceDocument, TreeNode } from '../../document/tree.ts';
import { attempt } from '../attempt.ts';
import { guessRole } from '../guess.ts';
import { scalarSite } from '../site.ts';
import type { Discovered, Locator, Site } from '../types.ts';
import { formatKey, parseKey } from './key.ts';

/** Deeper than anybody nests settings. */
const MAX_DEPTH = 40;

function find(key: string, { root }: SourceDocument): Site[] {
  const steps = parseKey(key);
  const scalar = asScalar(at(root, steps.map(String)));
  if (!scalar) return [];
  const last = steps.findLast((step) => typeof step === 'string') ?? '';
  const role = scalar.type === 'string' ? guessRole(last, scalar.text) : undefined;
  return [{ ...scalarSite(scalar), ...(role && role !== 'part' ? { role } : {}) }];
}

function discover(document: SourceDocument): Discovered[] {
  const found: Discovered[] = [];
  const walk = (node: TreeNode | undefined, steps: readonly (string | number)[], name: string): void => {
    if (!node || steps.length > MAX_DEPTH) return;
    if (node.kind === 'map') for (const { key, value } of node.entries) walk(value, [...steps, key ?? ''], key ?? '');
    else if (node.kind === 'seq') for (const [index, item] of node.items.entries()) walk(item, [...steps, index], name);
    else if (node.type === 'string' && guessRole(name, node.text) !== undefined) {
      const key = formatKey(steps);
      const [site] = attempt(() => find(key, document)) ?? [];
      if (site) found.push({ selectors: [{ locator: 'toml', key }], site });
    }
  };
  walk(document.root, [], '');
  return found;
}

export const toml: Locator<'toml'> = {
  id: 'toml',
  formats: ['toml'],
  claims: (path) => formatOfName(path) === 'toml',
  manifests: ['TOML: any key'],
  usage: 'DOTTED.KEY[0] (as TOML writes keys: `tool.models."ranking.v2".uri`)',
  example: {
    selector: 'toml:models."ranking.v2".image',
    path: 'deploy/models.toml',
    manifest: `[models."ranking.v2"]\nimage = "registry.example/shop/web:1.4.0@sha256:${'a'.repeat(64)}"\n`,
  },
  parse(text) {
    parseKey(text);
    return { locator: 'toml', key: text };
  },
  format: ({ key }) => key,
  needles: ({ key }) => parseKey(key).flatMap((step) => (typeof step === 'string' ? [step] : [])),
  find: ({ key }, document) => find(key, document),
  discover,
};

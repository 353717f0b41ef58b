import { formatOfName } from '../../document/formats.ts';
import { asScalar, child } from '../../document/lookup.ts';
import type { SourceDocument } from '../../document/tree.ts';
import { attempt } from '../attempt.ts';
import { guessRole } from '../guess.ts';
import { scalarSite } from '../site.ts';
import type { Discovered, Locator, Site } from '../types.ts';

function find(key: string, document: SourceDocument): Site[] {
  const scalar = asScalar(child(document.root, key));
  if (!scalar) return [];
  const role = guessRole(key, scalar.text);
  return [{ ...scalarSite(scalar), ...(role && role !== 'part' ? { role } : {}) }];
}

function discover(document: SourceDocument): Discovered[] {
  const { root } = document;
  if (root?.kind !== 'map') return [];
  const counts = new Map<string | undefined, number>();
  for (const { key } of root.entries) counts.set(key, (counts.get(key) ?? 0) + 1);
  return root.entries.flatMap(({ key, value }): Discovered[] => {
    if (key === undefined || counts.get(key) !== 1 || value?.kind !== 'scalar' || guessRole(key, value.text) === undefined) return [];
    const [site] = attempt(() => find(key, document)) ?? [];
    return site ? [{ selectors: [{ locator: 'env', key }], site }] : [];
  });
}

export const env: Locator<'env'> = {
  id: 'env',
  formats: ['env'],
  claims: (path) => formatOfName(path) === 'env',
  manifests: ['`.env` files: any key'],
  usage: 'KEY',
  example: {
    selector: 'env:WEB_IMAGE',
    path: 'deploy/production.env',
    manifest: `# what runs\nexport WEB_IMAGE="registry.example/shop/web:1.4.0@sha256:${'a'.repeat(64)}"\n`,
  },
  parse(text) {
    if (!/^[A-Za-z_][\w.-]*$/.test(text)) throw new Error('is not the name of a variable');
    return { locator: 'env', key: text };
  },
  format: ({ key }) => key,
  needles: ({ key }) => [key],
  find: ({ key }, document) => find(key, document),
  discover,
};

import { at } from '../../document/lookup.ts';
import type { SourceDocument } from '../../document/tree.ts';
import type { Locator, Site } from '../types.ts';
import { discoverValues } from './discover.ts';
import { parameterLists, valuesHolders } from './holders.ts';
import { parsePath } from './path.ts';
import { parameterSite, valueSite } from './site.ts';

/** In a values file; in the values of an object that holds some; among parameters. */
function find(path: string, document: SourceDocument): Site[] {
  const steps = parsePath(path);
  const roots = [document.root, ...valuesHolders(document).map(({ root }) => root)];
  const inValues = roots.flatMap((root) => valueSite(at(root, steps), steps.at(-1)) ?? []);
  return [...inValues, ...parameterLists(document).flatMap(({ values }) => parameterSite(values, path) ?? [])];
}

export const helm: Locator<'helm'> = {
  id: 'helm',
  usage: 'KEY.KEY… (to a reference, or to a map of repository, tag and digest; a dot inside a key is written `\\.`)',
  manifests: [
    'Helm values file',
    'Flux HelmRelease (`spec.values`)',
    'Argo CD Application and ApplicationSet (`helm.valuesObject`, `helm.values`, `helm.parameters`)',
    '`.argocd-source-*.yaml`',
  ],
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
  discover: discoverValues,
};

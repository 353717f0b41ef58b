import { child, textOf } from '../../document/lookup.ts';
import type { SourceDocument } from '../../document/tree.ts';
import { attempt } from '../attempt.ts';
import { objectsOf } from '../objects.ts';
import type { Discovered, Locator, Site } from '../types.ts';
import { imagesOf } from './images.ts';

const FILE_NAME = /(?:^|\/)kustomization(?:\.ya?ml)?$/i;
/** Where Argo CD's image updater keeps what it sets. */
const ARGO_FILE = /(?:^|\/)\.argocd-source-[^/]*\.ya?ml$/;
/** Whether a file is a kustomization by its name. */
export function isKustomization(path: string): boolean {
  return FILE_NAME.test(path);
}

const KINDS = new Set(['Kustomization', 'Component', 'Application', 'ApplicationSet']);

function find(image: string, document: SourceDocument): Site[] {
  return imagesOf(document).flatMap(({ name, site }) => (name === image && site ? [site] : []));
}

function discover(document: SourceDocument, path: string): Discovered[] {
  const kinds = (attempt(() => objectsOf(document)) ?? []).map(({ node }) => attempt(() => textOf(child(node, 'kind'))) ?? '');
  if (!isKustomization(path) && !ARGO_FILE.test(path) && !kinds.some((kind) => KINDS.has(kind))) return [];
  return (attempt(() => imagesOf(document)) ?? []).flatMap(({ name, site }) =>
    site ? [{ selectors: [{ locator: 'kustomize', image: name } as const], site }] : [],
  );
}

export const kustomize: Locator<'kustomize'> = {
  id: 'kustomize',
  usage: 'IMAGE (the name of an entry of `images`)',
  manifests: [
    'kustomization',
    'Flux Kustomization',
    'Argo CD Application and ApplicationSet (`kustomize.images`)',
    '`.argocd-source-*.yaml`',
  ],
  example: {
    selector: 'kustomize:registry.example:5000/shop/api',
    path: 'deploy/kustomization.yaml',
    manifest: `images:
  - name: registry.example:5000/shop/api
    newTag: 1.4.0
    digest: sha256:${'a'.repeat(64)}
`,
  },
  parse(text) {
    if (text === '') throw new Error('the name of the image is missing');
    return { locator: 'kustomize', image: text };
  },
  format: ({ image }) => image,
  needles: ({ image }) => [image],
  find: ({ image }, document) => find(image, document),
  discover,
};

import { asScalar, asSeq, child, textOf } from '../../document/lookup.ts';
import type { SourceDocument, TreeNode } from '../../document/tree.ts';
import { attempt } from '../attempt.ts';
import { referenceSite } from '../site.ts';
import type { Discovered, Locator, Site } from '../types.ts';

const FILE_NAME = /(?:^|\/)kustomization(?:\.ya?ml)?$/i;
/** Whether a file is a kustomization by its name. */
export function isKustomization(path: string): boolean {
  return FILE_NAME.test(path);
}

const KINDS = new Set(['Kustomization', 'Component']);

function imagesOf({ root }: SourceDocument): TreeNode[] {
  return (asSeq(child(root, 'images'))?.items ?? []).filter((item) => item?.kind === 'map');
}

/** (newName, newTag, digest) is one unit: the image transformer puts them together. `undefined` when the entry sets none of them. */
function siteOf(entry: TreeNode, name: string): Site | undefined {
  const [newName, newTag, digest] = ['newName', 'newTag', 'digest'].map((key) => asScalar(child(entry, key)));
  if (!newName && !newTag && !digest) return undefined;
  return referenceSite({ repository: newName, impliedName: name, tag: newTag, digest });
}

function find(image: string, document: SourceDocument): Site[] {
  return imagesOf(document)
    .filter((entry) => textOf(child(entry, 'name')) === image)
    .flatMap((entry) => siteOf(entry, image) ?? []);
}

function discover(document: SourceDocument, path: string): Discovered[] {
  const kind = attempt(() => textOf(child(document.root, 'kind')));
  if (!isKustomization(path) && !KINDS.has(kind ?? '')) return [];
  return (attempt(() => imagesOf(document)) ?? []).flatMap((entry) => {
    const image = attempt(() => textOf(child(entry, 'name')));
    const site = image === undefined ? undefined : attempt(() => siteOf(entry, image));
    return image === undefined || !site ? [] : [{ selectors: [{ locator: 'kustomize', image } as const], site }];
  });
}

export const kustomize: Locator<'kustomize'> = {
  id: 'kustomize',
  usage: 'IMAGE (the name of an entry of `images`)',
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

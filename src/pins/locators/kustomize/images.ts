import { asScalar, at, child, textOf } from '../../document/lookup.ts';
import type { ScalarNode, SourceDocument, TreeNode } from '../../document/tree.ts';
import { parseReference } from '../../reference/grammar.ts';
import { objectsOf } from '../objects.ts';
import { once } from '../once.ts';
import { partSite, referenceSite } from '../site.ts';
import type { Site } from '../types.ts';

/** Where images stand: a kustomization and a Flux Kustomization; an Argo CD Application, ApplicationSet and `.argocd-source-*.yaml`. */
const LISTS: readonly (readonly string[])[] = [
  ['images'],
  ['spec', 'images'],
  ['spec', 'source', 'kustomize', 'images'],
  ['spec', 'template', 'spec', 'source', 'kustomize', 'images'],
  ['kustomize', 'images'],
];
const SOURCES: readonly (readonly string[])[] = [
  ['spec', 'sources'],
  ['spec', 'template', 'spec', 'sources'],
];

/** An image that is replaced, by the name it has in the manifests. */
export interface KustomizeImage {
  readonly name: string;
  readonly site: Site | undefined;
}

/** @throws AmbiguousError for a key that stands twice */
export function imagesOf(document: SourceDocument): KustomizeImage[] {
  const fresh = once();
  return objectsOf(document).flatMap(({ node }) => {
    const sources = SOURCES.flatMap((path) => fresh(at(node, path)));
    const lists = [...LISTS.map((path) => at(node, path)), ...sources.map((source) => at(source, ['kustomize', 'images']))];
    return lists.flatMap((list) => fresh(list).flatMap((item) => imageOf(item) ?? []));
  });
}

function imageOf(item: TreeNode | undefined): KustomizeImage | undefined {
  if (item?.kind === 'scalar') return imageText(item);
  const name = textOf(child(item, 'name'));
  return item?.kind === 'map' && name !== undefined ? { name, site: entrySite(item, name) } : undefined;
}

/** (newName, newTag, digest) is one unit: the image transformer puts them together. `undefined` when the entry sets none of them. */
function entrySite(entry: TreeNode, name: string): Site | undefined {
  const [newName, newTag, digest] = ['newName', 'newTag', 'digest'].map((key) => asScalar(child(entry, key)));
  if (!newName && !newTag && !digest) return undefined;
  return referenceSite({ repository: newName, impliedName: name, tag: newTag, digest });
}

/** Argo CD's texts: `name=reference`, or a reference that is its own name. */
function imageText(scalar: ScalarNode): KustomizeImage | undefined {
  if (scalar.type !== 'string') return undefined;
  const equals = scalar.text.indexOf('=');
  if (equals > 0) return { name: scalar.text.slice(0, equals), site: partSite(scalar, equals + 1) };
  const reference = parseReference(scalar.text);
  if (!reference) return undefined;
  const name = reference.domain === undefined ? reference.repository : `${reference.domain}/${reference.repository}`;
  return { name, site: partSite(scalar, 0) };
}

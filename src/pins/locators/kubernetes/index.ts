import { asSeq, at, child, textOf } from '../../document/lookup.ts';
import type { SourceDocument, TreeNode } from '../../document/tree.ts';
import { attempt } from '../attempt.ts';
import { formatPointer } from '../pointer/index.ts';
import { scalarSite } from '../site.ts';
import type { ConfigOf, Discovered, Locator, Site } from '../types.ts';
import { modelUrisOf } from './model-uris.ts';
import { formatParts, parseParts } from './text.ts';

/**
 * Where pod specs stand below an object. Every path is tried whatever the kind: kinds that are not built in copy these shapes
 * (Rollout, Knative and Cloud Run services and jobs, KServe), and a container is only ever taken by its name.
 */
const POD_SPECS: readonly (readonly string[])[] = [
  ['spec'],
  ['spec', 'template', 'spec'],
  ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
  ['spec', 'template', 'spec', 'template', 'spec'],
  ['template', 'spec'],
  ['spec', 'predictor'],
  ['spec', 'transformer'],
  ['spec', 'explainer'],
];
const LISTS = ['containers', 'initContainers', 'ephemeralContainers'] as const;

interface KubernetesObject {
  readonly node: TreeNode;
  readonly path: readonly string[];
}

/** The objects of a document: itself, or the items of a List. */
function objectsOf(document: SourceDocument): KubernetesObject[] {
  const { root } = document;
  if (root?.kind !== 'map') return [];
  const items = (textOf(child(root, 'kind')) ?? '').endsWith('List') ? asSeq(child(root, 'items')) : undefined;
  if (!items) return [{ node: root, path: [] }];
  return items.items.flatMap((node, index) => (node ? [{ node, path: ['items', String(index)] }] : []));
}

interface Container {
  readonly name: string;
  readonly image: TreeNode | undefined;
  readonly path: readonly string[];
}

function containersOf({ node, path }: KubernetesObject): Container[] {
  return POD_SPECS.flatMap((steps) => {
    const spec = at(node, steps);
    return LISTS.flatMap((list) =>
      (asSeq(child(spec, list))?.items ?? []).flatMap((item, index): Container[] => {
        const name = textOf(child(item, 'name'));
        return name === undefined ? [] : [{ name, image: child(item, 'image'), path: [...path, ...steps, list, String(index), 'image'] }];
      }),
    );
  });
}

function matches(config: ConfigOf<'kubernetes'>, { node }: KubernetesObject): boolean {
  const wanted = [
    [config.kind, ['kind']],
    [config.name, ['metadata', 'name']],
    [config.namespace, ['metadata', 'namespace']],
  ] as const;
  return (
    textOf(child(node, 'kind')) !== undefined && wanted.every(([value, path]) => value === undefined || textOf(at(node, path)) === value)
  );
}

function find(config: ConfigOf<'kubernetes'>, document: SourceDocument): Site[] {
  return objectsOf(document)
    .filter((object) => matches(config, object))
    .flatMap((object) => containersOf(object))
    .filter((container) => container.name === config.container)
    .flatMap(({ image }) => (image?.kind === 'scalar' ? [scalarSite(image)] : []));
}

function discover(document: SourceDocument): Discovered[] {
  return (attempt(() => objectsOf(document)) ?? []).flatMap((object) => attempt(() => discoverIn(object, document)) ?? []);
}

function discoverIn(object: KubernetesObject, document: SourceDocument): Discovered[] {
  const kind = textOf(child(object.node, 'kind'));
  if (kind === undefined) return [];
  const name = textOf(at(object.node, ['metadata', 'name']));
  const namespace = textOf(at(object.node, ['metadata', 'namespace']));
  const images = containersOf(object).flatMap(({ name: container, image, path }): Discovered[] => {
    if (image?.kind !== 'scalar') return [];
    const short = { locator: 'kubernetes', container, kind, ...(name === undefined ? {} : { name }) } as const;
    const long = namespace === undefined ? [] : [{ ...short, namespace }];
    return [{ selectors: [short, ...long, pointerTo(path, document)], site: scalarSite(image) }];
  });
  return kind === 'InferenceService' ? [...images, ...discoverModels(object, document)] : images;
}

/** Models have no name of their own in the object: they are pointed at. */
function discoverModels(object: KubernetesObject, document: SourceDocument): Discovered[] {
  return modelUrisOf(object.node).flatMap(({ node, path }): Discovered[] => {
    if (node?.kind !== 'scalar') return [];
    const full = pointerTo([...object.path, ...path], document);
    return [{ selectors: [{ locator: 'pointer', pointer: full.pointer }, full], site: scalarSite(node) }];
  });
}

function pointerTo(path: readonly string[], { index }: SourceDocument): ConfigOf<'pointer'> {
  return { locator: 'pointer', pointer: formatPointer(path), document: index };
}

export const kubernetes: Locator<'kubernetes'> = {
  id: 'kubernetes',
  usage: '[KIND/[NAMESPACE/]NAME/]CONTAINER',
  example: {
    selector: 'kubernetes:Deployment/shop/api/app',
    path: 'deploy/api.yaml',
    manifest: `apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop }
spec:
  template:
    spec:
      containers:
        - name: app
          image: registry.example/shop/api:1.4.0@sha256:${'a'.repeat(64)}
`,
  },
  parse: parseParts,
  format: formatParts,
  needles: ({ container, kind, name, namespace }) => [name, container, namespace, kind].filter((text) => text !== undefined),
  find,
  discover,
};

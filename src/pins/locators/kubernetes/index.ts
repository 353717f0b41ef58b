import { at, child, textOf } from '../../document/lookup.ts';
import type { SourceDocument, TreeNode } from '../../document/tree.ts';
import { attempt } from '../attempt.ts';
import { once } from '../once.ts';
import { formatPointer } from '../pointer/index.ts';
import { imageSite } from '../site.ts';
import { filtersOf, type ManifestObject, matchesObject, objectsOf } from '../objects.ts';
import { POD_SPECS } from '../pod-specs.ts';
import type { ConfigOf, Discovered, Locator, Site } from '../types.ts';
import { formatParts, parseParts } from './text.ts';

const LISTS = ['containers', 'initContainers', 'ephemeralContainers'] as const;

interface Container {
  readonly name: string;
  readonly image: TreeNode | undefined;
  readonly path: readonly string[];
}

function containersOf({ node, path }: ManifestObject): Container[] {
  const fresh = once();
  return podSpecsOf(node).flatMap((steps) => {
    const spec = at(node, steps);
    return LISTS.flatMap((list) =>
      fresh(child(spec, list)).flatMap((item, index): Container[] => {
        const name = textOf(child(item, 'name'));
        return name === undefined ? [] : [{ name, image: child(item, 'image'), path: [...path, ...steps, list, String(index), 'image'] }];
      }),
    );
  });
}

/** Of a SeldonDeployment every predictor has pod specs of its own. */
function podSpecsOf(node: TreeNode): readonly (readonly string[])[] {
  const fresh = once();
  const components = fresh(at(node, ['spec', 'predictors'])).flatMap((predictor, index) => {
    const steps = ['spec', 'predictors', String(index), 'componentSpecs'];
    return fresh(child(predictor, 'componentSpecs')).map((_, component) => [...steps, String(component), 'spec']);
  });
  return components.length === 0 ? POD_SPECS : [...POD_SPECS, ...components];
}

function matches({ kind, name, namespace }: ConfigOf<'kubernetes'>, object: ManifestObject): boolean {
  return textOf(child(object.node, 'kind')) !== undefined && matchesObject({ kind, name, namespace }, object);
}

function find(config: ConfigOf<'kubernetes'>, document: SourceDocument): Site[] {
  return objectsOf(document)
    .filter((object) => matches(config, object))
    .flatMap((object) => containersOf(object))
    .filter((container) => container.name === config.container)
    .flatMap(({ image }) => (image?.kind === 'scalar' ? [imageSite(image)] : []));
}

function discover(document: SourceDocument): Discovered[] {
  return (attempt(() => objectsOf(document)) ?? []).flatMap((object) => attempt(() => discoverIn(object, document)) ?? []);
}

function discoverIn(object: ManifestObject, document: SourceDocument): Discovered[] {
  if (textOf(child(object.node, 'kind')) === undefined) return [];
  return containersOf(object).flatMap(({ name: container, image, path }): Discovered[] => {
    if (image?.kind !== 'scalar') return [];
    const named = filtersOf(object).map((filter) => ({ locator: 'kubernetes', container, ...filter }) as const);
    return [{ selectors: [...named, pointerTo(path, document)], site: imageSite(image) }];
  });
}

function pointerTo(path: readonly string[], { index }: SourceDocument): ConfigOf<'pointer'> {
  return { locator: 'pointer', pointer: formatPointer(path), document: index };
}

export const kubernetes: Locator<'kubernetes'> = {
  id: 'kubernetes',
  usage: '[KIND/[NAMESPACE/]NAME/]CONTAINER',
  manifests: [
    'Pod, Deployment, StatefulSet, DaemonSet, ReplicaSet, ReplicationController, Job, CronJob, PodTemplate',
    'the items of a List',
    'Argo Rollout',
    'Knative and Cloud Run Service and Job',
    'KServe InferenceService, ServingRuntime and ClusterServingRuntime',
    'SeldonDeployment (componentSpecs)',
  ],
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

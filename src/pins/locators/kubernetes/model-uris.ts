import { asSeq, at, child } from '../../document/lookup.ts';
import type { TreeNode } from '../../document/tree.ts';

/** Parts of a KServe InferenceService, each of which may load a model. */
const COMPONENTS = ['predictor', 'transformer', 'explainer'] as const;

export interface ModelUri {
  readonly node: TreeNode | undefined;
  readonly path: readonly string[];
}

/** Where an InferenceService names its models: `storageUri` below the model or framework, `storageUris[].uri` below the component. */
export function modelUrisOf(object: TreeNode): ModelUri[] {
  return COMPONENTS.flatMap((component) => {
    const path = ['spec', component];
    const node = at(object, path);
    if (node?.kind !== 'map') return [];
    const runtimes = node.entries.flatMap(({ key, value }): ModelUri[] => {
      if (key === undefined || value?.kind !== 'map') return [];
      return [{ node: child(value, 'storageUri'), path: [...path, key, 'storageUri'] }];
    });
    const list = (asSeq(child(node, 'storageUris'))?.items ?? []).map((item, index): ModelUri => {
      return { node: child(item, 'uri'), path: [...path, 'storageUris', String(index), 'uri'] };
    });
    return [...runtimes, ...list];
  });
}

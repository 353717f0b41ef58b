import { asScalar, asSeq, at, child, textOf } from '../../document/lookup.ts';
import { nestedDocument } from '../../document/nested.ts';
import type { ScalarNode, SourceDocument, TreeNode } from '../../document/tree.ts';
import { attempt } from '../attempt.ts';
import type { Step } from '../field/path.ts';
import { type ManifestObject, objectsOf } from '../objects.ts';
import { once } from '../once.ts';

/** Values of a chart inside another object, with the steps that lead to them. */
export interface ValuesHolder {
  readonly object: ManifestObject;
  readonly steps: readonly Step[];
  readonly root: TreeNode;
}

/** `helm.parameters` of Argo CD: each has the path of a value as its name. */
export interface ParameterList {
  readonly object: ManifestObject;
  readonly steps: readonly Step[];
  readonly values: ReadonlyMap<string, ScalarNode>;
}

const keys = (...names: readonly string[]): Step[] => names.map((key) => ({ type: 'key', key }));

/** The `helm` sections of an object: of its one source, or of each of several. */
function sections(node: TreeNode): { readonly steps: readonly Step[]; readonly node: TreeNode | undefined }[] {
  const single = [['spec', 'source', 'helm'], ['spec', 'template', 'spec', 'source', 'helm'], ['helm']];
  const lists = [
    ['spec', 'sources'],
    ['spec', 'template', 'spec', 'sources'],
  ];
  return [
    ...single.map((path) => ({ steps: keys(...path), node: at(node, path) })),
    ...lists.flatMap((path) =>
      (asSeq(at(node, path))?.items ?? []).map((item, index) => ({
        steps: [...keys(...path), { type: 'index', index } as const, ...keys('helm')],
        node: child(item, 'helm'),
      })),
    ),
  ];
}

/**
 * Values in a Flux HelmRelease (`spec.values`) and in the sources of an Argo CD Application or ApplicationSet: `valuesObject`, and the text
 * `values`, which is a document of its own. A text that does not parse is left out: `field` says what is wrong with it.
 */
export function valuesHolders(document: SourceDocument): ValuesHolder[] {
  const seen = new Set<TreeNode>();
  return objectsOf(document)
    .flatMap(holdersIn)
    .filter(({ root }) => {
      const fresh = !seen.has(root);
      seen.add(root);
      return fresh;
    });
}

function holdersIn(object: ManifestObject): ValuesHolder[] {
  const release = textOf(child(object.node, 'kind')) === 'HelmRelease' ? at(object.node, ['spec', 'values']) : undefined;
  const own = release ? [{ object, steps: keys('spec', 'values'), root: release }] : [];
  const argo = sections(object.node).flatMap(({ steps, node }): ValuesHolder[] => {
    const values = child(node, 'valuesObject');
    const text = asScalar(child(node, 'values'));
    const nested = text?.type === 'string' ? attempt(() => nestedDocument(text).root) : undefined;
    return [
      ...(values?.kind === 'map' ? [{ object, steps: [...steps, ...keys('valuesObject')], root: values }] : []),
      ...(nested?.kind === 'map' ? [{ object, steps: [...steps, ...keys('values'), { type: 'inside' } as const], root: nested }] : []),
    ];
  });
  return [...own, ...argo];
}

/** Parameters of all `helm` sections. A name that stands twice is left out: Argo CD takes the last one, others the first. */
export function parameterLists(document: SourceDocument): ParameterList[] {
  const fresh = once();
  return objectsOf(document).flatMap((object) =>
    sections(object.node).flatMap(({ steps, node }): ParameterList[] => {
      const values = new Map<string, ScalarNode>();
      const twice = new Set<string>();
      for (const item of fresh(child(node, 'parameters'))) {
        const name = textOf(child(item, 'name'));
        const value = asScalar(child(item, 'value'));
        if (name === undefined || !value) continue;
        if (values.has(name)) twice.add(name);
        values.set(name, value);
      }
      for (const name of twice) values.delete(name);
      return values.size === 0 ? [] : [{ object, steps: [...steps, ...keys('parameters')], values }];
    }),
  );
}

import type { Role } from '../../../core/index.ts';
import { attempt } from '../attempt.ts';
import { child, textOf } from '../../document/lookup.ts';
import type { ScalarNode, TreeNode } from '../../document/tree.ts';
import { digestIn, parseReference } from '../../reference/grammar.ts';
import type { AddressStep } from './address.ts';

/** Deeper than providers nest their blocks. */
const MAX_DEPTH = 40;
/** Attributes and names of variables that hold an image, or a part of one. */
const IMAGE_KEY = /^(?:.*[_-])?(?:image|image_uri|image_identifier|image_name)$/;
const PART_KEY = /^(?:.*[_-])?image_(?:tag|digest)$|^(?:.*[_-])?digest$/;
const MODEL_KEY = /^(?:model_data_url|model_package_name|model_uri|.*_model_uri)$/;
/** Resources whose `image` is a container image; elsewhere it may be the disk of a machine. */
const CONTAINER_TYPE =
  /^(?:docker_|kubernetes_|google_cloud_run|google_cloudfunctions|aws_(?:lambda_function|ecs_|apprunner_|sagemaker_|batch_)|azurerm_(?:container_|linux_|windows_)|nomad_|scaleway_container|ovh_|ibm_code_engine)/;

/** What a place in a configuration decides, by its names and its value. `part`: a tag or digest that stands alone. */
export function roleAt(steps: readonly AddressStep[], scalar: ScalarNode): Role | 'part' | undefined {
  const keys = steps.flatMap((step) => (step.type === 'key' ? [step.key] : []));
  const [type = ''] = keys;
  const last = keys.at(-1) ?? '';
  if (MODEL_KEY.test(last)) return 'model';
  const listed = /(?:^|[_-])images$/.test(keys.at(-2) ?? '');
  const image = listed || IMAGE_KEY.test(last) || (type === 'docker_image' && last === 'name');
  if (image && (CONTAINER_TYPE.test(type) || isFilled(scalar) || hasVersion(scalar.text))) return 'image';
  if (
    !image &&
    PART_KEY.test(last) &&
    scalar.text !== '' &&
    (!last.endsWith('digest') || isFilled(scalar) || digestIn(scalar.text) === scalar.text)
  )
    return 'part';
  return type === 'helm_release' && last === 'version' ? 'part' : undefined;
}

/** Whether something else decides what it says. */
export function isFilled({ locked, text }: ScalarNode): boolean {
  return locked !== undefined || /[$%]\{/.test(text);
}

function hasVersion(text: string): boolean {
  const reference = parseReference(text);
  return reference !== undefined && (reference.tag !== undefined || reference.digest !== undefined);
}

export interface Known {
  readonly steps: readonly AddressStep[];
  readonly scalar: ScalarNode;
}

/** Scalars of a configuration that look like pins. `values`: the file gives values to variables. */
export function knownScalars(root: TreeNode | undefined, values: boolean): Known[] {
  const found: Known[] = [];
  const spread = (name: string, prefix: string[], labels: number): void => {
    for (const node of attempt(() => listed(child(root, name))) ?? []) descend(node, keysOf(prefix), labels, found);
  };
  spread('resource', [], 2);
  spread('data', ['data'], 2);
  spread('module', ['module'], 1);
  spread('locals', ['local'], 0);
  for (const node of attempt(() => listed(child(root, 'variable'))) ?? []) {
    if (node.kind !== 'map') continue;
    for (const { key, value } of node.entries) {
      const [body] = listed(value);
      const fallback = attempt(() => child(body, 'default'));
      if (key !== undefined && fallback) walk(fallback, keysOf(['var', key]), found);
    }
  }
  if (values) for (const node of listed(root)) descend(node, [], 0, found);
  return found;
}

function keysOf(names: readonly string[]): AddressStep[] {
  return names.map((key) => ({ type: 'key', key }));
}

function listed(node: TreeNode | undefined): TreeNode[] {
  if (!node) return [];
  return node.kind === 'seq' ? node.items.filter((item) => item !== undefined) : [node];
}

/** Below `labels` levels of labels a body begins. */
function descend(node: TreeNode, steps: readonly AddressStep[], labels: number, found: Known[]): void {
  if (labels === 0) {
    walk(node, steps, found);
    return;
  }
  for (const map of listed(node)) {
    if (map.kind !== 'map') continue;
    for (const { key, value } of map.entries)
      if (key !== undefined && value) descend(value, [...steps, ...keysOf([key])], labels - 1, found);
  }
}

function walk(node: TreeNode, steps: readonly AddressStep[], found: Known[]): void {
  if (steps.length > MAX_DEPTH) return;
  if (node.kind === 'scalar') {
    const wanted = node.type === 'string' && steps.at(-1)?.type === 'key' && roleAt(steps, node) !== undefined;
    if (wanted) found.push({ steps, scalar: node });
  } else if (node.kind === 'map') {
    for (const { key, value } of node.entries) if (key !== undefined && value) walk(value, [...steps, ...keysOf([key])], found);
  } else {
    const names = namesIn(node.items);
    const maps = node.items.filter((item) => item?.kind === 'map');
    for (const [index, item] of node.items.entries())
      if (item?.kind === 'map') walk(item, maps.length === 1 ? steps : [...steps, itemStep(names[index], index)], found);
  }
}

/** The `name` of each item that has one of its own. */
function namesIn(items: readonly (TreeNode | undefined)[]): readonly (string | undefined)[] {
  const names = items.map((item) => {
    const name = attempt(() => child(item, 'name'));
    return name?.kind === 'scalar' && !isFilled(name) ? textOf(name) : undefined;
  });
  const counts = new Map<string | undefined, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return names.map((name) => (counts.get(name) === 1 ? name : undefined));
}

/** An item by its name, which stays when items are added; by its number where it has none of its own. */
function itemStep(name: string | undefined, index: number): AddressStep {
  return name === undefined ? { type: 'index', index } : { type: 'where', key: 'name', value: name, begins: false };
}

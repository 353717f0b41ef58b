import { AmbiguousError, child, textOf } from '../../document/lookup.ts';
import type { TreeNode } from '../../document/tree.ts';
import { formatPath, parsePath, type Step } from '../field/path.ts';

/** A step of an address: a name, `[2]`, or `[name=app]`. */
export type AddressStep = Extract<Step, { type: 'key' | 'index' | 'where' }>;

/** What the first word of an address stands for, in the words of a configuration file, and what it leaves implied behind the name. */
const HEADS: ReadonlyMap<string, { readonly path: readonly string[]; readonly implied: readonly string[] }> = new Map([
  ['var', { path: ['variable'], implied: ['default'] }],
  ['local', { path: ['locals'], implied: [] }],
]);
/** Blocks that may stand apart and still be one: their bodies are searched together. */
const SPREAD = 2;

/** `["key"]` as Terraform writes keys that are no names. */
const QUOTED_KEY = /\["((?:[^"\\]|\\.)*)"\]/g;

/** @throws Error with a sentence on what is wrong */
export function parseAddress(text: string): readonly AddressStep[] {
  const plain = text.replace(QUOTED_KEY, (_, key: string) => `.${key.replace(/\\(.)/gs, '$1').replace(/[\\.[|*]/g, '\\$&')}`);
  const steps = parsePath(plain);
  return steps.map((step) => {
    if (step.type === 'key' || step.type === 'index') return step;
    if (step.type === 'where' && !step.begins) return step;
    throw new Error('an address has names, `[0]` and `[name=value]`');
  });
}

/** Names that are empty or too many make none. */
export function isAddress(text: string): boolean {
  try {
    return parseAddress(text).length > 0;
  } catch {
    return false;
  }
}

/** The text of an address; keys that are no names stand in brackets, as Terraform writes them. */
export function formatAddress(steps: readonly AddressStep[]): string {
  return steps.reduce((text, step, depth) => {
    const quoted = depth > 0 && step.type === 'key' && !/^[\w-]+$/.test(step.key);
    if (quoted) return `${text}["${step.key.replace(/["\\]/g, '\\$&')}"]`;
    return `${text}${depth > 0 && step.type === 'key' ? '.' : ''}${formatPath([step])}`;
  }, '');
}

/** The ways from the root of a file that an address may mean: of a resource, of any other block, of an attribute. */
function waysOf(steps: readonly AddressStep[]): (readonly AddressStep[])[] {
  const key = (name: string): AddressStep => ({ type: 'key', key: name });
  const [first, second, ...rest] = steps;
  const head = first?.type === 'key' ? HEADS.get(first.key) : undefined;
  if (!head || !second) return [[key('resource'), ...steps], steps];
  const declared = [...head.path.map(key), second, ...head.implied.map(key), ...rest];
  // In a file of variable values a variable is an attribute.
  return head.implied.length > 0 ? [declared, [second, ...rest]] : [declared];
}

/**
 * The nodes that an address leads to.
 * @throws AmbiguousError for a name that stands twice, and for one of several blocks that is not named
 */
export function nodesAt(root: TreeNode | undefined, steps: readonly AddressStep[]): TreeNode[] {
  if (!root) return [];
  return waysOf(steps).flatMap((way) =>
    way.reduce<readonly TreeNode[]>((nodes, step, depth) => nodes.flatMap((node) => follow(node, step, depth <= SPREAD)), [root]),
  );
}

function follow(node: TreeNode, step: AddressStep, spread: boolean): TreeNode[] {
  if (step.type === 'key') return below(node, step.key, spread);
  const items = node.kind === 'seq' ? node.items : [node];
  if (step.type === 'index') {
    const item = items[step.index];
    return item && (node.kind === 'seq' || item.kind === 'map') ? [item] : [];
  }
  return items.filter((item) => item !== undefined).filter((item) => textOf(child(item, step.key)) === step.value);
}

function below(node: TreeNode, key: string, spread: boolean): TreeNode[] {
  if (node.kind === 'map') {
    const value = child(node, key);
    return value ? [value] : [];
  }
  if (node.kind === 'scalar') return [];
  const maps = node.items.filter((item) => item?.kind === 'map');
  if (maps.length > 1 && !spread) {
    const offsets = maps.map(({ start }) => start);
    throw new AmbiguousError(`there are ${maps.length} of them before \`${key}\`; say which one with \`[0]\` or \`[name=…]\``, offsets);
  }
  return maps.flatMap((item) => below(item, key, spread));
}

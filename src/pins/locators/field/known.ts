import { child, textOf } from '../../document/lookup.ts';
import type { SourceDocument, TreeNode } from '../../document/tree.ts';
import { parseReference } from '../../reference/grammar.ts';
import { judgeUri } from '../../reference/uri.ts';
import { attempt } from '../attempt.ts';
import type { Site } from '../types.ts';
import { type FieldRecord, KINDS, type KindRecord } from './kinds/index.ts';
import { parsePath, type Step } from './path.ts';
import { siteAt } from './site-at.ts';
import { type Found, walkPath } from './walk.ts';

/** A place that a table knows. */
export interface KnownField {
  readonly steps: readonly Step[];
  readonly site: Site;
  readonly record: KindRecord;
}

/** Steps over one object; more are the work of aliases that lead to one place by many ways. */
const MAX_VISITS = 100_000;

/** Paths of a record as a tree, so that what they begin with alike is walked once. */
interface Branch {
  readonly step: Step | undefined;
  readonly below: Map<string, Branch>;
  field?: FieldRecord;
}

const branches = new Map<KindRecord, Branch>();

function branchOf(record: KindRecord): Branch {
  const known = branches.get(record);
  if (known) return known;
  const root: Branch = { step: undefined, below: new Map() };
  for (const field of record.fields) {
    let branch = root;
    for (const step of parsePath(field.path)) {
      const key = JSON.stringify(step);
      const next: Branch = branch.below.get(key) ?? { step, below: new Map() };
      branch.below.set(key, next);
      branch = next;
    }
    branch.field = field;
  }
  branches.set(record, root);
  return root;
}

/**
 * The places in an object that decide what runs, by the tables.
 * @param path of the file: some kinds are told by it
 * @throws AmbiguousError for a key on the way that stands twice
 */
export function knownFields(object: TreeNode, document: SourceDocument, path: string): KnownField[] {
  const kind = textOf(child(object, 'kind'));
  const version = textOf(child(object, 'apiVersion'));
  const budget = { left: MAX_VISITS };
  const found = KINDS.filter((record) => applies(record, object, document, { kind, version, path })).flatMap((record) =>
    grow(branchOf(record), { node: object, steps: [] }, object, record, budget),
  );
  const seen = new Set<unknown>();
  return found.filter(({ site }) => {
    const [scalar] = site.scalars;
    if (seen.has(scalar)) return false;
    seen.add(scalar);
    return true;
  });
}

interface Marks {
  readonly kind: string | undefined;
  readonly version: string | undefined;
  readonly path: string;
}

function applies({ kinds, group, file, keys, id }: KindRecord, object: TreeNode, document: SourceDocument, marks: Marks): boolean {
  if (kinds) {
    if (marks.kind === undefined || !(kinds[0] === '*' || kinds.includes(marks.kind))) return false;
    return group === undefined || marks.version === undefined || marks.version.startsWith(group);
  }
  if (file) return document.root === object && file.test(marks.path);
  if (keys)
    return marks.kind === undefined && object.kind === 'map' && object.entries.some(({ key }) => key !== undefined && keys.includes(key));
  return id === 'model-uri';
}

function grow(branch: Branch, at: Found, object: TreeNode, record: KindRecord, budget: { left: number }): KnownField[] {
  budget.left -= 1;
  if (budget.left < 0) return [];
  const own = branch.field ? fieldAt(branch.field, at, object, record) : undefined;
  const below = [...branch.below.values()].flatMap((next) => {
    const { step } = next;
    // A key that stands twice is in the way of what is below it, not of the rest.
    const found = step ? (attempt(() => walkPath(at.node, [step])) ?? []) : [];
    return found.flatMap(({ node, steps }) => grow(next, { node, steps: [...at.steps, ...steps] }, object, record, budget));
  });
  return own ? [own, ...below] : below;
}

function fieldAt(field: FieldRecord, { node, steps }: Found, object: TreeNode, record: KindRecord): KnownField | undefined {
  const site = siteAt(node, object);
  if (!site || site.value === '' || !isProposal(field, site.value)) return undefined;
  if (field.unless !== undefined && walkPath(object, parsePath(field.unless)).length > 0) return undefined;
  return { steps: withoutOwnValue(steps), record, site: { ...site, role: field.role, ...(field.moves ? { moves: field.moves } : {}) } };
}

/** An item that is called by the very value that may change (`[tag=bart:3].tag`) is called by what stays of it. */
function withoutOwnValue(steps: readonly Step[]): readonly Step[] {
  const [item, last] = steps.slice(-2);
  if (item?.type !== 'where' || last?.type !== 'key' || item.key !== last.key) return steps;
  const name = /^[^:@]*[:@]/.exec(item.value)?.[0];
  return name === undefined ? steps : [...steps.slice(0, -2), { ...item, value: name, begins: true }, last];
}

/** A step of a workflow may name a file of its own repository: that moves with the commit. */
function isProposal({ only }: FieldRecord, value: string): boolean {
  if (/^\.{1,2}\//.test(value)) return false;
  if (only === 'image') {
    const reference = parseReference(value);
    return reference?.tag !== undefined || reference?.digest !== undefined;
  }
  return only !== 'model' || judgeUri(value) !== undefined;
}

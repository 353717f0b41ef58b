import { sha256 } from '../../../../core/index.ts';

/** A node of the parse tree as JSON: `{Kind: {…fields}}` where any node may stand, the bare fields where only one kind may. */
export type Tree = Readonly<Record<string, unknown>>;

/** Deeper expressions are refused before anything walks them. */
const MAX_DEPTH = 400;

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function child(node: Tree | undefined, key: string): Tree | undefined {
  const value = node?.[key];
  return isTree(value) ? value : undefined;
}

export function items(node: Tree | undefined, key: string): readonly Tree[] {
  const value: unknown = node?.[key];
  return Array.isArray(value) ? (value as readonly unknown[]).filter((one): one is Tree => isTree(one)) : [];
}

/** A text field; absent ones are ''. */
export function text(node: Tree | undefined, key: string): string {
  const value = node?.[key];
  return typeof value === 'string' ? value : '';
}

/** A number field; the grammar leaves zeros out. */
export function number(node: Tree | undefined, key: string): number {
  const value = node?.[key];
  return typeof value === 'number' ? value : 0;
}

export function flag(node: Tree | undefined, key: string): boolean {
  return node?.[key] === true;
}

/** The kind of a wrapped node and its fields. */
export function open(node: Tree | undefined): readonly [kind: string, fields: Tree] {
  const [entry] = Object.entries(node ?? {});
  return entry && isTree(entry[1]) ? [entry[0], entry[1]] : ['', {}];
}

/** The fields of those nodes of a list that are of one kind. */
export function ofKind(nodes: readonly Tree[], kind: string): readonly Tree[] {
  return nodes.flatMap((node): readonly Tree[] => {
    const fields = child(node, kind);
    return fields ? [fields] : [];
  });
}

/** A list of names, `[{String: {sval}}]`. */
export function names(node: Tree | undefined, key: string): string[] {
  return ofKind(items(node, key), 'String').map((one) => text(one, 'sval'));
}

/** A name as a `List`, a `TypeName`, an `ObjectWithArgs` or a single `String`. */
export function nameOf(node: Tree | undefined): string[] {
  const [kind, fields] = open(node);
  if (kind === 'String') return [text(fields, 'sval')];
  if (kind === 'List') return names(fields, 'items');
  if (kind === 'TypeName') return names(fields, 'names');
  return kind === 'ObjectWithArgs' ? names(fields, 'objname') : [];
}

/** A relation as it is written: its schema, if any, and its name. */
export function rangeName(range: Tree | undefined): string[] {
  const schema = text(range, 'schemaname');
  return schema === '' ? [text(range, 'relname')] : [schema, text(range, 'relname')];
}

/** The value of a constant as text; `undefined` for NULL and for what is no constant. */
export function constant(node: Tree | undefined): string | undefined {
  const fields = child(node, 'A_Const');
  if (!fields || flag(fields, 'isnull')) return undefined;
  const integer = child(fields, 'ival');
  if (integer) return String(number(integer, 'ival'));
  const float = child(fields, 'fval');
  if (float) return text(float, 'fval');
  const boolean = child(fields, 'boolval');
  if (boolean) return String(flag(boolean, 'boolval'));
  const string = child(fields, 'sval') ?? child(fields, 'bsval');
  return string ? text(string, 'sval') || text(string, 'bsval') : undefined;
}

/** Whoever walks a tree later need not fear for the stack. @throws RangeError when it is too deep */
export function checkDepth(value: unknown, depth = 0): void {
  if (depth > MAX_DEPTH) throw new RangeError('nested too deep');
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) checkDepth(inner, depth + 1);
}

/** @throws RangeError when the tree is too deep */
export function mapTree(value: unknown, change: (node: Tree) => Tree, depth = 0): unknown {
  if (depth > MAX_DEPTH) throw new RangeError('nested too deep');
  if (Array.isArray(value)) return value.map((item) => mapTree(item, change, depth + 1));
  if (!isTree(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, mapTree(inner, change, depth + 1)] as const);
  return change(Object.fromEntries(entries));
}

/** The same expression or statement has the same digest, wherever it stands and however it is laid out. @throws RangeError */
export function digestOf(tree: Tree): string {
  return sha256(JSON.stringify(mapTree(tree, withoutPlaces))).slice(7, 31);
}

/** Offsets into the text: `location`, and since PostgreSQL 18 where a list begins and ends. */
const PLACE = /(?:^|_)(?:location|list_start|list_end)$/;

function withoutPlaces(node: Tree): Tree {
  return Object.fromEntries(Object.entries(node).filter(([key]) => !PLACE.test(key)));
}

/** Every node of a kind inside a tree, inner ones first. @throws RangeError */
export function find(tree: unknown, kind: string): Tree[] {
  return findKinds(tree, new Set([kind])).map(([, fields]) => fields);
}

/** Every node of these kinds inside a tree with its kind, inner ones first. @throws RangeError */
export function findKinds(tree: unknown, kinds: ReadonlySet<string>): (readonly [kind: string, fields: Tree])[] {
  const found: (readonly [string, Tree])[] = [];
  collect(tree, kinds, found, 0);
  return found;
}

function collect(value: unknown, kinds: ReadonlySet<string>, found: (readonly [string, Tree])[], depth: number): void {
  if (depth > MAX_DEPTH) throw new RangeError('nested too deep');
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    collect(inner, kinds, found, depth + 1);
    if (kinds.has(key) && isTree(inner)) found.push([key, inner]);
  }
}

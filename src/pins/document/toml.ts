import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import type { Comment, Leaf, MapEntry, ScalarNode, SourceDocument, TreeEvent, TreeNode } from './tree.ts';
import { tomlWriting } from './toml-writing.ts';

/** The tree builder recurses; deeper than any manifest, far from the end of the stack. */
const MAX_DEPTH = 200;

interface Table {
  readonly kind: 'table';
  readonly start: number;
  readonly entries: Map<string, { readonly keyStart: number; value: Item }>;
}
interface List {
  readonly kind: 'list';
  readonly start: number;
  readonly items: Item[];
}
type Item = Table | List | ScalarNode;

/** What one walk over a file learns. */
interface Built {
  readonly text: string;
  readonly scalars: ScalarNode[];
  readonly events: TreeEvent[];
}

/** Parses a TOML file (1.1, which reads every 1.0 file the same way). Keys that stand twice are an error of the language. */
export function parseToml(file: string): SourceDocument {
  // The parser knows no byte order mark; a space in its place keeps all offsets.
  const text = file.replace(/^\uFEFF/, ' ');
  const base = { index: 0, start: 0, end: text.length, warnings: 0 };
  try {
    const program = parseTOML(text, { tomlVersion: '1.1' });
    const built: Built = { text, scalars: [], events: [] };
    const root = buildTables(program.body[0], built);
    return {
      ...base,
      root: toTree(root),
      problem: undefined,
      events: () => built.events,
      comments: () => program.comments.map((comment) => commentOf(comment, text)),
      leaves: () => built.scalars.map((scalar): Leaf => ({ start: scalar.start, end: scalar.end, scalar })),
    };
  } catch (error) {
    return { ...base, root: undefined, problem: problemOf(error), events: () => [], comments: () => [], leaves: () => [] };
  }
}

class TooDeep extends Error {
  override readonly name = 'TooDeep';
  readonly offset: number;

  constructor(offset: number) {
    super(`nested deeper than ${MAX_DEPTH} levels`);
    this.offset = offset;
  }
}

function problemOf(error: unknown): NonNullable<SourceDocument['problem']> {
  if (error instanceof TooDeep) return { message: error.message, offset: error.offset };
  if (error instanceof ParseError) return { message: error.message, offset: error.index };
  if (error instanceof RangeError) return { message: 'nested too deeply', offset: 0 };
  throw error;
}

function commentOf({ range: [start], value }: AST.Comment, text: string): Comment {
  return { start, lineStart: text.lastIndexOf('\n', start) + 1, text: value };
}

function buildTables(top: AST.TOMLTopLevelTable, built: Built): Table {
  const root = tableAt(0);
  for (const node of top.body) {
    if (node.type === 'TOMLKeyValue') {
      assign(root, node, built, 0);
      continue;
    }
    built.events.push({ shape: `${node.kind} ${JSON.stringify(node.resolvedKey)}`, text: '', start: -1 });
    const target = openTable(root, node);
    for (const pair of node.body) assign(target, pair, built, 0);
  }
  return root;
}

/** The table that a header opens. The parser has resolved the indexes of arrays of tables and refused what is defined twice. */
function openTable(root: Table, { resolvedKey, key, range: [start] }: AST.TOMLTable): Table {
  let current: Item = root;
  for (const [depth, step] of resolvedKey.entries()) {
    if (depth > MAX_DEPTH) throw new TooDeep(start);
    const below: 'list' | 'table' = typeof resolvedKey[depth + 1] === 'number' ? 'list' : 'table';
    current = descend(current, step, below, key.range[0]);
  }
  return current.kind === 'table' ? current : tableAt(start);
}

function descend(node: Item, step: string | number, below: 'list' | 'table', start: number): Item {
  const made = (): Item => (below === 'list' ? { kind: 'list', start, items: [] } : tableAt(start));
  if (node.kind === 'list' && typeof step === 'number') {
    const known = node.items[step] ?? made();
    node.items[step] = known;
    return known;
  }
  if (node.kind !== 'table') return tableAt(start);
  const known = node.entries.get(String(step));
  if (known) return known.value;
  const value = made();
  node.entries.set(String(step), { keyStart: start, value });
  return value;
}

/** `a.b.c = value` in a table. */
function assign(table: Table, { key, value }: AST.TOMLKeyValue, built: Built, depth: number): void {
  if (key.keys.length + depth > MAX_DEPTH) throw new TooDeep(key.range[0]);
  const names = key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value));
  built.events.push({ shape: `key ${JSON.stringify(names)}`, text: '', start: -1 });
  let current: Item = table;
  for (const name of names.slice(0, -1)) current = descend(current, name, 'table', key.range[0]);
  const item = build(value, built, depth + names.length);
  if (current.kind === 'table')
    current.entries.set(names.at(-1) ?? '', { keyStart: key.keys.at(-1)?.range[0] ?? key.range[0], value: item });
}

function build(node: AST.TOMLContentNode, built: Built, depth: number): Item {
  const [start] = node.range;
  if (depth > MAX_DEPTH) throw new TooDeep(start);
  if (node.type === 'TOMLValue') return scalarOf(node, built);
  const count = node.type === 'TOMLArray' ? node.elements.length : node.body.length;
  built.events.push({ shape: `${node.type} ${count}`, text: '', start: -1 });
  if (node.type === 'TOMLArray') return { kind: 'list', start, items: node.elements.map((item) => build(item, built, depth + 1)) };
  const table = tableAt(start);
  for (const pair of node.body) assign(table, pair, built, depth + 1);
  return table;
}

function scalarOf(node: AST.TOMLValue, built: Built): ScalarNode {
  const [start, end] = node.range;
  const raw = built.text.slice(start, end);
  const style = node.kind !== 'string' ? 'plain' : node.style === 'basic' ? 'double' : 'single';
  const scalar: ScalarNode = {
    kind: 'scalar',
    text: node.kind === 'string' ? node.value : raw,
    type: node.kind === 'integer' || node.kind === 'float' ? 'number' : node.kind === 'boolean' ? 'boolean' : 'string',
    style,
    start,
    end,
    sharedBy: () => 0,
    writing: tomlWriting(node.kind === 'string' ? { style: node.style, multiline: node.multiline } : undefined),
  };
  built.scalars.push(scalar);
  built.events.push({
    shape: `${node.kind} ${style} ${raw.startsWith('"""') || raw.startsWith("'''") ? 'lines' : ''}`,
    text: scalar.text,
    start,
  });
  return scalar;
}

function tableAt(start: number): Table {
  return { kind: 'table', start, entries: new Map() };
}

function toTree(item: Item): TreeNode {
  if (item.kind === 'scalar') return item;
  if (item.kind === 'list') return { kind: 'seq', start: item.start, items: item.items.map(toTree) };
  const entries = Array.from(
    item.entries,
    ([key, { keyStart, value }]): MapEntry => ({ key, keyStart, value: toTree(value), merge: false }),
  );
  return { kind: 'map', start: item.start, entries };
}

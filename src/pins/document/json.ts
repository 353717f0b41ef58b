import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Comment, Leaf, MapEntry, ScalarNode, SourceDocument, TreeEvent, TreeNode } from './tree.ts';

/** The parser recurses; deeper than any manifest, far from the end of the stack. */
const MAX_DEPTH = 500;
/** `SyntaxKind` of jsonc-parser, a const enum that erased types cannot import. */
const TOKEN = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, lineComment: 12, blockComment: 13, end: 17 } as const;

/** Parses a JSON file; comments and trailing commas are understood, as in the files of many tools. Errors are data: see `problem`. */
export function parseJson(file: string): SourceDocument {
  // The scanner takes a byte order mark for a symbol; a space in its place keeps all offsets.
  const text = file.replace(/^\uFEFF/, ' ');
  const base = { index: 0, start: 0, end: text.length, warnings: 0 };
  const scan = scanTokens(text);
  if (scan.tooDeep !== undefined) {
    const problem = { message: `nested deeper than ${MAX_DEPTH} levels`, offset: scan.tooDeep };
    return { ...base, root: undefined, problem, events: () => [], comments: () => [], leaves: () => [] };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
  const [error] = errors;
  return {
    ...base,
    root: root ? wrap(root, text) : undefined,
    problem: error ? { message: words(printParseErrorCode(error.error)), offset: error.offset } : undefined,
    events: () => (root ? listEvents(root, text) : []),
    comments: () => scan.comments,
    leaves: () => (root ? listLeaves(root, text) : []),
  };
}

/** `CommaExpected` as `comma expected`. */
function words(code: string): string {
  return code.replace(/(?<=[a-z])([A-Z])/g, ' $1').toLowerCase();
}

function scanTokens(text: string): { comments: Comment[]; tooDeep: number | undefined } {
  const scanner = createScanner(text, false);
  const comments: Comment[] = [];
  let depth = 0;
  for (let token: number = scanner.scan(); token !== TOKEN.end; token = scanner.scan()) {
    if (token === TOKEN.openBrace || token === TOKEN.openBracket) depth += 1;
    if (token === TOKEN.closeBrace || token === TOKEN.closeBracket) depth -= 1;
    if (depth > MAX_DEPTH) return { comments, tooDeep: scanner.getTokenOffset() };
    if (token === TOKEN.lineComment || token === TOKEN.blockComment) {
      const start = scanner.getTokenOffset();
      const end = start + scanner.getTokenLength() - (token === TOKEN.blockComment ? 2 : 0);
      const body = text.slice(start + 2, end);
      comments.push({ start, lineStart: text.lastIndexOf('\n', start) + 1, text: body });
    }
  }
  return { comments, tooDeep: undefined };
}

function wrap(node: Node, text: string): TreeNode {
  if (node.type === 'object')
    return { kind: 'map', start: node.offset, entries: (node.children ?? []).map((property) => mapEntry(property, text)) };
  if (node.type === 'array') return { kind: 'seq', start: node.offset, items: (node.children ?? []).map((item) => wrap(item, text)) };
  return scalarNode(node, text);
}

function mapEntry(property: Node, text: string): MapEntry {
  const [key, value] = property.children ?? [];
  return {
    key: key ? String(key.value) : undefined,
    keyStart: key?.offset ?? property.offset,
    value: value ? wrap(value, text) : undefined,
    merge: false,
  };
}

function scalarNode(node: Node, text: string): ScalarNode {
  const end = node.offset + node.length;
  const string = node.type === 'string';
  return {
    kind: 'scalar',
    text: string ? String(node.value) : text.slice(node.offset, end),
    type: node.type === 'string' || node.type === 'number' || node.type === 'boolean' ? node.type : 'null',
    style: string ? 'json' : 'plain',
    start: node.offset,
    end,
    sharedBy: () => 0,
  };
}

/** Every node in source order. The depth is bounded already; the stack keeps wide files cheap. */
function* walk(root: Node): Generator<Node> {
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    if (node.children) for (let at = node.children.length - 1; at >= 0; at -= 1) stack.push(node.children[at] as Node);
  }
}

function listEvents(root: Node, text: string): TreeEvent[] {
  return Array.from(walk(root), (node) => {
    if (node.children) return { shape: `${node.type} ${node.children.length}`, text: '', start: -1 };
    const scalar = scalarNode(node, text);
    return { shape: `${scalar.style} ${scalar.type}`, text: scalar.text, start: scalar.start };
  });
}

function listLeaves(root: Node, text: string): Leaf[] {
  return [...walk(root)].flatMap((node) => {
    const isKey = node.parent?.type === 'property' && node.parent.children?.[0] === node;
    if (node.children || isKey) return [];
    const scalar = scalarNode(node, text);
    return [{ start: scalar.start, end: scalar.end, scalar }];
  });
}

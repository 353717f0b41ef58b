import { isAlias, isMap, isScalar, isSeq, Lexer, type Node, parseDocument, type Scalar, type YAMLMap, type YAMLParseError } from 'yaml';
import type { Comment, Leaf, MapEntry, ScalarNode, ScalarStyle, SourceDocument, TreeNode } from './tree.ts';
import { type DocumentIndex, indexDocument, scalarType, sharedCount } from './yaml-index.ts';

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

/**
 * Parses one document of a YAML stream. `base` is where its text begins in the file. Errors are data: see `problem`.
 * @param host the scalar whose text it is, for a document inside a text
 */
export function parseYaml(text: string, base: number, index: number, version: '1.1' | '1.2' = '1.2', host?: ScalarNode): SourceDocument {
  const parsed = parseDocument(text, { keepSourceTokens: true, uniqueKeys: false, prettyErrors: false, logLevel: 'silent', version });
  const links = indexDocument(parsed.contents, base);
  const [error] = parsed.errors;
  const wrap = treeBuilder(base, links, host);
  return {
    index,
    start: base,
    end: base + text.length,
    root: wrap(parsed.contents),
    problem: error ? problemOf(error, base) : loneCarriageReturn(text, base),
    warnings: parsed.warnings.length,
    events: () => links.events,
    comments: () => readComments(text, base),
    leaves: () => links.leaves.flatMap((node) => leafOf(node, base, wrap)),
  };
}

function problemOf({ message, pos: [offset] }: YAMLParseError, base: number): SourceDocument['problem'] {
  return { message: message.startsWith('Maximum call stack') ? 'nested too deeply' : message, offset: base + offset };
}

function leafOf(node: Node, base: number, wrap: (node: unknown) => TreeNode | undefined): Leaf[] {
  const scalar = wrap(node);
  const [start, end] = node.range ?? [0, 0];
  return scalar?.kind === 'scalar' ? [{ start: base + start, end: base + end, scalar }] : [];
}

/** YAML breaks a line at a lone CR; this parser does not. Where parsers see different lines, nothing is certain. */
function loneCarriageReturn(text: string, base: number): SourceDocument['problem'] {
  const offset = text.search(/\r(?!\n)/);
  return offset === -1
    ? undefined
    : { message: 'a carriage return without a line feed: parsers disagree on where lines end', offset: base + offset };
}

/** Wraps nodes lazily; the same node always gives the same wrapper, so that identity means one place in the file. */
function treeBuilder(base: number, links: DocumentIndex, host: ScalarNode | undefined): (node: unknown) => TreeNode | undefined {
  const known = new Map<Node, TreeNode>();
  const build = (node: Node): TreeNode | undefined => {
    if (isScalar(node)) return scalarNode(node, base, links, host);
    const start = base + (node.range?.[0] ?? 0);
    if (isMap(node)) {
      let entries: readonly MapEntry[] | undefined;
      return {
        kind: 'map',
        start,
        get entries() {
          entries ??= mapEntries(node, base, wrap, host);
          return entries;
        },
      };
    }
    if (!isSeq(node)) return undefined;
    let items: readonly (TreeNode | undefined)[] | undefined;
    return {
      kind: 'seq',
      start,
      get items() {
        items ??= node.items.map(wrap);
        return items;
      },
    };
  };
  const wrap = (node: unknown): TreeNode | undefined => {
    const target = isAlias(node) ? links.targets.get(node) : (node as Node | null | undefined);
    if (!target) return undefined;
    const made = known.get(target) ?? build(target);
    if (made) known.set(target, made);
    return made;
  };
  return wrap;
}

/** Inside a text, keys stand where the text does: errors name places of the file. */
function mapEntries(map: YAMLMap, base: number, wrap: (node: unknown) => TreeNode | undefined, host: ScalarNode | undefined): MapEntry[] {
  return map.items.map(({ key, value }) => {
    const node = wrap(key);
    const text = node?.kind === 'scalar' ? node.text : undefined;
    const keyStart = host?.start ?? base + ((key as Node | null)?.range?.[0] ?? map.range?.[0] ?? 0);
    return { key: text, keyStart, value: wrap(value), merge: text === '<<' && node?.kind === 'scalar' && node.style === 'plain' };
  });
}

function scalarNode(node: Scalar, base: number, links: DocumentIndex, host: ScalarNode | undefined): ScalarNode {
  const [start, end] = node.range ?? [0, 0];
  return {
    kind: 'scalar',
    text: node.source ?? String(node.value),
    type: scalarType(node.value),
    style: STYLES[node.type ?? 'PLAIN'] ?? 'plain',
    start: base + start,
    end: base + end,
    sharedBy: () => sharedCount(node, links) + (host?.sharedBy() ?? 0),
    ...(host ? { host } : {}),
  };
}

/** The comments of a document, told from scalars that look like one by the lexer's own marks. */
function readComments(text: string, base: number): Comment[] {
  const comments: Comment[] = [];
  let offset = base;
  let scalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === '\u0002' || lexeme === '\u0018' || lexeme === '\u001F') {
      scalar = lexeme === '\u001F';
      continue;
    }
    if (lexeme.startsWith('#') && !scalar)
      comments.push({ start: offset, lineStart: base + text.lastIndexOf('\n', offset - base) + 1, text: lexeme.replace(/^#+/, '') });
    scalar = false;
    offset += lexeme.length;
  }
  return comments;
}

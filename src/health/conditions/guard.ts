import type { ASTNode } from '@marcbachmann/cel-js';

/** Macros that look at every member of a list or map. */
const LOOPS: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'map', 'filter', 'transformList', 'transformMap', 'existsOne']);
const LONGEST_PATTERN = 100;

/** What an expression costs, as far as its text tells. */
export interface Cost {
  /** Loops inside loops. */
  readonly loops: number;
  /** Whether patterns are matched. */
  readonly matches: boolean;
  /** Why it cannot be used at all. */
  readonly refusal: string | undefined;
}

/** A pattern that holds a group or a counted repetition could take for ever on the wrong text, and a pattern from data could be any. */
function patternRefusal(pattern: ASTNode | undefined): string | undefined {
  const text = pattern?.op === 'value' ? pattern.args : undefined;
  if (typeof text !== 'string') return 'the pattern of `matches` is not a text';
  if (text.length > LONGEST_PATTERN) return `the pattern of \`matches\` is longer than ${LONGEST_PATTERN} characters`;
  const plain = text.replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]/g, 'x');
  if (/[()\\]/.test(plain)) return 'the pattern of `matches` holds a group';
  return (plain.match(/[*+{]/g) ?? []).length > 1 ? 'the pattern of `matches` repeats more than once' : undefined;
}

function childrenOf(node: ASTNode): ASTNode[] {
  const nodes: ASTNode[] = [];
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) collect(one);
    else if (typeof value === 'object' && value !== null && 'op' in value) nodes.push(value as ASTNode);
  };
  collect(node.args);
  return nodes;
}

/** The parser bounds depth and size of the tree. */
export function costOf(node: ASTNode): Cost {
  const children = childrenOf(node).map(costOf);
  const isCall = node.op === 'rcall' || node.op === 'call';
  const name = isCall ? node.args[0] : '';
  const loops = Math.max(0, ...children.map((child) => child.loops)) + (isCall && LOOPS.has(name) ? 1 : 0);
  const pattern = node.op === 'rcall' ? node.args[2][0] : node.op === 'call' ? node.args[1][1] : undefined;
  const refusal = name === 'matches' ? patternRefusal(pattern) : undefined;
  const matches = name === 'matches' || children.some((child) => child.matches);
  return { loops, matches, refusal: refusal ?? children.find((child) => child.refusal !== undefined)?.refusal };
}

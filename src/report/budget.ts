import { truncateUtf8 } from './escape.ts';

/** One piece of a document. `kind` names it when it has to be left out: `finding`, `table`. Rendered only when there is room to try. */
export interface Block {
  readonly kind: string;
  /** How many of its kind it stands for (default 1). */
  readonly count?: number;
  /** What it says stands elsewhere too: it takes only the room that all others leave. */
  readonly optional?: true;
  render(): string;
}

/**
 * `head` and as many blocks, in order, as fit into `bytes` of UTF-8. What does not fit is named at the end, never lost silently.
 * The head stays whole unless it alone is larger than the budget.
 */
export function fitBlocks(head: string, blocks: readonly Block[], bytes: number, sayLeftOut: (list: string) => string = leftOut): string {
  const reserve = 300;
  const taken = new Map<number, string>();
  let used = Buffer.byteLength(head) + 1;
  let end = blocks.length;
  const take = (index: number, room: number): boolean => {
    const text = blocks[index]?.render() ?? '';
    const size = Buffer.byteLength(text) + 2;
    if (used + size > room) return false;
    taken.set(index, text);
    used += size;
    return true;
  };
  const last = blocks.findLastIndex(({ optional }) => !optional);
  for (const [index, { optional }] of blocks.entries()) {
    if (optional || take(index, index === last ? bytes : bytes - reserve)) continue;
    end = index;
    break;
  }
  for (const [index, { optional }] of blocks.entries()) if (optional && index < end) take(index, bytes - reserve);
  const texts = [head, ...[...taken].sort(([a], [b]) => a - b).map(([, text]) => text)];
  const left = blocks.slice(end).filter(({ optional }) => !optional);
  if (left.length > 0) texts.push(sayLeftOut(listOf(left)));
  const text = `${texts.join('\n\n')}\n`;
  return Buffer.byteLength(text) <= bytes ? text : truncateUtf8(text, bytes);
}

function leftOut(list: string): string {
  return `_Left out because this page may not grow larger: ${list}. The JSON report has everything._`;
}

/** `3 findings, 1 table`. */
function listOf(blocks: readonly Block[]): string {
  const counts = new Map<string, number>();
  for (const { kind, count = 1 } of blocks) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return [...counts].map(([kind, count]) => `${count} ${kind}${count === 1 ? '' : 's'}`).join(', ');
}

import { truncateUtf8 } from './escape.ts';

/** One piece of a document. `kind` names it when it has to be left out: `finding`, `table`. Rendered only when there is room to try. */
export interface Block {
  readonly kind: string;
  /** How many of its kind it stands for (default 1). */
  readonly count?: number;
  render(): string;
}

/**
 * `head` and as many blocks, in order, as fit into `bytes` of UTF-8. What does not fit is named at the end, never lost silently.
 * The head stays whole unless it alone is larger than the budget.
 */
export function fitBlocks(head: string, blocks: readonly Block[], bytes: number, sayLeftOut: (list: string) => string = leftOut): string {
  const texts = [head];
  let used = Buffer.byteLength(head) + 1;
  const reserve = 300;
  let taken = 0;
  for (const [index, block] of blocks.entries()) {
    const text = block.render();
    const size = Buffer.byteLength(text) + 2;
    const last = index === blocks.length - 1;
    if (used + size + (last ? 0 : reserve) > bytes) break;
    texts.push(text);
    used += size;
    taken += 1;
  }
  if (taken < blocks.length) texts.push(sayLeftOut(listOf(blocks.slice(taken))));
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

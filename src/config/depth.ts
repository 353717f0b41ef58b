import type { CST } from 'yaml';

type Token = CST.Token | null | undefined;

/**
 * The offset of the first collection found that stands deeper than `limit`; `undefined` when there is none.
 * Works without recursion: deep nesting would otherwise end the whole process inside the YAML composer.
 */
export function exceedsDepth(root: CST.Token, limit: number): number | undefined {
  const open: [Token, number][] = [[root, 0]];
  for (let entry = open.pop(); entry; entry = open.pop()) {
    const [token, depth] = entry;
    if (!token) continue;
    if (depth > limit) return token.offset;
    for (const child of childrenOf(token)) open.push([child, depth + 1]);
  }
  return undefined;
}

function childrenOf(token: CST.Token): Token[] {
  if (token.type === 'document') return [token.value];
  if ('items' in token) return token.items.flatMap((item) => [item.key, item.value]);
  return [];
}

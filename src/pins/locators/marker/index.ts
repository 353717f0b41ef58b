import type { Leaf, SourceDocument } from '../../document/tree.ts';
import { scalarSite } from '../site.ts';
import type { Discovered, Locator } from '../types.ts';

/** `rollback-gate: NAME` at the beginning of a comment; what follows the name is for people. */
const MARKER = /^\s*rollback-gate:\s*(\S+)/;
const NEEDLE = 'rollback-gate:';

interface Marked {
  readonly name: string;
  /** The values on the line of the comment. */
  readonly leaves: readonly Leaf[];
}

function markersOf(document: SourceDocument, wanted?: string): Marked[] {
  const marks = document.comments().flatMap(({ start, lineStart, text }) => {
    const name = MARKER.exec(text)?.[1];
    return name === undefined || (wanted !== undefined && name !== wanted) ? [] : [{ name, start, lineStart }];
  });
  if (marks.length === 0) return [];
  const leaves = document.leaves();
  return marks.map(({ name, start, lineStart }) => ({ name, leaves: leavesBetween(leaves, lineStart, start) }));
}

/** Leaves that touch a stretch of the text. They are sorted and apart, so that only neighbours are looked at. */
function leavesBetween(leaves: readonly Leaf[], from: number, to: number): Leaf[] {
  let low = 0;
  let high = leaves.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((leaves[middle]?.start ?? to) < to) low = middle + 1;
    else high = middle;
  }
  const touching: Leaf[] = [];
  for (let leaf = leaves[low - 1]; leaf && (leaf.end > from || leaf.start >= from); leaf = leaves[low - 1]) {
    touching.unshift(leaf);
    low -= 1;
  }
  return touching;
}

function discover(document: SourceDocument): Discovered[] {
  return markersOf(document).flatMap(({ name, leaves }) => {
    const [leaf, ...others] = leaves;
    return leaf && others.length === 0
      ? [{ selectors: [{ locator: 'marker', marker: name } as const], site: scalarSite(leaf.scalar) }]
      : [];
  });
}

export const marker: Locator<'marker'> = {
  id: 'marker',
  formats: ['yaml', 'json', 'toml', 'hcl', 'env'],
  usage: 'NAME (of a comment `# rollback-gate: NAME` on the line of the value)',
  manifests: ['any YAML or JSON file with comments'],
  example: {
    selector: 'marker:ranking-model',
    path: 'settings.yaml',
    manifest: `model: models:/ranking/7 # rollback-gate: ranking-model\n`,
  },
  parse(text) {
    if (!/^\S+$/.test(text)) throw new Error('a marker is one word');
    return { locator: 'marker', marker: text };
  },
  format: ({ marker }) => marker,
  needles: ({ marker }) => [NEEDLE, marker],
  find: ({ marker }, document) => markersOf(document, marker).flatMap(({ leaves }) => leaves.map((leaf) => scalarSite(leaf.scalar))),
  discover,
};

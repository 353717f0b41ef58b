import type { Place } from '../../../core/index.ts';
import type { Member } from '../../types.ts';
import { inPlace, typesOf } from './glance.ts';
import { ANY, ARRAY, type Node, STRING, target, typeNames } from './node.ts';
import { escapeToken } from './scan.ts';

/** A property as all schemas together have it that name it at this path. */
interface Entry {
  readonly path: string;
  readonly name: string;
  readonly nodes: Set<Node>;
}

/**
 * Every property that can be reached from the root, by its path in the data: items of lists and members of maps add nothing to it. Each schema is
 * gone into once, at the shortest path that leads to it, so that recursive schemas come to an end and the list stays as long as the schema.
 */
export function* listMembers(root: Node): Generator<Member> {
  const entered = new Set<Node>();
  let level: readonly Entry[] = below([root], '', entered);
  while (level.length > 0) {
    for (const entry of level) yield new Property(entry);
    level = level.flatMap(({ nodes, path }) => below([...nodes], path, entered));
  }
}

/** The properties directly below schemas that stand at one path, in the order of their names. */
function below(written: readonly Node[], path: string, entered: Set<Node>): Entry[] {
  const entries = new Map<string, Entry>();
  const waiting = [...written];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    for (const node of inPlace(at)) {
      if (entered.has(node)) continue;
      entered.add(node);
      for (const [name, schema] of node.properties ?? []) {
        const entry = entries.get(name) ?? { path: `${path}/${escapeToken(name)}`, name, nodes: new Set() };
        entries.set(name, entry);
        entry.nodes.add(target(schema));
      }
      waiting.push(...partsOf(node));
    }
  }
  return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Schemas of items and of members without a fixed name. */
function partsOf(node: Node): Node[] {
  const rest = [node.items, node.contains, node.unevaluatedItems, node.additionalProperties, node.unevaluatedProperties];
  return [...rest.filter((one) => one !== undefined), ...(node.prefixItems ?? []), ...(node.patternProperties?.values() ?? [])];
}

/** Its place is found only where it is shown: that takes a walk over the text. */
class Property implements Member {
  readonly key: string;
  readonly name: string;
  readonly signature: string;
  readonly #node: Node | undefined;

  constructor({ path, name, nodes }: Entry) {
    this.key = path;
    this.name = `property ${name}`;
    this.signature = signatureOf([...nodes]);
    [this.#node] = nodes;
  }

  get place(): Place {
    const { document, pointer = '' } = this.#node ?? {};
    return document?.places([pointer]).get(pointer) ?? { file: document?.path ?? '', line: 1, column: 1 };
  }
}

/** Types, formats and encodings; limits do not change what a value means. */
function signatureOf(nodes: readonly Node[], depth = 0): string {
  const inner = nodes.flatMap((node) => inPlace(node));
  const types = nodes.reduce((all, node) => all | typesOf(node), 0);
  const parts = [types === ANY ? 'any' : typeNames(types).join('|') || 'nothing'];
  const said = (keyword: 'format' | 'contentEncoding' | 'contentMediaType'): void => {
    const texts = [...new Set(inner.flatMap((node) => node[keyword] ?? []))].sort();
    if ((types & STRING || keyword === 'format') && texts.length > 0) parts.push(`${keyword} ${texts.join('|')}`);
  };
  for (const keyword of ['format', 'contentEncoding', 'contentMediaType'] as const) said(keyword);
  const items = inner.flatMap((node) => [...(node.items ? [target(node.items)] : []), ...(node.prefixItems ?? []).map(target)]);
  if (types & ARRAY && items.length > 0 && depth < 4) parts.push(`of ${signatureOf(items, depth + 1)}`);
  return parts.join(' ');
}

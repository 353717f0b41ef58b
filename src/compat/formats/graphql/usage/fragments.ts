import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql/language/ast.js';
import { Kind } from 'graphql/language/kinds.js';

/** A document of operations, with its text. */
export interface Document {
  readonly text: string;
  readonly path: string;
  readonly node: DocumentNode;
}

/** A fragment, as it is written, and the names of those that it spreads. */
interface Fragment {
  readonly node: FragmentDefinitionNode;
  readonly text: string;
  readonly spreads: readonly string[];
}

export type Fragments = ReadonlyMap<string, Fragment>;

/** All fragments by name; of two with one name the first. */
export function fragmentsOf(documents: readonly Document[]): Fragments {
  const fragments = new Map<string, Fragment>();
  for (const { text, node } of documents) {
    for (const one of node.definitions) {
      if (one.kind !== Kind.FRAGMENT_DEFINITION || fragments.has(one.name.value)) continue;
      fragments.set(one.name.value, {
        node: one,
        text: one.loc ? text.slice(one.loc.start, one.loc.end) : '',
        spreads: spreadsIn([one.selectionSet]),
      });
    }
  }
  return fragments;
}

/** A document with the fragments that it needs and does not define itself. */
export function withFragments(document: Document, fragments: Fragments): Document {
  const own = new Set(document.node.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [one.name.value] : [])));
  const queue = [...spreadsIn(document.node.definitions.flatMap((one) => ('selectionSet' in one ? [one.selectionSet] : [])))];
  const added = new Map<string, Fragment>();
  for (const name of queue) {
    const fragment = fragments.get(name);
    if (!fragment || own.has(name) || added.has(name)) continue;
    added.set(name, fragment);
    queue.push(...fragment.spreads);
  }
  if (added.size === 0) return document;
  const definitions = [...document.node.definitions, ...[...added.values()].map(({ node }) => node)];
  return {
    ...document,
    text: [document.text, ...[...added.values()].map(({ text }) => text)].join('\n'),
    node: { kind: Kind.DOCUMENT, definitions },
  };
}

function spreadsIn(sets: readonly SelectionSetNode[]): readonly string[] {
  const names: string[] = [];
  const queue = [...sets];
  for (const { selections } of queue) {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) names.push(selection.name.value);
      else if (selection.selectionSet) queue.push(selection.selectionSet);
    }
  }
  return names;
}

import type {
  DefinitionNode,
  DocumentNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql/language/ast.js';
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
        text: textOf(one, text),
        spreads: spreadsIn([one.selectionSet]),
      });
    }
  }
  return fragments;
}

/** Each operation of a document with the fragments that it needs: its own before those of others. A document without operations stays whole. */
export function splitOperations(document: Document, fragments: Fragments): readonly Document[] {
  const operations = document.node.definitions.filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
  if (operations.length === 0) return [withFragments(document, document.node.definitions, fragments)];
  const known = new Map([...fragments, ...fragmentsOf([document])]);
  return operations.map((one) => withFragments({ ...document, text: textOf(one, document.text) }, [one], known));
}

/** Definitions with the fragments that they spread and are not among them. */
function withFragments(document: Document, definitions: readonly DefinitionNode[], fragments: Fragments): Document {
  const own = new Set(definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [one.name.value] : [])));
  const queue = [...spreadsIn(definitions.flatMap((one) => ('selectionSet' in one ? [one.selectionSet] : [])))];
  const added = new Map<string, Fragment>();
  for (const name of queue) {
    const fragment = fragments.get(name);
    if (!fragment || own.has(name) || added.has(name)) continue;
    added.set(name, fragment);
    queue.push(...fragment.spreads);
  }
  return {
    ...document,
    text: [document.text, ...[...added.values()].map(({ text }) => text)].join('\n'),
    node: { kind: Kind.DOCUMENT, definitions: [...definitions, ...[...added.values()].map(({ node }) => node)] },
  };
}

function textOf({ loc }: DefinitionNode, text: string): string {
  return loc ? text.slice(loc.start, loc.end) : '';
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

import type { DefinitionNode, DocumentNode, TypeNode } from 'graphql/language/ast.js';
import { Kind } from 'graphql/language/kinds.js';
import { BUILT_IN_DIRECTIVES, BUILT_IN_SCALARS } from '../model.ts';

const DIRECTIVE: string = Kind.DIRECTIVE_DEFINITION;

/** The parts of nodes that are looked at, whatever their kind. */
interface Loose {
  readonly kind: string;
  readonly name?: { readonly value: string };
  readonly fields?: readonly Loose[];
  readonly arguments?: readonly Loose[];
  readonly interfaces?: readonly Loose[];
  readonly types?: readonly Loose[];
  readonly values?: readonly Loose[];
  readonly operationTypes?: readonly { readonly type: Loose }[];
  readonly type?: TypeNode;
}

/**
 * The part of a schema that decides about documents which mention only these names: fields that none of them selects are left out, and
 * types that then nothing leads to. Building all of a large schema takes longer than comparing it.
 */
export function pruneSchema(document: DocumentNode, names: ReadonlySet<string>): DocumentNode {
  const kept = document.definitions.filter((node) => isKept(node)).map((node) => pruneFields(node as Loose, names));
  const byName = new Map<string, Loose[]>();
  const others: Loose[] = [];
  for (const node of kept) {
    const name = node.name?.value;
    if (name === undefined || isDirective(node)) others.push(node);
    else byName.set(name, [...(byName.get(name) ?? []), node]);
  }
  const needed = closure(byName, others, names);
  const definitions = [...others, ...[...byName].filter(([name]) => needed.has(name)).flatMap(([, nodes]) => nodes)];
  return { kind: Kind.DOCUMENT, definitions: definitions as unknown as readonly DefinitionNode[] };
}

/** Definitions of what is built in would stand beside what graphql-js has built in. */
function isKept(node: DefinitionNode): boolean {
  const name = (node as Loose).name?.value ?? '';
  return !(isDirective(node) ? BUILT_IN_DIRECTIVES.has(name) && name !== 'oneOf' : BUILT_IN_SCALARS.has(name));
}

function isDirective({ kind }: { readonly kind: string }): boolean {
  return kind === DIRECTIVE;
}

function pruneFields(node: Loose, names: ReadonlySet<string>): Loose {
  const isOutput = /^(?:Object|Interface)Type/.test(node.kind);
  return isOutput && node.fields ? { ...node, fields: node.fields.filter((field) => names.has(field.name?.value ?? '')) } : node;
}

function closure(byName: ReadonlyMap<string, readonly Loose[]>, others: readonly Loose[], names: ReadonlySet<string>): ReadonlySet<string> {
  const implementers = new Map<string, string[]>();
  for (const [name, nodes] of byName) {
    for (const parent of nodes.flatMap((node) => node.interfaces ?? [])) {
      const parentName = parent.name?.value ?? '';
      implementers.set(parentName, [...(implementers.get(parentName) ?? []), name]);
    }
  }
  const needed = new Set<string>();
  const queue = [...names, 'Query', 'Mutation', 'Subscription', ...others.flatMap(mentions)];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (needed.has(name)) continue;
    needed.add(name);
    queue.push(...(byName.get(name) ?? []).flatMap(mentions), ...(implementers.get(name) ?? []));
  }
  return needed;
}

/** The types that a definition mentions. */
function mentions(node: Loose): string[] {
  const inputs = [...(node.fields ?? []), ...(node.arguments ?? [])];
  return [
    ...inputs.flatMap((field) => [namedType(field.type), ...(field.arguments ?? []).map((arg) => namedType(arg.type))]),
    ...[...(node.interfaces ?? []), ...(node.types ?? []), ...(node.operationTypes ?? []).map(({ type }) => type)].map(
      (one) => one.name?.value ?? '',
    ),
  ];
}

function namedType(type: TypeNode | undefined): string {
  let at = type;
  while (at && at.kind !== Kind.NAMED_TYPE) at = at.type;
  return at?.name.value ?? '';
}

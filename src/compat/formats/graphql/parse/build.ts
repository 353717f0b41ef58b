import type {
  DefinitionNode,
  DirectiveDefinitionNode,
  NamedTypeNode,
  NameNode,
  OperationTypeDefinitionNode,
} from 'graphql/language/ast.js';
import { Kind } from 'graphql/language/kinds.js';
import { GateError, type Place } from '../../../../core/index.ts';
import { BUILT_IN_DIRECTIVES, BUILT_IN_SCALARS, type DirectiveDef, type Root, ROOTS, type Schema, type TypeDef } from '../model.ts';
import { checkReferences } from './check.ts';
import { inputOf, PartReader, placeOf } from './parts.ts';

const DEFINITIONS: Readonly<Record<string, TypeDef['kind']>> = {
  [Kind.SCALAR_TYPE_DEFINITION]: 'scalar',
  [Kind.OBJECT_TYPE_DEFINITION]: 'object',
  [Kind.INTERFACE_TYPE_DEFINITION]: 'interface',
  [Kind.UNION_TYPE_DEFINITION]: 'union',
  [Kind.ENUM_TYPE_DEFINITION]: 'enum',
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: 'input object',
};
const EXTENSIONS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(DEFINITIONS).map((kind) => [kind.replace('Definition', 'Extension'), kind]),
);
const DEFAULT_ROOTS: Readonly<Record<Root, string>> = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' };

/** Any definition or extension of a type, seen by the parts that kinds of types share. */
export interface TypeNodeParts {
  readonly kind: string;
  readonly name: NameNode;
  readonly directives?: readonly unknown[];
  readonly fields?: readonly unknown[];
  readonly interfaces?: readonly NamedTypeNode[];
  readonly types?: readonly NamedTypeNode[];
  readonly values?: readonly unknown[];
}

/**
 * The schema that these definitions make together. Extensions are merged whatever their order; the first extension of a type that no
 * file defines stands for its definition.
 * @throws GateError RG-SCHEMA-SYNTAX
 */
export function buildSchemaModel(definitions: readonly DefinitionNode[], path: string): Schema {
  const { types, whole } = collectTypes(definitions);
  const start = { file: path, line: 1, column: 1 };
  const reader = new PartReader();
  const models = new Map<string, TypeDef>();
  for (const [name, parts] of types) models.set(name, buildType(name, parts, reader));
  const schema: Schema = {
    place: start,
    roots: buildRoots(definitions, models),
    types: models,
    directives: buildDirectives(definitions, reader),
    possible: buildPossible(models),
    document: { kind: Kind.DOCUMENT, definitions: whole },
  };
  checkReferences(schema);
  return schema;
}

/** Nodes by the type they define or extend, definitions first, and all definitions with a place where operations do not belong refused. */
function collectTypes(definitions: readonly DefinitionNode[]): {
  readonly types: ReadonlyMap<string, readonly TypeNodeParts[]>;
  readonly whole: readonly DefinitionNode[];
} {
  const bases = new Map<string, TypeNodeParts>();
  const extensions = new Map<string, TypeNodeParts[]>();
  const others: DefinitionNode[] = [];
  for (const node of definitions) {
    if (Object.hasOwn(DEFINITIONS, node.kind)) addBase(bases, node as TypeNodeParts);
    else if (Object.hasOwn(EXTENSIONS, node.kind)) {
      const parts = node as TypeNodeParts;
      extensions.set(parts.name.value, [...(extensions.get(parts.name.value) ?? []), parts]);
    } else if (isSchemaPart(node)) others.push(node);
    else refuse(node.loc ? placeOf(node) : undefined, 'an operation or fragment stands among the definitions', 'definitions of types');
  }
  for (const [name, nodes] of extensions) {
    const [first] = nodes;
    if (bases.has(name) || !first) continue;
    bases.set(name, { ...first, kind: EXTENSIONS[first.kind] ?? first.kind });
    extensions.set(name, nodes.slice(1));
  }
  const types = new Map([...bases].map(([name, base]) => [name, [base, ...(extensions.get(name) ?? [])]]));
  const merged: readonly unknown[] = [...others, ...[...types.values()].flat()];
  return { types, whole: merged as readonly DefinitionNode[] };
}

function isSchemaPart({ kind }: DefinitionNode): boolean {
  return kind === Kind.SCHEMA_DEFINITION || kind === Kind.SCHEMA_EXTENSION || kind === Kind.DIRECTIVE_DEFINITION;
}

function addBase(bases: Map<string, TypeNodeParts>, node: TypeNodeParts): void {
  const name = node.name.value;
  if (BUILT_IN_SCALARS.has(name) && DEFINITIONS[node.kind] === 'scalar') return;
  const first = bases.get(name);
  if (first) refuse(placeOf(node.name), `the type ${name} is defined twice`, `one definition; the first is at line ${lineOf(first.name)}`);
  if (name.startsWith('__')) refuse(placeOf(node.name), `the name ${name} is reserved`, 'a name without two leading `_`');
  bases.set(name, node);
}

function lineOf(name: NameNode): string {
  const { file, line } = placeOf(name);
  return `${line} of ${file}`;
}

function refuse(place: Place | undefined, message: string, expected: string): never {
  throw new GateError('RG-SCHEMA-SYNTAX', message, { ...(place ? { place } : {}), expected });
}

function buildType(name: string, nodes: readonly TypeNodeParts[], reader: PartReader): TypeDef {
  const [base] = nodes;
  const kind = DEFINITIONS[base?.kind ?? ''] ?? 'scalar';
  for (const node of nodes.slice(1)) {
    if (EXTENSIONS[node.kind] !== base?.kind)
      refuse(placeOf(node.name), `${name} is a ${kind} and is extended as something else`, `an extension of a ${kind}`);
  }
  const isInput = kind === 'input object';
  const specifiedBy = reader.directive(nodes, 'specifiedBy')?.['url'];
  return {
    name,
    kind,
    place: base ? placeOf(base.name) : { file: '', line: 1, column: 1 },
    fields: isInput ? new Map() : reader.fields(nodes),
    inputs: isInput
      ? reader.inputs(
          nodes.flatMap((node) => node.fields ?? []),
          name,
        )
      : new Map(),
    values: reader.values(nodes),
    interfaces: reader.names(nodes.flatMap((node) => node.interfaces ?? [])),
    members: reader.names(nodes.flatMap((node) => node.types ?? [])),
    oneOf: isInput && reader.directive(nodes, 'oneOf') !== undefined,
    ...(specifiedBy === undefined ? {} : { specifiedBy }),
    entity: reader.directive(nodes, 'key') !== undefined,
  };
}

function buildRoots(definitions: readonly DefinitionNode[], types: ReadonlyMap<string, TypeDef>): Schema['roots'] {
  const roots = new Map<Root, { type: string; place: Place }>();
  const defined = definitions.filter((node) => node.kind === Kind.SCHEMA_DEFINITION);
  const [, second] = defined;
  if (second) refuse(placeOf(second), 'the schema is defined twice', 'one `schema { … }`; the others may extend it');
  const said = definitions.flatMap((node): readonly OperationTypeDefinitionNode[] =>
    node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION ? (node.operationTypes ?? []) : [],
  );
  for (const { operation, type } of said) {
    const place = placeOf(type.name);
    if (roots.has(operation)) refuse(place, `the root of every ${operation} is said twice`, 'it once');
    if (types.get(type.name.value)?.kind !== 'object')
      refuse(place, `${type.name.value} is not an object type`, `the root of every ${operation}`);
    roots.set(operation, { type: type.name.value, place });
  }
  if (defined.length > 0) return roots;
  for (const root of ROOTS) {
    const type = types.get(DEFAULT_ROOTS[root]);
    if (!roots.has(root) && type?.kind === 'object') roots.set(root, { type: type.name, place: type.place });
  }
  return roots;
}

function buildDirectives(definitions: readonly DefinitionNode[], reader: PartReader): ReadonlyMap<string, DirectiveDef> {
  const result = new Map<string, DirectiveDef>();
  for (const node of definitions) {
    if (node.kind !== Kind.DIRECTIVE_DEFINITION || BUILT_IN_DIRECTIVES.has(node.name.value)) continue;
    const { value: name } = node.name;
    if (result.has(name)) refuse(placeOf(node.name), `the directive @${name} is defined twice`, 'one definition');
    result.set(name, buildDirective(name, node, reader));
  }
  return result;
}

function buildDirective(name: string, node: DirectiveDefinitionNode, reader: PartReader): DirectiveDef {
  const args = new Map((node.arguments ?? []).map((arg) => [arg.name.value, inputOf(arg, reader)]));
  return {
    name,
    args,
    locations: new Set(node.locations.map((location) => location.value)),
    repeatable: node.repeatable,
    place: placeOf(node.name),
  };
}

function buildPossible(types: ReadonlyMap<string, TypeDef>): ReadonlyMap<string, ReadonlySet<string>> {
  const possible = new Map<string, Set<string>>();
  for (const { name, kind, members, interfaces } of types.values()) {
    if (kind === 'union') possible.set(name, new Set(members.keys()));
    if (kind === 'interface' && !possible.has(name)) possible.set(name, new Set());
    if (kind !== 'object') continue;
    for (const parent of interfaces.keys()) {
      const known = possible.get(parent);
      if (known) known.add(name);
      else possible.set(parent, new Set([name]));
    }
  }
  return possible;
}

import type {
  ConstDirectiveNode,
  ConstValueNode,
  EnumValueDefinitionNode,
  FieldDefinitionNode,
  InputValueDefinitionNode,
  Location,
  NamedTypeNode,
  TypeNode,
} from 'graphql/language/ast.js';
import { Kind } from 'graphql/language/kinds.js';
import { GateError, type Place } from '../../../../core/index.ts';
import type { EnumValue, Field, InputValue, TypeRef } from '../model.ts';
import type { TypeNodeParts } from './build.ts';
import { MAX_NESTING, tooDeep } from './sdl.ts';

const DEFAULT_REASON = 'No longer supported';

/** Where a node stands. */
export function placeOf(node: { readonly loc?: Location | undefined }): Place {
  const { loc } = node;
  return loc ? { file: loc.source.name, line: loc.startToken.line, column: loc.startToken.column } : { file: '', line: 1, column: 1 };
}

/** Reads the parts of types; the same type written in many places is one object. */
export class PartReader {
  readonly #refs = new Map<string, TypeRef>();

  typeRef(node: TypeNode): TypeRef {
    if (node.kind === Kind.NAMED_TYPE) return this.#intern(node.name.value, () => ({ name: node.name.value, nonNull: false }));
    return this.#wrapped(node, 0);
  }

  #wrapped(node: TypeNode, depth: number): TypeRef {
    if (depth > MAX_NESTING) throw tooDeep(placeOf(node));
    if (node.kind === Kind.NAMED_TYPE) return this.typeRef(node);
    const inner = this.#wrapped(node.type, depth + 1);
    if (node.kind === Kind.LIST_TYPE) return this.#intern(`[${inner.text}]`, () => ({ name: inner.name, nonNull: false, item: inner }));
    const { item, name } = inner;
    return this.#intern(`${inner.text}!`, () => ({ name, nonNull: true, ...(item ? { item } : {}) }));
  }

  #intern(text: string, make: () => Omit<TypeRef, 'text'>): TypeRef {
    const known = this.#refs.get(text);
    if (known) return known;
    const ref = { text, ...make() };
    this.#refs.set(text, ref);
    return ref;
  }

  fields(nodes: readonly TypeNodeParts[]): ReadonlyMap<string, Field> {
    const result = new Map<string, Field>();
    for (const node of nodes) {
      for (const field of (node.fields ?? []) as readonly FieldDefinitionNode[]) {
        addOnce(result, this.#field(field, node.name.value), node.name.value, 'field');
      }
    }
    return result;
  }

  #field(node: FieldDefinitionNode, owner: string): Field {
    const args = node.arguments?.length ? this.inputs(node.arguments, `${owner}.${node.name.value}`) : NO_INPUTS;
    return { name: node.name.value, type: this.typeRef(node.type), args, ...deprecation(node.directives), place: placeOf(node.name) };
  }

  inputs(nodes: readonly unknown[], owner: string): ReadonlyMap<string, InputValue> {
    const result = new Map<string, InputValue>();
    for (const node of nodes as readonly InputValueDefinitionNode[]) addOnce(result, inputOf(node, this), owner, 'input');
    return result;
  }

  values(nodes: readonly TypeNodeParts[]): ReadonlyMap<string, EnumValue> {
    const result = new Map<string, EnumValue>();
    for (const { values, name: owner } of nodes) {
      for (const { name, directives } of (values ?? []) as readonly EnumValueDefinitionNode[]) {
        addOnce(result, { name: name.value, ...deprecation(directives), place: placeOf(name) }, owner.value, 'value');
      }
    }
    return result;
  }

  names(nodes: readonly NamedTypeNode[]): ReadonlyMap<string, Place> {
    return new Map(nodes.map(({ name }) => [name.value, placeOf(name)]));
  }

  /** The texts among the arguments of a directive that some node of a type carries. */
  directive(nodes: readonly TypeNodeParts[], name: string): Readonly<Record<string, string>> | undefined {
    for (const { directives } of nodes) {
      const found = findDirective(directives as readonly ConstDirectiveNode[] | undefined, name);
      if (found) return textArguments(found);
    }
    return undefined;
  }
}

const NO_INPUTS: ReadonlyMap<string, InputValue> = new Map();

function addOnce<T extends { name: string; place: Place }>(map: Map<string, T>, item: T, owner: string, what: string): void {
  if (map.has(item.name)) {
    throw new GateError('RG-SCHEMA-SYNTAX', `the ${what} ${item.name} of ${owner} is defined twice`, {
      place: item.place,
      expected: 'one definition',
    });
  }
  map.set(item.name, item);
}

/** An argument or an input field. */
export function inputOf(node: InputValueDefinitionNode, reader: PartReader): InputValue {
  return {
    name: node.name.value,
    type: reader.typeRef(node.type),
    ...(node.defaultValue ? { fallback: valueText(node.defaultValue) } : {}),
    ...deprecation(node.directives),
    place: placeOf(node.name),
  };
}

function deprecation(directives: readonly ConstDirectiveNode[] | undefined): { deprecated?: string } {
  const found = findDirective(directives, 'deprecated');
  return found ? { deprecated: textArguments(found)['reason'] ?? DEFAULT_REASON } : {};
}

function findDirective(directives: readonly ConstDirectiveNode[] | undefined, name: string): ConstDirectiveNode | undefined {
  return directives?.find((directive) => directive.name.value === name);
}

function textArguments({ arguments: given }: ConstDirectiveNode): Readonly<Record<string, string>> {
  const texts = (given ?? []).flatMap(({ name, value }): [string, string][] =>
    value.kind === Kind.STRING ? [[name.value, value.value]] : [],
  );
  return Object.fromEntries(texts);
}

/** A value in one canonical text. The nesting of documents is bounded, so recursion is safe. */
export function valueText(node: ConstValueNode): string {
  switch (node.kind) {
    case Kind.LIST:
      return `[${node.values.map(valueText).join(', ')}]`;
    case Kind.OBJECT:
      return `{${node.fields
        .map(({ name, value }) => `${name.value}: ${valueText(value)}`)
        .sort()
        .join(', ')}}`;
    case Kind.STRING:
      return JSON.stringify(node.value);
    case Kind.INT:
    case Kind.FLOAT:
      return numberText(node.value);
    case Kind.BOOLEAN:
      return String(node.value);
    case Kind.NULL:
      return 'null';
    default:
      return node.value;
  }
}

/** `1.0` and `1` are one number; beyond 2^53 the digits stay as they are. */
function numberText(text: string): string {
  const value = Number(text);
  return Number.isFinite(value) && Math.abs(value) < Number.MAX_SAFE_INTEGER ? String(value) : text;
}

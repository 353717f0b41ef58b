import type {
  ArgumentNode,
  DirectiveNode,
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionSetNode,
  TypeNode,
  ValueNode,
} from 'graphql/language/ast.js';
import { Kind } from 'graphql/language/kinds.js';
import type { InputValue, Schema } from '../model.ts';

/**
 * What a document uses of the client's schema, as texts: `type T`, `T.f`, `T.f(a)`, `T.f($a)` for an argument with a variable in it, `T.f(-a)`
 * for one left out, `object I` for an input object, `I.f`, `I.$f` and `I(-f)` for its fields alike, `E.V`, `answer T`, `T|M` for a fragment on M inside of T, `@d`, `@d LOCATION`, `@d(a)`, `root query`. What the schema does not know is passed over.
 */
export function collectUses(document: DocumentNode, schema: Schema): ReadonlySet<string> {
  const collector = new Collector(schema);
  for (const node of document.definitions) {
    if (node.kind === Kind.OPERATION_DEFINITION) collector.operation(node);
    else if (node.kind === Kind.FRAGMENT_DEFINITION) collector.fragment(node);
  }
  // Fragments that are spread stand inside of another type, which only the whole document knows.
  const conditions = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node.typeCondition.name.value]] : [],
    ),
  );
  for (const [parent, spread] of collector.spreads) {
    const condition = conditions.get(spread);
    if (condition !== undefined) collector.uses.add(`${parent}|${condition}`);
  }
  return collector.uses;
}

class Collector {
  readonly uses = new Set<string>();
  readonly spreads: (readonly [string, string])[] = [];
  readonly #schema: Schema;
  /** Variables that always have a value. */
  readonly #present = new Set<string>();

  constructor(schema: Schema) {
    this.#schema = schema;
  }

  operation(node: OperationDefinitionNode): void {
    this.uses.add(`root ${node.operation}`);
    this.#directives(node.directives, node.operation.toUpperCase());
    for (const { variable, type, directives, defaultValue } of node.variableDefinitions ?? []) {
      if (type.kind === Kind.NON_NULL_TYPE || defaultValue) this.#present.add(variable.name.value);
      this.#directives(directives, 'VARIABLE_DEFINITION');
      const name = namedType(type);
      this.#anyValue(name);
      if (defaultValue) this.#value(defaultValue, name);
    }
    this.#selections(node.selectionSet, this.#schema.roots.get(node.operation)?.type);
  }

  fragment(node: FragmentDefinitionNode): void {
    this.#directives(node.directives, 'FRAGMENT_DEFINITION');
    this.uses.add(`type ${node.typeCondition.name.value}`);
    this.#selections(node.selectionSet, node.typeCondition.name.value);
  }

  #selections(set: SelectionSetNode, parent: string | undefined): void {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) this.#field(node, parent);
      else if (node.kind === Kind.FRAGMENT_SPREAD) {
        this.#directives(node.directives, 'FRAGMENT_SPREAD');
        if (parent !== undefined) this.spreads.push([parent, node.name.value]);
      } else {
        this.#directives(node.directives, 'INLINE_FRAGMENT');
        const condition = node.typeCondition?.name.value ?? parent;
        if (node.typeCondition && parent !== undefined) this.uses.add(`type ${condition}`).add(`${parent}|${condition}`);
        this.#selections(node.selectionSet, condition);
      }
    }
  }

  #field(node: FieldNode, parent: string | undefined): void {
    this.#directives(node.directives, 'FIELD');
    const field = parent === undefined ? undefined : this.#schema.types.get(parent)?.fields.get(node.name.value);
    if (field) {
      const name = `${parent}.${field.name}`;
      this.uses.add(name).add(`answer ${field.type.name}`).add(`answer ${parent}`);
      this.#arguments(node.arguments, field.args, name);
    }
    if (node.selectionSet) this.#selections(node.selectionSet, field?.type.name);
  }

  #arguments(nodes: readonly ArgumentNode[] | undefined, known: ReadonlyMap<string, InputValue>, owner: string): void {
    const given = new Map((nodes ?? []).map((node) => [node.name.value, node.value]));
    for (const { name, type } of known.values()) {
      const value = given.get(name);
      this.uses.add(value ? `${owner}(${name})` : `${owner}(-${name})`);
      if (value && hasVariable(value)) this.uses.add(`${owner}($${name})`);
      if (value && this.#mayBeAbsent(value)) this.uses.add(`${owner}(-${name})`);
      if (value) this.#value(value, type.name);
    }
  }

  /** A variable that is not given leaves out what it stands for. */
  #mayBeAbsent(value: ValueNode): boolean {
    return value.kind === Kind.VARIABLE && !this.#present.has(value.name.value);
  }

  #directives(nodes: readonly DirectiveNode[] | undefined, location: string): void {
    const seen = new Set<string>();
    for (const { name: node, arguments: given } of nodes ?? []) {
      const name = `@${node.value}`;
      this.uses.add(name).add(`${name} ${location}`);
      if (seen.has(name)) this.uses.add(`${name} twice`);
      seen.add(name);
      this.#arguments(given, this.#schema.directives.get(node.value)?.args ?? new Map(), name);
    }
  }

  /** A value that is written out; what a variable carries was counted where it is declared. */
  #value(node: ValueNode, type: string): void {
    this.uses.add(`type ${type}`);
    const named = this.#schema.types.get(type);
    if (node.kind === Kind.LIST) for (const item of node.values) this.#value(item, type);
    else if (node.kind === Kind.ENUM) this.uses.add(`${type}.${node.value}`);
    else if (node.kind === Kind.OBJECT) {
      this.uses.add(`object ${type}`);
      const given = new Set(node.fields.map(({ name }) => name.value));
      for (const name of named?.inputs.keys() ?? []) if (!given.has(name)) this.uses.add(`${type}(-${name})`);
      for (const { name, value } of node.fields) {
        this.uses.add(`${type}.${name.value}`);
        if (hasVariable(value)) this.uses.add(`${type}.$${name.value}`);
        if (this.#mayBeAbsent(value)) this.uses.add(`${type}(-${name.value})`);
        const field = named?.inputs.get(name.value);
        if (field) this.#value(value, field.type.name);
      }
    }
  }

  /** A variable may carry anything that its type allows. */
  #anyValue(type: string): void {
    const queue = [type];
    const seen = new Set<string>();
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      this.uses.add(`type ${at}`).add(`object ${at}`);
      const named = this.#schema.types.get(at);
      for (const value of named?.values.keys() ?? []) this.uses.add(`${at}.${value}`);
      for (const { name, type: ref } of named?.inputs.values() ?? []) {
        this.uses.add(`${at}.${name}`).add(`${at}.$${name}`).add(`${at}(-${name})`);
        queue.push(ref.name);
      }
    }
  }
}

function hasVariable(node: ValueNode): boolean {
  if (node.kind === Kind.LIST) return node.values.some(hasVariable);
  return node.kind === Kind.VARIABLE || (node.kind === Kind.OBJECT && node.fields.some(({ value }) => hasVariable(value)));
}

function namedType(node: TypeNode): string {
  let at = node;
  while (at.kind !== Kind.NAMED_TYPE) at = at.type;
  return at.name.value;
}

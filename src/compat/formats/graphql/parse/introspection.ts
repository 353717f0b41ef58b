import { type Node as JsonNode, parseTree, type ParseError, printParseErrorCode } from 'jsonc-parser';
import { type ConstValueNode, type DefinitionNode, Location, type NameNode, Token, type TypeNode } from 'graphql/language/ast.js';
import { Kind } from 'graphql/language/kinds.js';
import { parseConstValue } from 'graphql/language/parser.js';
import { Source } from 'graphql/language/source.js';
import { TokenKind } from 'graphql/language/tokenKind.js';
import { GateError, LineIndex, type Place } from '../../../../core/index.ts';
import { BUILT_IN_DIRECTIVES, BUILT_IN_SCALARS } from '../model.ts';
import { refuseNesting } from './sdl.ts';

/**
 * The definitions that an introspection result describes, as a parser of SDL would give them.
 * @throws GateError RG-SCHEMA-SYNTAX with a place
 */
export function parseIntrospection(text: string, path: string): readonly DefinitionNode[] {
  return new IntrospectionReader(text, path).definitions();
}

const TYPE_KINDS: Readonly<Record<string, Kind>> = {
  SCALAR: Kind.SCALAR_TYPE_DEFINITION,
  OBJECT: Kind.OBJECT_TYPE_DEFINITION,
  INTERFACE: Kind.INTERFACE_TYPE_DEFINITION,
  UNION: Kind.UNION_TYPE_DEFINITION,
  ENUM: Kind.ENUM_TYPE_DEFINITION,
  INPUT_OBJECT: Kind.INPUT_OBJECT_TYPE_DEFINITION,
};

class IntrospectionReader {
  readonly #path: string;
  readonly #source: Source;
  readonly #lines: LineIndex;
  readonly #root: JsonNode;

  constructor(text: string, path: string) {
    this.#path = path;
    this.#source = new Source(text, path);
    this.#lines = new LineIndex(text);
    this.#root = this.#parse(text);
  }

  definitions(): readonly DefinitionNode[] {
    const data = member(this.#root, 'data');
    const schema = member(data ?? this.#root, '__schema') ?? this.#fail(this.#root, 'this is not an introspection result', '`__schema`');
    const types = this.#list(schema, 'types')
      .filter((type) => !this.#name(type).startsWith('__'))
      .filter((type) => !BUILT_IN_SCALARS.has(this.#name(type)))
      .map((type) => this.#type(type));
    const directives = this.#list(schema, 'directives')
      .filter((directive) => !BUILT_IN_DIRECTIVES.has(this.#name(directive)))
      .map((directive) => this.#directive(directive));
    return [this.#schema(schema), ...types, ...directives];
  }

  #parse(text: string): JsonNode {
    refuseNesting(text, this.#path);
    const errors: ParseError[] = [];
    const root = parseTree(text, errors, { disallowComments: true });
    const [error] = errors;
    if (error || !root) {
      throw new GateError('RG-SCHEMA-SYNTAX', `this is not JSON: ${error ? printParseErrorCode(error.error) : 'nothing'}`, {
        place: this.#placeAt(error?.offset ?? 0),
        expected: 'strict JSON without comments',
      });
    }
    return root;
  }

  #placeAt(offset: number): Place {
    return { file: this.#path, ...this.#lines.at(offset) };
  }

  #fail(node: JsonNode, message: string, expected: string): never {
    throw new GateError('RG-SCHEMA-SYNTAX', message, { place: this.#placeAt(node.offset), expected });
  }

  #list(node: JsonNode, key: string): readonly JsonNode[] {
    const value = member(node, key);
    if (!value || value.type === 'null') return [];
    return value.type === 'array' ? (value.children ?? []) : this.#fail(value, `\`${key}\` is not a list`, 'a list');
  }

  #text(node: JsonNode, key: string): string {
    const value = member(node, key) ?? this.#fail(node, `\`${key}\` is missing`, 'a text');
    return typeof value.value === 'string' ? value.value : this.#fail(value, `\`${key}\` is not a text`, 'a text');
  }

  #name(node: JsonNode): string {
    const name = this.#text(node, 'name');
    return /^[_A-Za-z]\w*$/.test(name) ? name : this.#fail(node, `${JSON.stringify(name)} is not a name`, 'letters, digits and `_`');
  }

  #loc(node: JsonNode): Location {
    const { line, column } = this.#lines.at(node.offset);
    const token = new Token(TokenKind.NAME, node.offset, node.offset + node.length, line, column);
    return new Location(token, token, this.#source);
  }

  #nameNode(node: JsonNode, name = this.#name(node)): NameNode {
    return { kind: Kind.NAME, value: name, loc: this.#loc(node) };
  }

  #schema(schema: JsonNode): DefinitionNode {
    const operationTypes = ['query', 'mutation', 'subscription'].flatMap((operation) => {
      const root = member(schema, `${operation}Type`);
      if (!root || root.type === 'null') return [];
      const name = this.#nameNode(root);
      return { kind: Kind.OPERATION_TYPE_DEFINITION, operation, type: { kind: Kind.NAMED_TYPE, name }, loc: this.#loc(root) };
    });
    return this.#node({ kind: Kind.SCHEMA_DEFINITION, operationTypes, loc: this.#loc(schema) });
  }

  #type(type: JsonNode): DefinitionNode {
    const kind = this.#text(type, 'kind');
    if (!Object.hasOwn(TYPE_KINDS, kind))
      this.#fail(type, `the kind ${JSON.stringify(kind)} is not known`, Object.keys(TYPE_KINDS).join(', '));
    const named = (key: string): unknown[] =>
      this.#list(type, key).map((one) => ({ kind: Kind.NAMED_TYPE, name: this.#nameNode(one), loc: this.#loc(one) }));
    const inputs = this.#list(type, 'inputFields').map((field) => this.#input(field));
    return this.#node({
      kind: TYPE_KINDS[kind],
      name: this.#nameNode(type),
      directives: this.#typeDirectives(type),
      fields: kind === 'INPUT_OBJECT' ? inputs : this.#list(type, 'fields').map((field) => this.#field(field)),
      interfaces: named('interfaces'),
      types: kind === 'UNION' ? named('possibleTypes') : [],
      values: this.#list(type, 'enumValues').map((value) => ({
        kind: Kind.ENUM_VALUE_DEFINITION,
        name: this.#nameNode(value),
        directives: this.#deprecation(value),
      })),
    });
  }

  #typeDirectives(type: JsonNode): unknown[] {
    const url = scalar(type, 'specifiedByURL') ?? scalar(type, 'specifiedByUrl');
    return [
      ...(typeof url === 'string' ? [directiveNode('specifiedBy', 'url', url)] : []),
      ...(scalar(type, 'isOneOf') === true ? [directiveNode('oneOf')] : []),
    ];
  }

  #deprecation(node: JsonNode): unknown[] {
    if (scalar(node, 'isDeprecated') !== true) return [];
    const reason = scalar(node, 'deprecationReason');
    return [typeof reason === 'string' ? directiveNode('deprecated', 'reason', reason) : directiveNode('deprecated')];
  }

  #field(field: JsonNode): unknown {
    return {
      kind: Kind.FIELD_DEFINITION,
      name: this.#nameNode(field),
      arguments: this.#list(field, 'args').map((arg) => this.#input(arg)),
      type: this.#typeRef(field),
      directives: this.#deprecation(field),
    };
  }

  #input(node: JsonNode): unknown {
    const fallback = member(node, 'defaultValue');
    return {
      kind: Kind.INPUT_VALUE_DEFINITION,
      name: this.#nameNode(node),
      type: this.#typeRef(node),
      ...(typeof fallback?.value === 'string' ? { defaultValue: this.#value(fallback, fallback.value) } : {}),
      directives: this.#deprecation(node),
    };
  }

  #value(node: JsonNode, text: string): ConstValueNode {
    try {
      refuseNesting(text, this.#path);
      return parseConstValue(text);
    } catch {
      return this.#fail(node, `the default ${text.slice(0, 80)} cannot be read`, 'a value in the syntax of GraphQL');
    }
  }

  #typeRef(owner: JsonNode): TypeNode {
    const type = member(owner, 'type') ?? this.#fail(owner, '`type` is missing', 'a type');
    return this.#unwrap(type);
  }

  #unwrap(type: JsonNode): TypeNode {
    const kind = this.#text(type, 'kind');
    if (kind !== 'LIST' && kind !== 'NON_NULL') return { kind: Kind.NAMED_TYPE, name: this.#nameNode(type) };
    const inner = member(type, 'ofType');
    if (!inner || inner.type !== 'object') {
      return this.#fail(type, 'a list or non-null type does not say of what', '`ofType`: the query for the introspection went too shallow');
    }
    const unwrapped = this.#unwrap(inner);
    if (kind === 'LIST') return { kind: Kind.LIST_TYPE, type: unwrapped };
    if (unwrapped.kind === Kind.NON_NULL_TYPE) return this.#fail(inner, 'a non-null type of a non-null type', 'a list or a named type');
    return { kind: Kind.NON_NULL_TYPE, type: unwrapped };
  }

  #directive(directive: JsonNode): DefinitionNode {
    return this.#node({
      kind: Kind.DIRECTIVE_DEFINITION,
      name: this.#nameNode(directive),
      arguments: this.#list(directive, 'args').map((arg) => this.#input(arg)),
      repeatable: scalar(directive, 'isRepeatable') === true,
      locations: this.#list(directive, 'locations').map((location) => this.#nameNode(location, String(location.value))),
    });
  }

  /** The parts are those of the parser; its types cannot say so for a kind chosen at run time. */
  #node(parts: object): DefinitionNode {
    return parts as DefinitionNode;
  }
}

function directiveNode(name: string, argument?: string, value = ''): unknown {
  const argumentNode = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: argument },
    value: { kind: Kind.STRING, value },
  };
  return { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: name }, arguments: argument === undefined ? [] : [argumentNode] };
}

/** A scalar under a key. */
function scalar(node: JsonNode, key: string): unknown {
  return member(node, key)?.value;
}

/** The value of a key of an object; the last one, as `JSON.parse` has it. */
function member(node: JsonNode, key: string): JsonNode | undefined {
  if (node.type !== 'object') return undefined;
  return node.children?.findLast((property) => property.children?.[0]?.value === key)?.children?.[1];
}

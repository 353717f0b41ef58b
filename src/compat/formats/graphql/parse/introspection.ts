import { type Node as JsonNode, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { GateError, LineIndex, type Place } from '../../../../core/index.ts';
import { BUILT_IN_DIRECTIVES, BUILT_IN_SCALARS, type InputValue, ROOTS, type TypeKind, type TypeRef } from '../model.ts';
import { refuseNesting } from './nesting.ts';
import { marksOf } from './marks.ts';
import { type Applied, byName, type Mention, type Part, type TypePart, TypeRefs } from './parts.ts';
import { parseValue } from './sdl.ts';

/**
 * What an introspection result says, as the same schema in SDL would.
 * @throws GateError RG-SCHEMA-SYNTAX with a place
 */
export function parseIntrospection(text: string, path: string): readonly Part[] {
  return new IntrospectionReader(text, path).parts();
}

const KINDS: Readonly<Record<string, TypeKind>> = {
  SCALAR: 'scalar',
  OBJECT: 'object',
  INTERFACE: 'interface',
  UNION: 'union',
  ENUM: 'enum',
  INPUT_OBJECT: 'input object',
};

class IntrospectionReader {
  readonly #path: string;
  readonly #lines: LineIndex;
  readonly #root: JsonNode;
  readonly #refs = new TypeRefs();

  constructor(text: string, path: string) {
    this.#path = path;
    this.#lines = new LineIndex(text);
    this.#root = this.#parse(text);
  }

  parts(): readonly Part[] {
    const schema =
      member(member(this.#root, 'data') ?? this.#root, '__schema') ??
      this.#fail(this.#root, 'this is not an introspection result', '`__schema`');
    const types = this.#list(schema, 'types').filter((type) => !isBuiltIn(this.#name(type)));
    const directives = this.#list(schema, 'directives').filter((directive) => !BUILT_IN_DIRECTIVES.has(this.#name(directive)));
    return [this.#schema(schema), ...types.map((type) => this.#type(type)), ...directives.map((directive) => this.#directive(directive))];
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

  #mention(node: JsonNode): Mention {
    return { name: this.#name(node), place: this.#placeAt(node.offset) };
  }

  #schema(schema: JsonNode): Part {
    const roots = ROOTS.flatMap((root) => {
      const type = member(schema, `${root}Type`);
      return !type || type.type === 'null' ? [] : [{ root, ...this.#mention(type) }];
    });
    return { part: 'schema', extension: false, place: this.#placeAt(schema.offset), roots };
  }

  #type(type: JsonNode): TypePart {
    const said = this.#text(type, 'kind');
    const kind = Object.hasOwn(KINDS, said) ? KINDS[said] : undefined;
    if (kind === undefined) return this.#fail(type, `the kind ${JSON.stringify(said)} is not known`, Object.keys(KINDS).join(', '));
    const { name, place } = this.#mention(type);
    const base = { part: 'type', name, kind, extension: false, place, directives: typeDirectives(type) } as const;
    if (kind === 'union') return { ...base, members: this.#list(type, 'possibleTypes').map((one) => this.#mention(one)) };
    if (kind === 'input object') return { ...base, inputs: this.#list(type, 'inputFields').map((field) => this.#input(field)) };
    const values = this.#list(type, 'enumValues').map((value) => ({ ...this.#mention(value), ...marksOf(deprecatedBy(value)) }));
    if (kind === 'enum') return { ...base, values };
    if (kind === 'scalar') return base;
    const interfaces = this.#list(type, 'interfaces').map((one) => this.#mention(one));
    return { ...base, interfaces, fields: this.#list(type, 'fields').map((field) => this.#field(field, name)) };
  }

  #field(field: JsonNode, owner: string): NonNullable<TypePart['fields']>[number] {
    const { name, place } = this.#mention(field);
    const args = this.#list(field, 'args').map((arg) => this.#input(arg));
    return { name, type: this.#typeRef(field), args: byName(args, `${owner}.${name}`), ...marksOf(deprecatedBy(field)), place };
  }

  #input(node: JsonNode): InputValue {
    const fallback = member(node, 'defaultValue');
    const value: unknown = fallback?.value;
    return {
      ...this.#mention(node),
      type: this.#typeRef(node),
      ...(fallback && typeof value === 'string' ? { fallback: this.#value(fallback, value) } : {}),
      ...marksOf(deprecatedBy(node)),
    };
  }

  #value(node: JsonNode, text: string): string {
    try {
      return parseValue(text, this.#path);
    } catch {
      return this.#fail(node, `the default ${text.slice(0, 80)} cannot be read`, 'a value in the syntax of GraphQL');
    }
  }

  #typeRef(owner: JsonNode): TypeRef {
    return this.#unwrap(member(owner, 'type') ?? this.#fail(owner, '`type` is missing', 'a type'));
  }

  #unwrap(type: JsonNode): TypeRef {
    const kind = this.#text(type, 'kind');
    if (kind !== 'LIST' && kind !== 'NON_NULL') return this.#refs.named(this.#name(type));
    const inner = member(type, 'ofType');
    if (!inner || inner.type !== 'object') {
      return this.#fail(type, 'a list or non-null type does not say of what', '`ofType`: the query for the introspection went too shallow');
    }
    const unwrapped = this.#unwrap(inner);
    if (kind === 'LIST') return this.#refs.list(unwrapped);
    if (unwrapped.nonNull) this.#fail(inner, 'a non-null type of a non-null type', 'a list or a named type');
    return this.#refs.nonNull(unwrapped);
  }

  #directive(directive: JsonNode): Part {
    const { name, place } = this.#mention(directive);
    const args = this.#list(directive, 'args').map((arg) => this.#input(arg));
    const locations = new Set(this.#list(directive, 'locations').map((location) => String(location.value)));
    const repeatable = scalar(directive, 'isRepeatable') === true;
    return { part: 'directive', directive: { name, args: byName(args, `@${name}`), locations, repeatable, place } };
  }
}

function isBuiltIn(name: string): boolean {
  return name.startsWith('__') || BUILT_IN_SCALARS.has(name);
}

function typeDirectives(type: JsonNode): readonly Applied[] {
  const url = scalar(type, 'specifiedByURL') ?? scalar(type, 'specifiedByUrl');
  return [
    ...(typeof url === 'string' ? [{ name: 'specifiedBy', texts: new Map([['url', url]]) }] : []),
    ...(scalar(type, 'isOneOf') === true ? [{ name: 'oneOf', texts: new Map<string, string>() }] : []),
  ];
}

function deprecatedBy(node: JsonNode): readonly Applied[] {
  if (scalar(node, 'isDeprecated') !== true) return [];
  const reason = scalar(node, 'deprecationReason');
  return [{ name: 'deprecated', texts: new Map(typeof reason === 'string' ? [['reason', reason]] : []) }];
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

import { DirectiveLocation } from 'graphql/language/directiveLocation.js';
import {
  GraphQLEnumType,
  type GraphQLField,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLFieldMap,
  type GraphQLInputField,
  type GraphQLInputFieldConfigMap,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInterfaceType,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLScalarType,
  GraphQLUnionType,
} from 'graphql/type/definition.js';
import { GraphQLDirective, specifiedDirectives } from 'graphql/type/directives.js';
import { specifiedScalarTypes } from 'graphql/type/scalars.js';
import { GraphQLSchema } from 'graphql/type/schema.js';
import { type Field, type InputValue, isRequired, possibleTypes, type Root, type Schema, type TypeDef, type TypeRef } from '../model.ts';

const SCALARS: ReadonlyMap<string, GraphQLScalarType> = new Map(specifiedScalarTypes.map((type) => [type.name, type]));
const LOCATIONS: ReadonlyMap<string, DirectiveLocation> = new Map(Object.entries(DirectiveLocation));

/**
 * A schema as the reference implementation has it. Every type is made when a document first asks for it: making all of a large schema takes
 * many times as long as comparing it.
 */
export class ReferenceSchema extends GraphQLSchema {
  readonly #schema: Schema;
  readonly #types = new Map<string, GraphQLNamedType>();
  readonly #refs = new Map<TypeRef, GraphQLOutputType & GraphQLInputType>();
  #directives: readonly GraphQLDirective[] | undefined;
  #children: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(schema: Schema) {
    super({ assumeValid: true });
    this.#schema = schema;
  }

  override getQueryType(): GraphQLObjectType | undefined {
    return this.#root('query');
  }

  override getMutationType(): GraphQLObjectType | undefined {
    return this.#root('mutation');
  }

  override getSubscriptionType(): GraphQLObjectType | undefined {
    return this.#root('subscription');
  }

  override getType(name: string): GraphQLNamedType | undefined {
    return this.#schema.types.has(name) || SCALARS.has(name) ? this.#named(name) : super.getTypeMap()[name];
  }

  /** Validation looks names up and never lists them, but for the suggestions that nobody asks for: so no type has to be made for it. */
  override getTypeMap(): Record<string, GraphQLNamedType> {
    return lookUpOnly((name) => this.getType(name));
  }

  override getImplementations(parent: GraphQLInterfaceType): { objects: GraphQLObjectType[]; interfaces: GraphQLInterfaceType[] } {
    this.#children ??= interfacesByParent(this.#schema);
    const objects = [...possibleTypes(this.#schema, parent.name)].map((name) => this.#named(name));
    const interfaces = (this.#children.get(parent.name) ?? []).map((name) => this.#named(name));
    return {
      objects: objects.filter((type) => type instanceof GraphQLObjectType),
      interfaces: interfaces.filter((type) => type instanceof GraphQLInterfaceType),
    };
  }

  override getDirectives(): readonly GraphQLDirective[] {
    this.#directives ??= [
      ...specifiedDirectives,
      ...[...this.#schema.directives.values()].map(
        ({ name, args, locations, repeatable }) =>
          new GraphQLDirective({
            name,
            isRepeatable: repeatable,
            locations: [...locations].flatMap((location) => LOCATIONS.get(location) ?? []),
            args: this.#args(args),
          }),
      ),
    ];
    return this.#directives;
  }

  #root(root: Root): GraphQLObjectType | undefined {
    const name = this.#schema.roots.get(root)?.type;
    const type = name === undefined ? undefined : this.#named(name);
    return type instanceof GraphQLObjectType ? type : undefined;
  }

  #named(name: string): GraphQLNamedType {
    const known = this.#types.get(name) ?? SCALARS.get(name);
    if (known) return known;
    const type = this.#schema.types.get(name);
    if (!type) throw new TypeError(`${name} is not defined`);
    const made = this.#make(type);
    this.#types.set(name, made);
    return made;
  }

  #make(type: TypeDef): GraphQLNamedType {
    const { name } = type;
    switch (type.kind) {
      case 'object':
        return withFields(new GraphQLObjectType({ name, fields: {}, interfaces: () => this.#interfaces(type) }), this.#fields(type));
      case 'interface':
        return withFields(new GraphQLInterfaceType({ name, fields: {}, interfaces: () => this.#interfaces(type) }), this.#fields(type));
      case 'union':
        return new GraphQLUnionType({ name, types: () => this.#members(type) });
      case 'input object':
        return this.#inputObject(type);
      case 'enum':
        return new GraphQLEnumType({ name, values: Object.fromEntries([...type.values.keys()].map((value) => [value, {}])) });
      default:
        return new GraphQLScalarType({ name });
    }
  }

  /** Validation goes over all fields of an input object for those that are required: it is told of no others, unless it looks one up. */
  #inputObject({ name, oneOf, inputs }: TypeDef): GraphQLInputObjectType {
    const made = new Map<string, GraphQLInputField | undefined>();
    const lookUp = (field: string): GraphQLInputField | undefined => {
      const input = inputs.get(field);
      if (!input || made.has(field)) return made.get(field);
      const fields = this.#args(new Map([[field, input]]));
      made.set(field, new GraphQLInputObjectType({ name: 'Owner', fields }).getFields()[field]);
      return made.get(field);
    };
    const type = new GraphQLInputObjectType({ name, isOneOf: oneOf, fields: {} });
    let listed: Record<string, GraphQLInputField> | undefined;
    type.getFields = () =>
      (listed ??= lookUpOnly(
        lookUp,
        [...inputs.values()].filter(isRequired).map((input) => input.name),
      ));
    return type;
  }

  /** Fields by name, each made when it is looked up. */
  #fields({ fields }: TypeDef): GraphQLFieldMap<unknown, unknown> {
    const made = new Map<string, GraphQLField<unknown, unknown> | undefined>();
    const lookUp = (name: string): GraphQLField<unknown, unknown> | undefined => {
      const field = fields.get(name);
      if (field && !made.has(name)) made.set(name, this.#field(field));
      return made.get(name);
    };
    return lookUpOnly(lookUp);
  }

  #field({ name, type, args }: Field): GraphQLField<unknown, unknown> | undefined {
    return new GraphQLObjectType({ name: 'Owner', fields: { [name]: { type: this.#ref(type), args: this.#args(args) } } }).getFields()[
      name
    ];
  }

  #interfaces({ interfaces }: TypeDef): GraphQLInterfaceType[] {
    return [...interfaces.keys()].map((name) => this.#named(name)).filter((type) => type instanceof GraphQLInterfaceType);
  }

  #members({ members }: TypeDef): GraphQLObjectType[] {
    return [...members.keys()].map((name) => this.#named(name)).filter((type) => type instanceof GraphQLObjectType);
  }

  /** That there is a default decides what is valid; which one does not, so null stands for all. */
  #args(inputs: ReadonlyMap<string, InputValue>): GraphQLFieldConfigArgumentMap & GraphQLInputFieldConfigMap {
    const entries = [...inputs.values()].map(({ name, type, fallback }) => [
      name,
      { type: this.#ref(type), ...(fallback === undefined ? {} : { defaultValue: null }) },
    ]);
    return Object.fromEntries(entries) as GraphQLFieldConfigArgumentMap & GraphQLInputFieldConfigMap;
  }

  /** The schema was checked: what stands in an answer is a type of answers, what is given one of inputs. */
  #ref(ref: TypeRef): GraphQLOutputType & GraphQLInputType {
    const known = this.#refs.get(ref);
    if (known) return known;
    const base = ref.item ? new GraphQLList(this.#ref(ref.item)) : this.#named(ref.name);
    const made = (ref.nonNull ? new GraphQLNonNull(base as never) : base) as GraphQLOutputType & GraphQLInputType;
    this.#refs.set(ref, made);
    return made;
  }
}

function withFields<T extends GraphQLObjectType | GraphQLInterfaceType>(type: T, fields: GraphQLFieldMap<unknown, unknown>): T {
  type.getFields = () => fields;
  return type;
}

/** An object that knows what is asked for and lists these names alone. */
function lookUpOnly<T>(lookUp: (name: string) => T | undefined, listed: readonly string[] = []): Record<string, T> {
  const target = Object.create(null) as Record<string, T>;
  for (const name of listed) {
    const found = lookUp(name);
    if (found !== undefined) target[name] = found;
  }
  return new Proxy<Record<string, T>>(target, {
    get: (_, name) => (typeof name === 'string' ? lookUp(name) : undefined),
  });
}

function interfacesByParent(schema: Schema): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>();
  for (const { name, kind, interfaces } of schema.types.values()) {
    if (kind !== 'interface') continue;
    for (const parent of interfaces.keys()) {
      const known = children.get(parent);
      if (known) known.push(name);
      else children.set(parent, [name]);
    }
  }
  return children;
}

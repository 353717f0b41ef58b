import {
  type GraphQLCompositeType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { Random } from './avro-generate.ts';

/**
 * Documents that clients of a schema might send: several operations, variables, fragments in the same document or in one of their own, selections
 * without aliases, directives. What comes out need not be valid: fields of one name may conflict.
 */
export function makeDocuments(schema: GraphQLSchema, random: Random): string[] {
  const maker = new DocumentMaker(schema, random);
  const documents = Array.from({ length: 1 + random.below(2) }, () => maker.document());
  const apart = maker.apart.join('\n');
  return apart === '' ? documents : random.chance(0.5) ? [...documents, apart] : [apart, ...documents];
}

/** Input objects that need each other without end have no value: what is drawn is refused. */
const ENDLESS = -6;
const SCALARS: Readonly<Record<string, string>> = { Int: '3', Float: '0.5', String: '"s"', Boolean: 'true', ID: '"9"' };

class DocumentMaker {
  /** Fragments for a document of their own. */
  readonly apart: string[] = [];
  readonly #schema: GraphQLSchema;
  readonly #random: Random;
  #variables: { name: string; text: string }[] = [];
  #fragments: string[] = [];
  #count = 0;

  constructor(schema: GraphQLSchema, random: Random) {
    this.#schema = schema;
    this.#random = random;
  }

  document(): string {
    this.#fragments = [];
    const operations = Array.from({ length: this.#random.chance(0.2) ? 2 : 1 }, () => this.#operation());
    return [...operations, ...this.#fragments].join('\n');
  }

  #operation(): string {
    this.#variables = [];
    this.#count += 1;
    const mutation = this.#schema.getMutationType();
    const root = mutation && this.#random.chance(0.25) ? mutation : this.#schema.getQueryType();
    if (!isObjectType(root)) return `query Op${this.#count} { __typename }`;
    const name = `Op${this.#count}`;
    const directive = this.#directive('QUERY');
    const selections = this.#selections(root, 3, true);
    const variables = this.#variables.length > 0 ? `(${this.#variables.map(({ text }) => text).join(', ')})` : '';
    return `${root === mutation ? 'mutation' : 'query'} ${name}${variables}${root === mutation ? '' : directive} ${selections}`;
  }

  #selections(type: GraphQLCompositeType, depth: number, withVariables: boolean): string {
    // The answer says of what type each object is, so that it can be played again.
    const parts = ['__typename'];
    if (depth > 0 && !isUnionType(type)) {
      for (const field of Object.values(type.getFields())) {
        if (!this.#random.chance(0.75)) continue;
        const given = field.args.filter((arg) => (isNonNullType(arg.type) && arg.defaultValue === undefined) || this.#random.chance(0.5));
        const args = given.map((arg) => `${arg.name}: ${this.#argument(arg.type, withVariables)}`);
        const named = getNamedType(field.type);
        const inner = isLeafType(named) ? '' : ` ${this.#selections(named as GraphQLCompositeType, depth - 1, withVariables)}`;
        const alias = args.length > 0 || this.#random.chance(0.2) ? `f${(this.#count += 1)}: ` : '';
        parts.push(`${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${this.#directive('FIELD')}${inner}`);
      }
    }
    if (depth > 0 && (isAbstractType(type) || this.#random.chance(0.2))) parts.push(...this.#fragmentsIn(depth, withVariables));
    return `{ ${parts.join(' ')} }`;
  }

  #fragmentsIn(depth: number, withVariables: boolean): string[] {
    const parts: string[] = [];
    for (const other of Object.values(this.#schema.getTypeMap())) {
      if (!(isObjectType(other) || isInterfaceType(other) || isUnionType(other)) || other.name.startsWith('__')) continue;
      if (!this.#random.chance(0.25)) continue;
      if (this.#random.chance(0.6)) {
        parts.push(`... on ${other.name}${this.#directive('INLINE_FRAGMENT')} ${this.#selections(other, depth - 1, withVariables)}`);
        continue;
      }
      const name = `Part${(this.#count += 1)}`;
      const text = `fragment ${name} on ${other.name} ${this.#selections(other, depth - 1, false)}`;
      if (this.#random.chance(0.5)) this.apart.push(text);
      else this.#fragments.push(text);
      parts.push(`...${name}`);
    }
    return parts;
  }

  #directive(location: string): string {
    if (!this.#random.chance(0.1)) return '';
    const known = this.#schema
      .getDirectives()
      .filter((one) => (one.locations as readonly string[]).includes(location) && !/^(?:skip|include|defer|stream)$/.test(one.name));
    if (known.length === 0) return location === 'QUERY' ? '' : ' @include(if: true)';
    const directive = this.#random.pick(known);
    const given = directive.args.filter((arg) => (isNonNullType(arg.type) && arg.defaultValue === undefined) || this.#random.chance(0.5));
    const one = ` @${directive.name}${given.length > 0 ? `(${given.map((arg) => `${arg.name}: ${this.#value(arg.type, 2)}`).join(', ')})` : ''}`;
    return directive.isRepeatable && this.#random.chance(0.3) ? `${one}${one}` : one;
  }

  #argument(type: GraphQLInputType, withVariables: boolean): string {
    if (!withVariables || !this.#random.chance(0.4)) return this.#value(type, 3);
    const name = `$v${(this.#count += 1)}`;
    const stricter = !isNonNullType(type) && this.#random.chance(0.2) ? '!' : '';
    const looser = isNonNullType(type) && this.#random.chance(0.3);
    const declared = looser ? `${String(type).slice(0, -1)} = ${this.#value(type, 2)}` : `${String(type)}${stricter}`;
    this.#variables.push({ name, text: `${name}: ${declared}` });
    return name;
  }

  #value(type: GraphQLInputType, depth: number): string {
    if (isNonNullType(type)) return this.#present(type.ofType, depth);
    return this.#random.chance(0.1) ? 'null' : this.#present(type, depth);
  }

  #present(type: GraphQLInputType, depth: number): string {
    if (isNonNullType(type)) return this.#present(type.ofType, depth);
    if (isListType(type)) return this.#random.chance(0.4) || depth <= 0 ? '[]' : `[${this.#value(type.ofType, depth - 1)}]`;
    if (isEnumType(type)) return this.#random.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      if (depth < ENDLESS) return '{}';
      const all = Object.values(type.getFields());
      const fields = type.isOneOf
        ? [this.#random.pick(all)]
        : all.filter(({ type: ref }) => isNonNullType(ref) || (depth > 0 && this.#random.chance(0.5)));
      return `{${fields.map((field) => `${field.name}: ${type.isOneOf ? this.#present(field.type, depth - 1) : this.#value(field.type, depth - 1)}`).join(', ')}}`;
    }
    return SCALARS[type.name] ?? '"any"';
  }
}

/** A random value of a type as JSON, for a variable; deep ones leave out what may be left out. */
export function randomJson(type: GraphQLInputType, random: Random, depth = 4): unknown {
  if (isNonNullType(type)) return presentJson(type.ofType, random, depth);
  return random.chance(0.15) ? null : presentJson(type, random, depth);
}

function presentJson(type: GraphQLInputType, random: Random, depth: number): unknown {
  if (isNonNullType(type)) return presentJson(type.ofType, random, depth);
  if (isListType(type)) return random.chance(0.4) || depth <= 0 ? [] : [randomJson(type.ofType, random, depth - 1)];
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  if (isInputObjectType(type)) {
    if (depth < ENDLESS) return {};
    const all = Object.values(type.getFields());
    const fields = type.isOneOf
      ? [random.pick(all)]
      : all.filter(({ type: ref }) => isNonNullType(ref) || (depth > 0 && random.chance(0.6)));
    return Object.fromEntries(
      fields.map((field) => [
        field.name,
        type.isOneOf ? presentJson(field.type, random, depth - 1) : randomJson(field.type, random, depth - 1),
      ]),
    );
  }
  return (
    (
      { Int: random.pick([0, 3]), Float: random.pick([0.5, 2]), String: 's', Boolean: true, ID: random.pick(['9', 9]) } as Record<
        string,
        unknown
      >
    )[type.name] ?? 'any'
  );
}

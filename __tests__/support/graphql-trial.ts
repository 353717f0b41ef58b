import {
  buildSchema,
  execute,
  findBreakingChanges,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isInterfaceType,
  isUnionType,
  parse,
  specifiedRules,
  validate,
  type GraphQLOutputType,
  type GraphQLCompositeType,
} from 'graphql';
import { compareSchemas } from '../../src/compat/formats/graphql/compare.ts';
import { parseSchema } from '../../src/compat/formats/graphql/parse/index.ts';
import type { Difference, JsonObject } from '../../src/core/index.ts';
import { Random } from './avro-generate.ts';

const RULES = specifiedRules.filter((rule) => rule.name !== 'NoUnusedFragmentsRule');

/** One schema for us and for graphql-js. */
export interface Side {
  readonly text: string;
  readonly own: ReturnType<typeof parseSchema>;
  readonly reference: GraphQLSchema;
}

/** `undefined` where the text is no schema: a mutation took away what others mention, or left a default that is no value of its new type. */
export function readSide(text: string): Side | undefined {
  try {
    const reference = buildSchema(text, { assumeValid: true, assumeValidSDL: true });
    return hasBadDefault(reference) ? undefined : { text, own: parseSchema({ path: 'schema.graphql', text }), reference };
  } catch {
    return undefined;
  }
}

function hasBadDefault(schema: GraphQLSchema): boolean {
  const inputs = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isObjectType(type) || isInterfaceType(type)) return Object.values(type.getFields()).flatMap(({ args }) => args);
    return isInputObjectType(type) ? Object.values(type.getFields()) : [];
  });
  return inputs.some(({ astNode, defaultValue }) => astNode?.defaultValue !== undefined && defaultValue === undefined);
}

/** Everything that graphql-js has against one directed answer. */
export async function tryPair(
  client: Side,
  server: Side,
  seed: number,
  samples: number,
): Promise<{ differences: readonly Difference[]; notes: string[] }> {
  const differences = await compareSchemas(client.own, server.own, {});
  const notes = [...differences.flatMap((one) => checkWitness(one, client, server)), ...compareSets(differences, client, server)];
  if (!differences.some(({ kind }) => kind === 'breaking'))
    notes.push(...sampleOperations(client, server, seed, samples, differences.length === 0));
  return { differences, notes };
}

function complaints({ reference }: Side, query: string): readonly string[] {
  return validate(reference, parse(query), RULES).map(({ message }) => message);
}

/** A witness holds on the whole schemas, not only on the parts that were built to find it. */
function checkWitness({ witness, rule, path }: Difference, client: Side, server: Side): string[] {
  if (!witness) return [];
  const { query, response } = witness.payload as JsonObject & { query: string };
  const where = `${rule} ${path} ${query}`;
  const mine = complaints(client, query);
  if (mine.length > 0) return [`not valid for the client: ${where}: ${mine[0]}`];
  const theirs = complaints(server, query);
  if (response !== undefined) return theirs.length > 0 ? [`answered, but refused: ${where}`] : [];
  if (theirs.length > 0) return [];
  const { errors } = execute({ schema: server.reference, document: parse(query), rootValue: {} }) as { errors?: readonly unknown[] };
  return errors ? [] : [`accepted by the server: ${where}`];
}

/** The breaking changes of graphql-js as paths of ours. */
function referencePaths(client: Side, server: Side): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { type, description } of findBreakingChanges(client.reference, server.reference)) {
    const names = pathOf(type, description);
    if (!BUILT_IN.has(names)) found.set(names, type);
  }
  return found;
}

const BUILT_IN = new Set(['/Int', '/Float', '/ID', '/Boolean', '/String']);

function pathOf(type: string, description: string): string {
  const patterns: Record<string, [RegExp, (match: string[]) => string]> = {
    TYPE_REMOVED: [/^(?:Standard scalar )?(\w+) was removed/, ([, a]) => `/${a}`],
    TYPE_CHANGED_KIND: [/^(\w+) changed/, ([, a]) => `/${a}`],
    FIELD_REMOVED: [/^(\w+)\.(\w+) was removed/, ([, a, b]) => `/${a}/${b}`],
    FIELD_CHANGED_KIND: [/^(\w+)\.(\w+) changed/, ([, a, b]) => `/${a}/${b}`],
    ARG_REMOVED: [/^(\w+)\.(\w+) arg (\w+) was removed/, ([, a, b, c]) => `/${a}/${b}/${c}`],
    ARG_CHANGED_KIND: [/^(\w+)\.(\w+) arg (\w+) has/, ([, a, b, c]) => `/${a}/${b}/${c}`],
    REQUIRED_ARG_ADDED: [/required arg (\w+) on (\w+)\.(\w+)/, ([, c, a, b]) => `/${a}/${b}/${c}`],
    REQUIRED_INPUT_FIELD_ADDED: [/required field (\w+) on input type (\w+)/, ([, b, a]) => `/${a}/${b}`],
    VALUE_REMOVED_FROM_ENUM: [/^(\w+) was removed from enum type (\w+)/, ([, b, a]) => `/${a}/${b}`],
    TYPE_REMOVED_FROM_UNION: [/^(\w+) was removed from union type (\w+)/, ([, b, a]) => `/${a}/${b}`],
    IMPLEMENTED_INTERFACE_REMOVED: [/^(\w+) no longer implements interface (\w+)/, ([, a, b]) => `/${a}/${b}`],
    DIRECTIVE_REMOVED: [/^(\w+) was removed/, ([, a]) => `/@${a}`],
    DIRECTIVE_ARG_REMOVED: [/^(\w+) was removed from (\w+)/, ([, b, a]) => `/@${a}/${b}`],
    REQUIRED_DIRECTIVE_ARG_ADDED: [/required arg (\w+) on directive (\w+)/, ([, b, a]) => `/@${a}/${b}`],
    DIRECTIVE_REPEATABLE_REMOVED: [/flag was removed from (\w+)/, ([, a]) => `/@${a}`],
    DIRECTIVE_LOCATION_REMOVED: [/^\w+ was removed from (\w+)/, ([, a]) => `/@${a}`],
  };
  const [pattern, path] = patterns[type] ?? [/^/, () => description];
  return path([...(pattern.exec(description) ?? [])]);
}

/** What one of the two calls breaking and the other does not, outside of the documented classes. */
function compareSets(differences: readonly Difference[], client: Side, server: Side): string[] {
  const theirs = referencePaths(client, server);
  const mine = new Map(differences.map((one) => [one.path, one]));
  const missed = [...theirs].filter(([path]) => !mine.has(path)).map(([path, type]) => `graphql-js alone: ${type} ${path}`);
  const milder = [...theirs]
    .filter(([path]) => differences.filter((one) => one.path === path).every(({ kind }) => kind !== 'breaking'))
    .filter(
      ([path]) =>
        mine.has(path) &&
        differences.every((one) => one.path !== path || (one.data['reachable'] !== false && one.data['covered'] !== true)),
    )
    .map(([path, type]) => `graphql-js alone calls it breaking: ${type} ${path}`);
  const alone = differences
    .filter(({ kind, path, rule }) => kind === 'breaking' && !theirs.has(path) && !isStricter(rule, path))
    .map(({ rule, path }) => `ours alone: ${rule} ${path}`);
  return [...missed, ...milder, ...alone];
}

/** Breaks that graphql-js does not look for, each proven by a witness: see the readme of the format. */
function isStricter(rule: string, path: string): boolean {
  return (
    [
      'graphql/argument-required',
      'graphql/input-field-required',
      'graphql/root-type-missing',
      'graphql/root-type-changed',
      'graphql/input-one-of-added',
    ].includes(rule) ||
    (rule === 'graphql/argument-type-changed' && path.startsWith('/@')) ||
    rule === 'graphql/interface-missing'
  );
}

/** Operations that are valid for the client are valid for the server, and what the server answers fits the client. */
function sampleOperations(client: Side, server: Side, seed: number, samples: number, quiet: boolean): string[] {
  const notes: string[] = [];
  for (let index = 0; index < samples; index += 1) {
    const random = new Random(seed + index);
    const query = new OperationMaker(client.reference, random).make();
    if (query === undefined || complaints(client, query).length > 0) continue;
    const theirs = complaints(server, query);
    if (theirs.length > 0) notes.push(`called compatible, but refused: ${query}: ${theirs[0]}`);
    else if (quiet) notes.push(...playAnswer(query, client, server, random));
  }
  return notes;
}

class OperationMaker {
  readonly #schema: GraphQLSchema;
  readonly #random: Random;
  #aliases = 0;

  constructor(schema: GraphQLSchema, random: Random) {
    this.#schema = schema;
    this.#random = random;
  }

  make(): string | undefined {
    const mutation = this.#schema.getMutationType();
    const isMutation = mutation && this.#random.chance(0.3);
    const root = isMutation ? mutation : this.#schema.getQueryType();
    return isObjectType(root) ? `${isMutation ? 'mutation' : 'query'} ${this.#selections(root, 4)}` : undefined;
  }

  #selections(type: GraphQLCompositeType, depth: number): string {
    const parts = ['__typename'];
    if (depth > 0 && !isUnionType(type)) {
      for (const field of Object.values(type.getFields())) {
        if (!this.#random.chance(0.6)) continue;
        const given = field.args.filter((arg) => (isNonNullType(arg.type) && arg.defaultValue === undefined) || this.#random.chance(0.4));
        const args = given.map((arg) => `${arg.name}: ${this.#value(String(arg.type), 3)}`);
        const named = getNamedType(field.type);
        const inner = isLeafType(named) ? '' : ` ${this.#selections(named as GraphQLCompositeType, depth - 1)}`;
        parts.push(`f${(this.#aliases += 1)}: ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${inner}`);
      }
    }
    if (depth > 0 && (isAbstractType(type) || this.#random.chance(0.2))) {
      for (const other of Object.values(this.#schema.getTypeMap())) {
        if (
          (isObjectType(other) || isInterfaceType(other) || isUnionType(other)) &&
          !other.name.startsWith('__') &&
          this.#random.chance(0.3)
        ) {
          parts.push(`... on ${other.name} ${this.#selections(other, depth - 1)}`);
        }
      }
    }
    return `{ ${parts.join(' ')} }`;
  }

  #value(type: string, depth: number): string {
    if (type.endsWith('!')) return this.#value(type.slice(0, -1), depth);
    if (this.#random.chance(0.1)) return 'null';
    if (type.startsWith('[')) return this.#random.chance(0.5) || depth === 0 ? '[]' : `[${this.#value(type.slice(1, -1), depth - 1)}]`;
    const named = this.#schema.getType(type);
    if (isEnumType(named)) return this.#random.pick(named.getValues()).name;
    if (named && 'getFields' in named && depth > 0) {
      const fields = Object.values(named.getFields()).filter(({ type: ref }) => isNonNullType(ref) || this.#random.chance(0.5));
      return `{${fields.map((field) => `${field.name}: ${this.#value(String(field.type), depth - 1)}`).join(', ')}}`;
    }
    const scalars: Record<string, string> = { Int: '3', Float: '0.5', String: '"s"', Boolean: 'true', ID: '"9"' };
    return scalars[type] ?? '"any"';
  }
}

/** The server answers with whatever its types allow; played back, the client's schema has nothing against it. */
function playAnswer(query: string, client: Side, server: Side, random: Random): string[] {
  const document = parse(query);
  const answer = (type: GraphQLOutputType, depth: number): unknown => {
    if (isNonNullType(type)) return answer(type.ofType, depth);
    if (random.chance(0.3)) return null;
    if (isListType(type)) return random.chance(0.3) ? [] : [answer(type.ofType, depth)];
    if (isEnumType(type)) return random.pick(type.getValues()).value;
    if (isAbstractType(type)) {
      const possible = server.reference.getPossibleTypes(type);
      return possible.length === 0 ? null : { __typename: random.pick(possible).name };
    }
    const scalars: Record<string, unknown> = { Int: 3, Float: 0.5, String: 's', Boolean: true, ID: '9' };
    return isObjectType(type) ? { __typename: type.name } : (scalars[type.name] ?? 'any');
  };
  const typeResolver = (value: unknown): string => (value as { __typename: string }).__typename;
  const served = execute({
    schema: server.reference,
    document,
    rootValue: {},
    fieldResolver: (_s, _a, _c, info) => nonNull(info.returnType, answer),
    typeResolver,
  }) as { data?: Record<string, unknown> | null; errors?: readonly unknown[] };
  if (served.errors || !served.data) return [];
  const played = execute({
    schema: client.reference,
    document,
    rootValue: served.data,
    fieldResolver: (source: Record<string, unknown>, _a, _c, info) => source[String(info.path.key)],
    typeResolver,
  }) as { errors?: readonly { message: string }[] };
  return played.errors ? [`called compatible, but the answer does not fit: ${query}: ${played.errors[0]?.message}`] : [];
}

/** Where null is not allowed, another value is drawn. */
function nonNull(type: GraphQLOutputType, answer: (type: GraphQLOutputType, depth: number) => unknown): unknown {
  for (let tries = 0; tries < 20; tries += 1) {
    const value = answer(type, 0);
    if (value !== null || !isNonNullType(type)) return value;
  }
  return null;
}

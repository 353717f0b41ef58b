import type { GraphQLSchema } from 'graphql/type/schema.js';
import type { JsonObject, JsonValue } from '../../../../core/index.ts';
import type { Schema } from '../model.ts';
import { type Operation, printOperation, TAGGED } from './operation.ts';

/** A fragment that stands alone is how a federated entity is shown. */
const SHOWN = new Set(['NoUnusedFragmentsRule']);
/** What a way of single fields cannot get wrong, with names, arguments and variables that are all ours. */
const TRIVIAL = new Set([
  ...SHOWN,
  'ExecutableDefinitionsRule',
  'UniqueOperationNamesRule',
  'LoneAnonymousOperationRule',
  'UniqueFragmentNamesRule',
  'KnownFragmentNamesRule',
  'NoFragmentCyclesRule',
  'UniqueVariableNamesRule',
  'NoUndefinedVariablesRule',
  'NoUnusedVariablesRule',
  'UniqueArgumentNamesRule',
  'UniqueInputFieldNamesRule',
  'OverlappingFieldsCanBeMergedRule',
  'MaxIntrospectionDepthRule',
]);
const OF_VARIABLES = new Set(['VariablesAreInputTypesRule', 'VariablesInAllowedPositionRule']);

/** graphql-js, the reference implementation: it loads only when there is something to confirm. */
async function load() {
  const [parser, { Source }, reference, validation, { specifiedRules }, execution] = await Promise.all([
    import('graphql/language/parser.js'),
    import('graphql/language/source.js'),
    import('./reference.ts'),
    import('graphql/validation/validate.js'),
    import('graphql/validation/specifiedRules.js'),
    import('graphql/execution/execute.js'),
  ]);
  const decisive = specifiedRules.filter(({ name }) => !TRIVIAL.has(name));
  return {
    parse: parser.parse,
    Source,
    ReferenceSchema: reference.ReferenceSchema,
    validate: validation.validate,
    execute: execution.execute,
    rules: {
      any: specifiedRules.filter(({ name }) => !SHOWN.has(name)),
      withVariables: decisive,
      plain: decisive.filter(({ name }) => !OF_VARIABLES.has(name)),
    },
  };
}

type Loaded = Awaited<ReturnType<typeof load>>;
type Complaints = readonly string[];
export type Side = 'client' | 'server';

const MAX_COMPLAINTS = 10;
/** So many operations are judged together. */
const BATCH = 500;

/** A schema as graphql-js has it, and what it said to operations: a schema is compared several times in a window. */
interface Reference {
  readonly schema: GraphQLSchema;
  readonly said: Map<string, Complaints>;
}
const REFERENCES = new WeakMap<Schema, Reference>();

function referenceTo(schema: Schema, graphql: Loaded): Reference {
  const known = REFERENCES.get(schema) ?? { schema: new graphql.ReferenceSchema(schema), said: new Map() };
  REFERENCES.set(schema, known);
  return known;
}

/** Judges documents by graphql-js. */
export class Judge {
  readonly #graphql: Loaded;
  readonly #sides: Readonly<Record<Side, Reference>>;

  /** What schemas said about themselves: of an enum with thousands of values it is asked thousands of times. */
  readonly #itself = new Map<string, JsonObject | undefined>();

  private constructor(graphql: Loaded, sides: Readonly<Record<Side, Reference>>) {
    this.#graphql = graphql;
    this.#sides = sides;
  }

  static async over(client: Schema, server: Schema): Promise<Judge> {
    const graphql = await load();
    return new Judge(graphql, { client: referenceTo(client, graphql), server: referenceTo(server, graphql) });
  }

  /** What is wrong with any document on one side; nothing when it is valid. */
  complaints(text: string, side: Side): Complaints {
    const { schema } = this.#sides[side];
    const document = this.#graphql.parse(text, { noLocation: true });
    return this.#graphql
      .validate(schema, document, this.#graphql.rules.any, { maxErrors: MAX_COMPLAINTS, hideSuggestions: true })
      .map(({ message }) => message);
  }

  /** What is wrong with each of these operations on one side. */
  allComplaints(operations: readonly Operation[], side: Side): readonly Complaints[] {
    const { said } = this.#sides[side];
    const texts = operations.map((operation) => printOperation(operation));
    const fresh = new Map(operations.map((operation, index) => [texts[index] ?? '', operation]));
    for (const text of said.keys()) fresh.delete(text);
    for (const [text, { beside }] of fresh) {
      if (!beside) continue;
      said.set(text, this.complaints(text, side));
      fresh.delete(text);
    }
    const groups = [[...fresh].filter(([, { variable }]) => variable), [...fresh].filter(([, { variable }]) => !variable)];
    for (const group of groups) {
      for (let start = 0; start < group.length; start += BATCH) this.#judge(group.slice(start, start + BATCH), side);
    }
    return texts.map((text) => said.get(text) ?? []);
  }

  /**
   * Judges operations as one document, in which each has names of its own: most of the work of a validation is not in the document. An
   * operation that a complaint names, or that none can be told for, is asked for again as it is shown.
   */
  #judge(operations: readonly (readonly [string, Operation])[], side: Side): void {
    const { schema, said } = this.#sides[side];
    const rules = operations[0]?.[1].variable ? this.#graphql.rules.withVariables : this.#graphql.rules.plain;
    const starts: number[] = [];
    let text = '';
    for (const [index, [, operation]] of operations.entries()) {
      starts.push(text.length);
      text += `${printOperation(operation, index)}\n`;
    }
    const found = operations.map((): string[] => []);
    const doubtful = new Set<number>();
    // Where each has a hundred things wrong with it, they are asked one by one, which ends after the first few.
    const options = { maxErrors: MAX_COMPLAINTS * operations.length, hideSuggestions: true };
    const source = new this.#graphql.Source(text);
    const document = this.#graphql.parse(source);
    // Every complaint counts the lines above it, of hundreds of operations: only its offset is asked for.
    source.body = '';
    for (const { message, positions } of withoutStacks(() => this.#graphql.validate(schema, document, rules, options))) {
      const [position] = positions ?? [];
      const at = position === undefined ? undefined : lastAtMost(starts, position);
      if (at !== undefined) found[at]?.push(message);
      if (at === undefined) for (const index of operations.keys()) doubtful.add(index);
      else if (TAGGED.test(message)) doubtful.add(at);
    }
    for (const [index, [shown]] of operations.entries()) {
      said.set(shown, doubtful.has(index) ? this.complaints(shown, side) : (found[index]?.slice(0, MAX_COMPLAINTS) ?? []));
    }
  }

  /** What fails when a service of one side gives an answer to an operation; `undefined` for nothing. */
  playing(operation: Operation, answer: JsonValue, side: Side): string | undefined {
    const played = this.#play(operation, answer, side);
    return typeof played === 'string' ? played : undefined;
  }

  /** What the schema of one side says about itself; `undefined` where it says nothing. */
  introspected(operation: Operation, side: Side): JsonObject | undefined {
    const key = `${side} ${printOperation(operation)}`;
    if (this.#itself.has(key)) return this.#itself.get(key);
    const played = this.#play(operation, {}, side);
    const told = typeof played === 'string' ? undefined : played;
    this.#itself.set(key, told);
    return told;
  }

  /** The answer, or what fails. */
  #play(operation: Operation, answer: JsonValue, side: Side): JsonObject | string {
    const { variable } = operation;
    const document = this.#graphql.parse(printOperation(operation), { noLocation: true });
    const variableValues = variable ? { value: variable.value } : {};
    try {
      const result = this.#graphql.execute({ schema: this.#sides[side].schema, document, rootValue: answer, variableValues });
      if ('then' in result) return 'the answer is not at hand';
      return result.errors?.[0]?.message ?? (JSON.parse(JSON.stringify(result.data ?? {})) as JsonObject);
    } catch (thrown) {
      return thrown instanceof Error ? thrown.message : String(thrown);
    }
  }
}

/** A complaint is an error with a stack that nobody looks at, and taking hundreds of stacks costs as much as finding the complaints. */
function withoutStacks<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The index of the last of these ascending numbers that is not above a value. */
function lastAtMost(numbers: readonly number[], value: number): number {
  let [low, high] = [0, numbers.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  return low;
}

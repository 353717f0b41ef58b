import type { DocumentNode } from 'graphql/language/ast.js';
import type { GraphQLSchema } from 'graphql/type/schema.js';
import type { JsonValue } from '../../../../core/index.ts';
import type { Schema } from '../model.ts';
import { type Mentions, printPruned } from './prune.ts';

/** graphql-js, the reference implementation: it loads only when there is something to confirm. */
async function load() {
  const [parser, builder, validation, rules, execution] = await Promise.all([
    import('graphql/language/parser.js'),
    import('graphql/utilities/buildASTSchema.js'),
    import('graphql/validation/validate.js'),
    import('graphql/validation/specifiedRules.js'),
    import('graphql/execution/execute.js'),
  ]);
  return {
    parse: parser.parse,
    buildSchema: builder.buildSchema,
    validate: validation.validate,
    execute: execution.execute,
    // A fragment that stands alone is how a federated entity is shown.
    rules: rules.specifiedRules.filter((rule) => rule.name !== 'NoUnusedFragmentsRule'),
  };
}

export type Loaded = Awaited<ReturnType<typeof load>>;

const MAX_COMPLAINTS = 10;

/** Judges documents by graphql-js over the part of each schema that they mention. */
export class Judge {
  readonly #graphql: Loaded;
  readonly #client: GraphQLSchema;
  readonly #server: GraphQLSchema;

  private constructor(graphql: Loaded, client: GraphQLSchema, server: GraphQLSchema) {
    this.#graphql = graphql;
    this.#client = client;
    this.#server = server;
  }

  /** @param mentions all that will be judged; nothing else may be asked about */
  static async over(mentions: Mentions, client: Schema, server: Schema): Promise<Judge> {
    const graphql = await load();
    const build = (schema: Schema): GraphQLSchema =>
      graphql.buildSchema(printPruned(schema, mentions), { assumeValid: true, assumeValidSDL: true, noLocation: true });
    return new Judge(graphql, build(client), build(server));
  }

  parse(text: string): DocumentNode {
    return this.#graphql.parse(text, { noLocation: true });
  }

  /** What is wrong with a document on one side; nothing when it is valid. */
  complaints(document: DocumentNode, side: 'client' | 'server'): readonly string[] {
    const schema = side === 'client' ? this.#client : this.#server;
    return this.#graphql
      .validate(schema, document, this.#graphql.rules, { maxErrors: MAX_COMPLAINTS, hideSuggestions: true })
      .map(({ message }) => message);
  }

  /** What fails when a service of one side gives an answer to an operation; `undefined` for nothing. */
  playing(document: DocumentNode, answer: JsonValue, variables: Record<string, JsonValue>, side: 'client' | 'server'): string | undefined {
    const schema = side === 'client' ? this.#client : this.#server;
    try {
      const result = this.#graphql.execute({ schema, document, rootValue: answer, variableValues: variables });
      return 'then' in result ? 'the answer is not at hand' : result.errors?.[0]?.message;
    } catch (thrown) {
      return thrown instanceof Error ? thrown.message : String(thrown);
    }
  }
}

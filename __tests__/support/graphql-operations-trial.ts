import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLSchema,
  type GraphQLInputType,
  type GraphQLOutputType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  typeFromAST,
  validate,
  validateSchema,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { compareSchemas } from '../../src/compat/formats/graphql/compare.ts';
import { answerOf, type Difference } from '../../src/core/index.ts';
import { Random } from './avro-generate.ts';
import { makeDocuments, randomJson } from './graphql-documents.ts';
import type { Side } from './graphql-trial.ts';

const RULES = specifiedRules.filter((rule) => rule.name !== 'NoUnusedFragmentsRule');
/** What clients may meet that they do not know is lossy, by decision: graphql-js refuses it. */
const MET = /-added$/;

export interface OperationsResult {
  readonly differences: readonly Difference[];
  /** What is wrong with the answer. */
  readonly notes: readonly string[];
}

/** Documents of the client, compared with, and then sent: validated, with variables, and answered at random. `undefined` where the client itself refuses them. */
export async function tryOperations(client: Side, server: Side, seed: number, tries: number): Promise<OperationsResult | undefined> {
  const random = new Random(seed);
  const documents = makeDocuments(client.reference, random);
  if (![client, server].every(isLegal)) return undefined;
  const whole = parse(documents.join('\n'));
  if (complaints(client, whole).length > 0) return undefined;
  const differences = await compareSchemas(client.own, server.own, { operations: documents });
  const [refused] = complaints(server, whole);
  const shown = refused ?? send(whole, client, server, random, tries, differences);
  const foreign = differences.filter(({ rule }) => rule === 'graphql/operation-foreign').map(({ message }) => `called foreign: ${message}`);
  const notes = answerOf(differences) === 'compatible' && shown !== undefined ? [`called compatible, but ${shown}`] : [];
  return { differences, notes: [...foreign, ...notes] };
}

/** Whether graphql-js would serve the schema: objects keep to their interfaces, there is something to query. */
function isLegal({ reference }: Side): boolean {
  return validateSchema(new GraphQLSchema({ ...reference.toConfig(), assumeValid: false })).length === 0;
}

function complaints({ reference }: Side, document: DocumentNode): readonly string[] {
  return validate(reference, document, RULES).map(({ message }) => message);
}

/** What goes wrong when the operations are sent. */
function send(
  document: DocumentNode,
  client: Side,
  server: Side,
  random: Random,
  tries: number,
  differences: readonly Difference[],
): string | undefined {
  const operations = document.definitions.filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
  for (let left = tries; left > 0; left -= 1) {
    for (const operation of operations) {
      const wrong = sendOnce(document, operation, client, server, random);
      if (wrong === undefined) continue;
      if (wrong.startsWith('the answer') && differences.some(({ rule }) => MET.test(rule))) continue;
      return wrong;
    }
  }
  return undefined;
}

function sendOnce(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  client: Side,
  server: Side,
  random: Random,
): string | undefined {
  const variables: Record<string, unknown> = {};
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    const input = typeFromAST(client.reference, type as never) as GraphQLInputType | undefined;
    if (input && (isNonNullType(input) || random.chance(0.8))) variables[variable.name.value] = randomJson(input, random);
  }
  const [mine, theirs] = [client, server].map(({ reference }) =>
    getVariableValues(reference, operation.variableDefinitions ?? [], variables),
  );
  if (mine?.errors) return undefined;
  if (theirs?.errors) return `variables ${JSON.stringify(variables)} are refused: ${theirs.errors[0]?.message}`;
  const name = operation.name?.value ?? null;
  // With nothing left out of the answer every argument is looked at.
  const [here, there] = [client, server].map((side) => argumentErrors(play(document, name, variables, side, random, 0)));
  if (here !== undefined) return undefined;
  if (there !== undefined) return `it fails: ${there}`;
  const served = play(document, name, variables, server, random, 0.3);
  // A null where none is allowed was drawn here.
  if (served.errors) return undefined;
  const replayed = execute({
    schema: client.reference,
    document,
    operationName: name,
    variableValues: variables,
    rootValue: served.data,
    fieldResolver: (source: Record<string, unknown>, _args, _context, info) => source[String(info.path.key)],
    typeResolver,
  }) as ExecutionResult;
  return replayed.errors ? `the answer does not fit: ${replayed.errors[0]?.message}` : undefined;
}

const typeResolver = (value: unknown): string => (value as { __typename: string }).__typename;

function argumentErrors({ errors }: ExecutionResult): string | undefined {
  return errors?.find(({ message }) => /rgument|ariable/.test(message))?.message;
}

function play(
  document: DocumentNode,
  operationName: string | null,
  variableValues: Record<string, unknown>,
  side: Side,
  random: Random,
  nulls: number,
): ExecutionResult {
  return execute({
    schema: side.reference,
    document,
    operationName,
    variableValues,
    rootValue: {},
    fieldResolver: (_source, _args, _context, info) => drawAnswer(info.returnType, side, random, nulls),
    typeResolver,
  }) as ExecutionResult;
}

function drawAnswer(type: GraphQLOutputType, side: Side, random: Random, nulls: number): unknown {
  if (isNonNullType(type)) return presentAnswer(type.ofType, side, random, nulls);
  return random.chance(nulls) ? null : presentAnswer(type, side, random, nulls);
}

function presentAnswer(type: GraphQLOutputType, side: Side, random: Random, nulls: number): unknown {
  if (isNonNullType(type)) return presentAnswer(type.ofType, side, random, nulls);
  if (isListType(type)) return random.chance(nulls) ? [] : [drawAnswer(type.ofType, side, random, nulls)];
  if (isEnumType(type)) return random.pick(type.getValues()).value;
  if (isAbstractType(type)) {
    const possible = side.reference.getPossibleTypes(type);
    const names = possible.map(({ name }) => name).sort();
    // Where nothing is left out both sides answer with the same.
    return names.length === 0 ? null : { __typename: nulls === 0 ? names[0] : random.pick(names) };
  }
  if (isObjectType(type)) return { __typename: type.name };
  const scalars: Record<string, unknown> = { Int: 3, Float: 0.5, String: 's', Boolean: true, ID: '9' };
  return scalars[type.name] ?? 'any';
}

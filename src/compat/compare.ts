import type { FormatName, SchemaPolicy } from '../config/index.ts';
import { answerOf, type Comparison, type Difference, type DirectedAnswer, type Direction } from '../core/index.ts';
import { findFormat } from './registry.ts';
import type { FormatSpec, Member, SchemaSource } from './types.ts';

/** A schema as the engine of its format read it: opened once, it can be compared with many others of the same format. */
export interface OpenSchema {
  readonly spec: FormatSpec;
  /** What only the engine understands. */
  readonly parsed: unknown;
}

/**
 * Reads a schema. Which clients there are (`policy.operations`) is no matter of the schema: it is asked for when schemas are compared.
 * @throws GateError RG-SCHEMA-SYNTAX
 */
export async function openSchema(source: SchemaSource, spec: FormatSpec, policy: SchemaPolicy): Promise<OpenSchema> {
  const engine = await spec.load();
  return { spec, parsed: await engine.parse(source, policy) };
}

/**
 * Compares two versions of a schema in both directions: `deploy` asks whether the new one reads what the old one wrote,
 * and what the change gives up for ever; `rollback` asks the reverse, and what the change adds that the old one cannot answer for.
 * @throws GateError RG-SCHEMA-SYNTAX for what shows only when references are followed
 */
export async function compareSchemas(before: OpenSchema, after: OpenSchema, policy: SchemaPolicy): Promise<Comparison> {
  const deploy = await compareOneWay(before, after, 'deploy', policy);
  const rollback = await compareOneWay(before, after, 'rollback', policy);
  return { deploy: toAnswer(deploy), rollback: toAnswer(rollback) };
}

/** One direction of `compareSchemas`, for who asks for no more. @throws GateError as `compareSchemas` */
export async function compareOneWay(
  before: OpenSchema,
  after: OpenSchema,
  direction: Direction,
  policy: SchemaPolicy,
): Promise<readonly Difference[]> {
  const engine = await after.spec.load();
  const [older, newer] = [before.parsed, after.parsed];
  const isDeploy = direction === 'deploy';
  const read = await (isDeploy ? engine.compare(older, newer, policy) : engine.compare(newer, older, policy));
  const added = isDeploy ? [] : ((await engine.additions?.(older, newer, policy)) ?? []);
  // What a change gives up for ever is told with the deploy; of a state with the rollback, which it makes impossible.
  const given = isDeploy === (after.spec.kind !== 'state') ? ((await engine.review?.(older, newer, policy)) ?? []) : [];
  return [...read, ...added, ...given];
}

/** Everything in a schema that must not be taken for something else later; `undefined` where its format does not tell. */
export async function listMembers({ spec, parsed }: OpenSchema, policy: SchemaPolicy): Promise<readonly Member[] | undefined> {
  const engine = await spec.load();
  const members = engine.members?.(parsed, policy);
  return members && [...members];
}

/**
 * Opens two versions of a schema and compares them in both directions.
 * @throws GateError RG-SCHEMA-SYNTAX, RG-SCHEMA-FORMAT
 */
export async function compareSources(
  before: SchemaSource,
  after: SchemaSource,
  format: FormatName,
  policy: SchemaPolicy,
): Promise<Comparison> {
  const spec = findFormat(format);
  const older = await openSchema(before, spec, policy);
  const newer = before === after ? older : await openSchema(after, spec, policy);
  return compareSchemas(older, newer, policy);
}

function toAnswer(differences: readonly Difference[]): DirectedAnswer {
  return { answer: answerOf(differences), differences };
}

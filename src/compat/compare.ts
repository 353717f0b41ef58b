import type { FormatName, SchemaPolicy } from '../config/index.ts';
import { answerOf, type Comparison, type Difference, type DirectedAnswer } from '../core/index.ts';
import { findFormat } from './registry.ts';
import type { SchemaSource } from './types.ts';

function toAnswer(differences: readonly Difference[]): DirectedAnswer {
  return { answer: answerOf(differences), differences };
}

/**
 * Compares two versions of a schema in both directions: `deploy` asks whether the new one reads what the old one wrote,
 * and what the change gives up for ever; `rollback` asks the reverse.
 * @throws GateError RG-SCHEMA-SYNTAX, RG-SCHEMA-FORMAT
 */
export async function compareSources(
  before: SchemaSource,
  after: SchemaSource,
  format: FormatName,
  policy: SchemaPolicy,
): Promise<Comparison> {
  const engine = await findFormat(format).load();
  const older = await engine.parse(before, policy);
  const newer = await engine.parse(after, policy);
  const read = await engine.compare(older, newer, policy);
  const deploy = toAnswer([...read, ...((await engine.review?.(older, newer, policy)) ?? [])]);
  const rollback = toAnswer(await engine.compare(newer, older, policy));
  return { deploy, rollback };
}

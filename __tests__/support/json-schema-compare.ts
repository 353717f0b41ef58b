import { compareSources } from '../../src/compat/index.ts';
import type { SchemaPolicy } from '../../src/config/index.ts';
import type { Answer, Comparison } from '../../src/core/index.ts';

/** Compares two JSON Schemas given as values. */
export function compareJson(old: unknown, next: unknown, policy: SchemaPolicy = {}): Promise<Comparison> {
  const source = (path: string, value: unknown) => ({ path, text: JSON.stringify(value, null, 2) });
  return compareSources(source('old.json', old), source('new.json', next), 'json-schema', policy);
}

/** The answers in both directions: deploy, rollback. */
export async function answers(old: unknown, next: unknown, policy: SchemaPolicy = {}): Promise<[Answer, Answer]> {
  const { deploy, rollback } = await compareJson(old, next, policy);
  return [deploy.answer, rollback.answer];
}

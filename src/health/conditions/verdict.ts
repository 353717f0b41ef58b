import type { ConditionsConfig } from '../../config/index.ts';
import type { Measurement } from '../types.ts';
import { compileCondition, type Expression, type Variables } from './expression.ts';

/** Judges one answer by its conditions. Each answer is one event. */
export interface Conditions {
  /** @param shown how the answer is named in the note of a bad event */
  judge(bindings: Readonly<Record<string, unknown>>, shown: string): Measurement;
}

/**
 * Success alone: whatever else is bad. Failure alone: whatever else is good. Both: failure wins, and where neither holds nothing is known.
 * A condition that cannot be evaluated is a fault of the measurement, whatever the other one says.
 * @throws GateError RG-PROVIDER when a condition cannot be used
 */
export async function openConditions(config: ConditionsConfig, variables: Variables, what: string): Promise<Conditions> {
  const open = (text: string | undefined, key: string): Promise<Expression<boolean>> | undefined =>
    text === undefined ? undefined : compileCondition(text, variables, `${what}: \`${key}\``);
  const [success, failure] = [await open(config.success, 'success-condition'), await open(config.failure, 'failure-condition')];
  return {
    judge(bindings, shown) {
      const failed = failure?.evaluate(bindings);
      const succeeded = success?.evaluate(bindings);
      for (const one of [failed, succeeded]) if (one?.kind === 'error') return { kind: 'error', reason: one.reason };
      const isTrue = (one: typeof failed): boolean => one?.kind === 'value' && one.value;
      if (isTrue(failed) || (!failed && !isTrue(succeeded))) return { kind: 'counts', bad: 1, total: 1, note: shown };
      if (isTrue(succeeded) || !succeeded) return { kind: 'counts', bad: 0, total: 1 };
      return { kind: 'none', reason: `neither condition holds: ${shown}` };
    },
  };
}

/** Nothing, in the words of JSON. Whatever a condition says of it, it is no answer. */
export function isEmptyAnswer(result: unknown): boolean {
  if (result === null || result === undefined || result === '') return true;
  return typeof result === 'object' && Object.keys(result).length === 0;
}

import { OBJECT_FEATURES } from './sql-features-objects.ts';
import { TABLE_FEATURES } from './sql-features-tables.ts';

/**
 * What PostgreSQL has beside plain tables: each feature with a beginning, changes of it that stand beside each other, and statements that
 * applications send. A statement that one state takes and another refuses is a break between the two.
 */
export interface Feature {
  readonly name: string;
  readonly base: string;
  readonly changes: readonly string[];
  readonly uses: readonly string[];
}

export const FEATURES: readonly Feature[] = [...TABLE_FEATURES, ...OBJECT_FEATURES];

/** The texts of the states of a feature: how it begins, and after each of its changes. */
export function statesOf({ base, changes }: Feature): readonly string[] {
  return [base, ...changes.map((change) => `${base}\n${change}`)];
}

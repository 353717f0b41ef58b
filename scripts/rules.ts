import type { Rule } from '../src/core/index.ts';

export interface RuleGroup {
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** Every rule of every registry, by what they are about. A new format or gate appears here by itself. */
export function ruleGroups(): readonly RuleGroup[] {
  return [];
}

import type { JsonObject } from './json.ts';

export type Severity = 'error' | 'warning' | 'note';

/** A rule is data: what it is called, why it exists, how its message reads, how to mend a finding. */
export interface Rule {
  /** `<gate or format>/<kebab-case>`; stable for ever. */
  readonly id: string;
  readonly severity: Severity;
  /** One sentence: what the rule finds. */
  readonly title: string;
  /** Why it matters, in the words of somebody whose deploy is blocked. */
  readonly why: string;
  /** How to mend it. */
  readonly fix: string;
  /** The message of one finding: a pure function of its data. */
  message(data: JsonObject): string;
}

/** A registry of rules by id. @throws Error when an id stands twice */
export function ruleTable(rules: readonly Rule[]): ReadonlyMap<string, Rule> {
  const table = new Map<string, Rule>();
  for (const rule of rules) {
    if (table.has(rule.id)) throw new Error(`rule ${rule.id} stands twice`);
    table.set(rule.id, rule);
  }
  return table;
}

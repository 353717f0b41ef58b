import { FORMATS } from '../src/compat/index.ts';
import type { Rule } from '../src/core/index.ts';
import { GATE_REGISTRY } from '../src/gates/index.ts';

export interface RuleGroup {
  readonly title: string;
  readonly about: string;
  readonly rules: readonly Rule[];
}

/** Every rule of every registry, by what they are about. A new format or gate appears here by itself. */
export async function ruleGroups(): Promise<readonly RuleGroup[]> {
  const gates = await Promise.all(
    GATE_REGISTRY.map(async (gate) => ({ title: `Gate: ${gate.id}`, about: gate.title, rules: await gate.rules() })),
  );
  return [
    ...gates,
    ...FORMATS.map((format) => ({
      title: format.title,
      about: `Format \`${format.name}\`, described as ${format.kind}.`,
      rules: format.rules,
    })),
  ].filter((group) => group.rules.length > 0);
}

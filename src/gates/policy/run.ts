import { makeFinding } from '../../core/index.ts';
import type { GateContext, GateResult } from '../types.ts';
import { CONFIG_CHANGED, CONFIG_FROM_HEAD } from './rules.ts';

/** Tells whose configuration decided, wherever that is not simply the candidate's own. */
export async function run({ policy }: GateContext): Promise<GateResult> {
  const { file, from, changed } = policy;
  const input = { gate: 'policy', data: { file }, place: { file, line: 1, column: 1 } } as const;
  const rules = from === 'candidate-for-want-of-base' ? [CONFIG_FROM_HEAD] : changed ? [CONFIG_CHANGED] : [];
  const side = policy.commit === undefined ? 'the candidate' : `the base ${policy.commit.slice(0, 12)}`;
  return {
    findings: rules.map((rule) => makeFinding(rule, input)),
    tally: { asked: 0, answered: 0 },
    facts: [{ label: 'Configuration', text: `${file} of ${side}` }],
  };
}

import { makeFinding } from '../../core/index.ts';
import { counted } from '../rule-text.ts';
import type { GateContext, GateResult } from '../types.ts';
import { NOT_RUN } from './rules.ts';

/** Says of every contract that it was not checked: silence would look like a pass. */
export async function run({ config }: GateContext): Promise<GateResult> {
  return {
    findings: config.contracts.map(({ contract, place }) => makeFinding(NOT_RUN, { gate: 'contract', data: { contract }, place })),
    tally: { asked: config.contracts.length, answered: 0 },
    facts: [{ label: 'Contracts', text: `${counted(config.contracts.length, 'contract')}, none checked` }],
  };
}

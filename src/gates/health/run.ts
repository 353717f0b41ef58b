import { makeFinding } from '../../core/index.ts';
import { counted } from '../rule-text.ts';
import type { GateContext, GateResult } from '../types.ts';
import { IDENTITY_MISSING } from './rules.ts';

/** Tells in daylight what would keep a watch from judging at night. It asks nothing of the candidate, so it adds nothing to a pass. */
export async function run({ environments }: GateContext): Promise<GateResult> {
  const watched = environments.filter(({ health }) => health.length > 0);
  const checks = watched.reduce((sum, { health }) => sum + health.length, 0);
  const trusting = watched.filter(({ identity }) => identity === 'none').map(({ name }) => name);
  const unnamed = trusting.length === 0 ? '' : `; whichever release answers is judged in ${trusting.join(', ')} (\`identity: none\`)`;
  return {
    findings: watched
      .filter(({ identity }) => identity === undefined)
      .map(({ name, place }) => makeFinding(IDENTITY_MISSING, { gate: 'health', data: { environment: name }, place })),
    tally: { asked: 0, answered: 0 },
    facts: [{ label: 'Health', text: `${counted(checks, 'check')} in ${counted(watched.length, 'environment')}${unnamed}` }],
  };
}

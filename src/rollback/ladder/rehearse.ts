import type { LadderStep } from '../../config/index.ts';
import { toGateErrors, type Tuple } from '../../core/index.ts';
import { issueAccess } from './issue.ts';
import { checkUrl } from './page.ts';
import type { LadderContext } from './types.ts';

type Surroundings = Pick<LadderContext, 'environment' | 'env' | 'expand'> & { readonly tuple: Tuple };

/** What would keep steps of the ladder from working, found while nothing depends on them: one sentence each. */
export function rehearseLadder(steps: readonly LadderStep[], surroundings: Surroundings): readonly string[] {
  return steps.flatMap((step) => {
    const name = step.step === 'toggle' ? `toggle ${step.pin}` : step.step;
    const problem = problemOf(step, surroundings);
    return problem === undefined ? [] : [`The ladder's step ${name} would not work: ${problem}`];
  });
}

function problemOf(step: LadderStep, { environment, tuple, env, expand }: Surroundings): string | undefined {
  if (step.step === 'toggle') {
    const safe = environment.pins.find(({ name }) => name === step.pin)?.safe;
    const stands = tuple.members.find(({ name }) => name === step.pin)?.value;
    return stands === String(safe) ? `the toggle is ${stands} already, so there is nothing to switch.` : undefined;
  }
  try {
    if (step.step === 'issue') issueAccess(env);
    else {
      checkUrl(expand(step.url));
      if (step.key !== undefined) expand(step.key);
    }
    return undefined;
  } catch (error) {
    return toGateErrors(error)
      .map((mendable) => mendable.describe())
      .join('; ');
  }
}

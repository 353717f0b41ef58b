import type { LadderStep } from '../../config/index.ts';
import { toGateErrors } from '../../core/index.ts';
import { openIssue } from './issue.ts';
import { sendPage } from './page.ts';
import { switchToggle } from './toggle.ts';
import type { LadderContext, StepOutcome, StepResult } from './types.ts';

export * from './types.ts';

/** When going back is not possible or did not help: the configured steps in their order. A step that fails does not stop the next. */
export async function climbLadder(steps: readonly LadderStep[], context: LadderContext): Promise<readonly StepOutcome[]> {
  const outcomes: StepOutcome[] = [];
  for (const step of steps) {
    if (context.informOnly && step.step === 'toggle') continue;
    const result = await take(step, context).catch((error: unknown): StepResult => {
      if (context.signal.aborted) throw error;
      return {
        ok: false,
        detail: toGateErrors(error)
          .map((mendable) => mendable.describe())
          .join('; '),
      };
    });
    outcomes.push({ step: nameOf(step), ...result, at: context.clock.now() });
  }
  return outcomes;
}

function take(step: LadderStep, context: LadderContext): Promise<StepResult> {
  if (step.step === 'toggle') return switchToggle(step.pin, context);
  return step.step === 'issue' ? openIssue(context) : sendPage(step.url, context);
}

function nameOf(step: LadderStep): string {
  return step.step === 'toggle' ? `toggle ${step.pin}` : step.step;
}

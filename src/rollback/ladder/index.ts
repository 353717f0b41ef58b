import type { LadderStep } from '../../config/index.ts';
import { toGateErrors } from '../../core/index.ts';
import { issueAccess, openIssue } from './issue.ts';
import { sendPage } from './page.ts';
import { switchToggle } from './toggle.ts';
import type { LadderContext, StepContext, StepOutcome, StepResult } from './types.ts';

export { rehearseLadder } from './rehearse.ts';
export { issueAccess };
export * from './types.ts';

/**
 * When going back is not possible or did not help: the configured steps in their order. A step that fails does not stop the next; once a
 * toggle has helped, no other is switched. A run that is cancelled takes no further step.
 */
export async function climbLadder(steps: readonly LadderStep[], context: LadderContext): Promise<readonly StepOutcome[]> {
  const outcomes: StepOutcome[] = [];
  let { tuple } = context;
  for (const step of steps) {
    if (context.signal.aborted) break;
    if (step.step === 'toggle' && (context.informOnly || outcomes.some(({ recovered }) => recovered))) continue;
    const result = await take(step, { ...context, tuple, incident: context.incident(outcomes) }).catch((error: unknown) => failure(error));
    tuple = result.tuple ?? tuple;
    outcomes.push({ step: nameOf(step), ...result, at: context.clock.now() });
  }
  return outcomes;
}

function failure(error: unknown): StepResult {
  const detail = toGateErrors(error).map((mendable) => mendable.describe());
  return { ok: false, detail: detail.join('; ') };
}

function take(step: LadderStep, context: StepContext): Promise<StepResult> {
  if (step.step === 'toggle') return switchToggle(step.pin, context);
  return step.step === 'issue' ? openIssue(context) : sendPage(step, context);
}

function nameOf(step: LadderStep): string {
  return step.step === 'toggle' ? `toggle ${step.pin}` : step.step;
}

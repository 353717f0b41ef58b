import type { Classes } from './classes.ts';
import { QuestionKeys } from './sameness.ts';

/**
 * What was found out about questions, by their keys. It holds for every schema of the same classes, whatever release it stands in, so that
 * what N and N-1 were asked need not be asked again of N and N-2. One policy only.
 */
export class Shown {
  readonly questions: QuestionKeys;
  /** Whether the quick look showed it. */
  readonly included = new Map<number, boolean>();
  /** Whether the proof did. */
  readonly proven = new Map<number, boolean>();
  /** Whether nothing can be an instance of both. */
  readonly apart = new Map<number, boolean>();

  constructor(classes: Classes) {
    this.questions = new QuestionKeys(classes);
  }
}

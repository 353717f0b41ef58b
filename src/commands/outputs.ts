import type { OutputSpec } from '../core/index.ts';

/** Outputs that every action has; the runner sets them. */
export const COMMON_OUTPUTS: readonly OutputSpec[] = [
  { name: 'verdict', description: '`pass`, `fail`, `inconclusive`, `skipped` or `error`' },
  { name: 'cause', description: 'The coded reason of the verdict, or empty' },
  { name: 'summary', description: 'The verdict and its reason in one sentence' },
  { name: 'report', description: 'Path of a JSON file with the whole report' },
];

/** Outputs of each action beside the common ones. */
export const OUTPUTS: Readonly<Record<string, readonly OutputSpec[]>> = {
  check: [],
  watch: [],
  rollback: [],
};

import type { OutputSpec } from '../core/index.ts';

/** Outputs that every action has; the runner sets them. */
export const COMMON_OUTPUTS: readonly OutputSpec[] = [
  { name: 'verdict', description: '`pass`, `fail`, `inconclusive`, `skipped` or `error`' },
  { name: 'cause', description: 'The coded reason of the verdict, or empty' },
  { name: 'summary', description: 'The verdict and its reason in one sentence' },
  { name: 'report', description: 'Path of a JSON file with the whole report' },
  { name: 'html', description: 'Path of the HTML report, or empty where `report-files` does not ask for one' },
  { name: 'sarif', description: 'Path of the SARIF file, or empty where `report-files` does not ask for one' },
  { name: 'junit', description: 'Path of the JUnit file, or empty where `report-files` does not ask for one' },
];

const TUPLE_OUTPUTS: readonly OutputSpec[] = [
  { name: 'tuple-id', description: 'Id of the tuple that was judged, or empty' },
  { name: 'target', description: 'Id of the tuple that was gone back to, or would be' },
  { name: 'commit', description: 'The commit that took the tuple back, or empty' },
  { name: 'rolled-back', type: 'boolean', description: '`true` when the tuple was taken back, else `false`' },
  { name: 'diagnostics', description: 'Folder with what was known when the rollback began, or empty' },
];

/** Outputs of actions whose verbs do not list their own. */
export const OUTPUTS: Readonly<Record<string, readonly OutputSpec[]>> = {
  watch: [...TUPLE_OUTPUTS, { name: 'record', description: 'Path of the file with every sample and all evidence, for `verdict replay`' }],
  rollback: TUPLE_OUTPUTS,
};

/** What a verb ends with. Failing to measure is never a `fail` and never a `pass`. */
export type Verdict = 'pass' | 'fail' | 'inconclusive' | 'skipped' | 'error';

/** Exit codes of the command line: 0 pass, 1 fail, 2 usage or configuration error, 3 inconclusive. */
export const EXIT_CODES = { pass: 0, skipped: 0, fail: 1, error: 2, inconclusive: 3 } as const satisfies Record<Verdict, number>;

/** The coded reason of a verdict of `watch` and `rollback`. */
export const CAUSES = {
  healthy: 'The release held.',
  'app-failed': 'The release is worse than tolerated.',
  'not-effective': 'The expected release was never seen to serve.',
  'no-data': 'A check returned no data, or too little.',
  'monitor-error': 'A check could not be read; nothing is known about the release.',
  underpowered: 'There was too little traffic to decide either way.',
  'red-before-deploy': 'The checks were failing before the deploy.',
  superseded: 'Somebody else changed the pins meanwhile; their change stands.',
  cancelled: 'The run was cancelled.',
  'rolled-back': 'The tuple was taken back and recovery was confirmed.',
  'rolled-back-unconfirmed': 'The tuple was taken back; recovery could not be confirmed.',
  'rolled-back-failing': 'The tuple was taken back and the earlier release fails too.',
  'already-rolled-back': 'The tuple had been taken back already.',
  'no-target': 'The ledger knows no earlier tuple that was verified.',
  'not-ready': 'The target is not safe to return to.',
  'loop-guard': 'This tuple was rolled back already; a person has to decide.',
  'write-refused': 'The repository refused the change.',
  'not-written': 'The configuration allows no writes; what should be changed is said.',
} as const;
export type Cause = keyof typeof CAUSES;

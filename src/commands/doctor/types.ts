import type { Config, EnvironmentConfig } from '../../config/index.ts';
import type { GateError, Host } from '../../core/index.ts';
import type { GitRepository } from '../../git/index.ts';

/**
 * One thing that was looked at. `problem`: a check, watch or rollback will not work as it is. `advice`: it works, and could be safer.
 * `not-yet`: nothing is wrong, and a rollback is not possible before something has happened. `unknown`: it could not be looked at.
 */
export interface Diagnosis {
  readonly state: 'ok' | 'advice' | 'problem' | 'not-yet' | 'unknown';
  /** What was found, as a sentence without a full stop. */
  readonly found: string;
  /** What to change; on every problem. */
  readonly change?: string;
  /** A clause for the headline: what a rollback cannot do here although nothing is wrong. */
  readonly limit?: string;
}

export interface DoctorContext {
  readonly host: Host;
  readonly repository: GitRepository;
  readonly configPath: string | undefined;
  /** Absent where it cannot be read; why is told by the check of the configuration. */
  readonly config: Config | undefined;
  readonly configText: string | undefined;
  readonly configErrors: readonly GateError[];
  /** Those that were asked for. */
  readonly environments: readonly EnvironmentConfig[];
  readonly offline: boolean;
}

/** One question; the code behind it loads lazily. */
export interface DoctorCheck {
  readonly id: string;
  readonly title: string;
  /** The question. */
  readonly asks: string;
  /** Asks something outside this machine. */
  readonly online: boolean;
  /** Never rejects for what a person can mend: that is a diagnosis. */
  load(): Promise<(context: DoctorContext) => Promise<readonly Diagnosis[]>>;
}

export const ok = (found: string): Diagnosis => ({ state: 'ok', found });
export const advice = (found: string, change: string): Diagnosis => ({ state: 'advice', found, change });
export const problem = (found: string, change: string): Diagnosis => ({ state: 'problem', found, change });
export const notYet = (found: string, change: string, limit: string): Diagnosis => ({ state: 'not-yet', found, change, limit });
export const unknown = (found: string, change?: string): Diagnosis => ({
  state: 'unknown',
  found,
  ...(change === undefined ? {} : { change }),
});

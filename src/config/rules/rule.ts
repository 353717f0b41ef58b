import type { ErrorCode } from '../../core/index.ts';
import type { Path } from '../document.ts';
import type { EnvironmentConfig } from '../types.ts';

export interface Complaint {
  readonly code?: ErrorCode;
  readonly message: string;
  readonly expected?: string;
  readonly hint?: string;
}

/** Reports a mistake at the value of `path`, or at its nearest key when there is no value. */
export type Complain = (path: Path, complaint: Complaint) => void;

/** A demand that spans several keys of an environment. It sees only entries that the schema accepts; paths are relative to the environment. */
export type EnvironmentRule = (environment: EnvironmentConfig, complain: Complain) => void;

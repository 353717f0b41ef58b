/** A program to run, without a shell. */
export interface Execution {
  /** Program and arguments. */
  readonly run: readonly string[];
  /** Absolute, or relative to the working directory; default: that. */
  readonly directory?: string;
  /** Names of the variables that it sees, beside those that every program needs. */
  readonly env: readonly string[];
  /** Milliseconds until it is stopped. */
  readonly timeout: number;
  /** Its output is kept up to this many bytes. */
  readonly maxBytes: number;
  readonly signal: AbortSignal;
}

/** `failed`: it could not be started. */
export type ExecutionEnd =
  | { readonly kind: 'ended'; readonly code: number; readonly output: string; readonly complete: boolean }
  | { readonly kind: 'stopped'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** @throws the signal's reason when it aborts, nothing else */
export type Execute = (execution: Execution) => Promise<ExecutionEnd>;

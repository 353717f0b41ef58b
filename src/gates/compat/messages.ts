import type { PolicyConfig } from '../../config/index.ts';
import { type ErrorCode, GateError, type GateErrorOptions, toGateErrors } from '../../core/index.ts';
import type { UnitOutcome } from './compare.ts';
import type { UnitPlan } from './plan.ts';
import type { SchemaRelease } from './sources.ts';

/** What a worker is started with. */
export interface WorkerSetup {
  readonly task: 'compare-schemas';
  readonly releases: readonly Omit<SchemaRelease, 'read' | 'files'>[];
  readonly reuse: PolicyConfig['reuse'];
}

/** An error as plain data: a class does not travel between threads. */
export interface PackedError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly options: Omit<GateErrorOptions, 'cause'>;
}

export type ToWorker =
  | {
      readonly type: 'compare';
      readonly index: number;
      readonly plan: UnitPlan;
      readonly operations: readonly (readonly string[])[] | undefined;
    }
  | { readonly type: 'contents'; readonly contents: readonly Content[] };

/** The answer to one question. */
export interface Content {
  readonly id: number;
  readonly bytes?: Uint8Array | undefined;
  /** All files of a release, and in the same order what git calls their contents. */
  readonly paths?: readonly string[];
  readonly oids?: readonly string[];
  readonly error?: PackedError;
}

/** What a worker wants to know of a release: the bytes of a file or, without a path, which files there are. */
export interface Question {
  readonly id: number;
  readonly release: number;
  readonly path?: string;
}

export type FromWorker =
  | { readonly type: 'read'; readonly questions: readonly Question[] }
  | { readonly type: 'outcome'; readonly index: number; readonly outcome: UnitOutcome }
  | { readonly type: 'failed'; readonly index: number; readonly error: PackedError };

export function packError(thrown: unknown): PackedError {
  const [first] = toGateErrors(thrown);
  if (!first) return { code: 'RG-INTERNAL', message: String(thrown), options: {} };
  const { code, message, place, expected, hint } = first;
  const options = { ...(place && { place }), ...(expected !== undefined && { expected }), ...(hint !== undefined && { hint }) };
  return { code, message, options };
}

export function unpackError({ code, message, options }: PackedError): GateError {
  return new GateError(code, message, options);
}

import { GateError } from '../../../core/index.ts';

/** What is wrong with some bytes, said by a decoder that does not know where they came from. */
export class Damage extends Error {
  override readonly name = 'Damage';
}

/** An error about a file, with the offset where it is known. */
export function fileError(path: string, problem: string, offset?: number, cause?: unknown): GateError {
  return new GateError('RG-DATA', `${path} ${problem}${offset === undefined ? '' : ` (byte ${offset})`}`, {
    expected: 'a complete Parquet file',
    cause,
  });
}

/** What a decoder complains about as an error of the file; reading past the end of a buffer is such a complaint, faults of ours are not. */
export function asFileError(thrown: unknown, path: string, where: string, offset: number): unknown {
  if (thrown instanceof Damage) return fileError(path, `is damaged: ${where} ${thrown.message}`, offset, thrown);
  return isRangeError(thrown) ? fileError(path, `is damaged: ${where} holds less than it says`, offset, thrown) : thrown;
}

/** By its name: what the runtime throws is of another realm where code runs in one of its own. */
export function isRangeError(thrown: unknown): boolean {
  return typeof thrown === 'object' && thrown !== null && (thrown as { readonly name?: unknown }).name === 'RangeError';
}

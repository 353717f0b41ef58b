import { formatPlace, type GateError, type JsonObject, type Report } from '../core/index.ts';
import { plainLine, plainText, truncateUtf8 } from './escape.ts';
import type { Annotation } from './annotations.ts';
import { MOST_ANNOTATIONS } from './annotations.ts';

/** The report of a run that ended in errors a person can mend. */
export function reportOfErrors(verb: string, errors: readonly GateError[]): Report {
  const [first] = errors;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  const rows = errors.map((error) => [
    error.code,
    error.place ? formatPlace(error.place) : '',
    error.message,
    error.expected ?? '',
    error.hint ?? '',
  ]);
  return {
    verb,
    verdict: 'error',
    headline: first === undefined ? 'Something went wrong.' : `${first.message}${more}`,
    ...(first?.hint !== undefined && { nextStep: first.hint }),
    findings: [],
    facts: [],
    tables: [{ title: 'Errors', columns: ['Code', 'Place', 'Message', 'Expected', 'How to mend it'], rows }],
    timeline: [],
  };
}

/** At most ten error annotations, each at its place; those beyond are counted in the last one. */
export function annotateErrors(errors: readonly GateError[]): Annotation[] {
  return errors.slice(0, MOST_ANNOTATIONS).map((error, index) => {
    const more =
      index === MOST_ANNOTATIONS - 1 && errors.length > MOST_ANNOTATIONS ? `\n… and ${errors.length - MOST_ANNOTATIONS} more.` : '';
    const lines = [error.message, error.expected && `Expected: ${error.expected}`, error.hint].filter(
      (line) => line !== undefined && line !== '',
    );
    const where = error.place && { file: error.place.file, line: error.place.line, column: error.place.column };
    return { level: 'error', title: error.code, message: truncateUtf8(plainText(lines.join('\n')), 4000) + more, ...where };
  });
}

export function errorsToJson(errors: readonly GateError[]): JsonObject {
  const list = errors.map((error) => ({
    code: error.code,
    message: error.message,
    ...(error.place && { place: { file: error.place.file, line: error.place.line, column: error.place.column } }),
    ...(error.expected !== undefined && { expected: error.expected }),
    ...(error.hint !== undefined && { hint: error.hint }),
  }));
  return { version: 1, verdict: 'error', errors: list };
}

/** One line of a terminal or log for one error. */
export function errorLine(error: GateError): string {
  return plainLine(error.describe());
}

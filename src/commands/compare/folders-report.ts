import { type CommandResult, type Comparison, DIRECTIONS, GateError, GateErrors, type JsonObject, type Verdict } from '../../core/index.ts';
import { comparisonToJson } from './answer.ts';
import { describeComparison } from './describe.ts';
import type { ComparedFolders, ComparedSchema } from './folders.ts';

/** What the comparison of two folders comes to: a schema that is gone has no reader any more, so that it fails as a break does. */
export function reportFolders(compared: ComparedFolders): CommandResult {
  const { schemas, added, removed, unchanged } = compared;
  return {
    verdict: verdictOf(compared),
    json: { schemas: schemas.map(schemaToJson), added: [...added], removed: [...removed], unchanged },
    text: describe(compared),
  };
}

function verdictOf({ schemas, removed }: ComparedFolders): Verdict {
  const comparisons = schemas.flatMap(({ outcome }) => (isComparison(outcome) ? outcome : []));
  const answers = comparisons.flatMap((comparison) => DIRECTIONS.map((direction) => comparison[direction].answer));
  if (comparisons.length < schemas.length) return 'error';
  if (removed.length > 0 || answers.includes('breaking')) return 'fail';
  return answers.includes('unknown') ? 'inconclusive' : 'pass';
}

function isComparison(outcome: ComparedSchema['outcome']): outcome is Comparison {
  return !(outcome instanceof GateError) && !(outcome instanceof GateErrors);
}

function schemaToJson({ format, old, new: current, files, outcome }: ComparedSchema): JsonObject {
  const head = { format: format.name, old, new: current, ...(files > 1 && { files }) };
  return isComparison(outcome) ? { ...head, ...comparisonToJson(outcome) } : { ...head, error: errorText(outcome) };
}

function errorText(outcome: GateError | GateErrors): string {
  return outcome instanceof GateError ? outcome.describe() : outcome.errors.map((error) => error.describe()).join('\n');
}

function describe({ schemas, added, removed, unchanged }: ComparedFolders): string {
  const blocks = schemas.map(({ format, old, new: current, files, outcome }) => {
    const size = files > 1 ? ` and ${files - 1} more file${files > 2 ? 's' : ''}` : '';
    const text = isComparison(outcome) ? describeComparison(outcome, old, current) : `not compared: ${errorText(outcome)}\n`;
    return `${current}${size} (${format.title})\n${text}`;
  });
  const rest = [
    ...removed.map((path) => `gone: ${path}; what was written with it has no reader any more`),
    ...added.map((path) => `new: ${path}; the older side does not know it`),
    ...(unchanged > 0 ? [`${unchanged} schema${unchanged === 1 ? '' : 's'} unchanged`] : []),
  ];
  return [...blocks, ...(rest.length > 0 ? [`${rest.join('\n')}\n`] : [])].join('\n');
}

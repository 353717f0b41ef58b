import type { ClauseResult, DatasetResult, Offender } from '../../contract/index.ts';
import { type Finding, type JsonObject, makeFinding, type Place } from '../../core/index.ts';
import { releaseLabel } from '../labels.ts';
import { type Cell, type CellAnswer, contractName, openQuestion } from './cells.ts';
import { type ContractRuleId, contractRule } from './rules.ts';

/** What one answer has to say: every broken promise with its first rows, what is not known, and (for the candidate alone) what is not checked. */
export function cellFindings(answer: CellAnswer): Finding[] {
  const { cell, results } = answer;
  const found = results.flatMap((result) => datasetFindings(cell, result));
  // What is broken may be accepted one day; what is not known beside it must not pass with it.
  const reason = answer.answer === 'unknown' ? answer.reason : openQuestion(results);
  if (reason === undefined) return found;
  // A contract of the candidate that does not parse can be mended, and hides whatever it promised: nobody may wave it through.
  const code = answer.answer === 'unknown' && cell.contractOf.label === 'N' ? answer.code : undefined;
  return [...found, finding('contract/unknown', cell, { reason, ...(code !== undefined && { code }) })];
}

function datasetFindings(cell: Cell, { dataset, rows, database, unreadable, results }: DatasetResult): Finding[] {
  const findings = results.flatMap((result) => clauseFindings(cell, result, rows, scopeOf(database)));
  if (unreadable.count === 0) return findings;
  const data = {
    dataset,
    failed: unreadable.count,
    of: rows,
    reason: unreadable.offenders[0]?.value ?? '',
    rows: shown(unreadable.offenders),
  };
  return [finding('contract/unreadable-row', cell, data, firstRow(cell, unreadable.offenders)), ...findings];
}

/** The database, the table and which of its rows. */
function scopeOf(scope: DatasetResult['database']): JsonObject {
  if (!scope) return {};
  const { name, table, filter, sample } = scope;
  return {
    database: `${name} ${table}${filter === undefined ? '' : ` where ${filter}`}${sample === undefined ? '' : ` in a sample of ${sample} %`}`,
  };
}

function clauseFindings(
  cell: Cell,
  { clause, status, failed, offenders, reason }: ClauseResult,
  rows: number,
  scope: JsonObject,
): Finding[] {
  const { dataset, property, rule, limit, place } = clause;
  const data = { dataset, property, rule, limit, ...scope, ...(clause.notes && { notes: { ...clause.notes } }) };
  const here = cell.contractOf.label === 'N' ? place : undefined;
  if (status === 'not-run')
    return cell.direction === undefined ? [finding('contract/not-run', cell, { ...data, reason: reason ?? '' }, here)] : [];
  if (status !== 'broken') return [];
  const counted: JsonObject = reason === undefined ? { failed, of: rows } : { counted: reason };
  return [finding('contract/broken', cell, { ...data, ...counted, rows: shown(offenders) }, here)];
}

/** Of a release that is past there is no line to point at; the entry of the configuration stands for it. */
function finding(id: ContractRuleId, cell: Cell, data: JsonObject, place?: Place): Finding {
  const { contract, isConsumer, contractOf, dataOf, direction, entry } = cell;
  return makeFinding(contractRule(id), {
    gate: 'contract',
    data: { contract: contractName(cell), ...(isConsumer && { consumer: contract }), ...data },
    place: place ?? (contractOf.label === 'N' && contract !== '' ? { file: contract, line: 1, column: 1 } : entry.place),
    ...(direction && { direction, versions: { writer: releaseLabel(dataOf), reader: releaseLabel(contractOf) } }),
  });
}

function firstRow({ dataOf }: Cell, [first]: readonly Offender[]): Place | undefined {
  return first && first.line > 0 && dataOf.label === 'N' ? { file: first.file, line: first.line, column: 1 } : undefined;
}

function shown(offenders: readonly Offender[]): string[] {
  return offenders.map(
    ({ file, line, key, value }) => `${file}${line === 0 ? '' : `:${line}`}${key === undefined ? '' : ` ${key}`} ${value}`,
  );
}

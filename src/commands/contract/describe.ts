import type { JsonObject } from '../../core/index.ts';
import { formatPlace } from '../../core/index.ts';
import { plainLine } from '../../report/index.ts';
import type { ClauseResult, DatabaseScope, DatasetResult, Offender } from '../../contract/index.ts';

const ORDER = ['broken', 'unknown', 'not-run', 'kept'] as const;

/** The stable form of `contract test --json`. */
export function resultsToJson(contract: string, results: readonly DatasetResult[]): JsonObject {
  return {
    contract,
    datasets: results.map(({ dataset, rows, database, unreadable, results: clauses }) => ({
      dataset,
      rows,
      ...(database && { database: { ...database } }),
      unreadable: { count: unreadable.count, rows: unreadable.offenders.map((one) => ({ ...one })) },
      clauses: clauses.map(clauseToJson),
    })),
  };
}

function clauseToJson({ clause, status, failed, offenders, reason, by }: ClauseResult): JsonObject {
  const { property, rule, limit, place } = clause;
  return {
    property,
    rule,
    limit,
    status,
    failed,
    ...(reason !== undefined && { reason }),
    ...(by !== undefined && { by }),
    place: { ...place },
    rows: offenders.map((one) => ({ ...one })),
  };
}

/** For people, a line each and nothing foreign in it that could act: what is broken first, each with its first rows; what was kept is only counted. */
export function describeResults(contract: string, results: readonly DatasetResult[]): string {
  return `${results
    .flatMap((result) => describeDataset(contract, result))
    .map(plainLine)
    .join('\n')}\n`;
}

function describeDataset(contract: string, { dataset, rows, database, unreadable, results }: DatasetResult): string[] {
  const counts = ORDER.map((status) => [status, results.filter((one) => one.status === status).length] as const).filter(
    ([, count]) => count > 0,
  );
  const head = `${contract} ${dataset}: ${rows} row${rows === 1 ? '' : 's'}; ${counts.map(([status, count]) => `${count} ${status}`).join(', ') || 'nothing promised'}${scopeOf(database)}`;
  const lines = [head];
  if (unreadable.count > 0)
    lines.push(`  broken readable: ${unreadable.count} of ${rows} rows cannot be read`, ...rowLines(unreadable.offenders));
  const proved = results.filter(({ by }) => by === 'metadata').map(({ clause }) => nameOf(clause));
  if (proved.length > 0) lines.push(`  from the metadata of the files, without reading a row: ${listed(proved)}`);
  for (const status of ORDER.slice(0, 3)) {
    for (const one of results.filter((result) => result.status === status)) lines.push(...describeClause(one, rows));
  }
  return lines;
}

function describeClause({ clause, status, failed, offenders, reason }: ClauseResult, rows: number): string[] {
  const what = nameOf(clause);
  const why = reason ?? `${failed} of ${rows} rows`;
  return [
    `  ${status} ${what}${clause.limit === '' ? '' : ` (${clause.limit})`}: ${why} [${formatPlace(clause.place)}]`,
    ...rowLines(offenders),
  ];
}

function nameOf({ property, rule }: ClauseResult['clause']): string {
  return [property, rule].filter((part) => part !== '').join(' ');
}

/** Names that are shown; a wide table has hundreds. */
const SHOWN = 30;

function listed(names: readonly string[]): string {
  return `${names.slice(0, SHOWN).join(', ')}${names.length > SHOWN ? ` and ${names.length - SHOWN} more` : ''}`;
}

function rowLines(offenders: readonly Offender[]): string[] {
  return offenders.map(
    ({ file, line, key, value }) => `    ${file}${line === 0 ? '' : `:${line}`}${key === undefined ? '' : ` ${key}`}: ${value}`,
  );
}

/** Where and over which rows a database counted. */
function scopeOf(database: DatabaseScope | undefined): string {
  if (!database) return '';
  const { name, table, filter, sample } = database;
  return ` (counted by ${name} in ${table}${filter === undefined ? '' : `, where ${filter}`}${sample === undefined ? '' : `, in a sample of ${sample} %`})`;
}

import { GateError } from '../../core/index.ts';
import { and } from './conditions.ts';
import { findColumn } from './compile.ts';
import { momentOf } from './judge/index.ts';
import type { Condition, SqlDialect, Subject, Table } from './types.ts';

const OPERATORS = ['=', '!=', '<', '<=', '>', '>='] as const;
type Operator = (typeof OPERATORS)[number];

/** Which rows are looked at: a column against a value. Never SQL, so that nothing of the user's is run. */
export interface FilterTerm {
  readonly column: string;
  readonly operator: Operator;
  readonly value: string;
}

const EXPECTED = 'COLUMN OPERATOR VALUE with one of = != < <= > >=, several joined by `and`, such as `day >= 2026-01-01 and region = eu`';
const TERM = /^\s*("(?:[^"]|"")+"|[^\s=!<>'"]+)\s*(!=|<=|>=|=|<|>)\s*('(?:[^']|'')*'|\S.*?)\s*$/;

/** @throws GateError RG-USAGE */
export function parseFilter(text: string): readonly FilterTerm[] {
  return splitTerms(text).map((term) => {
    const [, column = '', operator = '', value = ''] = TERM.exec(term) ?? [];
    const known = OPERATORS.find((one) => one === operator);
    if (!known) throw new GateError('RG-USAGE', `${JSON.stringify(text)} is no filter`, { expected: EXPECTED });
    return { column: unquoted(column, '"'), operator: known, value: unquoted(value, "'") };
  });
}

/** At every `and` outside of quotes. */
function splitTerms(text: string): readonly string[] {
  const terms: string[] = [''];
  for (const [part] of text.matchAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\s+and\s+|[\s\S]/gi)) {
    if (/^\s+and\s+$/i.test(part)) terms.push('');
    else terms.push(`${terms.pop() ?? ''}${part}`);
  }
  return terms;
}

function unquoted(text: string, mark: string): string {
  return text.startsWith(mark) && text.endsWith(mark) && text.length > 1 ? text.slice(1, -1).replaceAll(mark + mark, mark) : text;
}

/** The condition of a filter. @throws GateError RG-USAGE for a column that is not there, or a value that its type does not have */
export function compileFilter(terms: readonly FilterTerm[], table: Table, dialect: SqlDialect): Condition {
  return and(
    ...terms.map(({ column, operator, value }) => {
      const found = findColumn(column, table.columns);
      if (!found) throw new GateError('RG-USAGE', `the table has no column ${column} to filter by`);
      const sql = dialect.quote(found.name);
      const subject: Subject = { sql, type: found.type };
      const literal = literalOf(value, subject, dialect);
      if (literal === undefined)
        throw new GateError('RG-USAGE', `${JSON.stringify(value)} is no value of ${column}, which is of type ${found.type.name}`);
      const isText = found.type.family === 'text';
      return `${isText ? dialect.plain(sql) : sql} ${operator === '!=' ? '<>' : operator} ${literal}`;
    }),
  );
}

function literalOf(value: string, subject: Subject, dialect: SqlDialect): string | undefined {
  switch (subject.type.family) {
    case 'integer':
      return /^-?\d{1,18}$/.test(value) ? value : undefined;
    case 'decimal':
      return /^-?\d{1,18}(?:\.\d{1,9})?$/.test(value) ? dialect.decimal(value) : undefined;
    case 'boolean':
      return /^(?:true|false)$/i.test(value) ? value.toUpperCase() : undefined;
    case 'text':
      return dialect.text(value);
    case 'date':
    case 'timestamp':
      return momentLiteral(value, subject, dialect);
    default:
      return undefined;
  }
}

function momentLiteral(value: string, subject: Subject, dialect: SqlDialect): string | undefined {
  if (!/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?Z?)?$/.test(value)) return undefined;
  if (subject.type.family === 'date' && value.length > 10) return undefined;
  const instant = Date.parse(value.length === 10 || value.endsWith('Z') ? value : `${value}Z`);
  return Number.isNaN(instant) ? undefined : momentOf(instant, subject, dialect);
}

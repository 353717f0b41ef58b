import { GateError } from '../../core/index.ts';
import { and } from './conditions.ts';
import { findColumn } from './compile.ts';
import type { FilterTerm } from './filter.ts';
import { momentOf } from './judge/index.ts';
import type { Condition, SqlDialect, Subject, Table } from './types.ts';

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
      return /^-?\d{1,18}(?:\.\d{1,9})?$/.test(value) ? dialect.decimal(value, subject.type) : undefined;
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

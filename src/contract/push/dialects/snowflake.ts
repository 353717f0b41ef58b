import type { ColumnType, Family, SqlDialect } from '../types.ts';
import { comparableKeys, fitsDecimal, floatDigits, isStorable, quoteWith, remainder } from './shared.ts';
import { snowflakePattern } from './snowflake-pattern.ts';

/** By the names of its results. */
const FAMILIES: Readonly<Record<string, Family>> = {
  fixed: 'decimal',
  real: 'float',
  text: 'text',
  boolean: 'boolean',
  date: 'date',
  time: 'time',
  timestamp_ntz: 'timestamp',
  timestamp_ltz: 'timestamp',
  timestamp_tz: 'timestamp',
  variant: 'json',
};

const literal = (value: string): string => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
const decimal = (digits: string, type: ColumnType): string | undefined => (fitsDecimal(digits, type) ? digits : undefined);

/** https://docs.snowflake.com/en/sql-reference */
export const snowflakeDialect: SqlDialect = {
  name: 'snowflake',
  title: 'Snowflake',
  quote: quoteWith('"'),
  text: (value) => (isStorable(value) ? literal(value) : undefined),
  decimal,
  float: (value) => `CAST('${floatDigits(value)}' AS FLOAT)`,
  moment: (digits, { family, zoned }) =>
    family === 'date'
      ? `CAST('${digits}' AS DATE)`
      : zoned === true
        ? `CAST('${digits} +0000' AS TIMESTAMP_TZ)`
        : `CAST('${digits}' AS TIMESTAMP_NTZ)`,
  time: (digits) => `CAST('${digits}' AS TIME)`,
  read: (sql) => sql,
  plain: (sql) => sql,
  countIf: (condition) => `COUNT_IF(${condition})`,
  countDistinct: (keys) => {
    const values = comparableKeys(keys);
    return values && `COUNT(DISTINCT ${values.join(', ')})`;
  },
  length: (sql) => `LENGTH(${sql})`,
  matches: (sql, pattern) => {
    const text = snowflakePattern(pattern);
    // `s`: what stands before and behind crosses lines.
    return text === undefined ? undefined : `REGEXP_LIKE(${sql}, ${literal(text)}, 's')`;
  },
  isNumber: ({ sql, type }) =>
    type.family === 'float' ? `${sql} NOT IN (CAST('NaN' AS FLOAT), CAST('inf' AS FLOAT), CAST('-inf' AS FLOAT))` : 'TRUE',
  isNan: ({ sql, type }) => (type.family === 'float' && !type.plain ? `${sql} = CAST('NaN' AS FLOAT)` : 'FALSE'),
  nanIsGreatest: true,
  isWhole: (sql) => `FLOOR(${sql}) = ${sql}`,
  isMultiple: remainder(decimal),
  unboundedDates: false,
  hasMidnight24: false,
  epoch: ({ sql, type }) =>
    type.family === 'date' ? `DATEDIFF(day, CAST('1970-01-01' AS DATE), ${sql}) * 86400000` : `DATE_PART(epoch_millisecond, ${sql})`,
  sample: (percent) => ` SAMPLE SYSTEM (${percent}) SEED (1)`,
  toText: (sql) => `CAST(${sql} AS VARCHAR)`,
  jsonNull: (sql) => `IS_NULL_VALUE(${sql})`,
};

/** A column as the metadata of a result describes it. */
export function snowflakeType(type: string, precision: number | undefined, scale: number | undefined, collation: string): ColumnType {
  const base = type.toLowerCase();
  const family = Object.hasOwn(FAMILIES, base) ? FAMILIES[base] : undefined;
  if (family === undefined || collation !== '') return { family: 'other', name: collation === '' ? base : `${base} with a collation` };
  if (base === 'fixed') return { family: scale === 0 ? 'integer' : 'decimal', name: `number(${precision ?? 38},${scale ?? 37})` };
  return { family, name: base, ...(/_(?:ltz|tz)$/.test(base) && { zoned: true }) };
}

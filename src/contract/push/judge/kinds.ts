import type { ValueType } from '../../types.ts';
import { and, FALSE, not } from '../conditions.ts';
import type { Family, SqlDialect, Subject } from '../types.ts';
import { datesOf } from './days.ts';
import { shapeOf } from './text.ts';
import { FAILS, fails, type Judgement, PASSES, unknown } from './types.ts';

/** What JSON shows as a text. */
const TEXTS: ReadonlySet<Family> = new Set(['text', 'uuid', 'date', 'time', 'timestamp']);
const NUMBERS: ReadonlySet<Family> = new Set(['integer', 'decimal', 'float']);

/** Whether values of a column are of a type of the contract; mostly the column says it for all of them. */
export function judgeType(wanted: ValueType, subject: Subject, dialect: SqlDialect): Judgement {
  const { family } = subject.type;
  switch (wanted) {
    case 'string':
      return TEXTS.has(family) ? PASSES : FAILS;
    case 'boolean':
      return family === 'boolean' ? PASSES : FAILS;
    case 'number':
      return NUMBERS.has(family) ? fails(dialect.isNan(subject)) : FAILS;
    case 'integer':
      return whole(subject, dialect);
    case 'date':
    case 'time':
    case 'timestamp':
      return moments(wanted, subject, dialect);
    case 'array':
      return family === 'list' ? PASSES : FAILS;
    case 'vector':
      return vector(subject, dialect);
    default:
      return family === 'struct' || family === 'map' ? PASSES : FAILS;
  }
}

function whole(subject: Subject, dialect: SqlDialect): Judgement {
  const { family } = subject.type;
  if (family === 'integer') return PASSES;
  if (!NUMBERS.has(family)) return FAILS;
  return fails(not(and(dialect.isNumber(subject), dialect.isWhole(subject.sql))));
}

function moments(wanted: 'date' | 'time' | 'timestamp', subject: Subject, dialect: SqlDialect): Judgement {
  const { family } = subject.type;
  if (family === 'text') return shapeOf(wanted, subject, dialect);
  if (family !== wanted) return FAILS;
  if (family !== 'time') return datesOf(subject, dialect);
  return fails(dialect.hasMidnight24 ? `${subject.sql} >= ${dialect.time('24:00:00')}` : FALSE);
}

/** Every item of it is a number. */
function vector({ sql, type }: Subject, dialect: SqlDialect): Judgement {
  if (type.family !== 'list') return FAILS;
  if (dialect.json && type.items?.family === 'json') {
    const { anyItem, kind } = dialect.json;
    return fails(anyItem(sql, 'v', not(`${kind('v')} = 'number'`)));
  }
  if (!dialect.anyItem || !type.items) return unknown(`items of ${type.name} are not looked into`);
  return fails(dialect.anyItem(sql, 'v', NUMBERS.has(type.items.family) ? 'v IS NULL' : 'TRUE'));
}

import type { OdcsField } from '../../../compat/index.ts';
import type { AgeClause, NotRunClause } from '../../types.ts';
import type { ServiceLevel } from './notes.ts';

const UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    d: 86_400_000,
    day: 86_400_000,
    days: 86_400_000,
    h: 3_600_000,
    hour: 3_600_000,
    hours: 3_600_000,
    m: 60_000,
    min: 60_000,
    minute: 60_000,
    minutes: 60_000,
    s: 1000,
    w: 604_800_000,
    y: 31_557_600_000,
    year: 31_557_600_000,
    years: 31_557_600_000,
  }),
);
const KINDS: ReadonlyMap<string, AgeClause['kind']> = new Map([
  ['freshness', 'freshness'],
  ['timeliness', 'freshness'],
  ['ty', 'freshness'],
  ['retention', 'retention'],
  ['re', 'retention'],
]);

/** Service levels about the age of rows, for the objects they name. All others are told, with the first object. */
export function ageClauses(
  levels: readonly ServiceLevel[],
  object: OdcsField,
  isFirst: boolean,
): { ages: AgeClause[]; notRun: NotRunClause[] } {
  const ages: AgeClause[] = [];
  const notRun: NotRunClause[] = [];
  for (const { property, value, unit, element, place } of levels) {
    const kind = KINDS.get(property.toLowerCase());
    const columns = element
      .split(',')
      .map((one) => one.trim().split('.'))
      .filter(([table]) => table === object.name);
    if (columns.length === 0 && !isFirst) continue;
    const base = {
      dataset: object.name,
      property: '',
      rule: property,
      limit: `${JSON.stringify(value)} ${unit}`.trim(),
      place,
      sensitive: false,
    };
    const age = typeof value === 'number' ? value * (UNITS.get(unit.toLowerCase()) ?? Number.NaN) : Number.NaN;
    if (kind === undefined) notRun.push({ ...base, reason: 'only freshness and retention show in the rows' });
    else if (Number.isNaN(age)) notRun.push({ ...base, reason: 'the value is no number with a unit of time' });
    else if (columns.length === 0 && element === '') notRun.push({ ...base, reason: 'no element says which column holds the time' });
    if (kind === undefined || Number.isNaN(age)) continue;
    for (const [, column] of columns) {
      if (column === undefined) notRun.push({ ...base, reason: 'the element names no column' });
      else ages.push({ ...base, property: column, kind, column, age });
    }
  }
  return { ages, notRun };
}

import type { OdcsField } from '../../../compat/index.ts';
import type { AgeClause, Clause, NotRunClause } from '../../types.ts';
import type { ServiceLevel } from './notes.ts';

/** `m` alone is a minute to some and a month to others: it is none here. Months and years are mean ones. */
const UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    's sec second seconds': 1000,
    'min minute minutes': 60_000,
    'h hr hour hours': 3_600_000,
    'd day days': 86_400_000,
    'w wk week weeks': 604_800_000,
    'mo month months': 2_629_746_000,
    'y yr year years': 31_556_952_000,
  }).flatMap(([names, size]) => names.split(' ').map((name): [string, number] => [name, size])),
);
const KINDS: ReadonlyMap<string, AgeClause['kind']> = new Map([
  ['freshness', 'freshness'],
  ['timeliness', 'freshness'],
  ['ty', 'freshness'],
  ['retention', 'retention'],
  ['re', 'retention'],
]);

interface Column {
  readonly table: string;
  readonly column: string | undefined;
}

/** Service levels about the age of rows, for the objects they name. All others are told, with the first object. */
export function ageClauses(
  levels: readonly ServiceLevel[],
  object: OdcsField,
  objects: readonly OdcsField[],
): { ages: AgeClause[]; notRun: NotRunClause[] } {
  const ages: AgeClause[] = [];
  const notRun: NotRunClause[] = [];
  for (const level of levels) {
    const columns = columnsOf(level.element, objects);
    const mine = columns.filter(({ table }) => table === object.name || table === object.physicalName);
    // What names nobody is told once.
    const isHomeless = object === objects[0] && columns.every(({ table }) => !isNamed(table, objects));
    if (mine.length === 0 && !isHomeless) continue;
    const base = clauseOf(level, object);
    const kind = KINDS.get(level.property.toLowerCase());
    const age = millisecondsOf(level);
    if (kind === undefined) notRun.push({ ...base, reason: 'only freshness and retention show in the rows' });
    else if (age === undefined) notRun.push({ ...base, reason: 'the value is no number with a unit of time that is clear' });
    else if (mine.length === 0) notRun.push({ ...base, reason: 'no element says which column holds the time' });
    if (kind === undefined || age === undefined) continue;
    for (const { column } of mine) {
      if (column === undefined) notRun.push({ ...base, reason: 'the element names no column' });
      else if (column.includes('.')) notRun.push({ ...base, property: column, reason: 'a time inside of a property is not looked at' });
      else ages.push({ ...base, property: column, kind, column, age });
    }
  }
  return { ages, notRun };
}

function clauseOf({ property, value, unit, place }: ServiceLevel, object: OdcsField): Clause {
  const limit = `${typeof value === 'string' ? value : JSON.stringify(value)} ${unit}`.trim();
  return { dataset: object.name, property: '', rule: property, limit, place, sensitive: false };
}

/** `table.column`, several with commas; with one object alone the name of its column will do. */
function columnsOf(element: string, objects: readonly OdcsField[]): readonly Column[] {
  const [only] = objects;
  return element
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((name): Column => {
      const isBare = objects.length === 1 && only?.fields.some((field) => field.name === name);
      if (only && isBare === true) return { table: only.name, column: name };
      const [table = '', ...path] = name.split('.');
      return { table, column: path.length === 0 ? undefined : path.join('.') };
    });
}

function isNamed(table: string, objects: readonly OdcsField[]): boolean {
  return objects.some(({ name, physicalName }) => name === table || physicalName === table);
}

/** `undefined` without a number, or with a unit that could be two. */
function millisecondsOf({ value, unit }: ServiceLevel): number | undefined {
  const amount = typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
  const size = UNITS.get(unit.toLowerCase());
  return typeof amount === 'number' && size !== undefined ? amount * size : undefined;
}

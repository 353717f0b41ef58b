import { loadSchemaTools, type OdcsField, type SourceNode } from '../../../compat/index.ts';
import type { Contract, CountClause, Dataset, NotRunClause, TextFile } from '../../types.ts';
import { columnOf } from './column.ts';
import { nestedRules } from './nested.ts';
import { isSensitive, type Notes, readNotes } from './notes.ts';
import { qualityClauses } from './quality.ts';
import { ageClauses } from './service-levels.ts';
import { type Departure, findDepartures, findSlips, type Slip } from './standard/slips.ts';
import { unusedOptions } from './tests.ts';

/** Of one object; a contract of another kind altogether has no end of them. */
const MOST_SLIPS = 20;

/**
 * An ODCS contract as datasets, one per object of its schema.
 * @throws GateError RG-SCHEMA-SYNTAX
 */
export async function readOdcsContract(file: TextFile): Promise<Contract> {
  const { parseOdcs, readYaml } = await loadSchemaTools();
  const { objects } = parseOdcs(file);
  const { root } = readYaml(file);
  const notes = readNotes(root);
  const datasets = objects.map((object) => datasetOf(object, objects, notes));
  return { path: file.path, dialect: 'odcs', datasets: withStandard(datasets, root, file.path) };
}

/** What departs from the standard is told with the object that it stands in, or with the first. */
function withStandard(datasets: readonly Dataset[], root: SourceNode, path: string): readonly Dataset[] {
  const [slips, departures] = [findSlips(root), findDepartures(root)];
  return datasets.map((dataset, index) => {
    const isMine = (one: Slip | Departure): boolean => (one.path[0] === 'schema' ? Number(one.path[1]) : 0) === index;
    const told = [
      ...slips.filter(isMine).map((slip) => [slip, slipReason(slip)] as const),
      ...departures.filter(isMine).map((one) => [one, `it ${one.message} as ODCS ${one.version} has it`] as const),
    ].slice(0, MOST_SLIPS);
    const clauses = told.map(([one, reason]): NotRunClause => {
      const place = { file: path, line: one.line, column: one.column };
      const rule = 'meant' in one ? (one.path.at(-1) ?? '') : nameOf(one.path);
      return { dataset: dataset.name, property: '', rule, limit: '', place, sensitive: false, reason };
    });
    return clauses.length === 0 ? dataset : { ...dataset, notRun: [...dataset.notRun, ...clauses] };
  });
}

function slipReason({ path, meant }: Slip): string {
  return `the standard has no key ${JSON.stringify(path.at(-1) ?? '')} here; ${meant} may have been meant`;
}

/** `servers.0.port`; of a property only what stands in it. */
function nameOf(path: readonly string[]): string {
  return path.length === 0 ? 'contract' : path.join('.');
}

function datasetOf(object: OdcsField, objects: readonly OdcsField[], notes: Notes): Dataset {
  const rules = [
    qualityClauses({ object, property: '', sensitive: isSensitive(notes, object) }),
    ...object.fields.map((field) => qualityClauses({ object, field, property: field.name, sensitive: isSensitive(notes, field) })),
  ];
  const nested = nestedRules(object, notes);
  const levels = ageClauses(notes.levels, object, objects);
  const sql = [...rules.flatMap((one) => one.sql), ...nested.sql];
  return {
    name: object.name,
    ...(object.physicalName !== undefined && { table: object.physicalName }),
    columns: object.fields.map((field) => columnOf(field, { dataset: object.name, path: [], notes })),
    counts: [...uniqueClauses(object, notes), ...rules.flatMap(({ counts }) => counts)],
    ages: levels.ages,
    notRun: [...rules.flatMap(({ notRun }) => notRun), ...nested.notRun, ...untested(object), ...levels.notRun],
    ...(sql.length > 0 && { sql }),
    ...(nested.schema && { schema: nested.schema }),
  };
}

/** `unique` and the primary key hold over all rows; the parts of a key together. */
function uniqueClauses(object: OdcsField, notes: Notes): CountClause[] {
  const keys = object.fields.filter(({ primaryKey }) => primaryKey);
  const groups = [
    ...object.fields
      .filter(({ unique, primaryKey }) => unique && !(primaryKey && keys.length === 1))
      .map((field) => ({ rule: 'unique', fields: [field] })),
    ...(keys.length > 0 ? [{ rule: 'primaryKey', fields: keys }] : []),
  ];
  return groups.map(({ rule, fields }) => {
    const names = fields.map(({ name }) => name);
    return {
      dataset: object.name,
      property: names.join(', '),
      rule,
      limit: 'no value twice',
      place: fields[0]?.at(rule) ?? object.place,
      sensitive: fields.some((field) => isSensitive(notes, field)),
      test: { kind: 'duplicate', columns: names },
      expect: { unit: 'rows', operators: [['mustBe', 0]] },
    };
  });
}

/** References to other properties, and options that nobody understands: told, for a slip in their names would promise nothing. */
function untested(object: OdcsField): NotRunClause[] {
  const found: NotRunClause[] = [];
  const visit = (field: OdcsField, path: readonly string[]): void => {
    const tell = (rule: string, reason: string): void => {
      const clause = { dataset: object.name, property: path.join('.'), rule, limit: '', place: field.at(rule), sensitive: false };
      found.push({ ...clause, reason });
    };
    if (field.relationships.length > 0) tell('relationships', 'whether what is referred to exists is not looked up');
    for (const option of unusedOptions(field)) tell(option, `the option ${option} is not known here, or its value is of another kind`);
    const inner = [...field.fields, ...(field.items ? [field.items] : []), ...(field.map ? [field.map.key, field.map.value] : [])];
    for (const one of inner) visit(one, [...path, one.name]);
  };
  visit(object, []);
  return found;
}

import { loadSchemaTools, type OdcsField } from '../../../compat/index.ts';
import type { Contract, CountClause, Dataset, NotRunClause, TextFile } from '../../types.ts';
import { columnOf } from './column.ts';
import { isSensitive, type Notes, readNotes } from './notes.ts';
import { qualityClauses } from './quality.ts';
import { ageClauses } from './service-levels.ts';

/**
 * An ODCS contract as datasets, one per object of its schema.
 * @throws GateError RG-SCHEMA-SYNTAX
 */
export async function readOdcsContract(file: TextFile): Promise<Contract> {
  const { parseOdcs, readYaml } = await loadSchemaTools();
  const { objects } = parseOdcs(file);
  const notes = readNotes(readYaml(file).root);
  const datasets = objects.map((object): Dataset => {
    const rules = [object, ...object.fields].map((field) =>
      qualityClauses(object, field === object ? undefined : field, isSensitive(notes, field)),
    );
    const columns = object.fields.map((field) => columnOf(field, { dataset: object.name, path: [], notes }));
    const levels = ageClauses(notes.levels, object, object === objects[0]);
    return {
      name: object.name,
      columns,
      counts: [...uniqueClauses(object, notes), ...rules.flatMap(({ counts }) => counts)],
      ages: levels.ages,
      notRun: [...nestedQuality(object), ...rules.flatMap(({ notRun }) => notRun), ...levels.notRun],
    };
  });
  return { path: file.path, dialect: 'odcs', datasets };
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

/** Rules about properties inside of others would need a row of their own to count; they are told, not run. */
function nestedQuality(object: OdcsField): NotRunClause[] {
  const inner = (field: OdcsField): readonly OdcsField[] => [...field.fields, ...(field.items ? [field.items] : [])];
  const deep = (field: OdcsField, path: string): NotRunClause[] =>
    inner(field).flatMap((one) => {
      const property = `${path}.${one.name}`;
      const clauses = one.quality.map((rule) => ({
        dataset: object.name,
        property,
        rule: rule.label,
        limit: rule.label,
        place: rule.place,
        sensitive: false,
        reason: 'quality rules of nested properties are not counted',
      }));
      const unique = one.unique
        ? [
            {
              dataset: object.name,
              property,
              rule: 'unique',
              limit: 'no value twice',
              place: one.at('unique'),
              sensitive: false,
              reason: 'uniqueness of nested properties is not counted',
            },
          ]
        : [];
      return [...clauses, ...unique, ...deep(one, property)];
    });
  return object.fields.flatMap((field) => deep(field, field.name));
}

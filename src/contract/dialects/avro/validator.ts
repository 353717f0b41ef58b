import { type AvroUse, loadAvroParser } from '../../../compat/index.ts';
import { member } from '../../engine/json.ts';
import type { RowProblem, RowValidator } from '../../engine/schema-rows.ts';
import { isList } from '../../engine/tests.ts';
import type { Dataset, Value } from '../../types.ts';
import { sourceOf } from '../source.ts';
import { fitsLogical, fitsPrimitive } from './values.ts';

type Schema = AvroUse['schema'];

/** Rows as plain JSON, as the JSON encoding of Avro, or as an Avro file gives them. */
export async function avroValidator(dataset: Dataset): Promise<RowValidator> {
  const use = (await loadAvroParser())(sourceOf(dataset));
  return { check: (row) => problemsOf(row, use.schema, ''), unknownFormats: [] };
}

function problemsOf(value: Value, schema: Schema, property: string): readonly RowProblem[] {
  const wrong = (): readonly RowProblem[] => [{ property, keyword: 'type', message: `a value of type ${nameOf(schema)}`, value }];
  switch (schema.kind) {
    case 'record':
      return isMap(value) ? schema.fields.flatMap((field) => fieldProblems(value, field, property)) : wrong();
    case 'array':
      return isList(value) ? value.flatMap((item) => problemsOf(item, schema.items.schema, join(property, '*'))) : wrong();
    case 'map':
      return isMap(value)
        ? Object.values(value as Readonly<Record<string, Value>>).flatMap((item) =>
            problemsOf(item, schema.values.schema, join(property, '*')),
          )
        : wrong();
    case 'union':
      return unionProblems(value, schema.branches, property) ?? wrong();
    case 'enum':
      if (typeof value !== 'string') return wrong();
      return schema.symbols.some(({ name }) => name === value)
        ? []
        : [{ property, keyword: 'enum', message: `a symbol of ${schema.fullName}`, value }];
    case 'fixed':
      if (schema.logical) return fitsLogical(value, schema.logical) ? [] : wrong();
      return typeof value === 'string' && value.length === schema.size ? [] : wrong();
    default:
      return (schema.logical ? fitsLogical(value, schema.logical) : fitsPrimitive(value, schema.kind)) ? [] : wrong();
  }
}

interface Field {
  readonly name: string;
  readonly type: AvroUse;
  readonly default?: unknown;
}

/** A field that is absent has its default; without one no reader could go on. */
function fieldProblems(row: Value, field: Field, property: string): readonly RowProblem[] {
  const value = member(row, field.name);
  const path = join(property, field.name);
  if (value !== undefined) return problemsOf(value, field.type.schema, path);
  return field.default === undefined ? [{ property: path, keyword: 'required', message: 'there, for it has no default', value: null }] : [];
}

/** Plain, or as the JSON encoding has it: the name of the branch around the value. Of one branch that is not null its own problems. */
function unionProblems(value: Value, branches: readonly AvroUse[], property: string): readonly RowProblem[] | undefined {
  if (branches.some(({ schema }) => problemsOf(value, schema, property).length === 0)) return [];
  const names = isMap(value) ? Object.keys(value ?? {}) : [];
  const wrapped = names.length === 1 ? branches.find(({ schema }) => nameOf(schema) === names[0]) : undefined;
  if (wrapped) return problemsOf(member(value, names[0] ?? '') ?? null, wrapped.schema, property);
  const [only, ...others] = branches.filter(({ schema }) => schema.kind !== 'null');
  return only && others.length === 0 && value !== null ? problemsOf(value, only.schema, property) : undefined;
}

function nameOf(schema: Schema): string {
  if ('fullName' in schema) return schema.fullName;
  return schema.kind === 'union' ? schema.branches.map((branch) => nameOf(branch.schema)).join(' or ') : schema.kind;
}

function isMap(value: Value): boolean {
  return typeof value === 'object' && value !== null && !isList(value);
}

function join(property: string, step: string): string {
  return property === '' ? step : `${property}.${step}`;
}

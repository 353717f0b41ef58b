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
  return { check: (row) => new RowCheck().problems(row, use.schema, ''), unknownFormats: [] };
}

/** Checks one row. What was found of a value is kept: with unions in unions it would be asked for over and over. */
class RowCheck {
  readonly #known = new Map<Value, Map<Schema, readonly RowProblem[]>>();

  problems(value: Value, schema: Schema, property: string): readonly RowProblem[] {
    if (typeof value !== 'object' || value === null) return this.#look(value, schema, property);
    const known = this.#known.get(value) ?? new Map<Schema, readonly RowProblem[]>();
    this.#known.set(value, known);
    const found = known.get(schema) ?? this.#look(value, schema, property);
    known.set(schema, found);
    return found;
  }

  #look(value: Value, schema: Schema, property: string): readonly RowProblem[] {
    const wrong = (): readonly RowProblem[] => [{ property, keyword: 'type', message: `a value of type ${nameOf(schema)}`, value }];
    switch (schema.kind) {
      case 'record':
        return isMap(value) ? schema.fields.flatMap((field) => this.#field(value, field, property)) : wrong();
      case 'array':
        return isList(value) ? value.flatMap((item) => this.problems(item, schema.items.schema, join(property, '*'))) : wrong();
      case 'map':
        return isMap(value) ? this.#entries(value, schema.values.schema, join(property, '*')) : wrong();
      case 'union':
        return this.#union(value, schema.branches, property) ?? wrong();
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

  #entries(value: Value, schema: Schema, property: string): readonly RowProblem[] {
    return Object.values(value as Readonly<Record<string, Value>>).flatMap((item) => this.problems(item, schema, property));
  }

  /** A field that is absent has its default; without one no reader could go on. */
  #field(row: Value, field: Field, property: string): readonly RowProblem[] {
    const value = member(row, field.name);
    const path = join(property, field.name);
    if (value !== undefined) return this.problems(value, field.type.schema, path);
    return field.default === undefined
      ? [{ property: path, keyword: 'required', message: 'there, for it has no default', value: null }]
      : [];
  }

  /** Plain, or as the JSON encoding has it: the name of the branch around the value. Of one branch that is not null its own problems. */
  #union(value: Value, branches: readonly AvroUse[], property: string): readonly RowProblem[] | undefined {
    const found = branches.map(({ schema }) => ({ schema, problems: this.problems(value, schema, property) }));
    if (found.some(({ problems }) => problems.length === 0)) return [];
    const names = isMap(value) ? Object.keys(value ?? {}) : [];
    const wrapped = names.length === 1 ? branches.find(({ schema }) => nameOf(schema) === names[0]) : undefined;
    if (wrapped) return this.problems(member(value, names[0] ?? '') ?? null, wrapped.schema, property);
    const [only, ...others] = found.filter(({ schema }) => schema.kind !== 'null');
    return only && others.length === 0 && value !== null ? only.problems : undefined;
  }
}

interface Field {
  readonly name: string;
  readonly type: AvroUse;
  readonly default?: unknown;
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

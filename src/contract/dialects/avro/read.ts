import { basename } from 'node:path';
import { type AvroUse, loadAvroParser } from '../../../compat/index.ts';
import type { Column, Contract, TextFile, ValueType } from '../../types.ts';

/** @throws GateError RG-SCHEMA-SYNTAX */
export async function readAvroContract(file: TextFile): Promise<Contract> {
  const { schema, place } = (await loadAvroParser())(file);
  const name = basename(file.path).replace(/\.[^.]+$/, '');
  const fields = schema.kind === 'record' ? schema.fields : [];
  return {
    path: file.path,
    dialect: 'avro',
    datasets: [
      {
        name,
        // Only how cells of text are read; what is promised the validator knows.
        columns: fields.map((field) => columnOf(field.name, field.type)),
        counts: [],
        ages: [],
        notRun: [],
        schema: {
          language: 'avro',
          schema: { path: file.path, text: file.text },
          clause: { dataset: name, property: '', rule: 'schema', limit: 'the Avro schema', place, sensitive: false },
        },
      },
    ],
  };
}

const TYPES: Readonly<Record<string, ValueType>> = {
  boolean: 'boolean',
  int: 'integer',
  long: 'integer',
  float: 'number',
  double: 'number',
  record: 'object',
  map: 'map',
  array: 'array',
};

function columnOf(name: string, use: AvroUse): Column {
  return { name, type: typeOf(use), required: undefined, present: undefined, tests: [], columns: [], items: undefined };
}

/** Of a union the one type that is not null; a cell of several possible types stays a text. */
function typeOf({ schema }: AvroUse): ValueType | undefined {
  if (schema.kind !== 'union') return Object.hasOwn(TYPES, schema.kind) ? TYPES[schema.kind] : undefined;
  const [only, ...others] = schema.branches.filter((branch) => branch.schema.kind !== 'null');
  return only && others.length === 0 ? typeOf(only) : undefined;
}

import { basename } from 'node:path';
import { loadTfdvTools, type TfdvFeature } from '../../../compat/index.ts';
import type { Column, Contract, TextFile, ValueType } from '../../types.ts';

/**
 * A TFDV schema as datasets: one for every environment that it names, else one. A feature without a word about environments is expected
 * where `default_environment` says so.
 * @throws GateError RG-SCHEMA-SYNTAX
 */
export async function readTfdvContract(file: TextFile): Promise<Contract> {
  const { parse } = await loadTfdvTools();
  const { features, environments, place } = parse(file);
  const named = [...environments].sort();
  const names = named.length > 0 ? named : [basename(file.path).replace(/\.[^.]+$/, '')];
  return {
    path: file.path,
    dialect: 'tfdv',
    datasets: names.map((name) => ({
      name,
      // Only how cells of text are read; what is promised the validator knows.
      columns: features.map(columnOf),
      counts: [],
      ages: [],
      notRun: [],
      schema: {
        language: 'tfdv',
        schema: { path: file.path, text: file.text },
        clause: { dataset: name, property: '', rule: 'schema', limit: 'the schema of the features', place, sensitive: false },
      },
    })),
  };
}

const TYPES: Readonly<Record<NonNullable<TfdvFeature['type']>, ValueType>> = {
  INT: 'integer',
  FLOAT: 'number',
  BYTES: 'string',
  STRUCT: 'object',
};

function columnOf({ name, type }: TfdvFeature): Column {
  return {
    name,
    type: type && TYPES[type],
    required: undefined,
    present: undefined,
    tests: [],
    columns: [],
    items: undefined,
  };
}

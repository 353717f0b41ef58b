import { loadMlflowParser, type MlField, type MlType } from '../../../compat/index.ts';
import type { Clause, Column, Contract, NotRunClause, TextFile, ValueType } from '../../types.ts';

/**
 * The inputs of a model as one dataset. A model without a signature promises nothing, and is told to.
 * @throws GateError RG-SCHEMA-SYNTAX
 */
export async function readMlflowContract(file: TextFile): Promise<Contract> {
  const { signature, place } = (await loadMlflowParser())(file);
  const clause: Clause = {
    dataset: 'inputs',
    property: '',
    rule: 'signature',
    limit: 'the signature of the model',
    place,
    sensitive: false,
  };
  const inputs = signature?.inputs;
  const notRun: NotRunClause[] = inputs ? [] : [{ ...clause, reason: 'the model has no signature of its inputs: serving checks nothing' }];
  return {
    path: file.path,
    dialect: 'mlflow',
    datasets: [
      {
        name: 'inputs',
        // Only how cells of text are read; what is promised the validator knows.
        columns: (inputs ?? []).flatMap(columnOf),
        counts: [],
        ages: [],
        notRun,
        ...(inputs && { schema: { language: 'mlflow', schema: { path: file.path, text: file.text }, clause } }),
      },
    ],
  };
}

const TYPES: Readonly<Record<string, ValueType>> = {
  boolean: 'boolean',
  integer: 'integer',
  long: 'integer',
  float: 'number',
  double: 'number',
};

function columnOf({ name, type }: MlField): Column[] {
  if (name === undefined) return [];
  return [{ name, type: typeOf(type), required: undefined, present: undefined, tests: [], columns: [], items: undefined }];
}

function typeOf(type: MlType): ValueType | undefined {
  if (type.kind === 'scalar') return TYPES[type.name];
  if (type.kind === 'array' || type.kind === 'tensor') return 'array';
  return type.kind === 'any' ? undefined : 'object';
}

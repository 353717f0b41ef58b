import { basename } from 'node:path';
import { GateError, isJsonObject, type JsonValue } from '../../../core/index.ts';
import type { Contract, TextFile } from '../../types.ts';

/** @throws GateError RG-SCHEMA-SYNTAX */
export async function readSchemaContract(file: TextFile): Promise<Contract> {
  const place = { file: file.path, line: 1, column: 1 };
  const schema = parse(file.text);
  if (!isJsonObject(schema) && typeof schema !== 'boolean') {
    throw new GateError('RG-SCHEMA-SYNTAX', 'the contract is not a JSON Schema', { place, expected: 'an object or a boolean in JSON' });
  }
  const name = basename(file.path).replace(/\.(?:schema\.)?json(?:schema)?$/i, '');
  const clause = { dataset: name, property: '', rule: 'schema', limit: 'the JSON Schema', place, sensitive: false };
  return {
    path: file.path,
    dialect: 'json-schema',
    datasets: [{ name, columns: [], counts: [], ages: [], notRun: [], schema: { schema, clause } }],
  };
}

function parse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as JsonValue;
  } catch {
    return undefined;
  }
}
